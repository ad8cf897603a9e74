// Finds renames that left the file as it was: an entry's blob is at another path now. Pure.

import type { Blobs } from '../git/index.ts'
import { baseName, comparePaths } from '../text/paths.ts'
import type { Move, RingMove } from './entry-moves.ts'
import type { Ledger } from './ledger.ts'
import type { Entry } from './ledger-entry.ts'

const NO_FILES: Blobs = new Map()

export type Trees = {
  /** HEAD's files that the run looks at. */
  readonly head: Blobs
  /** The base's files that it looks at. */
  readonly base: Blobs
  /** All files of HEAD. */
  readonly tree: Blobs
}

/**
 * Renames without edit: entries whose file is gone from the whole tree, or has made room for another renamed file (a
 * chain of new numbers, a swap), while its blob is at a path that no entry has or keeps. In an order in which they can
 * be applied.
 * The blob is the base tree's where the base knows the path (the file may have been edited since it was published), or
 * an earlier path of the entry (a run with another base, as of other patterns, has moved the entry meanwhile).
 */
export function findPureRenames(ledger: Ledger, { head, base, tree }: Trees): Move[] {
  const displaced = listDisplacedPaths(ledger, head, base)
  const hasMoved = ({ path }: Entry) => displaced.has(path) || !tree.has(path)
  // As in most runs, whose ledger may have thousands of entries.
  if (!ledger.entries.some(hasMoved)) return []
  const known = new Map(ledger.entries.map(entry => [entry.path, entry]))
  for (;;) {
    const free = groupByBlob(head, path => !known.has(path) || displaced.has(path))
    const moves = new Map<string, string>()
    for (const entry of ledger.entries) {
      if (!hasMoved(entry)) continue
      const gone = !tree.has(entry.path)
      const before = findEarlierBlob(entry, base, known) ?? entry.blob
      const blobs = gone ? [before, entry.blob] : [before]
      const to = takePath(free, entry, blobs, gone ? NO_FILES : base)
      if (to !== null) moves.set(entry.path, to)
    }
    const stays = [...displaced].filter(path => !moves.has(path))
    if (stays.length === 0) return orderMoves(moves, known)
    for (const path of stays) displaced.delete(path)
  }
}

/** Paths of entries at which there is another file of the base now, as it was there. */
function listDisplacedPaths(ledger: Ledger, head: Blobs, base: Blobs): Set<string> {
  const changed = ledger.entries.filter(({ path, blob }) => {
    const now = head.get(path)
    return now !== blob && base.has(path) && now !== base.get(path)
  })
  const before = new Set(changed.length === 0 ? [] : base.values())
  const displaced = changed.filter(({ path }) => before.has(head.get(path) ?? ''))
  return new Set(displaced.map(entry => entry.path))
}

function groupByBlob(files: Blobs, isWanted: (path: string) => boolean): Map<string, string[]> {
  const paths = new Map<string, string[]>()
  for (const [path, blob] of files) {
    if (!isWanted(path)) continue
    const known = paths.get(blob)
    if (known === undefined) paths.set(blob, [path])
    else known.push(path)
  }
  return paths
}

/**
 * What the base holds at the last path of an entry that it knows, and that no other entry has. An earlier name may have
 * been given to another article since, so what is settled for good follows its own path alone: a mistake would be silent.
 */
function findEarlierBlob(
  { path, aliases, state }: Entry,
  base: Blobs,
  known: ReadonlyMap<string, Entry>
): string | undefined {
  if (state === 'published' || state === 'ignored') return base.get(path)
  const last = aliases.findLast(alias => base.has(alias) && !known.has(alias))
  return base.get(path) ?? (last === undefined ? undefined : base.get(last))
}

/** The path to which an entry's file was renamed, taken out of the free ones; null when there is none. */
function takePath(
  free: Map<string, string[]>,
  entry: Entry,
  blobs: readonly string[],
  before: Blobs
): string | null {
  for (const blob of blobs) {
    const paths = free.get(blob)
    if (paths === undefined) continue
    // A file that was there before is a copy, and not where this one went.
    const candidates = paths.filter(path => before.get(path) !== blob)
    const to = choosePath(entry.path, candidates)
    if (to === null) continue
    paths.splice(paths.indexOf(to), 1)
    return to
  }
  return null
}

/** Among equal files the one with the same name wins, then the first by path: the choice must be repeatable. */
function choosePath(path: string, candidates: readonly string[]): string | null {
  const name = baseName(path).toLowerCase()
  const sorted = [...candidates].sort(comparePaths)
  return sorted.find(other => baseName(other).toLowerCase() === name) ?? sorted[0] ?? null
}

/** Each move after the one that makes room for it; what is left then are rings. */
function orderMoves(moves: Map<string, string>, known: ReadonlyMap<string, Entry>): Move[] {
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
