// Whether an article looks like a second copy of one that is, or may be, on Medium already. Pure.

import { isSameTitle } from '../text/titles.ts'
import { normalizeUrl } from '../text/urls.ts'
import { findEntries } from './entry-index.ts'
import { fingerprintEntries, type Fingerprint } from './fingerprints.ts'
import type { Ledger } from './ledger.ts'

export type Duplicate = {
  /** What the article is probably a copy of. */
  readonly original: Fingerprint
  /** What both have in common, as messages name it. */
  readonly shared: 'canonical URL' | 'title' | 'content'
}

/** The first of the posts that an article is probably a second copy of; null when there is none. */
export function findDuplicate(
  article: Fingerprint,
  posts: readonly Fingerprint[]
): Duplicate | null {
  for (const original of posts) {
    const shared = compareFingerprints(original, article)
    if (shared !== null) return { original, shared }
  }
  return null
}

/**
 * Whether an article declares itself new by an `id` that no other entry has. An entry of the article's own, such as one
 * that waits, does not make its id a known one.
 */
export function declaresNewArticle(
  ledger: Ledger,
  { id, path }: Pick<Fingerprint, 'id' | 'path'>
): boolean {
  return id !== null && findEntries(ledger.entries, 'id', id).every(entry => entry.path === path)
}

/** The entry that an article is probably a second copy of, judged by what the ledger alone knows. */
export function findRecordedDuplicate(ledger: Ledger, article: Fingerprint): Duplicate | null {
  return declaresNewArticle(ledger, article)
    ? null
    : findDuplicate(article, fingerprintEntries(ledger, new Map()))
}

function compareFingerprints(post: Fingerprint, article: Fingerprint): Duplicate['shared'] | null {
  if (post.path === article.path || !mayHaveSameAuthor(post, article)) return null
  const [ours, theirs] = [normalizeUrl(article.canonicalUrl), normalizeUrl(post.canonicalUrl)]
  if (ours !== null && theirs !== null) return ours === theirs ? 'canonical URL' : null
  if (post.title !== null && article.title !== null && isSameTitle(post.title, article.title))
    return 'title'
  return post.blob === article.blob || hasSameContent(post, article) ? 'content' : null
}

function mayHaveSameAuthor(one: Fingerprint, other: Fingerprint): boolean {
  return one.authorId === null || other.authorId === null || one.authorId === other.authorId
}

/** An empty body says nothing about likeness. */
function hasSameContent(one: Fingerprint, other: Fingerprint): boolean {
  return Boolean(one.contentHash) && one.contentHash === other.contentHash
}
