// The files of a site as its profile sees them: paths relative to the folder that the site is in.

import { comparePaths } from '../text/paths.ts'

export type SiteView = {
  /** The site's folder in the repository; empty for its root. */
  readonly folder: string
  readonly hasFile: (path: string) => boolean
  readonly hasFolder: (path: string) => boolean
  /** Every file below a folder, in order. */
  readonly listFiles: (folder: string) => readonly string[]
}

export type TreeView = {
  readonly paths: readonly string[]
  readonly open: (folder: string) => SiteView
}

/** Looks paths up without walking the whole tree each time. @param paths every file of the commit */
export function createTreeView(paths: readonly string[]): TreeView {
  let sorted: readonly string[] | null = null
  const known = new Set(paths)
  // A folder's files are neighbours once paths are in order.
  const listBelow = (prefix: string): readonly string[] => {
    sorted ??= paths.toSorted(comparePaths)
    const start = findStart(sorted, prefix)
    let end = start
    while (sorted[end]?.startsWith(prefix) === true) end += 1
    return sorted.slice(start, end)
  }
  const hasBelow = (prefix: string): boolean => {
    sorted ??= paths.toSorted(comparePaths)
    return sorted[findStart(sorted, prefix)]?.startsWith(prefix) === true
  }
  return {
    paths,
    open(folder) {
      const root = folder === '' ? '' : `${folder}/`
      const below = (path: string) => (path === '' ? root : `${root}${path}/`)
      return {
        folder,
        hasFile: path => known.has(root + path),
        hasFolder: path => hasBelow(below(path)),
        listFiles: path => listBelow(below(path)).map(file => file.slice(root.length))
      }
    }
  }
}

/** The first index whose path is not before the prefix. */
function findStart(sorted: readonly string[], prefix: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (comparePaths(sorted[middle] ?? '', prefix) < 0) low = middle + 1
    else high = middle
  }
  return low
}
