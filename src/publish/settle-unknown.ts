// After everything is tried: posts whose creation was not answered are looked for in the feeds, at once and, for those
// of this run, a little later, since a feed needs a moment.

import { findByTransaction, LedgerError, settle, type Entry } from '../ledger/index.ts'
import type { Posting } from './create.ts'
import type { Decided } from './decided.ts'
import { lookUp } from './lookup.ts'
import type { LedgerSession } from './session.ts'

const PAUSES_MS = [2_000, 3_000]

/** Looks once; what is found is queued as settled. */
export async function settleUnknown(
  decided: readonly Decided[],
  { author, view, session }: Posting
): Promise<readonly Decided[]> {
  const unknown = decided.filter(isUnknown)
  // Feeds are slow, and a run that is being ended has a ledger to write.
  const { requested } = view.ports.interruption
  if (unknown.length === 0 || author === null || 'outcome' in author) return decided
  if (view.run.planOnly || requested) return decided
  const entries = unknown.flatMap(one => entryOfDecided(one, session) ?? [])
  const found = await lookUp(entries, session.ledger(), author, view.ports)
  return decided.map(one => {
    const transaction = entryOfDecided(one, session)?.attempt?.transaction
    const post = transaction === undefined ? undefined : found.get(transaction)
    if (!isUnknown(one) || post === undefined || transaction === undefined) return one
    session.enqueue(settle({ kind: 'found', transaction, post }))
    view.ports.log(`${one.considered.path}: found in the feed as ${post.url ?? ''}`)
    return {
      ...one,
      verdict: {
        outcome: 'created',
        reason: 'resolved',
        message: 'The answer to the request was lost, but the feed of public posts shows the post.'
      },
      known: { ...one.known, transaction, postId: post.id, url: post.url }
    }
  })
}

/** Looks again for posts of this run; the ledger has them as unknown by now, so nothing is lost by waiting. */
export async function lookAgain(
  decided: readonly Decided[],
  tried: readonly Decided[],
  posting: Posting
): Promise<readonly Decided[]> {
  const mine = new Set(tried.filter(one => one.known.publishStatus === 'public').map(pathOf))
  const { ports } = posting.view
  let current = decided
  for (const pause of PAUSES_MS) {
    const open = current.some(one => isUnknown(one) && mine.has(pathOf(one)))
    if (!open || ports.interruption.requested) break
    ports.log('The feed does not show the post yet; looking again in a moment.')
    await ports.clock.sleep(pause)
    current = await settleUnknown(current, posting)
    await saveFound(posting)
  }
  return current
}

/** What was found and cannot be written is found again by the next run. */
async function saveFound({ view, session }: Posting): Promise<void> {
  if (!session.dirty()) return
  try {
    await session.commit('medium: found')
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    view.ports.log(error.message)
  }
}

function isUnknown(one: Decided): boolean {
  return one.verdict.outcome === 'unknown'
}

function pathOf(one: Decided): string {
  return one.considered.path
}

function entryOfDecided(one: Decided, session: LedgerSession): Entry | null {
  const transaction = one.known.transaction ?? one.considered.entry?.attempt?.transaction
  return transaction === undefined ? null : findByTransaction(session.ledger(), transaction)
}
