// Which files get a result in this run.

import { findByPath, type Entry, type Ledger } from '../../ledger/index.ts'
import { isEscapedName, isLostName, type Blobs } from '../../git/index.ts'
import type { RunContext } from '../run-context.ts'

/** Entries in these states are considered in every run. */
const OPEN: readonly Entry['state'][] = ['pending', 'intent', 'unknown', 'rejected']

/**
 * Path to blob: changed files, files of open entries, what `resolve` names, and with `select: all` every matching file. A
 * path that only `resolve` names may be gone from the commit; then its entry's blob is taken.
 */
export function listConsidered({
  ledger,
  changes,
  run,
  named
}: RunContext): ReadonlyMap<string, string> {
  // What waits in a ledger that nobody writes any more waits on the pages.
  const isOpen = ({ state }: Entry) =>
    OPEN.includes(state) && !(run.byHand === true && state === 'pending')
  const open = ledger.entries
    .filter(isOpen)
    .flatMap(entry => findFile(entry, ledger, changes.head) ?? [])
  const all = run.settings.select === 'all' ? [...changes.head.keys()] : []
  const lost = listLostNames(ledger, changes.head)
  const files = [...changes.changed, ...open, ...lost, ...all].filter(path =>
    changes.head.has(path)
  )
  return new Map(
    [...files, ...named].map(path => [
      path,
      changes.head.get(path) ?? findByPath(ledger, path)?.blob ?? ''
    ])
  )
}

/** Files that may be those of open entries, under names that GitHub's API does not give: not to be forgotten in silence. */
function listLostNames(ledger: Ledger, head: Blobs): readonly string[] {
  const isMissing = ({ state, path }: Entry) =>
    OPEN.includes(state) && isEscapedName(path) && !head.has(path)
  return ledger.entries.some(isMissing) ? [...head.keys()].filter(isLostName) : []
}

/** Where an entry's file is: a force push may have brought it back to an earlier path. */
function findFile({ path, aliases }: Entry, ledger: Ledger, head: Blobs): string | null {
  if (head.has(path)) return path
  return aliases.findLast(alias => head.has(alias) && findByPath(ledger, alias) === null) ?? null
}
