// Moves entries along with their files: one at a time, or a ring of files that took each other's names. Pure.

import { findByPath, putEntry, removeEntry, type Ledger } from './ledger.ts'
import type { Entry } from './ledger-entry.ts'

export type Move = {
  readonly from: string
  readonly to: string
  /** Files that took each other's names move all at once or not at all: every move of the ring, this one included. */
  readonly ring?: readonly RingMove[]
}

/** `blob` is the entry's own: it tells the entry that is to move from the one that has moved to its place. */
export type RingMove = { readonly from: string; readonly to: string; readonly blob: string }

/** Moves an entry to its file's new path and keeps the old one as an alias; unchanged when there is nothing to move. */
export function applyMove(ledger: Ledger, { from, to, ring }: Move): Ledger {
  if (ring !== undefined) return applyRing(ledger, ring)
  const entry = findByPath(ledger, from)
  if (entry === null || findByPath(ledger, to) !== null) return ledger
  return putEntry(removeEntry(ledger, from), changePath(entry, to))
}

function applyRing(ledger: Ledger, ring: readonly RingMove[]): Ledger {
  const entries: Entry[] = []
  for (const { from, to, blob } of ring) {
    const entry = findByPath(ledger, from)
    if (entry?.blob !== blob) return ledger
    entries.push(changePath(entry, to))
  }
  return entries.reduce(putEntry, ledger)
}

function changePath(entry: Entry, to: string): Entry {
  const { path, aliases } = entry
  return {
    ...entry,
    path: to,
    aliases: [...aliases.filter(alias => alias !== path && alias !== to), path]
  }
}
