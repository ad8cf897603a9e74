import { describe, expect, test } from '@jest/globals'
import { contentKey } from '../../src/ledger/content-key.ts'
import {
  findDuplicate,
  normalTitle,
  normalUrl,
  type Likeness
} from '../../src/ledger/duplicates.ts'
import type { Entry } from '../../src/ledger/ledger.ts'
import { entry, ledger } from './entries.ts'

const PUBLISHED = entry('posts/old.md', {
  title: 'Ten Things!',
  blob: 'old-blob',
  canonicalUrl: null,
  authorId: 'u-1'
})

function article(over: Partial<Likeness> = {}): Likeness {
  return {
    path: 'posts/new.md',
    id: null,
    title: 'Something else',
    canonicalUrl: null,
    blob: 'new-blob',
    content: 'hash of the new prose',
    authorId: 'u-1',
    ...over
  }
}

function because(
  like: Partial<Likeness>,
  over: Partial<Entry> = {},
  contents: Record<string, string> = {}
): string | null {
  const found = findDuplicate(
    ledger({ ...PUBLISHED, ...over }),
    article(like),
    new Map(Object.entries(contents))
  )
  return found?.because ?? null
}

const HERE = 'https://blog.example.com/a/'
const THERE = 'https://blog.example.com/b/'

describe('an article is a likely duplicate', () => {
  test('by its canonical URL', () => {
    expect(because({ canonicalUrl: HERE }, { canonicalUrl: HERE })).toBe('canonical URL')
  })

  test('by its normalised title', () => {
    expect(because({ title: 'ten  THINGS' })).toBe('title')
  })

  test('by the words of its body', () => {
    expect(because({}, {}, { 'old-blob': 'hash of the new prose' })).toBe('content')
  })

  test('by its blob, where the content cannot be read', () => {
    expect(because({ blob: 'old-blob', content: null })).toBe('content')
  })

  test.each<Entry['state']>(['published', 'unknown', 'intent'])('of an entry that is %s', state => {
    expect(because({ title: 'Ten things' }, { state })).toBe('title')
  })

  test('by its title where only one of the two names a canonical URL', () => {
    expect(because({ title: 'Ten things', canonicalUrl: HERE })).toBe('title')
    expect(because({ title: 'Ten things' }, { canonicalUrl: HERE })).toBe('title')
  })

  test('where the author of the entry or of the article is not known', () => {
    expect(because({ title: 'Ten things' }, { authorId: null })).toBe('title')
    expect(because({ title: 'Ten things', authorId: null })).toBe('title')
  })

  test('where its id belongs to an entry', () => {
    expect(because({ title: 'Ten things', id: 'mine' }, { id: 'mine' })).toBe('title')
  })

  test('of the entry that is named', () => {
    const found = findDuplicate(
      ledger(entry('x.md', { title: 'X' }), PUBLISHED),
      article({ title: 'Ten things' }),
      new Map()
    )
    expect(found?.entry.path).toBe('posts/old.md')
  })
})

describe('an article is no duplicate', () => {
  test.each<Entry['state']>(['pending', 'rejected', 'ignored'])('of an entry that is %s', state => {
    expect(
      because({ title: 'Ten things', canonicalUrl: HERE }, { state, canonicalUrl: HERE })
    ).toBeNull()
  })

  test("of another author's", () => {
    expect(because({ title: 'Ten things', authorId: 'u-2' })).toBeNull()
  })

  test('where both name different canonical URLs, whatever title and content are', () => {
    const contents = { 'old-blob': 'hash of the new prose' }
    const like = { title: 'Ten things', canonicalUrl: HERE, blob: 'old-blob' }
    expect(because(like, { canonicalUrl: THERE }, contents)).toBeNull()
  })

  test('with an id that no entry has', () => {
    const like = { title: 'Ten things', canonicalUrl: HERE, id: 'new' }
    expect(because(like, { canonicalUrl: HERE })).toBeNull()
  })

  test('of itself', () => {
    expect(because({ path: 'posts/old.md', title: 'Ten things' })).toBeNull()
  })

  test('because neither has a body', () => {
    expect(because({ content: null }, {}, {})).toBeNull()
    expect(because({ content: '' }, {}, { 'old-blob': '' })).toBeNull()
  })

  test('of an entry without title', () => {
    expect(because({ title: '' }, { title: null })).toBeNull()
  })
})

describe('the same title', () => {
  test.each([
    ['Ten Things!', 'ten things'],
    ['Don’t panic', "don't   PANIC"],
    ['Ｆｕｌｌ width', 'full width'],
    ['Café', 'Cafe\u0301'],
    ['Ada & Grace', 'Ada / Grace'],
    ['日本語、です', '日本語 です']
  ])('%s is %s', (one, other) => {
    expect(normalTitle(one)).toBe(normalTitle(other))
  })

  test.each([
    ['Part 1', 'Part 2'],
    ['Café', 'Cafe'],
    ['🎉', '🚀'],
    ['C', 'C 2'],
    ['Learning C', 'Learning C++'],
    ['Learning C#', 'Learning C']
  ])('%s is not %s', (one, other) => {
    expect(normalTitle(one)).not.toBe(normalTitle(other))
  })
})

describe('the same page', () => {
  test.each([
    ['http://blog.example.com/a', 'https://www.blog.example.com/a/'],
    ['https://Blog.Example.com/a/', 'https://blog.example.com/a/index.html'],
    ['https://blog.example.com/a#top', 'https://blog.example.com/a'],
    ['https://blog.example.com', 'https://blog.example.com/'],
    ['https://blog.example.com:443/a', 'http://blog.example.com:80/a']
  ])('%s is %s', (one, other) => {
    expect(normalUrl(one)).toBe(normalUrl(other))
  })

  test.each([
    ['https://blog.example.com/a', 'https://blog.example.com/A'],
    ['https://blog.example.com/?p=1', 'https://blog.example.com/?p=2'],
    ['https://blog.example.com/a', 'https://other.example.com/a']
  ])('%s is not %s', (one, other) => {
    expect(normalUrl(one)).not.toBe(normalUrl(other))
  })

  test('what is no URL is no page', () => {
    expect(normalUrl('not a url')).toBeNull()
    expect(normalUrl(null)).toBeNull()
  })
})

describe('the content key', () => {
  test('is the same for the same words, whatever spacing, case and punctuation', () => {
    expect(contentKey('Some **text**,\n\nand more.\n')).toBe(contentKey('some text and MORE'))
  })

  test('differs for another word', () => {
    expect(contentKey('some text')).not.toBe(contentKey('some texts'))
  })

  test('is the SHA-256 of the words', () => {
    // printf 'some text' | sha256sum
    expect(contentKey('Some text!')).toBe(
      'b94f6f125c79e3a5ffaa826f584c10d52ada669e6762051b826b55776d05aed2'
    )
  })

  test('is null for a body without words', () => {
    expect(contentKey('')).toBeNull()
    expect(contentKey('\n---\n')).toBeNull()
  })
})
