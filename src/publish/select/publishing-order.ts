// The order in which posts are created and results are told. Pure.

import { comparePaths } from '../../text/paths.ts'

type Orderable = { readonly date: number | null; readonly path: string }

/** Oldest date first, undated last, then by path. */
export function compareForPublishing(a: Orderable, b: Orderable): number {
  const [one, other] = [a.date ?? Infinity, b.date ?? Infinity]
  if (one !== other) return one < other ? -1 : 1
  return comparePaths(a.path, b.path)
}
