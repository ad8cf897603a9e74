// How fast posts are converted and how much memory that takes, against the parser alone on the same posts.

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findMedian } from './clock.ts'
import type { Measured } from './convert.ts'
import type { Row } from './rows.ts'

const MODES = ['parse', 'html', 'markdown'] as const
type Mode = (typeof MODES)[number]

/** The middle of all repetitions. */
type Throughput = Pick<Measured, 'posts' | 'bytes' | 'ms' | 'processorMs' | 'peakKb' | 'stopped'>

const CHILD = join(import.meta.dirname, 'convert.ts')
const run = promisify(execFile)

/** @param posts how many to generate, or the folder of real ones */
export async function compareContent(posts: number | string, repetitions: number): Promise<Row[]> {
  const measured = await measureContent(posts, repetitions)
  const parse = measured.get('parse')
  if (parse === undefined) throw new Error('Nothing was measured.')
  const kind = typeof posts === 'string' ? 'real' : 'generated'
  return FORMATS.flatMap(({ mode, name, aim }): Row[] => {
    const made = measured.get(mode)
    if (made === undefined) return []
    return [
      {
        what: `planning ${made.posts} ${kind} articles as ${name}: read, convert, prove`,
        against: 'a bare parse of the same',
        kind: 'time',
        aim,
        ratio: made.ms / parse.ms,
        processor: made.processorMs / parse.processorMs,
        figures: `${made.ms.toFixed(0)} ms / ${parse.ms.toFixed(0)} ms`
      }
    ]
  })
}

const FORMATS = [
  { mode: 'html', name: 'HTML', aim: 1.35 },
  { mode: 'markdown', name: 'Markdown', aim: 1.5 }
] as const

async function measureContent(
  posts: number | string,
  repetitions: number
): Promise<ReadonlyMap<Mode, Throughput>> {
  const measured = new Map<Mode, Measured[]>(MODES.map(mode => [mode, []]))
  for (let round = 0; round < repetitions; round += 1)
    for (const mode of MODES) measured.get(mode)?.push(await measure(mode, posts))
  return new Map([...measured].map(([mode, all]) => [mode, takeMiddle(all)]))
}

async function measure(mode: Mode, posts: number | string): Promise<Measured> {
  const source = typeof posts === 'number' ? ['generated', String(posts)] : ['corpus', posts]
  const { stdout } = await run(process.execPath, [CHILD, mode, ...source])
  const measured = JSON.parse(stdout) as Measured
  if (typeof posts === 'number' && measured.stopped > 0)
    throw new Error(`${measured.stopped} of the generated posts were stopped by an error.`)
  return measured
}

function takeMiddle(all: readonly Measured[]): Throughput {
  const of = (pick: (child: Measured) => number) => findMedian(all.map(pick))
  return {
    posts: of(child => child.posts),
    bytes: of(child => child.bytes),
    ms: of(child => child.ms),
    processorMs: of(child => child.processorMs),
    peakKb: of(child => child.peakKb),
    stopped: of(child => child.stopped)
  }
}
