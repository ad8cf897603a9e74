// Files that notes name without saying where they are, as in a vault of Obsidian.

import { baseName } from '../../text/paths.ts'

type Tree = ReadonlyMap<string, unknown>

/** A tree does not change, and has many notes. */
const INDEXES = new WeakMap<Tree, ReadonlyMap<string, readonly string[]>>()

/**
 * The file in a folder whose path ends with a name, with `.md` where it has no other ending. Of several, the one beside the
 * note counts, else the one with the fewest folders; null when there is none, or two are equally near.
 */
export function findFileByName(
  name: string,
  from: string,
  { tree, folder }: { readonly tree: Tree; readonly folder: string }
): string | null {
  const wanted = name.toLowerCase()
  const found = [wanted, `${wanted}.md`].flatMap(ending =>
    (indexFiles(tree).get(baseName(ending)) ?? []).filter(
      path =>
        (folder === '' || path.startsWith(`${folder}/`)) &&
        `/${path.toLowerCase()}`.endsWith(`/${ending}`)
    )
  )
  const home = from.slice(0, from.lastIndexOf('/') + 1)
  const beside = found.find(path => path === home + baseName(path))
  if (beside !== undefined) return beside
  const [first, second] = found.toSorted((a, b) => countFolders(a) - countFolders(b))
  if (first === undefined) return null
  return second !== undefined && countFolders(first) === countFolders(second) ? null : first
}

function indexFiles(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const known = INDEXES.get(tree)
  if (known !== undefined) return known
  const index = new Map<string, string[]>()
  for (const path of tree.keys()) {
    const key = baseName(path).toLowerCase()
    const paths = index.get(key)
    if (paths === undefined) index.set(key, [path])
    else paths.push(path)
  }
  INDEXES.set(tree, index)
  return index
}

function countFolders(path: string): number {
  return path.split('/').length
}
