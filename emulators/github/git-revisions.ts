// From what a URL names (an id, a branch, a tag, a path) to the git object it means.

import type { ObjectStore } from './git-objects.ts'
import { readRef } from './git-refs.ts'
import { parseTree, type GitTreeEntry } from './git-trees.ts'

/** The id that an id, a branch's name, a tag's name or a reference without `refs/` names; null when none does. */
export async function resolveRevision(
  store: ObjectStore,
  revision: string
): Promise<string | null> {
  const named = revision.startsWith('refs/')
    ? [revision]
    : [`refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`]
  for (const ref of named) {
    const found = await readRef(store, ref)
    if (found !== null) return found.sha
  }
  if (revision === 'HEAD' || /^[0-9a-f]{4,40}$/.test(revision))
    return (await store.read(revision))?.sha ?? null
  return null
}

/** The entry at `path` below the tree of `treeish`; the whole tree for an empty path; null when there is none. */
export async function findEntry(
  store: ObjectStore,
  treeish: string,
  path: string
): Promise<GitTreeEntry | null> {
  const root = await store.readAs(`${treeish}^{tree}`, 'tree')
  if (root === null) return null
  let entry: GitTreeEntry = { name: '', mode: '040000', sha: root.sha }
  for (const name of path.split('/').filter(part => part !== '')) {
    const tree = await store.readAs(entry.sha, 'tree')
    const next = tree === null ? undefined : parseTree(tree.data).find(e => e.name === name)
    if (next === undefined) return null
    entry = next
  }
  return entry
}
