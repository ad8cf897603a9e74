// Follows articles whose file was renamed and edited at once, and tells an edited article from another one that has taken
// its path. Renames without an edit have been followed by then, where nothing else stood at the new path.

import { findByPath, settle, type Entry, type ResolveLine } from '../../ledger/index.ts'
import { isSameAtTip, listReplaced, type Replaced } from './replaced-entries.ts'
import type { Reconciled, StartContext } from './start-context.ts'

export type FollowedTexts = Pick<Reconciled, 'departed' | 'held'> & {
  /** Lines of `resolve` that were followed already. */
  readonly settled: ReadonlySet<ResolveLine>
}

/** Queues the moves. */
export async function followTexts(context: StartContext): Promise<FollowedTexts> {
  const { changes, session } = context
  const listed = changes.comparedWith === 'head' ? [] : await listReplaced(context)
  const settled = listRetries(listed, context)
  for (const { transaction } of settled) session.enqueue(settle({ kind: 'retry', transaction }))
  const replaced = listed.map(value => ({ ...value, entry: readAgain(value.entry, context) }))
  const gone = session.ledger().entries.filter(entry => hasGone(entry, replaced, context))
  if (replaced.length === 0 && gone.length === 0)
    return { departed: new Set(), held: new Set(), settled }
  const { followDepartures } = await import('./follow-departures.ts')
  return { ...(await followDepartures(gone, replaced, context)), settled }
}

type RetryLine = Extract<ResolveLine, { verb: 'retry' }>

/** What a person has looked at and wants tried again is not under way, so it gives its path to the article that is there. */
function listRetries(replaced: readonly Replaced[], { run }: StartContext): ReadonlySet<RetryLine> {
  const isMeant = ({ path, transaction }: RetryLine) =>
    replaced.some(
      ({ entry }) =>
        entry.state === 'unknown' &&
        entry.path === path &&
        entry.attempt?.transaction === transaction
    )
  return new Set(run.settings.resolve.filter(line => line.verb === 'retry').filter(isMeant))
}

function readAgain(entry: Entry, { session }: StartContext): Entry {
  return findByPath(session.ledger(), entry.path) ?? entry
}

function hasGone(entry: Entry, replaced: readonly Replaced[], context: StartContext): boolean {
  const { path } = entry
  if (context.changes.tree.has(path) || !isSameAtTip(path, context)) return false
  return !replaced.some(other => other.entry.path === entry.path)
}
