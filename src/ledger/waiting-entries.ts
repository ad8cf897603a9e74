// Articles that wait for Medium: counted, so that none waits in silence for ever. Pure.

import { findByPath, putEntries } from './ledger.ts'
import type { Waits } from './ledger-entry.ts'
import type { Step } from './ledger-steps.ts'

/** What keeps an article waiting that is due: its date is not one of them. */
const COUNTED_REASONS: readonly string[] = ['not-sent', 'rate-limited']

/** More runs than this change nothing, and are not written down. */
const MANY_RUNS = 3
const LONG_MS = 3 * 86_400_000

export type Occasion = {
  /** `GITHUB_RUN_ID/GITHUB_RUN_ATTEMPT`: each counts once. */
  readonly run: string
  /** ISO 8601 */
  readonly at: string
}

/** An article that a run puts off, and why. */
export type PutOff = { readonly path: string; readonly reason: string }

/** Counts a run that puts articles off; not those whose entries say something else by then. */
export function countWaits(articles: readonly PutOff[], occasion: Occasion): Step {
  return ledger =>
    putEntries(
      ledger,
      articles.flatMap(({ path, reason }) => {
        const entry = findByPath(ledger, path)
        if (entry?.state !== 'pending' || entry.reason !== reason) return []
        if (!COUNTED_REASONS.includes(reason)) return []
        const waits = addRun(entry.waits ?? null, reason, occasion)
        return waits === entry.waits ? [] : [{ ...entry, waits }]
      })
    )
}

function addRun(waits: Waits | null, reason: string, { run, at }: Occasion): Waits {
  if (waits === null) return { reason, runs: 1, run, since: at }
  if (waits.run === run || waits.runs >= MANY_RUNS) return waits
  return { ...waits, runs: waits.runs + 1, run }
}

/** Whether a person should look: after three days, or three runs in a row that put the article off for the same reason. */
export function isOverdue({ runs, since }: Waits, now: number): boolean {
  return now - Date.parse(since) > LONG_MS || runs >= MANY_RUNS
}
