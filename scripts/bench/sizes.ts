// How a run grows: with the tree, with the ledger, with articles that wait, and with articles that are planned.

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Rounds } from './clock.ts'
import { createLedgerText } from './ledger-text.ts'
import { LEDGER, listArticles, listOtherFiles, type Push } from './repositories.ts'
import { compareMemory, compareTimes, type Row } from './rows.ts'
import { createScriptCase, sampleInTurn, type Sample, type StepCase } from './sample.ts'
import { Bench, toFileInputs } from './services.ts'

export type Sizes = {
  readonly tree: number
  readonly waiting: number
  readonly ledger: number
  readonly planned: number
}

const LEDGER_SCRIPT = `const fs = require('node:fs')
const ledger = JSON.parse(fs.readFileSync('${LEDGER}', 'utf8'))
for (const path of ['posts/new.md', 'posts/newer.md']) {
  ledger.entries.push({ ...ledger.entries[0], path })
  const draft = fs.openSync('${LEDGER}.draft', 'w')
  fs.writeSync(draft, JSON.stringify(ledger, null, 2))
  fs.fsyncSync(draft)
  fs.renameSync('${LEDGER}.draft', '${LEDGER}')
}`

const ONE = { 'posts/new.md': '---\ntitle: New\n---\n\nThe text of a new article.\n' }
const SMALL = 100

export async function measureTree({ tree }: Sizes, rounds: Rounds): Promise<Row[]> {
  return await withBench(async bench => {
    const sandbox = await bench.sandbox()
    const inputs = toFileInputs(sandbox)
    const cases: StepCase[] = []
    for (const count of [SMALL, tree]) {
      const whole = await bench.push(listOtherFiles(count), ONE)
      const push = await bench.checkOut(whole)
      const github = await bench.github(whole)
      cases.push({
        name: String(count),
        created: 1,
        step: { ...push.step, github, inputs },
        prepare: push.forgetLedger
      })
    }
    const samples = await sampleInTurn(cases, rounds, bench.folder)
    const what = `one article in a tree of ${format(tree)} files, shallow clone`
    return [
      compareTimes(
        { what, against: `a tree of ${SMALL}`, aim: 3 },
        samples.get(String(tree)),
        samples.get(String(SMALL))
      )
    ]
  })
}

export async function measureWaiting({ waiting }: Sizes, rounds: Rounds): Promise<Row[]> {
  return await withBench(async bench => {
    const sandbox = await bench.sandbox()
    const push = await bench.push({ 'README.md': '# A blog\n' }, listArticles(waiting))
    const script = join(import.meta.dirname, 'front-matter.ts')
    const cases: StepCase[] = [
      { name: 'headers', step: { ...push.step, entry: script } },
      {
        name: 'run',
        fails: true,
        step: { ...push.step, inputs: toFileInputs(sandbox) },
        prepare: push.forgetLedger
      }
    ]
    const samples = await sampleInTurn(cases, rounds, bench.folder)
    const what = `${format(waiting)} new articles, max-posts: 1`
    return [
      compareTimes(
        { what, against: 'their front matter alone', aim: 2 },
        samples.get('run'),
        samples.get('headers')
      )
    ]
  })
}

export async function measureLedger({ ledger }: Sizes, rounds: Rounds): Promise<Row[]> {
  return await withBench(async bench => {
    const sandbox = await bench.sandbox()
    const push = await bench.push({ 'README.md': '# A blog\n' }, ONE)
    const before = (await push.repo.git('rev-parse', 'HEAD~1')).trim()
    const large = await createLedgerText(ledger, before)
    const inputs = toFileInputs(sandbox)
    const step = { ...push.step, inputs }
    const prepareSmall = async () => await writeLedger(push, await createLedgerText(10, before))
    const prepare = async () => await writeLedger(push, large)
    const cases = [
      { name: 'small', created: 1, step, prepare: prepareSmall },
      { name: 'large', created: 1, step, prepare },
      { ...createScriptCase('nothing', push.step, '0'), prepare },
      { ...createScriptCase('bare', push.step, LEDGER_SCRIPT), prepare }
    ]
    const samples = await sampleInTurn(cases, rounds, bench.folder)
    const small = samples.get('small')
    const what = `one article, a ledger of ${format(ledger)} entries`
    const names = { against: 'a ledger of 10', aim: 1.5 }
    return [
      compareTimes({ what, ...names }, samples.get('large'), small),
      compareTimes(
        { what: '… and a bare script that reads it and writes it twice', ...names },
        addWork(small, samples.get('bare'), samples.get('nothing')),
        small
      )
    ]
  })
}

/** What one run takes, and the work of a script beside it. */
function addWork(
  run: Sample | undefined,
  script: Sample | undefined,
  nothing: Sample | undefined
): Sample | undefined {
  if (run === undefined || script === undefined || nothing === undefined) return undefined
  return {
    wallMs: run.wallMs + script.wallMs - nothing.wallMs,
    processorMs: run.processorMs + script.processorMs - nothing.processorMs,
    peakKb: script.peakKb
  }
}

async function writeLedger({ repo }: Push, text: string): Promise<void> {
  const file = join(repo.dir, LEDGER)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** Memory says the same in every round. */
export async function measurePlans({ planned }: Sizes): Promise<Row[]> {
  return await withBench(async bench => {
    const few = await bench.push({ 'README.md': '# A blog\n' }, listArticles(SMALL))
    const many = await bench.push({ 'README.md': '# A blog\n' }, listArticles(planned))
    const inputs = { ...toFileInputs(null, planned), 'dry-run': 'true' }
    const cases = [
      createScriptCase('node', few.step, '0'),
      { name: 'few', step: { ...few.step, inputs } },
      { name: 'many', step: { ...many.step, inputs } }
    ]
    const samples = await sampleInTurn(cases, { warmUp: 0, timed: 1 }, bench.folder)
    return [
      compareMemory(
        { what: `memory, a plan of ${SMALL} articles`, against: 'node -e 0', aim: 4 },
        samples.get('few'),
        samples.get('node')
      ),
      compareMemory(
        { what: `memory, a plan of ${format(planned)}`, against: 'node -e 0', aim: 4 },
        samples.get('many'),
        samples.get('node')
      )
    ]
  })
}

async function withBench(measure: (bench: Bench) => Promise<Row[]>): Promise<Row[]> {
  const bench = await Bench.open()
  try {
    return await measure(bench)
  } finally {
    await bench.close()
  }
}

function format(count: number): string {
  return count.toLocaleString('en')
}
