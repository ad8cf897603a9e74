// Trees as values, and what differs between two of them. Pure.

import { decodeName, decodeUtf8, isAmbiguous } from './file-names.ts'

/**
 * Regular files of a commit: path (`/`-separated, its name as `decodeName` writes it) to blob id. Symlinks and submodules
 * are left out.
 */
export type Blobs = ReadonlyMap<string, string>

/** The id of each folder of a commit to its path, with a slash at its end. Of folders with the same content one is enough. */
export type Folders = ReadonlyMap<string, string>

const REGULAR = new Set(['100644', '100755'])

/** Whether a tree entry is a regular file: a symlink could lead out of the repository, a submodule has no blob. */
export function isRegular(mode: string): boolean {
  return REGULAR.has(mode)
}

/** Whether this is a whole object id, SHA-1 or SHA-256: never an option, a name or an abbreviation. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** Parses `git ls-tree -r -z --full-tree`. With `-z` git quotes nothing, so any name it can hold comes through. */
export function parseLsTree(output: Uint8Array): Map<string, string> {
  const blobs = new Map<string, string>()
  for (const record of splitRecords(output)) {
    const tab = record.indexOf('\t')
    // A regular file is a blob, and its mode has six digits.
    if (tab < 0 || !isRegular(record.slice(0, 6))) continue
    blobs.set(record.slice(tab + 1), record.slice('100644 blob '.length, tab))
  }
  return blobs
}

/** Parses `git ls-tree -r -d -z --full-tree`, which lists folders alone: id to path, with a slash at its end. */
export function parseFolders(output: Uint8Array): Folders {
  const folders = new Map<string, string>()
  for (const record of splitRecords(output)) {
    const tab = record.indexOf('\t')
    if (!record.startsWith(FOLDER)) continue
    folders.set(record.slice(FOLDER.length, tab), `${record.slice(tab + 1)}/`)
  }
  return folders
}

const FOLDER = '040000 tree '

/** Nearly every listing is UTF-8 and is decoded at once; of any other, each record by itself. */
function splitRecords(output: Uint8Array): readonly string[] {
  const text = decodeUtf8(output)
  if (text !== null && !isAmbiguous(text)) return text.split('\0')
  const records: string[] = []
  let start = 0
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    records.push(decodeName(output.subarray(start, end)))
    start = end + 1
  }
  return records
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
  if (isSameTree(base, head)) return { changed: [], deleted: [], any: false }
  const kept = new Set(head.values())
  const isNew = (path: string, blob: string) => base.get(path) !== blob && !known.has(blob)
  const changed = [...head].filter(([path, blob]) => isNew(path, blob)).map(([path]) => path)
  const deleted = [...base]
    .filter(([path, blob]) => !head.has(path) && !kept.has(blob))
    .map(([path]) => path)
  return { changed, deleted, any: true }
}

/** As in most runs, in which there is nothing to do. */
function isSameTree(base: Blobs, head: Blobs): boolean {
  if (base.size !== head.size) return false
  for (const [path, blob] of head) if (base.get(path) !== blob) return false
  return true
}
