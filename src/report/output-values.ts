// The step's outputs: every one that action.yml names, in every run, but for a new refresh token, which no report holds.

import { cleanLine } from '../text/line.ts'
import { countOutcomes } from './headline.ts'
import type { Outcome } from './reasons.ts'
import type { Report } from './report.ts'
import type { Result } from './result.ts'

export type OutputValues = Readonly<
  Record<
    | 'outcome'
    | 'results'
    | 'results-file'
    | 'url'
    | 'urls'
    | 'created-count'
    | 'planned-count'
    | 'skipped-count'
    | 'deferred-count'
    | 'failed-count'
    | 'unknown-count'
    | 'ledger-sha',
    string
  >
>

/** How long the parts of a result may be, in UTF-16 units, and how many warnings it has. */
type Lengths = {
  readonly title: number
  readonly message: number
  readonly warning: number
  readonly warnings: number
  /** A longer address is left out: it would lead elsewhere if it were cut. */
  readonly address: number
}

/** The next step may take it through `env:`, and Linux allows a variable 128 KiB. */
const MAX_BYTES = 100_000
/** No result takes less. */
const SMALLEST = '{"path":"","title":"","outcome":"","reason":"","message":""}'.length
const UNCUT: Lengths = {
  title: Infinity,
  message: Infinity,
  warning: Infinity,
  warnings: Infinity,
  address: Infinity
}
const USUAL: Lengths = {
  title: 1000,
  message: 1000,
  warning: 1500,
  warnings: 20,
  address: Infinity
}
const SHORT: Lengths = { title: 100, message: 300, warning: 200, warnings: 3, address: 1000 }

/**
 * All outputs of a run.
 * @param resultsFile where {@link printResults} was written; empty when it could not be
 */
export function toOutputValues(report: Report, resultsFile = ''): OutputValues {
  const { results, outcome, ledgerSha } = report
  const counts = countOutcomes(results)
  const urls = results
    .filter(result => result.outcome === 'created')
    .map(({ url }) => (url === undefined ? '' : cleanLine(url)))
    .filter(url => url !== '')
  return {
    outcome,
    results: fitResults(results),
    'results-file': resultsFile,
    url: urls[0] ?? '',
    urls: urls.join('\n'),
    'created-count': String(counts.created),
    'planned-count': String(counts.planned),
    'skipped-count': String(counts.skipped),
    'deferred-count': String(counts.deferred),
    'failed-count': String(counts.failed),
    'unknown-count': String(counts.unknown),
    'ledger-sha': ledgerSha ?? ''
  }
}

/** All results in full, as JSON. */
export function printResults({ results }: Report): string {
  return `[${results.map(result => JSON.stringify(orderKeys(result, UNCUT))).join(',')}]\n`
}

/** All results where they fit, if need be with shorter sentences; else as many as fit, the most pressing first. */
function fitResults(results: readonly Result[]): string {
  return fitAll(results, USUAL) ?? fitAll(results, SHORT) ?? fitPressing(results)
}

/** Null when they are too many. */
function fitAll(results: readonly Result[], lengths: Lengths): string | null {
  const all: string[] = []
  let bytes = '[]'.length
  for (const result of results) {
    const json = JSON.stringify(orderKeys(result, lengths))
    bytes += Buffer.byteLength(json) + (all.length > 0 ? ','.length : 0)
    if (bytes > MAX_BYTES) return null
    all.push(json)
  }
  return `[${all.join(',')}]`
}

function fitPressing(results: readonly Result[]): string {
  const fitting: string[] = []
  let left = MAX_BYTES - '[]'.length
  for (const result of results.toSorted((a, b) => rankPressing(a) - rankPressing(b))) {
    if (left < SMALLEST) break
    const json = JSON.stringify(orderKeys(result, SHORT))
    const bytes = Buffer.byteLength(json) + ','.length
    if (bytes > left) continue
    fitting.push(json)
    left -= bytes
  }
  return `[${fitting.join(',')}]`
}

/** After what waits for a person's decision. */
const PRESSING: readonly Outcome[] = [
  'unknown',
  'failed',
  'created',
  'planned',
  'deferred',
  'skipped'
]

function rankPressing({ outcome, decision }: Result): number {
  return decision === undefined ? 1 + PRESSING.indexOf(outcome) : 0
}

/** The keys in the order of docs/behaviour.md; JSON leaves out what is undefined. */
function orderKeys(result: Result, lengths: Lengths) {
  const { title } = result
  const keepAddress = (url: string | undefined) =>
    url === undefined || url.length > lengths.address ? undefined : url
  const warnings = result.warnings
    ?.slice(0, lengths.warnings)
    .map(warning => cleanLine(warning, { max: lengths.warning }))
  return {
    path: result.path,
    title:
      title === null || title.length <= lengths.title
        ? title
        : cleanLine(title, { max: lengths.title }),
    outcome: result.outcome,
    reason: result.reason,
    message: cleanLine(result.message, { max: lengths.message }),
    postId: result.postId,
    url: keepAddress(result.url),
    publishStatus: result.publishStatus,
    publicationId: result.publicationId,
    canonicalUrl: keepAddress(result.canonicalUrl),
    tags: result.tags,
    line: result.line,
    transaction: result.transaction,
    warnings: warnings?.length === 0 ? undefined : warnings
  }
}
