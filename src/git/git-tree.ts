// Trees as values, and what differs between two of them. Pure.

/** Regular files of a commit: path (`/`-separated, as git holds it) to blob id. Symlinks and submodules are left out. */
export type Blobs = ReadonlyMap<string, string>

const REGULAR = new Set(['100644', '100755'])

/** Whether a tree entry is a regular file: a symlink could lead out of the repository, a submodule has no blob. */
export function isRegular(mode: string): boolean {
  return REGULAR.has(mode)
}

/** Whether this is a whole object id, SHA-1 or SHA-256: never an option, a name or an abbreviation. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/**
 * Parses `git ls-tree -r -z --full-tree`. With `-z` git quotes nothing, so any name it can hold comes through;
 * bytes that are not UTF-8 become U+FFFD.
 */
export function parseLsTree(output: Uint8Array): Map<string, string> {
  const blobs = new Map<string, string>()
  for (const record of new TextDecoder().decode(output).split('\0')) {
    const tab = record.indexOf('\t')
    if (tab < 0) continue
    const [mode = '', , oid = ''] = record.slice(0, tab).split(' ')
    if (isRegular(mode)) blobs.set(record.slice(tab + 1), oid)
  }
  return blobs
}

export type TreeDifference = {
  /** Paths of HEAD whose blob is new: the base has it at no path that counts. */
  readonly changed: readonly string[]
  /** Paths of the base that HEAD no longer has, and whose blob it has nowhere else. */
  readonly deleted: readonly string[]
  /** Whether the two differ at all, pure renames included. */
  readonly any: boolean
}

/**
 * HEAD's files against the base's, both already filtered by today's patterns.
 * @param counts whether a path of the base makes its blob a known one: a draft that becomes an article is not
 */
export function compareTrees(
  base: Blobs,
  head: Blobs,
  counts: (path: string) => boolean = () => true
): TreeDifference {
  const known = new Set([...base].filter(([path]) => counts(path)).map(([, blob]) => blob))
  const kept = new Set(head.values())
  const changed = [...head].filter(([, blob]) => !known.has(blob)).map(([path]) => path)
  const deleted = [...base]
    .filter(([path, blob]) => !head.has(path) && !kept.has(blob))
    .map(([path]) => path)
  const moved = [...head].some(([path, blob]) => base.get(path) !== blob)
  return { changed, deleted, any: moved || [...base.keys()].some(path => !head.has(path)) }
}
