// What likeness is judged by: plain values, made from entries here and from candidates by the publishing room. Pure.

import { createHash } from 'node:crypto'
import type { Ledger } from './ledger.ts'
import type { EntryFacts, EntryState } from './ledger-entry.ts'

export type Fingerprint = Pick<EntryFacts, 'path' | 'id' | 'title' | 'canonicalUrl' | 'blob'> & {
  /** Hash of the words, see {@link hashContent}; null when there are none, or they are not known. */
  readonly contentHash: string | null
  /** Null when the author is not known: then it may be anybody. */
  readonly authorId: string | null
  /** Where the post is, for messages; null when it is not known, or there is none yet. */
  readonly postUrl: string | null
}

/** The words of entries' blobs where they could be read: blob id to their hash. */
export type ContentHashes = ReadonlyMap<string, string>

const COUNTED: readonly EntryState[] = ['published', 'unknown', 'intent']

/** Fingerprints of the entries that have a post, or may have one. */
export function fingerprintEntries(ledger: Ledger, contents: ContentHashes): Fingerprint[] {
  return ledger.entries
    .filter(({ state }) => COUNTED.includes(state))
    .map(({ path, id, title, canonicalUrl, blob, authorId, post }) => ({
      path,
      id,
      title,
      canonicalUrl,
      blob,
      contentHash: contents.get(blob) ?? null,
      authorId,
      postUrl: post?.url ?? null
    }))
}

/** SHA-256 of the words of a Markdown body (letters and digits, lower case); null for a body without any. */
export function hashContent(body: string): string | null {
  const words = body
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu)
  return words === null ? null : createHash('sha256').update(words.join(' ')).digest('hex')
}
