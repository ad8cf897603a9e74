// What makes an article a likely duplicate of a post: the same blob, the same page, the same title, or the same text.

import { describe, expect, test } from '@jest/globals'
import {
  declaresNewArticle,
  findDuplicate,
  findNewDuplicate,
  type Nearness
} from '../../src/ledger/find-duplicate.ts'
import type { Fingerprint } from '../../src/ledger/fingerprints.ts'
import type { EntryFields, EntryState } from '../../src/ledger/ledger-entry.ts'
import { sketchText } from '../../src/ledger/text-sketch.ts'
import { attempt, entry, ledger } from './entries.ts'
import { composeText, editText } from '../support/texts.ts'

const OLD = composeText('old', 200)
/** Nearly the same text, a text that shares something with it, and another one. */
const COPY = sketchText(editText(OLD, 0.03))
const KIN = sketchText(editText(OLD, 0.4))
const OTHER = sketchText(composeText('other', 200))

/** Like no other but where a test says so. */
function fingerprint(path: string, over: Partial<Fingerprint> = {}): Fingerprint {
  return {
    path,
    id: null,
    title: `Title of ${path}`,
    canonicalUrl: null,
    declaresUrl: false,
    blob: `blob of ${path}`,
    sketch: null,
    authorId: 'u-1',
    postUrl: null,
    ...over
  }
}

const POST = fingerprint('posts/old.md', {
  title: 'Ten Things!',
  blob: 'old-blob',
  sketch: sketchText(OLD)
})

function article(over: Partial<Fingerprint> = {}): Fingerprint {
  return fingerprint('posts/new.md', { sketch: OTHER, ...over })
}

/** What an article and a post have in common. */
function compare(
  ours: Partial<Fingerprint>,
  theirs: Partial<Fingerprint> = {},
  nearness: Nearness = 'none'
): string | null {
  const posts = [{ ...POST, ...theirs }]
  return findDuplicate(article(ours), posts, () => nearness)?.shared ?? null
}

const HERE = 'https://blog.example.com/a/'
const THERE = 'https://blog.example.com/b/'
const TITLE = 'ten  THINGS'

describe('an article is a likely duplicate', () => {
  test.each<[string, Partial<Fingerprint>, Partial<Fingerprint>, string]>([
    ['by its canonical URL', { canonicalUrl: HERE }, { canonicalUrl: HERE }, 'canonical URL'],
    ['by its title, where the texts share something', { title: TITLE, sketch: KIN }, {}, 'title'],
    ['by its title, where a text is not known', { title: TITLE }, { sketch: null }, 'title'],
    ['by its title, where a text is short', { title: TITLE, sketch: '1:3:' }, {}, 'title'],
    ['by its text under another title', { sketch: COPY }, {}, 'content'],
    ['by its blob', { blob: 'old-blob', sketch: null }, {}, 'content'],
    ['by its text where the author is not known', { sketch: COPY }, { authorId: null }, 'content'],
    [
      'by its text where its own author is not known',
      { sketch: COPY, authorId: null },
      {},
      'content'
    ]
  ])('%s', (_, ours, theirs, shared) => {
    expect(compare(ours, theirs)).toBe(shared)
  })

  test.each([
    ['only the article has one', { canonicalUrl: HERE, declaresUrl: true }, {}],
    ['only the post has one', {}, { canonicalUrl: THERE, declaresUrl: true }],
    ['both were derived', { canonicalUrl: HERE }, { canonicalUrl: THERE }],
    ['one was derived', { canonicalUrl: HERE, declaresUrl: true }, { canonicalUrl: THERE }]
  ])('by its text, whatever the canonical URLs, when %s', (_, ours, theirs) => {
    expect(compare({ sketch: COPY, ...ours }, theirs)).toBe('content')
  })

  test('of the first post that it is like', () => {
    const posts = [fingerprint('x.md'), POST, { ...POST, path: 'posts/older.md' }]
    expect(findDuplicate(article({ sketch: COPY }), posts)).toEqual({
      original: POST,
      shared: 'content'
    })
  })
})

