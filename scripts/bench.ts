// `npm run bench`: what the action costs, as ratios that hold on any machine. Everything runs in child processes, in one go.
// `--short` does less of the same; `--corpus FOLDER` converts real posts instead of generated ones; `--start-up` measures
// only runs that find nothing to do. What is measured there is also in tmp/bench.json.

import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Sandbox } from '../emulators/medium/index.ts'
import { runInTurn, findMedian, type Case, type Rounds } from './bench/clock.ts'
import { measureStartUp } from './bench/start-up.ts'
import { weighDownload } from './bench/weight.ts'
import {
  createNodeCase,
  createPublishingCase,
  preparePushIntoArchive,
  preparePushOfNothing,
  preparePushOfArticle,
  preparePushOfPictures,
  startSlowSandbox,
  type Push
} from './bench/steps.ts'
import { formatMs, formatTable, formatRatio } from './bench/table.ts'
import { measureContent, type Throughput } from './bench/throughput.ts'

const FILES = 10_000
const ARTICLES = 20
const IMAGES = 5
const LATENCY_MS = 100
/** src/publish/send/upload-images.ts: uploads of one article at a time. */
const PARALLEL_UPLOADS = 5

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    'start-up': { type: 'boolean', default: false },
    corpus: { type: 'string' }
  }
})
const size = values.short
  ? { steps: { warmUp: 1, timed: 7 }, latency: { warmUp: 0, timed: 1 }, posts: 200, content: 1 }
  : { steps: { warmUp: 2, timed: 15 }, latency: { warmUp: 0, timed: 3 }, posts: 1000, content: 3 }

console.log(
  `\nPublish to Medium: ${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`
)
await reportStartUp()
if (values['start-up']) process.exit()
const nothing = await measureSteps(size.steps)
await measureLatency(size.latency, nothing)
await reportContent(values.corpus ?? size.posts, size.content)

async function reportStartUp(): Promise<void> {
  const startUp = await measureStartUp(size.steps)
  const folder = join(import.meta.dirname, '..', 'tmp')
  mkdirSync(folder, { recursive: true })
  const result = { node: process.versions.node, startUp, ...weighDownload() }
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`)
}

/** @returns the median of a run that has nothing to do */
async function measureSteps(rounds: Rounds): Promise<number> {
  const sandbox = await startSlowSandbox(0)
  const pushes = [
    await preparePushOfNothing(),
    await preparePushOfArticle(),
    await preparePushIntoArchive(FILES)
  ]
  const [none, single, archive] = pushes as [Push, Push, Push]
  const cases = [
    createNodeCase(none),
    createPublishingCase('nothing', none, { sandbox, created: 0 }),
    createPublishingCase('one', single, { sandbox, created: 1 }),
    createPublishingCase('archive', archive, { sandbox, created: 1 })
  ]
  const measured = await measureCases(cases, rounds, sandbox, pushes)
  const [node, a, b, c] = cases.map(({ name }) => findMedian(measured.get(name) ?? []))
  const row = (label: string, name: string, against: string) => {
    const all = measured.get(name) ?? []
    return [label, formatMs(findMedian(all)), formatMs(Math.min(...all)), against]
  }
  console.log(
    `\nOne step, file ledger (medians of ${rounds.timed} rounds in turn, after ${rounds.warmUp} to warm up)\n`
  )
  console.log(
    formatTable(
      ['', 'median', 'least', 'ratio'],
      [
        row('node -e 0', 'node', ''),
        row('(a) nothing to do', 'nothing', `${formatRatio(divide(a, node))} node -e 0`),
        row('(b) one new article', 'one', `${formatRatio(divide(b, a))} (a)`),
        row(
          `(c) one new article among ${FILES.toLocaleString('en')}`,
          'archive',
          `${formatRatio(divide(c, a))} (a)`
        )
      ]
    )
  )
  return a ?? Number.NaN
}

/**
 * What this latency allows at best: one question who the author is, then for each article its uploads, so many at a
 * time, and its post; posts go one by one. The start of the process comes on top.
 */
async function measureLatency(rounds: Rounds, startMs: number): Promise<void> {
  const sandbox = await startSlowSandbox(LATENCY_MS)
  const push = await preparePushOfPictures(ARTICLES, IMAGES)
  const run = createPublishingCase('latency', push, { sandbox, created: ARTICLES })
  const all = (await measureCases([run], rounds, sandbox, [push])).get('latency') ?? []
  const uploads = Math.ceil(IMAGES / PARALLEL_UPLOADS)
  const inTurn = 1 + ARTICLES * (uploads + 1)
  const least = inTurn * LATENCY_MS + startMs
  console.log(
    `\n${ARTICLES} articles with ${IMAGES} images each, ${LATENCY_MS} ms for each request (median of ${rounds.timed})\n`
  )
  console.log(
    formatTable(
      ['', 'median', 'at best', 'ratio'],
      [
        [
          '(d)',
          formatMs(findMedian(all)),
          formatMs(least),
          `${formatRatio(findMedian(all) / least)} at best`
        ]
      ]
    )
  )
  console.log(
    `\n  At best: 1 question + ${ARTICLES} × (⌈${IMAGES}/${PARALLEL_UPLOADS}⌉ rounds of uploads + 1 post) = ${inTurn} requests in turn × ${LATENCY_MS} ms, and (a).`
  )
}

async function reportContent(posts: number | string, repetitions: number): Promise<void> {
  const measured = await measureContent(posts, repetitions)
  const of = (mode: 'load' | 'parse' | 'html' | 'markdown') => {
    const found = measured.get(mode)
    if (found === undefined) throw new Error(`Nothing was measured for ${mode}.`)
    return found
  }
  const { posts: count, bytes, stopped } = of('html')
  console.log(
    `\n${count} ${typeof posts === 'string' ? `posts of ${posts} (${stopped} stopped by an error)` : 'generated posts'}, ${(bytes / 1024 / count).toFixed(1)} kB each (medians of ${repetitions} processes in turn)\n`
  )
  const memory = (measured: Throughput) => `${(measured.peakKb / 1024).toFixed(0)} MB`
  const row = (label: string, measured: Throughput, against: string) => [
    label,
    `${((measured.posts / measured.ms) * 1000).toFixed(0)}/s`,
    memory(measured),
    against
  ]
  const parse = of('parse')
  const against = (measured: Throughput) =>
    `${formatRatio(measured.ms / parse.ms)} the time, ${formatRatio(measured.peakKb / parse.peakKb)} the memory of parsing`
  console.log(
    formatTable(
      ['(e)', 'posts', 'peak', 'ratio'],
      [
        ['modules and posts loaded', '', memory(of('load')), ''],
        row('parseMarkdown alone', parse, ''),
        row('readArticle, prepareContent, render: HTML', of('html'), against(of('html'))),
        row('the same: Markdown', of('markdown'), against(of('markdown')))
      ]
    )
  )
  console.log()
}

/** Runs the cases, then takes down what they worked on. */
async function measureCases(
  cases: readonly Case[],
  rounds: Rounds,
  sandbox: Sandbox,
  pushes: readonly Push[]
): Promise<ReadonlyMap<string, readonly number[]>> {
  try {
    return await runInTurn(cases, rounds)
  } finally {
    await sandbox.close()
    for (const { repo } of pushes) await repo.cleanup()
  }
}

function divide(value: number | undefined, other: number | undefined): number {
  return (value ?? Number.NaN) / (other ?? Number.NaN)
}
