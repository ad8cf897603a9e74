// Which entry knows which file: by the author's id, by path, or by a rename that left the blob as it was. Pure.

import { withoutEntry, withEntry, type Entry, type Ledger } from './ledger.ts'

/** Regular files of a tree: path to blob. */
export type Blobs = ReadonlyMap<string, string>

export type Move = { readonly from: string; readonly to: string }

/**
 * Entries whose file is gone while its blob stands at a path that no entry has: a rename without edit.
 * The blob is the base tree's where the base knows the path (the file may have been edited since it was published).
 */
export function pureRenames(ledger: Ledger, head: Blobs, base: Blobs): Move[] {
  const taken = new Set(ledger.entries.map(entry => entry.path))
  const free = new Map<string, string[]>()
  for (const [path, blob] of head)
    if (!taken.has(path)) free.set(blob, [...(free.get(blob) ?? []), path])
  const moves: Move[] = []
  for (const entry of ledger.entries) {
    if (head.has(entry.path)) continue
    const candidates = free.get(base.get(entry.path) ?? entry.blob) ?? free.get(entry.blob) ?? []
    const to = closest(entry.path, candidates)
    if (to === null) continue
    candidates.splice(candidates.indexOf(to), 1)
    moves.push({ from: entry.path, to })
  }
  return moves
}

/** Among equal files the one with the same name wins, then the first by path: the choice must be repeatable. */
function closest(path: string, candidates: readonly string[]): string | null {
  const name = baseName(path).toLowerCase()
  const sorted = [...candidates].sort()
  return sorted.find(one => baseName(one).toLowerCase() === name) ?? sorted[0] ?? null
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Moves an entry to its file's new path and keeps the old one as an alias; unchanged when there is nothing to move. */
export function moveEntry(ledger: Ledger, { from, to }: Move): Ledger {
  const entry = ledger.entries.find(one => one.path === from)
  if (entry === undefined || ledger.entries.some(one => one.path === to)) return ledger
  const aliases = [...entry.aliases.filter(alias => alias !== from && alias !== to), from]
  return withEntry(withoutEntry(ledger, from), { ...entry, path: to, aliases })
}

/**
 * The entry that knows an article: by `id` where it has one and the entry's own file is gone or is this one,
 * else by path, else by an earlier path whose entry has no file any more (a rename that was taken back and edited).
 */
export function knownAs(
  ledger: Ledger,
  article: { path: string; id: string | null },
  head: Blobs
): Entry | null {
  const mine = (entry: Entry) => entry.path === article.path || !head.has(entry.path)
  const byId =
    article.id === null
      ? undefined
      : ledger.entries.find(entry => entry.id === article.id && mine(entry))
  return (
    byId ??
    ledger.entries.find(entry => entry.path === article.path) ??
    ledger.entries.find(entry => !head.has(entry.path) && entry.aliases.includes(article.path)) ??
    null
  )
}
