// Whether an article looks like a second copy of one that is, or may be, on Medium already. Pure.

import { normalizeTitle } from '../text/titles.ts'
import { normalizeUrl } from '../text/urls.ts'
import { findEntries } from './entry-index.ts'
import { fingerprintEntries, type Fingerprint } from './fingerprints.ts'
import type { Blobs } from '../git/index.ts'
import type { Ledger } from './ledger.ts'
import {
  areLengthsApart,
  compareSketches,
  COPIED_TEXT,
  isSameShortText,
  LEFT_TEXT,
  OTHER_TEXT,
  readSketch
} from './text-sketch.ts'

export type Duplicate = {
  /** What the article is probably a copy of. */
  readonly original: Fingerprint
  /** What both have in common, as messages name it. */
  readonly shared: 'canonical URL' | 'title' | 'content'
}

/**
 * How near the article's file is to the one the post was made of. `gone`: that file has gone from the commit at some
 * time. `absent`: the same, but this file waits, and may have been stopped for that before. `departed`: in the same difference, so this may be where it went. `replaced`: this file has taken its path. The
 * nearer, the less likeness it takes.
 */
export type Nearness = 'none' | 'gone' | 'absent' | 'departed' | 'replaced'

const LEAST_LIKENESS: Readonly<Record<Nearness, number>> = {
  none: COPIED_TEXT,
  gone: LEFT_TEXT,
  absent: OTHER_TEXT,
  departed: OTHER_TEXT,
  replaced: OTHER_TEXT
}

/** The first of the posts that an article is probably a second copy of; null when there is none. */
export function findDuplicate(
  article: Fingerprint,
  posts: readonly Fingerprint[],
  findNearness: (post: Fingerprint) => Nearness = () => 'none'
): Duplicate | null {
  const own = readArticle(article)
  for (const original of posts) {
    const shared = compareFingerprints(original, own, findNearness)
    if (shared !== null) return { original, shared }
  }
  return null
}

/** An article with what is compared with thousands of posts, read once. */
type ReadArticle = {
  readonly article: Fingerprint
  readonly url: string | null
  readonly title: string | null
  readonly sketch: Uint8Array | null
}

function readArticle(article: Fingerprint): ReadArticle {
  const { canonicalUrl, title, sketch } = article
  return {
    article,
    url: normalizeUrl(canonicalUrl),
    title: title === null ? null : normalizeTitle(title),
    sketch: readSketch(sketch)
  }
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

/**
 * A likely duplicate among the entries that other runs have written since the article was compared: not those of
 * `compared` transactions, among them the run's own attempts, which were compared as candidates. One whose file this
 * commit does not have may be the same article under its next name.
 */
export function findNewDuplicate(
  ledger: Ledger,
  article: Fingerprint,
  { compared, tree }: { readonly compared: ReadonlySet<string>; readonly tree: Blobs }
): Duplicate | null {
  if (declaresNewArticle(ledger, article)) return null
  const entries = ledger.entries.filter(
    ({ attempt }) => attempt === null || !compared.has(attempt.transaction)
  )
  return findDuplicate(article, fingerprintEntries({ entries }), ({ path }) =>
    tree.has(path) ? 'none' : 'departed'
  )
}

function compareFingerprints(
  post: Fingerprint,
  own: ReadArticle,
  findNearness: (post: Fingerprint) => Nearness
): Duplicate['shared'] | null {
  const { article } = own
  if (post.path === article.path || !mayHaveSameAuthor(post, article)) return null
  if (post.blob === article.blob) return 'content'
  const nearness = findNearness(post)
  const urls = compareUrls(post, own)
  // A path that is used again has the same derived URL, and yet another article.
  if (urls === 'same' && (nearness !== 'replaced' || article.declaresUrl)) return 'canonical URL'
  if (urls === 'declared apart' && nearness === 'none') return null
  if (hasSameTitle(post, own) && isTitleEnough(post, own, nearness)) return 'title'
  return isTextAlike(post, own, nearness) ? 'content' : null
}

/** `declared apart`: both authors wrote a canonical URL, and not the same one. */
function compareUrls(
  post: Fingerprint,
  { article, url }: ReadArticle
): 'same' | 'declared apart' | null {
  if (url === null) return null
  const theirs = normalizeUrl(post.canonicalUrl)
  if (theirs === null) return null
  if (url === theirs) return 'same'
  return post.declaresUrl && article.declaresUrl ? 'declared apart' : null
}

/** The same title is not enough where the texts are clearly different articles. */
function isTitleEnough(post: Fingerprint, { sketch }: ReadArticle, nearness: Nearness): boolean {
  const similarity = compareSketches(post.sketch, sketch)
  return similarity === null || similarity >= OTHER_TEXT || nearness === 'replaced'
}

/** What cannot be compared is not alike, unless it has taken the post's place, or has come while that went. */
function isTextAlike(
  { sketch: theirs }: Fingerprint,
  { article, sketch }: ReadArticle,
  nearness: Nearness
): boolean {
  if (isNear(nearness) && isSameShortText(theirs, article.sketch)) return true
  const similarity = compareSketches(theirs, sketch)
  if (similarity !== null) return similarity >= LEAST_LIKENESS[nearness]
  const mayBeSame = nearness === 'replaced' || (nearness === 'departed' && theirs !== null)
  return mayBeSame && !areLengthsApart(theirs, article.sketch)
}

function isNear(nearness: Nearness): boolean {
  return nearness === 'absent' || nearness === 'departed' || nearness === 'replaced'
}

function hasSameTitle(post: Fingerprint, { title }: ReadArticle): boolean {
  return title !== null && post.title !== null && normalizeTitle(post.title) === title
}

function mayHaveSameAuthor(one: Fingerprint, other: Fingerprint): boolean {
  return one.authorId === null || other.authorId === null || one.authorId === other.authorId
}
