// Looks up posts whose creation was never answered: a public post in the author's or the publication's feed proves it.
// Absence proves nothing.

import type { Entry, Ledger, PostRecord } from '../ledger/index.ts'
import type { FeedItem } from '../medium/index.ts'
import { isSameTitle } from '../text/titles.ts'
import type { Author } from './author.ts'
import type { Ports } from './ports.ts'

/** Clocks differ, and Medium may finish a post after the request was given up. */
const EARLY_MS = 2 * 60_000
const LATE_MS = 10 * 60_000

/** Posts that the feeds prove, by transaction. */
export async function lookUp(
  unknown: readonly Entry[],
  ledger: Ledger,
  author: Author,
  ports: Pick<Ports, 'readFeed' | 'now'>
): Promise<ReadonlyMap<string, PostRecord>> {
  const open = unknown.filter(entry => isVisible(entry, author.user.id))
  const feeds = new Map<string | null, readonly FeedItem[]>()
  for (const publicationId of new Set(open.map(entry => entry.publicationId))) {
    const url = await profileUrl(publicationId, author)
    const items = url === null ? null : await ports.readFeed(url)
    feeds.set(publicationId, items ?? [])
  }
  return match(open, feeds, {
    ledger,
    at: new Date(ports.now()).toISOString(),
    name: author.user.name
  })
}

/** Feeds show public posts only, and only this author's are told apart by title and time. */
function isVisible(entry: Entry, authorId: string): boolean {
  return (
    entry.state === 'unknown' &&
    entry.publishStatus === 'public' &&
    entry.attempt !== null &&
    entry.authorId === authorId
  )
}

async function profileUrl(publicationId: string | null, author: Author): Promise<string | null> {
  if (publicationId === null) return author.user.url ?? null
  try {
    const publications = await author.publications()
    return publications.find(one => one.id === publicationId)?.url ?? null
  } catch {
    // Looking up is help, not duty: the entry stays unknown.
    return null
  }
}

type Circumstances = {
  readonly ledger: Ledger
  /** ISO 8601 */
  readonly at: string
  readonly name: string | undefined
}

/** Exactly one post for an entry, and exactly one entry for the post; anything less certain is no proof. Pure. */
export function match(
  open: readonly Entry[],
  feeds: ReadonlyMap<string | null, readonly FeedItem[]>,
  { ledger, at, name }: Circumstances
): ReadonlyMap<string, PostRecord> {
  const taken = new Set(ledger.entries.flatMap(entry => entry.post?.id ?? []))
  const pairs = open.flatMap(entry =>
    (feeds.get(entry.publicationId) ?? [])
      .filter(item => isThePost(item, entry, name))
      .flatMap(({ postId, url }) =>
        postId === null || taken.has(postId) ? [] : [{ entry, postId, url }]
      )
  )
  const proven = pairs.filter(
    ({ entry, postId }) =>
      pairs.filter(pair => pair.entry === entry).length === 1 &&
      pairs.filter(pair => pair.postId === postId).length === 1
  )
  return new Map(
    proven.map(({ entry, postId, url }) => [
      entry.attempt?.transaction ?? '',
      { id: postId, url, via: 'feed', at }
    ])
  )
}

function isThePost(item: FeedItem, entry: Entry, name: string | undefined): boolean {
  if (entry.attempt === null || entry.title === null || item.publishedAt === null) return false
  if (item.creator !== null && name !== undefined && item.creator !== name) return false
  if (item.title === null || !isSameTitle(item.title, entry.title)) return false
  const from = Date.parse(entry.attempt.startedAt) - EARLY_MS
  const to = Date.parse(entry.attempt.deadline) + LATE_MS
  return item.publishedAt >= from && item.publishedAt <= to
}
