// Puts the ledger straight before anything is evaluated: renames, intents of runs that are gone, settlements by hand.

import { isLostName } from '../../git/index.ts'
import {
  abandonIntents,
  findByPath,
  findPureRenames,
  moveEntry,
  type Move
} from '../../ledger/index.ts'
import { readArticleAt } from '../run-context.ts'
import { isSameArticle } from './entry-texts.ts'
import { followTexts } from './follow-texts.ts'
import type { Reconciled, StartContext } from './start-context.ts'

/** Queues the steps; what they make of the ledger is in `session.ledger()`. */
export async function reconcileLedger(context: StartContext): Promise<Reconciled> {
  const { session, run, ports, matches } = context
  for (const move of await listRenames(context)) session.enqueue(moveEntry(move))
  session.enqueue(abandonIntents(run, ports.clock.now(), matches))
  const { settled, ...followed } = await followTexts(context)
  const lines = run.settings.resolve.filter(line => !settled.has(line))
  if (lines.length === 0) return { named: [], retried: new Set(), diagnostics: [], ...followed }
  const { applyResolveLines } = await import('./resolve-entries.ts')
  return { ...(await applyResolveLines(lines, context, followed.held)), ...followed }
}

/** An old run sees files where they were: it follows a rename only when the branch's tip agrees. */
async function listRenames(context: StartContext): Promise<readonly Move[]> {
  const { session, changes, tip } = context
  const moves = findPureRenames(session.ledger(), changes).filter(({ to }) => !isLostName(to))
  const agreed = tip.isCurrent
    ? moves
    : moves.filter(
        ({ from, to }) =>
          tip.blobAt(to) === (changes.head.get(to) ?? null) && tip.blobAt(from) === null
      )
  const own: Move[] = []
  for (const move of agreed) {
    const steps = await Promise.all((move.ring ?? [move]).map(step => isOwnRename(step, context)))
    if (steps.every(Boolean)) own.push(move)
  }
  return own
}

/** What the base has at an entry's path may be another article, which had taken it before: that one is not followed. */
async function isOwnRename(
  { from, to }: Pick<Move, 'from' | 'to'>,
  context: StartContext
): Promise<boolean> {
  const { session, changes } = context
  const entry = findByPath(session.ledger(), from)
  if (entry === null || changes.head.get(to) === entry.blob) return true
  const reading = await readArticleAt(to, context)
  return reading?.kind !== 'article' || (await isSameArticle(entry, reading.article, context))
}
