// What the ledger has to remember of an outcome: that the article was wanted and has to be considered again.

import { wait } from '../../ledger/index.ts'
import { describeFacts, type ArticleOutcome } from '../article-outcome.ts'
import type { LedgerSession } from '../ledger-session.ts'

/** Whether the ledger still has to be told that an article waits. */
export function hasToWait({ verdict, recorded }: ArticleOutcome): boolean {
  const { outcome, reason } = verdict
  const isWaiting = outcome === 'failed' || outcome === 'deferred'
  return !recorded && isWaiting && reason !== 'ledger' && reason !== 'rejected'
}

export function recordOutcomes(outcomes: readonly ArticleOutcome[], session: LedgerSession): void {
  const waiting = outcomes.filter(hasToWait).map(({ file, article, verdict, details }) => {
    const { authorId = null, publicationId = null } = details
    const facts = describeFacts(file, article, { authorId, publicationId })
    return { facts, reason: verdict.reason, known: file.entry?.blob ?? null }
  })
  session.enqueue(wait(waiting))
}
