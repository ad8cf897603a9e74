// Which entry knows which article: by the author's id, by path, or by an earlier path. Pure.

import type { Blobs } from '../git/index.ts'
import { findEntries } from './entry-index.ts'
import { findByPath, type Ledger } from './ledger.ts'
import type { Entry } from './ledger-entry.ts'

/**
 * The entry that knows an article: by `id` where it has one and the entry's own file is gone or is this one,
 * else by path, else by an earlier path whose entry has no file any more (a rename that was taken back and edited).
 * @param tree all files of the commit, also those that `files` does not match
 */
export function findArticleEntry(
  ledger: Ledger,
  { path, id }: { readonly path: string; readonly id: string | null },
  tree: Blobs
): Entry | null {
  const sameId = id === null ? [] : findEntries(ledger.entries, 'id', id)
  return (
    sameId.find(entry => entry.path === path) ??
    sameId.find(entry => !tree.has(entry.path)) ??
    findByPath(ledger, path) ??
    findEntries(ledger.entries, 'alias', path).find(entry => !tree.has(entry.path)) ??
    null
  )
}
