// What a run costs that finds nothing to do, as nearly all do, against Node itself; beside it, scripts that do no more than
// such a run has to. And what one article adds.

import { runAction } from '../../emulators/runner/index.ts'
import { createCalledCase } from './called-bundle.ts'
import type { Rounds } from './clock.ts'
import type { Push } from './repositories.ts'
import { compareMemory, compareTimes, type Row } from './rows.ts'
import { createScriptCase, sampleInTurn, type Sample, type StepCase } from './sample.ts'
import { Bench, toBranchInputs, toFileInputs, type GitHubPlace } from './services.ts'

const LIST = `const { execFile } = require('node:child_process')
const list = use => execFile('git', ['ls-tree', '-r', '-z', process.env.GITHUB_SHA], use)
const write = () => require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'outcome=nothing\\n')`
const BARE_SCRIPT = `${LIST}
list(write)`
const ASKING_SCRIPT = `${LIST}
const ask = use => require('node:http').get(process.env.GITHUB_API_URL, answer => answer.resume().once('end', use))
list(() => ask(() => ask(write)))`

const WITHOUT_UNCALLED = '… without what it does not call of its bundle'

const LEDGER_REF = 'refs/heads/medium-ledger'

/** The rows, and the wall time of a run with a ledger on a branch, which other rows add to. */
export type StartUp = {
  readonly rows: readonly Row[]
  readonly branch: Sample
  readonly node: Sample
}

export async function measureStartUp(rounds: Rounds): Promise<StartUp> {
  const bench = await Bench.open()
  try {
    const push = await bench.push(
      { 'README.md': '# A blog\n', 'posts/old.md': '---\ntitle: Old\n---\n\nOld.\n' },
      { 'README.md': '# A blog, still\n' }
    )
    const github = await bench.github(push)
    const file = { name: 'file', step: { ...push.step, inputs: toFileInputs(null) } }
    const article = await createArticleCase(bench)
    const cases = [
      createScriptCase('node', push.step, '0'),
      createScriptCase('list', push.step, BARE_SCRIPT),
      createScriptCase('ask', { ...push.step, github }, ASKING_SCRIPT),
      file,
      await createCalledCase(file, bench.folder),
      { name: 'branch', step: { ...push.step, github, inputs: toBranchInputs(null) } },
      article,
      await createCalledCase(article, bench.folder)
    ]
    // The first round makes the ledgers.
    const warmUp = Math.max(1, rounds.warmUp)
    return toRows(await sampleInTurn(cases, { ...rounds, warmUp }, bench.folder))
  } finally {
    await bench.close()
  }
}

/** Before each round the ledger's branch is what it was before the article was published. */
async function createArticleCase(bench: Bench): Promise<StepCase> {
  const sandbox = await bench.sandbox()
  const article =
    '---\ntitle: New\n---\n\nSome text of **an article**, with [a link](https://example.com/).\n'
  const push = await bench.push({ 'README.md': '# A blog\n' }, { 'posts/new.md': article })
  const github = await bench.github(push)
  const inputs = toBranchInputs(sandbox)
  const ledger = await beginLedger(push, github, inputs)
  return {
    name: 'article',
    created: 1,
    step: { ...push.step, github, inputs },
    prepare: async () => await push.repo.git('update-ref', LEDGER_REF, ledger)
  }
}

/** A run of the commit before the push. @returns where the ledger's branch is then */
async function beginLedger(
  { repo, step }: Push,
  github: GitHubPlace,
  inputs: Record<string, string>
): Promise<string> {
  const before = (await repo.git('rev-parse', 'HEAD~1')).trim()
  const head = (await repo.git('rev-parse', 'HEAD')).trim()
  await repo.git('update-ref', 'refs/heads/main', before)
  const { exitCode, log } = await runAction({ ...step, github, inputs, sha: before })
  await repo.git('update-ref', 'refs/heads/main', head)
  if (exitCode !== 0) throw new Error(log)
  return (await repo.git('rev-parse', LEDGER_REF)).trim()
}

function toRows(samples: ReadonlyMap<string, Sample>): StartUp {
  const get = (name: string) => {
    const sample = samples.get(name)
    if (sample === undefined) throw new Error(`${name} was not measured.`)
    return sample
  }
  const node = get('node')
  const against = 'node -e 0'
  const branch = get('branch')
  return {
    node,
    branch,
    rows: [
      compareTimes({ what: 'nothing to do, ledger in a file', against, aim: 2 }, get('file'), node),
      compareTimes(
        { what: '… a bare script: git ls-tree, one output', against, aim: 1.5 },
        get('list'),
        node
      ),
      compareTimes({ what: WITHOUT_UNCALLED, against, aim: 2 }, get('file, called'), node),
      compareTimes({ what: 'nothing to do, ledger on a branch', against, aim: 3.5 }, branch, node),
      compareTimes(
        { what: '… a bare script: the same and two requests', against, aim: 3.3 },
        get('ask'),
        node
      ),
      compareTimes(
        { what: 'one article', against: 'nothing to do, branch', aim: 1.8 },
        get('article'),
        branch
      ),
      compareTimes(
        { what: WITHOUT_UNCALLED, against: 'nothing to do, branch', aim: 1.8 },
        get('article, called'),
        branch
      ),
      compareMemory({ what: 'memory, nothing to do', against, aim: 1.5 }, get('file'), node)
    ]
  }
}
