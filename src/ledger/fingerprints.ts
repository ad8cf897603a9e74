// What likeness is judged by: plain values, made from entries here and from candidates by the publishing room. Pure.

import type { Entry, EntryFacts, EntryState } from './ledger-entry.ts'
import type { Ledger } from './ledger.ts'

export type Fingerprint = Pick<
  EntryFacts,
  'path' | 'id' | 'title' | 'canonicalUrl' | 'blob' | 'sketch'
> & {
  /** Whether the author wrote the canonical URL; false where it was derived, or nobody knows. */
  readonly declaresUrl: boolean
  /** Null when the author is not known: then it may be anybody. */
  readonly authorId: string | null
  /** Where the post is, for messages; null when it is not known, or there is none yet. */
  readonly postUrl: string | null
}

const COUNTED: readonly EntryState[] = ['published', 'unknown', 'intent']

/** Whether an entry has a post, or may have one. */
export function mayHavePost({ state }: Entry): boolean {
  return COUNTED.includes(state)
}

/** Fingerprints of the entries that have a post, or may have one. */
export function fingerprintEntries({ entries }: Pick<Ledger, 'entries'>): Fingerprint[] {
  return entries
    .filter(mayHavePost)
    .map(({ path, id, title, canonicalUrl, blob, sketch, authorId, post }) => ({
      path,
      id,
      title,
      canonicalUrl,
      declaresUrl: false,
      blob,
      sketch,
      authorId,
      postUrl: post?.url ?? null
    }))
}
