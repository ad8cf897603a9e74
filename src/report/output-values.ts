// The step's outputs: every one that action.yml names, in every run, but for a new refresh token, which no report holds.

import { cleanLine } from '../text/line.ts'
import { countOutcomes } from './headline.ts'
import type { Report } from './report.ts'
import type { Result } from './result.ts'

export type OutputValues = Readonly<
  Record<
    | 'outcome'
    | 'results'
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

/** How long the sentences of a result may be, in UTF-16 units. */
type Lengths = { readonly message: number; readonly warning: number; readonly warnings: number }

/** A job's outputs may hold 1 MB, counted as UTF-16: half of it in units, with room for the other outputs. */
const MAX_UNITS = 400_000
const LENGTHS: readonly Lengths[] = [
  { message: 1000, warning: 1500, warnings: 20 },
  { message: 300, warning: 200, warnings: 3 },
  { message: 100, warning: 100, warnings: 1 },
  { message: 60, warning: 0, warnings: 0 }
]

/** All outputs of a run. Sentences are shortened when they are many; no result is ever left out. */
export function toOutputValues(report: Report): OutputValues {
  const { results, outcome, ledgerSha } = report
  const counts = countOutcomes(results)
  const urls = results
    .filter(result => result.outcome === 'created')
    .map(({ url }) => (url === undefined ? '' : cleanLine(url)))
    .filter(url => url !== '')
  return {
    outcome,
    results: writeResultsJson(results),
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

function writeResultsJson(results: readonly Result[]): string {
  let json = '[]'
  for (const lengths of LENGTHS) {
    json = JSON.stringify(results.map(result => orderKeys(result, lengths)))
    if (json.length <= MAX_UNITS) break
  }
  return json
}

/** The keys in the order of docs/behaviour.md; JSON leaves out what is undefined. */
function orderKeys(result: Result, lengths: Lengths) {
  const warnings = result.warnings
    ?.slice(0, lengths.warnings)
    .map(warning => cleanLine(warning, { max: lengths.warning }))
  return {
    path: result.path,
    title: result.title,
    outcome: result.outcome,
    reason: result.reason,
    message: cleanLine(result.message, { max: lengths.message }),
    postId: result.postId,
    url: result.url,
    publishStatus: result.publishStatus,
    publicationId: result.publicationId,
    canonicalUrl: result.canonicalUrl,
    tags: result.tags,
    line: result.line,
    transaction: result.transaction,
    warnings: warnings?.length === 0 ? undefined : warnings
  }
}
