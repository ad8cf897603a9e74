// Whether an article that no entry knows looks like one that is on Medium already: the contract's *Likely duplicates*. Pure.

import type { Entry, Ledger } from './ledger.ts'

export type Likeness = {
  readonly path: string
  readonly id: string | null
  readonly title: string
  readonly canonicalUrl: string | null
  readonly blob: string
  /** Hash of the prose, see content-key.ts; null or empty when there is none, which is no likeness. */
  readonly content: string | null
  /** Null when the author is not known yet: then every entry counts. */
  readonly authorId: string | null
}

/** Content of entries' blobs where it could be read: blob id to the hash of the prose. */
export type KnownContents = ReadonlyMap<string, string>

export type Duplicate = {
  readonly entry: Entry
  readonly because: 'canonical URL' | 'title' | 'content'
}

const COUNTED: readonly Entry['state'][] = ['published', 'unknown', 'intent']

/** The entry that an article is probably a second copy of; null when it is none, or declares itself new by an `id` of its own. */
export function findDuplicate(
  ledger: Ledger,
  article: Likeness,
  contents: KnownContents
): Duplicate | null {
  if (article.id !== null && isNewId(ledger, article)) return null
  for (const entry of ledger.entries) {
    const because = compare(entry, article, contents)
    if (because !== null) return { entry, because }
  }
  return null
}

/** An entry of the article's own, such as one that waits, does not make its id a known one. */
function isNewId(ledger: Ledger, { id, path }: Likeness): boolean {
  return !ledger.entries.some(entry => entry.id === id && entry.path !== path)
}

function compare(
  entry: Entry,
  article: Likeness,
  contents: KnownContents
): Duplicate['because'] | null {
  if (entry.path === article.path || !COUNTED.includes(entry.state)) return null
  if (article.authorId !== null && entry.authorId !== null && entry.authorId !== article.authorId)
    return null
  const [ours, theirs] = [normalUrl(article.canonicalUrl), normalUrl(entry.canonicalUrl)]
  if (ours !== null && ours === theirs) return 'canonical URL'
  if (ours !== null && theirs !== null) return null
  if (entry.title !== null && normalTitle(entry.title) === normalTitle(article.title))
    return 'title'
  if (entry.blob === article.blob) return 'content'
  return article.content && contents.get(entry.blob) === article.content ? 'content' : null
}

/** Words in lower case, one space between them: what a reader would call the same title. C, C++ and C# are three words. */
export function normalTitle(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+[+#]*/gu)
  // A title of symbols alone is compared as it stands.
  return words === null ? title.trim() : words.join(' ')
}

/** Scheme, `www.`, trailing slash, fragment and letter case of the host do not make another page. */
export function normalUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { host, pathname, search } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/(index\.html?)?$/, '')}${search}`
}
