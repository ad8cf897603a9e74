// Which unit of the old version has become which one of the new: those alike, in the same order in both.

import { diffArrays } from 'diff'
import { splitWords } from './compare-words.ts'
import type { PostUnit } from './post-unit.ts'

/** A unit of the old version, of the new one, or of both. */
export type UnitPair =
  | { readonly before: PostUnit; readonly after: PostUnit }
  | { readonly before: PostUnit; readonly after: null }
  | { readonly before: null; readonly after: PostUnit }

/** How much of their words two units share that are one; less than this, and it is a new one. */
const MIN_LIKENESS = 0.4
/** Beyond these sizes units are told apart by their place alone: each would be held against each. */
const MAX_EDITS = 1000
const MAX_COMPARED = 10_000

/** In the order of the new version; what is gone comes where it was. */
export function pairUnits(
  before: readonly PostUnit[],
  after: readonly PostUnit[]
): readonly UnitPair[] {
  const options = { maxEditLength: MAX_EDITS, comparator: isSame }
  const parts = diffArrays([...before], [...after], options)
  if (parts === undefined) return [...before.map(toGone), ...after.map(toNew)]
  const pairs: UnitPair[] = []
  let gone: readonly PostUnit[] = []
  for (const { value, added, removed } of parts) {
    if (removed) gone = value
    else {
      pairs.push(...pairLike(gone, added ? value : []))
      gone = []
      if (!added) pairs.push(...value.map(unit => ({ before: unit, after: unit })))
    }
  }
  return [...pairs, ...pairLike(gone, [])]
}

export function isSame(one: PostUnit, other: PostUnit): boolean {
  return one.block === other.block && one.form === other.form && one.text === other.text
}

/** Units of which none is the same: those pairs, in order, that share most. */
function pairLike(before: readonly PostUnit[], after: readonly PostUnit[]): readonly UnitPair[] {
  if (before.length * after.length > MAX_COMPARED)
    return [...before.map(toGone), ...after.map(toNew)]
  const likeness = compareAll(before, after)
  const best = sumBest(likeness)
  const pairs: UnitPair[] = []
  let column = 0
  for (const [row, one] of before.entries()) {
    const partner = findPartner({ likeness, best }, row, column)
    if (partner === null) pairs.push(toGone(one))
    else {
      pairs.push(...after.slice(column, partner).map(toNew))
      pairs.push(...after.slice(partner, partner + 1).map(other => ({ before: one, after: other })))
      column = partner + 1
    }
  }
  return [...pairs, ...after.slice(column).map(toNew)]
}

type Likeness = {
  /** Of each old unit with each new one; 0 for too little. */
  readonly likeness: Grid
  /** The most that the units from a row and a column on can have together. */
  readonly best: Grid
}
type Grid = readonly (readonly number[])[]

/** The column that goes with a row where all from here on share most; null when that leaves the row alone. */
function findPartner({ likeness, best }: Likeness, row: number, from: number): number | null {
  const most = readGrid(best, row, from)
  if (most === readGrid(best, row + 1, from)) return null
  const columns = likeness[row]?.length ?? 0
  for (let column = from; column < columns; column += 1) {
    const like = readGrid(likeness, row, column)
    if (like > 0 && like + readGrid(best, row + 1, column + 1) === most) return column
  }
  return null
}

function toGone(unit: PostUnit): UnitPair {
  return { before: unit, after: null }
}

function toNew(unit: PostUnit): UnitPair {
  return { before: null, after: unit }
}

function sumBest(likeness: Grid): Grid {
  const best: number[][] = likeness.map(() => [])
  for (let row = likeness.length - 1; row >= 0; row -= 1) {
    const line = best[row] ?? []
    for (let column = (likeness[row]?.length ?? 0) - 1; column >= 0; column -= 1) {
      const like = readGrid(likeness, row, column)
      const paired = like > 0 ? like + readGrid(best, row + 1, column + 1) : 0
      line[column] = Math.max(paired, readGrid(best, row + 1, column), line[column + 1] ?? 0)
    }
  }
  return best
}

function readGrid(grid: Grid, row: number, column: number): number {
  return grid[row]?.[column] ?? 0
}

function compareAll(
  before: readonly PostUnit[],
  after: readonly PostUnit[]
): readonly (readonly number[])[] {
  const words = after.map(({ text }) => countWords(text))
  return before.map(one => {
    const own = countWords(one.text)
    return after.map((other, index) =>
      one.block === other.block ? measureLikeness(own, words[index] ?? NO_WORDS) : 0
    )
  })
}

type WordCounts = { readonly counts: ReadonlyMap<string, number>; readonly total: number }
const NO_WORDS: WordCounts = { counts: new Map(), total: 0 }

function countWords(text: string): WordCounts {
  const words = splitWords(text).filter(word => word.trim() !== '')
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}

/** The share of words in common; 0 for too few. */
function measureLikeness(one: WordCounts, other: WordCounts): number {
  let shared = 0
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0)
  const likeness = (2 * shared) / Math.max(1, one.total + other.total)
  return likeness >= MIN_LIKENESS ? likeness : 0
}