describe('an article is not a duplicate', () => {
  const DECLARED = { canonicalUrl: THERE, declaresUrl: true }
  test.each<[string, Partial<Fingerprint>, Partial<Fingerprint>]>([
    ["of another author's", { title: TITLE, sketch: COPY }, { authorId: 'u-2' }],
    ['of itself', { path: 'posts/old.md', title: TITLE, sketch: COPY }, {}],
    ['by its title alone, where the texts are clearly unlike', { title: TITLE }, {}],
    ['by a text that only shares something', { sketch: KIN }, {}],
    ['by a short text under another title', { sketch: '1:3:' }, { sketch: '1:3:' }],
    ['because neither has a title', { title: '' }, { title: null }],
    [
      'where both authors wrote different canonical URLs',
      { title: TITLE, sketch: COPY, canonicalUrl: HERE, declaresUrl: true },
      DECLARED
    ]
  ])('%s', (_, ours, theirs) => {
    expect(compare(ours, theirs)).toBeNull()
  })

  test('but for the same blob, where both authors wrote different canonical URLs', () => {
    const ours = { blob: 'old-blob', canonicalUrl: HERE, declaresUrl: true }
    expect(compare(ours, DECLARED)).toBe('content')
  })
})

describe('nearness', () => {
  test.each<[string, Nearness, Partial<Fingerprint>, string | null]>([
    ['a text that shares something', 'departed', { sketch: KIN }, 'content'],
    ['a text that shares something', 'replaced', { sketch: KIN }, 'content'],
    ['another text', 'departed', {}, null],
    ['another text', 'replaced', {}, null],
    ['the title of another text', 'departed', { title: TITLE }, null],
    ['the title of another text', 'replaced', { title: TITLE }, 'title'],
    ['a text that cannot be compared', 'departed', { sketch: '1:3:' }, null],
    ['a text that cannot be compared', 'replaced', { sketch: null }, 'content'],
    ['a text of quite another length', 'replaced', { sketch: '1:3:' }, null]
  ])('%s, when the file has %s: %j', (_, nearness, ours, expected) => {
    expect(compare(ours, {}, nearness)).toBe(expected)
  })

  test.each<[string, Nearness, string | null]>([
    ['the same few words', 'none', null],
    ['the same few words', 'gone', null],
    ['the same few words', 'departed', 'content'],
    ['the same few words', 'replaced', 'content']
  ])('%s, when the file has %s', (_, nearness, expected) => {
    const sketch = sketchText('Only a few words.')
    expect(compare({ sketch }, { sketch }, nearness)).toBe(expected)
  })

  test('lets no declared URL overrule likeness', () => {
    const ours = { sketch: COPY, canonicalUrl: HERE, declaresUrl: true }
    const theirs = { canonicalUrl: THERE, declaresUrl: true }
    expect(compare(ours, theirs, 'departed')).toBe('content')
  })

  test('of a path that is used again makes nothing of a derived URL, which is the same', () => {
    expect(compare({ canonicalUrl: HERE }, { canonicalUrl: HERE }, 'replaced')).toBeNull()
    const declared = { canonicalUrl: HERE, declaresUrl: true }
    expect(compare(declared, { canonicalUrl: HERE }, 'replaced')).toBe('canonical URL')
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

describe('a duplicate that another run has written meanwhile', () => {
  const alike = { title: 'Ten things' }
  const run = {
    compared: new Set<string>(),
    tree: new Map<string, string>()
  }
  const find = (known: Partial<EntryFields>, ours: Partial<Fingerprint> = {}, by = run) =>
    findNewDuplicate(
      ledger(entry('posts/old.md', { ...alike, ...known })),
      article({ ...alike, ...ours }),
      by
    )?.shared ?? null

  test.each<[EntryState, string | null]>([
    ['published', 'title'],
    ['unknown', 'title'],
    ['intent', 'title'],
    ['pending', null],
    ['rejected', null],
    ['ignored', null]
  ])('of an entry that is %s: %j', (state, expected) => {
    expect(find({ state })).toBe(expected)
  })

  test.each([
    ['is found where its id belongs to an entry', 'mine', 'title'],
    ['is not where its id is new', 'new', null]
  ])('%s', (_, id, expected) => {
    expect(find({ id: 'mine' }, { id })).toBe(expected)
  })

  test('is not one that was compared before', () => {
    const compared = new Set(['t-posts/old.md'])
    expect(find({}, {}, { ...run, compared })).toBeNull()
  })

  test('is one of another job of the same run', () => {
    expect(find({ attempt: attempt('t', { run: '200/1' }) })).toBe('title')
  })
})
