// Posts whose creation was not answered are looked for in the feeds: at once and, for those of this run, a little later,
// since a feed needs a moment.

import { findByTransaction, LedgerError, settle, type Entry } from '../../ledger/index.ts'
import type { ArticleOutcome } from '../article-outcome.ts'
import type { RunContext } from '../run-context.ts'
import type { Account } from '../select/connect-account.ts'
import { findPosts } from './match-feed.ts'

const PAUSES_MS = [2_000, 3_000]

/** Looks once; what is found is queued as settled. */
export async function lookUpUnknown(
  outcomes: readonly ArticleOutcome[],
  account: Account,
  context: RunContext
): Promise<readonly ArticleOutcome[]> {
  const { run, ports, session } = context
  const unknown = outcomes.filter(isUnknown)
  if (unknown.length === 0 || account.kind !== 'known' || run.planOnly) return outcomes
  // Feeds are slow, and a run that is being ended has a ledger to write.
  if (ports.interruption.requested) return outcomes
  const entries = unknown.flatMap(outcome => findOwnEntry(outcome, context) ?? [])
  const posts = await findPosts(entries, session.ledger(), account, ports)
  return outcomes.map(outcome => {
    const transaction = findOwnEntry(outcome, context)?.attempt?.transaction
    const post = transaction === undefined ? undefined : posts.get(transaction)
    if (!isUnknown(outcome) || post === undefined || transaction === undefined) return outcome
    session.enqueue(settle({ kind: 'found', transaction, post }))
    ports.log(`${outcome.file.path}: found in the feed as ${post.url ?? ''}`)
    const details = { ...outcome.details, transaction, postId: post.id, url: post.url }
    return { ...outcome, verdict: FOUND, details }
  })
}

const FOUND = {
  outcome: 'created',
  reason: 'resolved',
  message: "Medium's answer was lost, but the feed of public posts shows the post.",
  remedy: null
} as const

/** Looks again for posts of this run; the ledger already has them as unknown, so nothing is lost by waiting. */
export async function lookUpAgain(
  outcomes: readonly ArticleOutcome[],
  sent: readonly ArticleOutcome[],
  account: Account,
  context: RunContext
): Promise<readonly ArticleOutcome[]> {
  const own = new Set(
    sent.filter(({ details }) => details.publishStatus === 'public').map(({ file }) => file.path)
  )
  const { ports } = context
  let current = outcomes
  for (const pauseMs of PAUSES_MS) {
    const isOpen = current.some(outcome => isUnknown(outcome) && own.has(outcome.file.path))
    if (!isOpen || ports.interruption.requested) break
    ports.log('The feed does not show the post yet; looking again in a moment.')
    await ports.clock.sleep(pauseMs)
    current = await lookUpUnknown(current, account, context)
    await saveFound(context)
  }
  return current
}

/** What was found and cannot be written is found again by the next run. */
async function saveFound({ session, ports }: RunContext): Promise<void> {
  if (!session.hasChanges()) return
  try {
    await session.commit('medium: found')
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    ports.log(error.message)
  }
}

function isUnknown({ verdict }: ArticleOutcome): boolean {
  return verdict.outcome === 'unknown'
}

function findOwnEntry({ details, file }: ArticleOutcome, { session }: RunContext): Entry | null {
  const transaction = details.transaction ?? file.entry?.attempt?.transaction ?? null
  return transaction === null ? null : findByTransaction(session.ledger(), transaction)
}
