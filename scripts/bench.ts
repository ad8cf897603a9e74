// `npm run bench`: what the action costs, as ratios that hold on any machine. Everything runs in child processes, in one go.
// `--short` does less of the same; `--start-up` measures only runs that find nothing to do; `--corpus FOLDER` converts
// real posts instead of generated ones; `--page` writes table and chart of docs/performance.md. tmp/bench.json has it all.

import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureGrowth } from './bench/growth.ts'
import { measureRequests, measureLatency } from './bench/requests.ts'
import { listRows, type Row } from './bench/rows.ts'
import { measureLedger, measurePlans, measureTree, measureWaiting } from './bench/sizes.ts'
import { measureStartUp } from './bench/start-up.ts'
import { compareContent } from './bench/throughput.ts'
import { weighDownload } from './bench/weight.ts'
import { writePage } from './bench/page.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    'start-up': { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    corpus: { type: 'string' }
  }
})
const size = values.short
  ? {
      steps: { warmUp: 1, timed: 7 },
      few: { warmUp: 0, timed: 1 },
      sizes: { tree: 10_000, waiting: 1000, ledger: 2000, planned: 500 },
      posts: 200,
      content: 1,
      hostile: 15_000
    }
  : {
      steps: { warmUp: 2, timed: 15 },
      few: { warmUp: 0, timed: 3 },
      sizes: { tree: 100_000, waiting: 5000, ledger: 10_000, planned: 10_000 },
      posts: 1000,
      content: 3,
      hostile: 80_000
    }

const machine = `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`
console.log(`\nPublish to Medium: ${machine}`)
const rows = await measureAll()
console.log(`\n${listRows(rows)}`)
const weight = weighDownload()
rows.push(weight.row)
const folder = join(import.meta.dirname, '..', 'tmp')
mkdirSync(folder, { recursive: true })
const result = { machine, rows, archive: weight.archive, bundle: weight.bundle }
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`)
if (values.page) await writePage(machine, rows)

async function measureAll(): Promise<Row[]> {
  const start = await measureStartUp(size.steps)
  if (values['start-up']) return [...start.rows]
  return [
    ...start.rows,
    ...(await measureLatency(size.few, start.branch)),
    ...(await measureRequests()),
    ...(await measureTree(size.sizes, size.few)),
    ...(await compareContent(values.corpus ?? size.posts, size.content)),
    ...(await measureGrowth(size.hostile)),
    ...(await measureWaiting(size.sizes, size.few)),
    ...(await measureLedger(size.sizes, size.few)),
    ...(await measurePlans(size.sizes))
  ]
}
