// Git trees as values: their binary form, and a new tree from an old one and a list of edits.
// Order is git's own: names compare as bytes, a folder as if its name ended in a slash.

import type { ObjectStore } from './git-objects.ts'

export const MODES = ['100644', '100755', '120000', '160000', '040000'] as const
export type TreeMode = (typeof MODES)[number]

export type GitTreeEntry = { readonly name: string; readonly mode: TreeMode; readonly sha: string }
/** Path to what is there afterwards; null removes. */
export type TreeEdits = ReadonlyMap<
  string,
  { readonly mode: TreeMode; readonly sha: string } | null
>

/** The entries of a tree object's bytes. */
export function parseTree(data: Buffer): GitTreeEntry[] {
  const entries: GitTreeEntry[] = []
  let at = 0
  while (at < data.byteLength) {
    const space = data.indexOf(0x20, at)
    const nul = data.indexOf(0x00, space)
    const mode = data.toString('latin1', at, space).padStart(6, '0') as TreeMode
    const name = data.toString('utf8', space + 1, nul)
    entries.push({ name, mode, sha: data.toString('hex', nul + 1, nul + 21) })
    at = nul + 21
  }
  return entries
}

/** The bytes of a tree object. */
export function formatTree(entries: readonly GitTreeEntry[]): Buffer {
  const sorted = entries.toSorted((a, b) => Buffer.compare(toSortKey(a), toSortKey(b)))
  return Buffer.concat(
    sorted.flatMap(({ mode, name, sha }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex')
    ])
  )
}

/** Writes the tree that `base` (a tree id, null for an empty one) becomes by `edits`. @returns its id */
export async function editTree(
  store: ObjectStore,
  base: string | null,
  edits: TreeEdits
): Promise<string> {
  const found = base === null ? null : await store.readAs(base, 'tree')
  const entries = new Map(found === null ? [] : parseTree(found.data).map(e => [e.name, e]))
  for (const [name, below] of groupByFirstSegment(edits)) {
    const entry = await editEntry(store, entries.get(name), { name, below })
    if (entry === null) entries.delete(name)
    else entries.set(name, entry)
  }
  return await store.write('tree', formatTree([...entries.values()]))
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

async function editEntry(
  store: ObjectStore,
  old: GitTreeEntry | undefined,
  change: { readonly name: string; readonly below: TreeEdits }
): Promise<GitTreeEntry | null> {
  const own = change.below.get('')
  if (change.below.size === 1 && own !== undefined)
    return own === null ? null : { name: change.name, ...own }
  const folder = old?.mode === '040000' ? old.sha : null
  const sha = await editTree(store, folder, change.below)
  // Git has no empty folders.
  return sha === EMPTY_TREE ? null : { name: change.name, mode: '040000', sha }
}

function groupByFirstSegment(edits: TreeEdits): Map<string, TreeEdits> {
  const groups = new Map<string, Map<string, { mode: TreeMode; sha: string } | null>>()
  for (const [path, edit] of edits) {
    const slash = path.indexOf('/')
    const name = slash < 0 ? path : path.slice(0, slash)
    const group = groups.get(name) ?? new Map<string, { mode: TreeMode; sha: string } | null>()
    group.set(slash < 0 ? '' : path.slice(slash + 1), edit)
    groups.set(name, group)
  }
  return groups
}

function toSortKey(entry: GitTreeEntry): Buffer {
  return Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name)
}
