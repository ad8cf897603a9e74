// Which entry knows which file: by the author's id, by path, or by a rename that left the blob as it was. Pure.

import { entryAt, withoutEntry, withEntry, type Entry, type Ledger } from './ledger.ts'

/** Regular files of a tree: path to blob. */
export type Blobs = ReadonlyMap<string, string>

const NO_FILES: Blobs = new Map()

export type Trees = {
  /** HEAD's files that the run looks at. */
  readonly head: Blobs
  /** The base's files that it looks at. */
  readonly base: Blobs
  /** All files of HEAD. */
  readonly tree: Blobs
}

export type Move = {
  readonly from: string
  readonly to: string
  /** Files that took each other's names move all at once or not at all: every move of the ring, this one included. */
  readonly ring?: readonly RingMove[]
}

/** `blob` is the entry's own: it tells the entry that is to move from the one that has moved to its place. */
export type RingMove = { readonly from: string; readonly to: string; readonly blob: string }

/**
 * Renames without edit: entries whose file is gone from the whole tree, or has made room for another renamed file (a
 * chain of new numbers, a swap), while its blob stands at a path that no entry has or keeps. In an order in which they
 * can be applied.
 * The blob is the base tree's where the base knows the path (the file may have been edited since it was published), or
 * an earlier path of the entry (a run with another base, as of other patterns, has moved the entry meanwhile).
 */
export function pureRenames(ledger: Ledger, { head, base, tree }: Trees): Move[] {
  const known = new Map(ledger.entries.map(entry => [entry.path, entry]))
  const displaced = displacedPaths(ledger, head, base)
  for (;;) {
    const free = byBlob(head, path => !known.has(path) || displaced.has(path))
    const moves = new Map<string, string>()
    for (const entry of ledger.entries) {
      const gone = !tree.has(entry.path)
      if (!gone && !displaced.has(entry.path)) continue
      const was = blobBefore(entry, base, known) ?? entry.blob
      const to = take(free, entry, gone ? [was, entry.blob] : [was], gone ? NO_FILES : base)
      if (to !== null) moves.set(entry.path, to)
    }
    const stays = [...displaced].filter(path => !moves.has(path))
    if (stays.length === 0) return inOrder(moves, known)
    for (const path of stays) displaced.delete(path)
  }
}

/** Paths of entries at which another file of the base stands now, as it was there. */
function displacedPaths(ledger: Ledger, head: Blobs, base: Blobs): Set<string> {
  const before = byBlob(base, () => true)
  const displaced = ledger.entries.filter(({ path, blob }) => {
    const now = head.get(path)
    const was = base.get(path)
    return now !== undefined && was !== undefined && now !== was && now !== blob && before.has(now)
  })
  return new Set(displaced.map(entry => entry.path))
}

function byBlob(files: Blobs, wanted: (path: string) => boolean): Map<string, string[]> {
  const paths = new Map<string, string[]>()
  for (const [path, blob] of files) {
    if (!wanted(path)) continue
    const known = paths.get(blob)
    if (known === undefined) paths.set(blob, [path])
    else known.push(path)
  }
  return paths
}

/**
 * What the base holds at the last path of an entry that it knows, and that is no other entry's. An earlier name may have
 * been given to another article since, so what is settled for good follows its own path alone: a mistake would be silent.
 */
function blobBefore(
  { path, aliases, state }: Entry,
  base: Blobs,
  known: ReadonlyMap<string, Entry>
): string | undefined {
  if (state === 'published' || state === 'ignored') return base.get(path)
  const last = aliases.findLast(one => base.has(one) && !known.has(one))
  return base.get(path) ?? (last === undefined ? undefined : base.get(last))
}

/** The path to which an entry's file was renamed, taken out of the free ones; null when there is none. */
function take(
  free: Map<string, string[]>,
  entry: Entry,
  blobs: readonly string[],
  before: Blobs
): string | null {
  for (const blob of blobs) {
    const paths = free.get(blob) ?? []
    // A file that stood there before is a copy, and not where this one went.
    const to = closest(
      entry.path,
      paths.filter(path => before.get(path) !== blob)
    )
    if (to === null) continue
    paths.splice(paths.indexOf(to), 1)
    return to
  }
  return null
}

/** Each move after the one that makes room for it; what is left then are rings. */
function inOrder(moves: Map<string, string>, known: ReadonlyMap<string, Entry>): Move[] {
  const ordered: Move[] = []
  const left = new Map(moves)
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const [from, to] of left) {
      if (left.has(to)) continue
      ordered.push({ from, to })
      left.delete(from)
    }
  }
  for (const from of moves.keys()) {
    const ring = takeRing(from, left, known)
    const [first] = ring
    if (first !== undefined) ordered.push({ from: first.from, to: first.to, ring })
  }
  return ordered
}

function takeRing(
  start: string,
  left: Map<string, string>,
  known: ReadonlyMap<string, Entry>
): RingMove[] {
  const ring: RingMove[] = []
  for (let from = start, to = left.get(from); to !== undefined; from = to, to = left.get(from)) {
    ring.push({ from, to, blob: known.get(from)?.blob ?? '' })
    left.delete(from)
  }
  return ring
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
export function moveEntry(ledger: Ledger, { from, to, ring }: Move): Ledger {
  if (ring !== undefined) return moveRing(ledger, ring)
  const entry = entryAt(ledger, from)
  if (entry === null || entryAt(ledger, to) !== null) return ledger
  return withEntry(withoutEntry(ledger, from), moved(entry, to))
}

function moveRing(ledger: Ledger, ring: readonly RingMove[]): Ledger {
  const entries = ring.map(({ from, to, blob }) => {
    const entry = entryAt(ledger, from)
    return entry?.blob === blob ? moved(entry, to) : null
  })
  return entries.includes(null)
    ? ledger
    : entries.filter(entry => entry !== null).reduce(withEntry, ledger)
}

function moved(entry: Entry, to: string): Entry {
  const { path, aliases } = entry
  return {
    ...entry,
    path: to,
    aliases: [...aliases.filter(one => one !== path && one !== to), path]
  }
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
  const { path, id } = article
  const own = entryAt(ledger, path)
  const sameId = id === null ? [] : ledger.entries.filter(one => one.id === id)
  return (
    sameId.find(one => one.path === path) ??
    sameId.find(one => !head.has(one.path)) ??
    own ??
    ledger.entries.find(one => !head.has(one.path) && one.aliases.includes(path)) ??
    null
  )
}
