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

/** Where an entry goes when another article has taken its path. A tilde and the blob: no file is called so. */
export function printDetachedPath(path: string, blob: string): string {
  return `${path}~${blob.slice(0, 12)}`
}

/** The path that a detached entry had; null for any other entry. */
export function readDetachedPath({ path, blob }: Pick<Entry, 'path' | 'blob'>): string | null {
  const suffix = printDetachedPath('', blob)
  return path.endsWith(suffix) ? path.slice(0, -suffix.length) : null
}

/** Whether an entry was at a path before, also when it was taken off it and found again since. */
export function hadPath(entry: Entry, path: string): boolean {
  if (readDetachedPath(entry) === path) return true
  return entry.aliases.some(alias => alias === path || readTakenPath(alias) === path)
}

/** Where an entry was before, also where it was taken off. */
export function listEarlierPaths({ aliases, ...entry }: Entry): readonly string[] {
  // The blob in an earlier name may be an earlier one, too.
  const taken = aliases.flatMap(alias => readTakenPath(alias) ?? [])
  const detached = readDetachedPath(entry)
  return [...(detached === null ? [] : [detached]), ...aliases, ...taken]
}

function readTakenPath(alias: string): string | null {
  return /^(.+)~[0-9a-f]{12}$/s.exec(alias)?.[1] ?? null
}

export type Detachment = {
  /** The entry's path. */
  readonly path: string
  /** The entry's own, so that the step does nothing to the entry that comes after it. */
  readonly blob: string
  /** The path that another article has taken: the entry's own, or an earlier one. */
  readonly taken: string
  /** Earlier paths of the entry at which there are files of other articles by now. */
  readonly occupied?: readonly string[]
}

/**
 * Takes an entry off a path that another article has taken. That path is no alias any more: it means the other article.
 * A path that the entry had after it becomes one, so that the file is known if it comes back.
 */
export function applyDetachment(ledger: Ledger, detachment: Detachment): Ledger {
  const { path, blob, taken, occupied = [] } = detachment
  const entry = findByPath(ledger, path)
  const detached = printDetachedPath(taken, blob)
  if (entry?.blob !== blob || findByPath(ledger, detached) !== null) return ledger
  const aliases = [...entry.aliases, path].filter(
    alias => alias !== taken && !occupied.includes(alias)
  )
  return putEntry(removeEntry(ledger, path), { ...entry, path: detached, aliases })
}

function changePath(entry: Entry, to: string): Entry {
  const { path, aliases } = entry
  return {
    ...entry,
    path: to,
    aliases: [...aliases.filter(alias => alias !== path && alias !== to), path]
  }
}
