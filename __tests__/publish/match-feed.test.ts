// When a feed proves a post: exactly one post for an entry, exactly one entry for the post.

import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/index.ts'
import type { FeedItem } from '../../src/medium/index.ts'
import { findPosts, matchFeeds } from '../../src/publish/close/match-feed.ts'
import { attempt, entry, ledger } from '../ledger/entries.ts'
import { account, NOW } from './values.ts'

const STARTED = Date.parse('2026-03-01T10:00:00.000Z')
const DEADLINE = Date.parse('2026-03-01T10:03:00.000Z')
const AT = '2026-03-01T10:05:00.000Z'

function unknown(path: string, over: Partial<Entry> = {}): Entry {
  const parts = { state: 'unknown', title: 'A Title', post: null, ...over } as Partial<Entry>
  return entry(path, parts)
}

function item(over: Partial<FeedItem> = {}): FeedItem {
  return {
    postId: 'abc',
    title: 'A title',
    url: 'https://medium.com/p/abc',
    creator: 'Ada',
    publishedAt: STARTED + 1000,
    ...over
  }
}

function match(
  entries: readonly Entry[],
  items: readonly FeedItem[],
  others: readonly Entry[] = []
) {
  const feeds = new Map([[null, items]])
  const known = ledger(...entries, ...others)
  return [...matchFeeds(entries, feeds, { ledger: known, at: AT, creator: 'Ada' })]
}

const PROOF = [
  ['t-posts/a.md', { id: 'abc', url: 'https://medium.com/p/abc', via: 'feed', at: AT }]
]

describe('a post in the feed', () => {
  test('of the same title, author and time proves the entry', () => {
    expect(match([unknown('posts/a.md')], [item()])).toEqual(PROOF)
  })

  test.each<[string, Partial<FeedItem>, boolean]>([
    ['has another title', { title: 'Another title' }, false],
    ['has no title', { title: null }, false],
    ['is by somebody else', { creator: 'Bob' }, false],
    ['does not say by whom it is', { creator: null }, true],
    ['has no id', { postId: null }, false],
    ['has no date', { publishedAt: null }, false],
    ['is two minutes older than the request', { publishedAt: STARTED - 120_000 }, true],
    ['is older than that', { publishedAt: STARTED - 120_001 }, false],
    ['is ten minutes younger than the deadline', { publishedAt: DEADLINE + 600_000 }, true],
    ['is younger than that', { publishedAt: DEADLINE + 600_001 }, false]
  ])('that %s', (_, over, isProof) => {
    expect(match([unknown('posts/a.md')], [item(over)])).toHaveLength(isProof ? 1 : 0)
  })

  test('that another entry has already is not a proof', () => {
    const taken = entry('posts/b.md', {
      post: { id: 'abc', url: null, via: 'response', at: AT }
    })
    expect(match([unknown('posts/a.md')], [item()], [taken])).toEqual([])
  })

  test('proves nothing when two posts fit', () => {
    expect(match([unknown('posts/a.md')], [item(), item({ postId: 'def' })])).toEqual([])
  })

  test('proves nothing when two entries fit', () => {
    expect(match([unknown('posts/a.md'), unknown('posts/b.md')], [item()])).toEqual([])
  })
})

describe('the feeds that are read', () => {
  const PROFILE = 'https://medium.com/@ada'
  const NOTES = { id: 'p-1', name: 'Notes', url: 'https://medium.com/notes' }
  async function look(entries: readonly Entry[]) {
    const read: string[] = []
    const known = { ...account({ publications: [NOTES] }), user: { id: 'u-1', url: PROFILE } }
    await findPosts(entries, ledger(...entries), known, {
      clock: { now: () => NOW, sleep: async () => Promise.resolve(), random: () => 0 },
      readFeed: async url => {
        read.push(url)
        return Promise.resolve([])
      }
    })
    return read
  }

  test.each<[string, Partial<Entry>, string[]]>([
    ['of a profile post is the profile', {}, [PROFILE]],
    ['of a post in a publication is the publication', { publicationId: 'p-1' }, [NOTES.url]],
    ['of a post in a publication that is gone is none', { publicationId: 'p-9' }, []],
    ['of a draft is none', { publishStatus: 'draft' }, []],
    ['of another author is none', { authorId: 'u-2' }, []]
  ])('%s', async (_, over, urls) => {
    expect(await look([unknown('posts/a.md', over)])).toEqual(urls)
  })

  test('are each read once', async () => {
    const entries = ['a', 'b'].map(name => unknown(name, { attempt: attempt(name) }))
    expect(await look(entries)).toEqual([PROFILE])
  })
})
