// What a run costs that finds nothing to do, as nearly all do: wall time, processor time and memory, against Node itself
// and against a script that only lists the commit and writes an output.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRepo, type GitRepo } from '../../emulators/github/index.ts'
import { createPushEvent, startAction, type StepOptions } from '../../emulators/runner/index.ts'
import { findMedian, type Rounds } from './clock.ts'
import { formatRatio, formatTable } from './table.ts'

const FLAGS = ['--require', join(import.meta.dirname, 'report-usage.cjs')]
/** `ACTION_ENTRY=…` measures another build than dist/. */
const ENTRY = process.env.ACTION_ENTRY
const NODE = 'node -e 0'
const BARE_SCRIPT = `const { execFile } = require('node:child_process')
execFile('git', ['ls-tree', '-r', '-z', process.env.GITHUB_SHA], () =>
  require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'outcome=nothing\\n'))`

type Usage = { readonly processorMs: number; readonly peakKb: number }
type Sample = Usage & { readonly wallMs: number }
type Medians = Sample & { readonly leastWallMs: number }

/** By case: medians, and their ratios to Node itself. */
export type StartUp = Readonly<Record<string, Medians & { readonly ratios: Sample }>>

/** Measures the cases in turn, and prints them as a table. */
export async function measureStartUp(rounds: Rounds): Promise<StartUp> {
  const repo = await createRepo()
  const folder = await mkdtemp(join(tmpdir(), 'medium-bench-'))
  const server = spawn(
    process.execPath,
    [join(import.meta.dirname, 'github-process.ts'), repo.dir],
    { stdio: ['pipe', 'pipe', 'ignore'] }
  )
  try {
    const cases = await createCases(repo, server.stdout)
    const measured = summarize(await runCases(cases, rounds, join(folder, 'usage')))
    printStartUp(measured, rounds)
    return measured
  } finally {
    server.stdin.end()
    await rm(folder, { recursive: true })
    await repo.cleanup()
  }
}

type Cases = Readonly<Record<string, StepOptions>>

async function createCases(repo: GitRepo, output: NodeJS.ReadableStream): Promise<Cases> {
  await repo.fastImport({
    'README.md': '# A blog\n',
    'posts/old.md': '---\ntitle: Old\n---\n\nOld.\n'
  })
  const before = await repo.fastImport({ 'README.md': '# A blog, still\n' })
  const after = await repo.fastImport({ 'README.md': '# A blog, still!\n' })
  const [line] = (await once(output, 'data')) as [Buffer]
  const github = JSON.parse(line.toString()) as NonNullable<StepOptions['github']>
  const step = { event: createPushEvent({ before, after }), workspace: repo.dir }
  const action = { ...step, nodeFlags: FLAGS, ...(ENTRY === undefined ? {} : { entry: ENTRY }) }
  const inputs = { 'medium-token': 'not-asked-for', 'api-url': 'http://127.0.0.1:9/v1' }
  return {
    [NODE]: { ...step, nodeFlags: [...FLAGS, '-e'], entry: '0' },
    'git ls-tree, one output': { ...step, nodeFlags: [...FLAGS, '-e'], entry: BARE_SCRIPT },
    'ledger in a file': { ...action, inputs: { ...inputs, ledger: 'file:.medium/ledger.json' } },
    'ledger on a branch': { ...action, github, inputs }
  }
}

/** The first round is never timed: it makes the ledgers. */
async function runCases(
  cases: Cases,
  { warmUp, timed }: Rounds,
  usageFile: string
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const samples = new Map(Object.keys(cases).map(name => [name, [] as Sample[]]))
  for (let round = -Math.max(1, warmUp); round < timed; round += 1)
    for (const [name, options] of Object.entries(cases)) {
      const sample = await runCase(options, usageFile)
      if (round >= 0) samples.get(name)?.push(sample)
    }
  return samples
}

async function runCase(options: StepOptions, usageFile: string): Promise<Sample> {
  await rm(usageFile, { force: true })
  const running = await startAction({ ...options, env: { BENCH_USAGE_FILE: usageFile } })
  const start = performance.now()
  await once(running.child, 'close')
  const wallMs = performance.now() - start
  const { exitCode, log, stderr } = await running.result
  if (exitCode !== 0) throw new Error(`A step ended with ${String(exitCode)}:\n${log}\n${stderr}`)
  return { wallMs, ...(JSON.parse(await readFile(usageFile, 'utf8')) as Usage) }
}

function summarize(samples: ReadonlyMap<string, readonly Sample[]>): StartUp {
  const medians = [...samples].map(([name, all]) => [name, toMedians(all)] as const)
  const node = toMedians(samples.get(NODE) ?? [])
  return Object.fromEntries(
    medians.map(([name, { wallMs, processorMs, peakKb, leastWallMs }]) => {
      const ratios = {
        wallMs: wallMs / node.wallMs,
        processorMs: processorMs / node.processorMs,
        peakKb: peakKb / node.peakKb
      }
      return [name, { wallMs, leastWallMs, processorMs, peakKb, ratios }]
    })
  )
}

function toMedians(samples: readonly Sample[]): Medians {
  return {
    wallMs: findMedian(samples.map(({ wallMs }) => wallMs)),
    leastWallMs: Math.min(...samples.map(({ wallMs }) => wallMs)),
    processorMs: findMedian(samples.map(({ processorMs }) => processorMs)),
    peakKb: findMedian(samples.map(({ peakKb }) => peakKb))
  }
}

function printStartUp(measured: StartUp, { timed }: Rounds): void {
  const rows = Object.entries(measured).map(([name, { ratios, ...medians }]) => [
    name,
    `${medians.wallMs.toFixed(0)} ms`,
    `${medians.processorMs.toFixed(0)} ms`,
    `${(medians.peakKb / 1024).toFixed(0)} MiB`,
    [ratios.wallMs, ratios.processorMs, ratios.peakKb].map(formatRatio).join('   ')
  ])
  console.log(`\nA run that finds nothing to do (medians of ${timed} rounds in turn)\n`)
  console.log(formatTable(['', 'wall', 'processor', 'peak', `each × ${NODE}`], rows))
}
