// Proves posts by the feeds: a public post in the author's or the publication's feed proves its creation. Absence proves
// nothing.

import type { Entry, Ledger, PostRecord } from '../../ledger/index.ts'
import type { FeedItem } from '../../medium/index.ts'
import { isSameTitle } from '../../text/titles.ts'
import type { Ports } from '../ports.ts'
import type { KnownAccount } from '../select/connect-account.ts'

/** Clocks differ, and Medium may finish a post after the request was given up. */
const EARLY_MS = 2 * 60_000
const LATE_MS = 10 * 60_000

/** The posts of unknown entries that the feeds prove, by transaction. */
export async function findPosts(
  unknown: readonly Entry[],
  ledger: Ledger,
  account: KnownAccount,
  { readFeed, clock }: Pick<Ports, 'readFeed' | 'clock'>
): Promise<ReadonlyMap<string, PostRecord>> {
  const open = unknown.filter(entry => isVisible(entry, account.user.id))
  const feeds = new Map<string | null, readonly FeedItem[]>()
  for (const publicationId of new Set(open.map(entry => entry.publicationId))) {
    const url = await findProfileUrl(publicationId, account)
    const items = url === null ? null : await readFeed(url)
    feeds.set(publicationId, items ?? [])
  }
  const at = new Date(clock.now()).toISOString()
  return matchFeeds(open, feeds, { ledger, at, creator: account.user.name })
}

/** Feeds show public posts alone, and only this author's are told apart by title and time. */
function isVisible(entry: Entry, authorId: string): boolean {
  return (
    entry.state === 'unknown' &&
    entry.publishStatus === 'public' &&
    entry.attempt !== null &&
    entry.authorId === authorId
  )
}

async function findProfileUrl(
  publicationId: string | null,
  { user, listPublications }: KnownAccount
): Promise<string | null> {
  if (publicationId === null) return user.url ?? null
  try {
    const publications = await listPublications()
    return publications.find(({ id }) => id === publicationId)?.url ?? null
  } catch {
    // Looking up is a help, not a duty: the entry stays unknown.
    return null
  }
}

export type FeedFacts = {
  readonly ledger: Ledger
  /** ISO 8601 */
  readonly at: string
  /** The author's name; undefined when Medium did not say it. */
  readonly creator: string | undefined
}

/** Exactly one post for an entry, and exactly one entry for the post; anything less certain is not a proof. Pure. */
export function matchFeeds(
  open: readonly Entry[],
  feeds: ReadonlyMap<string | null, readonly FeedItem[]>,
  { ledger, at, creator }: FeedFacts
): ReadonlyMap<string, PostRecord> {
  const taken = new Set(ledger.entries.flatMap(({ post }) => post?.id ?? []))
  const pairs = open.flatMap(entry =>
    (feeds.get(entry.publicationId) ?? [])
      .filter(item => isPostOf(item, entry, creator))
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

function isPostOf(item: FeedItem, entry: Entry, creator: string | undefined): boolean {
  if (entry.attempt === null || entry.title === null || item.publishedAt === null) return false
  if (item.creator !== null && creator !== undefined && item.creator !== creator) return false
  if (item.title === null || !isSameTitle(item.title, entry.title)) return false
  const from = Date.parse(entry.attempt.startedAt) - EARLY_MS
  const to = Date.parse(entry.attempt.deadline) + LATE_MS
  return item.publishedAt >= from && item.publishedAt <= to
}
