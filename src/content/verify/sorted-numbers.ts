// Places in the order of a text, among which one is looked for.

/** How many of the sorted numbers are not above one. */
export function countUpTo(sorted: readonly number[], most: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) <= most) from = middle + 1
    else to = middle
  }
  return from
}
