// Which entry goes with which new file, by how much their texts share. Pure.

import { comparePaths } from '../../text/paths.ts'

export type TextPair = {
  /** The entry's path. */
  readonly from: string
  /** The new file's path. */
  readonly to: string
  /** 0 to 1 */
  readonly similarity: number
}

/** Two files that differ by less are as like as each other: which one the entry goes with, a person has to say. */
const MARGIN = 0.1

/** The pairs that are certain, the most alike first: each entry and each file once, none with a rival. */
export function pairTexts(pairs: readonly TextPair[]): readonly TextPair[] {
  const left = pairs.toSorted(
    (a, b) =>
      b.similarity - a.similarity || comparePaths(a.from, b.from) || comparePaths(a.to, b.to)
  )
  const certain: TextPair[] = []
  while (left.length > 0) {
    const best = left[0]
    if (best === undefined) break
    const contest = left.filter(
      pair =>
        (pair.from === best.from || pair.to === best.to) &&
        pair.similarity > best.similarity - MARGIN
    )
    if (contest.length === 1) certain.push(best)
    const froms = new Set(contest.map(({ from }) => from))
    const tos = new Set(contest.map(({ to }) => to))
    left.splice(0, left.length, ...left.filter(({ from, to }) => !froms.has(from) && !tos.has(to)))
  }
  return certain
}
