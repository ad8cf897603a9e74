// What the ledger has to remember of an outcome: that the article was wanted and has to be considered again.

import { wait } from '../../ledger/index.ts'
import { describeFacts, type ArticleOutcome } from '../article-outcome.ts'
import type { LedgerSession } from '../ledger-session.ts'

export function recordOutcome(
  { file, article, verdict, details, recorded }: ArticleOutcome,
  session: LedgerSession
): void {
  if (recorded) return
  const { outcome, reason } = verdict
  const isWaiting = outcome === 'failed' || outcome === 'deferred'
  if (!isWaiting || reason === 'ledger' || reason === 'rejected') return
  const { authorId = null, publicationId = null } = details
  session.enqueue(wait(describeFacts(file, article, { authorId, publicationId }), reason))
}
