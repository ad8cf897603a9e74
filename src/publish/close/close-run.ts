// The last stage: posts without an answer are looked up, what later runs need is written down, and the watermark moves.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { LedgerError } from '../../ledger/index.ts'
import type { ArticleOutcome } from '../article-outcome.ts'
import type { RunContext } from '../run-context.ts'
import type { Account } from '../select/connect-account.ts'
import { compareForPublishing } from '../select/publishing-order.ts'
import { advanceWatermark } from './advance-watermark.ts'
import { countDeferred, reportOverdue } from './count-waits.ts'
import { lookUpAgain, lookUpUnknown } from './look-up-unknown.ts'
import { recordOutcomes } from './record-outcomes.ts'
import { listUnsaved, reportUnsaved, warnAboutUnrecorded } from './unsaved-entries.ts'

export type ClosedRun = {
  /** In publishing order. */
  readonly outcomes: readonly ArticleOutcome[]
  readonly diagnostics: readonly Diagnostic[]
  /** Entries as JSON that could not be written although something happened at Medium. */
  readonly restore: readonly string[]
}

/** @param sent the outcomes of this run's own creations, which are among `all` */
export async function closeRun(
  all: readonly ArticleOutcome[],
  sent: readonly ArticleOutcome[],
  account: Account,
  context: RunContext
): Promise<ClosedRun> {
  const lookedUp = await lookUpUnknown(all, account, context)
  const failure = context.run.planOnly ? null : await saveRun(lookedUp, context)
  // With a ledger that could not be written there is nothing to look up for: the diagnostic says what to restore.
  const outcomes = failure === null ? await lookUpAgain(lookedUp, sent, account, context) : lookedUp
  const restore = failure === null ? [] : listUnsaved(context.session)
  return {
    outcomes: warnAboutUnrecorded(sortOutcomes(outcomes), context.session),
    diagnostics: [
      ...(failure === null ? [] : [reportUnsaved(failure, restore.length)]),
      ...(context.run.planOnly ? [] : reportOverdue(outcomes, context))
    ],
    restore
  }
}

/** Null when everything is written down. */
async function saveRun(
  outcomes: readonly ArticleOutcome[],
  context: RunContext
): Promise<LedgerError | null> {
  const { session } = context
  recordOutcomes(outcomes, session)
  countDeferred(outcomes, context)
  try {
    await advanceWatermark(outcomes, context)
    if (session.hasChanges()) await session.commit('medium: settle')
    return null
  } catch (error) {
    if (error instanceof LedgerError) return error
    throw error
  }
}

function sortOutcomes(outcomes: readonly ArticleOutcome[]): readonly ArticleOutcome[] {
  const order = ({ article, file }: ArticleOutcome) => ({
    date: article?.date ?? null,
    path: file.path
  })
  return outcomes.toSorted((a, b) => compareForPublishing(order(a), order(b)))
}
