// One step in a process of its own: wall time, processor time and the most memory, as the process itself tells them.

import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startAction, type StepOptions } from '../../emulators/runner/index.ts'
import { findMedian, type Rounds } from './clock.ts'

export type Sample = {
  readonly wallMs: number
  readonly processorMs: number
  readonly peakKb: number
}

/** A step, what has to be done before each of its runs, and how many posts it has to create. */
export type StepCase = {
  readonly name: string
  readonly step: StepOptions
  readonly prepare?: () => Promise<unknown>
  readonly created?: number
  /** A step that has to end with an error. */
  readonly fails?: boolean
}

const FLAGS = ['--require', join(import.meta.dirname, 'report-usage.cjs')]
/** `ACTION_ENTRY=…` measures another build than dist/. */
export const ENTRY = process.env.ACTION_ENTRY ?? join(import.meta.dirname, '../../dist/index.js')

/** Node itself with a script, by way of the same runner: a flag, and the script in the entry's place. */
export function createScriptCase(name: string, step: StepOptions, script: string): StepCase {
  return { name, step: { ...step, nodeFlags: ['-e'], entry: script } }
}

/**
 * The medians of each case. Cases run in turn, round by round, so that whatever else the machine does hits all of them
 * alike; rounds to warm up are not counted.
 */
export async function sampleInTurn(
  cases: readonly StepCase[],
  { warmUp, timed }: Rounds,
  folder: string
): Promise<ReadonlyMap<string, Sample>> {
  const samples = new Map(cases.map(({ name }) => [name, [] as Sample[]]))
  for (let round = -warmUp; round < timed; round += 1)
    for (const one of cases) {
      const sample = await runOnce(one, join(folder, 'usage'))
      if (round >= 0) samples.get(one.name)?.push(sample)
    }
  return new Map([...samples].map(([name, all]) => [name, toMedians(all)]))
}

async function runOnce(
  { step, prepare, created, fails = false }: StepCase,
  usageFile: string
): Promise<Sample> {
  await prepare?.()
  await rm(usageFile, { force: true })
  const running = await startAction({
    timeoutMs: 300_000,
    entry: ENTRY,
    ...step,
    nodeFlags: [...FLAGS, ...(step.nodeFlags ?? [])],
    env: { BENCH_USAGE_FILE: usageFile }
  })
  const start = performance.now()
  await once(running.child, 'close')
  const wallMs = performance.now() - start
  const { exitCode, log, outputs, stderr } = await running.result
  const told = outputs['created-count']
  if (exitCode !== (fails ? 1 : 0) || (created !== undefined && told !== String(created)))
    throw new Error(
      `A step ended with ${String(exitCode)} and created ${told ?? 'nothing'}:\n${log.slice(0, 2000)}\n${stderr}`
    )
  const usage = JSON.parse(await readFile(usageFile, 'utf8')) as Omit<Sample, 'wallMs'>
  return { wallMs, ...usage }
}

function toMedians(samples: readonly Sample[]): Sample {
  return {
    wallMs: findMedian(samples.map(({ wallMs }) => wallMs)),
    processorMs: findMedian(samples.map(({ processorMs }) => processorMs)),
    peakKb: findMedian(samples.map(({ peakKb }) => peakKb))
  }
}
