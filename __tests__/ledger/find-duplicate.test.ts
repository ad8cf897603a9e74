import { describe, expect, test } from '@jest/globals'
import {
  declaresNewArticle,
  findDuplicate,
  findRecordedDuplicate
} from '../../src/ledger/find-duplicate.ts'
import type { Fingerprint } from '../../src/ledger/fingerprints.ts'
import type { EntryFields, EntryState } from '../../src/ledger/ledger-entry.ts'
import { entry, ledger } from './entries.ts'

/** Like no other but where a test says so. */
function fingerprint(path: string, over: Partial<Fingerprint> = {}): Fingerprint {
  return {
    path,
    id: null,
    title: `Title of ${path}`,
    canonicalUrl: null,
    blob: `blob of ${path}`,
    contentHash: null,
    authorId: 'u-1',
    postUrl: null,
    ...over
  }
}

const POST = fingerprint('posts/old.md', { title: 'Ten Things!', blob: 'old-blob' })

function article(over: Partial<Fingerprint> = {}): Fingerprint {
  return fingerprint('posts/new.md', { contentHash: 'hash of the new prose', ...over })
}

/** What an article and a post have in common. */
function compare(ours: Partial<Fingerprint>, theirs: Partial<Fingerprint> = {}): string | null {
  return findDuplicate(article(ours), [{ ...POST, ...theirs }])?.shared ?? null
}

const HERE = 'https://blog.example.com/a/'
const THERE = 'https://blog.example.com/b/'

describe('an article is a likely duplicate', () => {
  test('by its canonical URL', () => {
    expect(compare({ canonicalUrl: HERE }, { canonicalUrl: HERE })).toBe('canonical URL')
  })

  test('by its normalised title', () => {
    expect(compare({ title: 'ten  THINGS' })).toBe('title')
  })

  test('by the words of its body', () => {
    expect(compare({}, { contentHash: 'hash of the new prose' })).toBe('content')
  })

  test('by its blob, where the content cannot be read', () => {
    expect(compare({ blob: 'old-blob', contentHash: null })).toBe('content')
  })

  test('by its title where only one of the two names a canonical URL', () => {
    expect(compare({ title: 'Ten things', canonicalUrl: HERE })).toBe('title')
    expect(compare({ title: 'Ten things' }, { canonicalUrl: HERE })).toBe('title')
  })

  test('where the author of the entry or of the article is not known', () => {
    expect(compare({ title: 'Ten things' }, { authorId: null })).toBe('title')
    expect(compare({ title: 'Ten things', authorId: null })).toBe('title')
  })

  test('of the first post that it is like', () => {
    const posts = [fingerprint('x.md'), POST, { ...POST, path: 'posts/older.md' }]
    expect(findDuplicate(article({ title: 'Ten things' }), posts)).toEqual({
      original: POST,
      shared: 'title'
    })
  })
})

describe('an article is not a duplicate', () => {
  test("of another author's", () => {
    expect(compare({ title: 'Ten things', authorId: 'u-2' })).toBeNull()
  })

  test('where both name different canonical URLs, whatever title and content are', () => {
    const like = { title: 'Ten things', canonicalUrl: HERE, blob: 'old-blob' }
    const contentHash = 'hash of the new prose'
    expect(compare(like, { canonicalUrl: THERE, contentHash })).toBeNull()
  })

  test('of itself', () => {
    expect(compare({ path: 'posts/old.md', title: 'Ten things' })).toBeNull()
  })

  test('because neither has a body', () => {
    expect(compare({ contentHash: null }, { contentHash: null })).toBeNull()
    expect(compare({ contentHash: '' }, { contentHash: '' })).toBeNull()
  })

  test('of a post without title', () => {
    expect(compare({ title: '' }, { title: null })).toBeNull()
    expect(compare({ title: null }, { title: null })).toBeNull()
  })
})

describe('an article declares itself new', () => {
  test.each<[string, string | null, Partial<EntryFields>, boolean]>([
    ['by an id that no entry has', 'new', { id: 'mine' }, true],
    ['not by an id that an entry has', 'mine', { id: 'mine' }, false],
    [
      'not by an id that an entry without a post has',
      'mine',
      { id: 'mine', state: 'pending' },
      false
    ],
    ['by an id that its own entry has', 'mine', { id: 'mine', path: 'posts/new.md' }, true],
    ['not without an id', null, { id: null }, false]
  ])('%s', (_, id, over, expected) => {
    expect(declaresNewArticle(ledger(entry('posts/old.md', over)), article({ id }))).toBe(expected)
  })
})

describe('a duplicate that the ledger alone shows', () => {
  const alike = { title: 'Ten things' }

  test.each<[EntryState, string | null]>([
    ['published', 'title'],
    ['unknown', 'title'],
    ['intent', 'title'],
    ['pending', null],
    ['rejected', null],
    ['ignored', null]
  ])('of an entry that is %s: %j', (state, expected) => {
    const start = ledger(entry('posts/old.md', { ...alike, state }))
    expect(findRecordedDuplicate(start, article(alike))?.shared ?? null).toBe(expected)
  })

  test.each([
    ['is shown where its id belongs to an entry', 'mine', 'title'],
    ['is not where its id is new', 'new', null]
  ])('%s', (_, id, expected) => {
    const start = ledger(entry('posts/old.md', { ...alike, id: 'mine' }))
    const found = findRecordedDuplicate(start, article({ ...alike, id }))
    expect(found?.shared ?? null).toBe(expected)
  })
})
