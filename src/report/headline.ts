// The run in one sentence, as the log, the summary and the exit say it.

import { countNoun } from '../text/line.ts'
import type { Outcome } from './reasons.ts'
import type { Report } from './report.ts'
import type { Result } from './result.ts'

const PHRASES: readonly { outcome: Outcome; noun: string; verb: string }[] = [
  { outcome: 'created', noun: 'post', verb: 'created' },
  { outcome: 'planned', noun: 'post', verb: 'would be created' },
  { outcome: 'failed', noun: 'article', verb: 'failed' },
  { outcome: 'unknown', noun: 'article', verb: 'unknown' },
  { outcome: 'deferred', noun: 'article', verb: 'deferred' },
  { outcome: 'skipped', noun: 'article', verb: 'skipped' }
]

export function countOutcomes(results: readonly Result[]): Readonly<Record<Outcome, number>> {
  const counts = { created: 0, planned: 0, skipped: 0, deferred: 0, failed: 0, unknown: 0 }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}

/** The run in a few words, such as `3 posts created, 1 failed, 2 skipped`; no full stop. */
export function describeRun(report: Pick<Report, 'outcome' | 'results'>): string {
  const counts = countOutcomes(report.results)
  const text = PHRASES.filter(({ outcome }) => counts[outcome] > 0)
    .map(({ outcome, noun, verb }, index) => {
      const count = index === 0 ? countNoun(counts[outcome], noun) : String(counts[outcome])
      if (outcome === 'planned' && isByHand(report.results))
        return `${index === 0 ? countNoun(counts.planned, 'article') : counts.planned} ready to be published by hand`
      return `${count} ${verb}${outcome === 'planned' ? describeWaiting(report.results) : ''}`
    })
    .join(', ')
  if (report.outcome === 'nothing') return `Nothing to publish${text === '' ? '' : `: ${text}`}`
  const runFailed = report.outcome === 'failed' || report.outcome === 'partial'
  if (!runFailed || counts.failed + counts.unknown > 0) return text
  return text === '' ? 'The run failed' : `${text}, but the run failed`
}

/** Without a token all planned ones are. */
function isByHand(results: readonly Result[]): boolean {
  return results.some(({ reason }) => reason === 'by-hand')
}

/** Of the posts that would be created, how many have nothing to do with the pull request. */
function describeWaiting(results: readonly Result[]): string {
  const planned = results.filter(({ outcome }) => outcome === 'planned')
  const waiting = planned.filter(({ untouched }) => untouched === true).length
  if (waiting === 0) return ''
  return waiting === planned.length ? ' (waiting already)' : ` (${waiting} waiting already)`
}
