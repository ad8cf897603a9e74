// Puts the ledger straight before anything is evaluated: renames, intents of runs that are gone, settlements by hand.

import { isLostName } from '../../git/index.ts'
import { abandonIntents, findPureRenames, moveEntry, type Move } from '../../ledger/index.ts'
import { followTexts } from './follow-texts.ts'
import { applyResolveLines } from './resolve-entries.ts'
import type { Reconciled, StartContext } from './start-context.ts'

/** Queues the steps; what they make of the ledger is in `session.ledger()`. */
export async function reconcileLedger(context: StartContext): Promise<Reconciled> {
  const { session, run, ports, matches } = context
  for (const move of listRenames(context)) session.enqueue(moveEntry(move))
  session.enqueue(abandonIntents(run, ports.clock.now(), matches))
  const followed = await followTexts(context)
  return { ...(await applyResolveLines(context, followed.held)), ...followed }
}

/** An old run sees files where they were: it follows a rename only when the branch's tip agrees. */
function listRenames({ session, changes, tip }: StartContext): readonly Move[] {
  const moves = findPureRenames(session.ledger(), changes).filter(({ to }) => !isLostName(to))
  if (tip.isCurrent) return moves
  return moves.filter(
    ({ from, to }) => tip.blobAt(to) === (changes.head.get(to) ?? null) && tip.blobAt(from) === null
  )
}
