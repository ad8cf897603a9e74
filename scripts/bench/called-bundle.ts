// A copy of the bundle in which every function is empty that a run does not call: what that takes is the least that the run
// can take with less code in its files.

import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, type Node } from 'acorn'
import { runAction } from '../../emulators/runner/index.ts'
import { ENTRY, type StepCase } from './sample.ts'

/** Where a function begins and ends in its file, in UTF-16 units. */
type Range = { readonly startOffset: number; readonly endOffset: number; readonly count: number }
type ScriptCoverage = {
  readonly url: string
  readonly functions: readonly { readonly ranges: readonly [Range] }[]
}
type Span = { readonly start: number; readonly end: number }

/** The same step with the smaller bundle, which is made below `folder`. */
export async function createCalledCase(one: StepCase, folder: string): Promise<StepCase> {
  const entry = one.step.entry ?? ENTRY
  const target = join(folder, `called by ${one.name}`)
  await cp(dirname(entry), target, { recursive: true })
  const step = { ...one.step, entry }
  for (const { url, functions } of await coverRun({ ...one, step }, join(folder, 'coverage'))) {
    if (!url.startsWith('file:') || dirname(fileURLToPath(url)) !== dirname(entry)) continue
    const file = join(target, basename(fileURLToPath(url)))
    const uncalled = functions
      .map(({ ranges: [range] }) => range)
      .filter(({ count }) => count === 0)
    await writeFile(file, emptyFunctions(await readFile(file, 'utf8'), uncalled))
  }
  return {
    ...one,
    name: `${one.name}, called`,
    step: { ...one.step, entry: join(target, basename(entry)) }
  }
}

async function coverRun(
  { step, prepare }: StepCase,
  folder: string
): Promise<readonly ScriptCoverage[]> {
  // A first run does more than those that are measured, such as to make the ledger.
  await prepare?.()
  await runAction(step)
  await prepare?.()
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  const { exitCode, log } = await runAction({ ...step, env: { NODE_V8_COVERAGE: folder } })
  const [file] = await readdir(folder)
  if (exitCode !== 0 || file === undefined) throw new Error(log)
  return (JSON.parse(await readFile(join(folder, file), 'utf8')) as { result: ScriptCoverage[] })
    .result
}

function emptyFunctions(text: string, uncalled: readonly Range[]): string {
  const bodies = listBodies(parse(text, { ecmaVersion: 'latest', sourceType: 'script' }))
  let result = ''
  let at = 0
  for (const { startOffset, endOffset } of uncalled.toSorted(
    (a, b) => a.startOffset - b.startOffset
  )) {
    const body = bodies.get(endOffset)?.find(({ start }) => start > startOffset)
    // One inside another one has gone with it.
    if (body === undefined || body.start < at) continue
    result += `${text.slice(at, body.start)}{}`
    at = body.end
  }
  return result + text.slice(at)
}

/** The blocks of all functions by where they end, the outermost first. */
function listBodies(program: Node): ReadonlyMap<number, readonly Span[]> {
  const bodies = new Map<number, Span[]>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    if (/Function/.test(value.type) && isNode(value.body) && value.body.type === 'BlockStatement')
      bodies.set(value.end, [...(bodies.get(value.end) ?? []), value.body])
    Object.values(value).forEach(visit)
  }
  visit(program)
  return bodies
}

function isNode(value: unknown): value is Node & { readonly body?: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
