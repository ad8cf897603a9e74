import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/ledger.ts'
import {
  parseResolveLines,
  postIdOf,
  settleByHand,
  type ResolveLine,
  type Settled
} from '../../src/ledger/resolve.ts'
import { attempt, entry, facts, ledger } from './entries.ts'

const NOW = '2026-03-02T00:00:00.000Z'
const URL = 'https://medium.com/@ada/a-title-0123456789ab'

describe('a line', () => {
  test.each<[string, ResolveLine]>([
    ['a.md ignore', { verb: 'ignore', path: 'a.md' }],
    [`a.md published ${URL}`, { verb: 'published', path: 'a.md', url: URL }],
    ['a.md retry t-1', { verb: 'retry', path: 'a.md', transaction: 't-1' }],
    ['posts/**/*.md   ignore', { verb: 'ignore', path: 'posts/**/*.md' }],
    ['my first post.md ignore', { verb: 'ignore', path: 'my first post.md' }],
    [
      'we ignore this.md retry t-1',
      { verb: 'retry', path: 'we ignore this.md', transaction: 't-1' }
    ],
    ['as published today.md ignore', { verb: 'ignore', path: 'as published today.md' }],
    [
      'a published b.md published https://a.b/',
      { verb: 'published', path: 'a published b.md', url: 'https://a.b/' }
    ],
    ['retry ignore', { verb: 'ignore', path: 'retry' }],
    ['ignore ignore', { verb: 'ignore', path: 'ignore' }],
    [
      'a retry t published.md retry t-2',
      { verb: 'retry', path: 'a retry t published.md', transaction: 't-2' }
    ],
    ['./a.md ignore', { verb: 'ignore', path: 'a.md' }],
    ['a.md\tretry\tt-1', { verb: 'retry', path: 'a.md', transaction: 't-1' }]
  ])('%s', (line, expected) => {
    expect(parseResolveLines([line])).toEqual({ resolve: [expected], problems: [] })
  })

  test.each([
    ['a.md'],
    ['ignore'],
    ['a.md retry'],
    ['a.md published'],
    ['a.md Ignore'],
    ['a.md retry t-1 now'],
    ['a.md publish https://medium.com/p/1']
  ])('%s is none, and says what is', line => {
    expect(parseResolveLines([line])).toEqual({
      resolve: [],
      problems: [
        `each line must be "PATH published URL", "PATH ignore" or "PATH retry TRANSACTION"; got ${JSON.stringify(line)}.`
      ]
    })
  })

  test.each(['medium.com/p/1', 'ftp://medium.com/p/1', '/p/1'])('%s is no URL of a post', url => {
    const { problems } = parseResolveLines([`a.md published ${url}`])
    expect(problems).toEqual([
      `the URL of "PATH published URL" must be an absolute http(s) URL; got ${JSON.stringify(`a.md published ${url}`)}.`
    ])
  })

  test('each bad one is reported, and the good ones are read', () => {
    const { resolve, problems } = parseResolveLines(['a.md', 'b.md ignore', 'c.md'])
    expect(resolve).toHaveLength(1)
    expect(problems).toHaveLength(2)
  })
})

/** Settles lines against entries; files of the commit are those named in `files`. A `*` in a line means every path. */
function settle(
  entries: readonly Entry[],
  lines: readonly string[],
  files: readonly string[] = entries.map(one => one.path)
): Settled {
  const { resolve, problems } = parseResolveLines(lines)
  expect(problems).toEqual([])
  const known = [...new Set([...files, ...entries.map(one => one.path)])]
  let made = 0
  return settleByHand(ledger(...entries), resolve, {
    pathsOf: line => (line.path === '*' ? known : known.filter(path => path === line.path)),
    factsOf: path =>
      files.includes(path) ? facts(path, { authorId: null, publishStatus: null }) : null,
    newAttempt: () => attempt(`hand-${(made += 1)}`),
    now: NOW
  })
}

function only(settled: Settled): Entry {
  expect(settled.ledger.entries).toHaveLength(1)
  return settled.ledger.entries[0]!
}

describe('published', () => {
  test('makes a published entry of an unknown one and keeps its transaction, author and place', () => {
    const before = entry('a.md', { state: 'unknown', publicationId: 'pub', publishStatus: 'draft' })
    const settled = settle([before], [`a.md published ${URL}`])
    expect(only(settled)).toEqual({
      ...before,
      blob: 'new blob of a.md',
      title: 'New title of a.md',
      state: 'published',
      reason: null,
      post: { id: '0123456789ab', url: URL, via: 'hand', at: NOW }
    })
    expect(settled).toMatchObject({ paths: ['a.md'], retried: [], warnings: [] })
  })

  test('works where there is no entry, with a transaction that a retry can name', () => {
    const settled = settle([], [`a.md published ${URL}`], ['a.md'])
    expect(only(settled)).toMatchObject({ state: 'published', attempt: { transaction: 'hand-1' } })
    const again = settle(settled.ledger.entries, ['a.md retry hand-1'])
    expect(only(again).state).toBe('pending')
    expect(again.retried).toEqual(['a.md'])
  })

  test('works for an entry whose file is gone', () => {
    const settled = settle([entry('a.md', { state: 'unknown' })], [`a.md published ${URL}`], [])
    expect(only(settled)).toMatchObject({ state: 'published', blob: 'blob of a.md' })
  })

  test('gives a waiting entry that was never tried a transaction', () => {
    const settled = settle(
      [entry('a.md', { state: 'pending', attempt: null })],
      [`a.md published ${URL}`]
    )
    expect(only(settled).attempt?.transaction).toBe('hand-1')
  })

  test('does nothing twice', () => {
    const once = settle([], [`a.md published ${URL}`], ['a.md'])
    const twice = settle(once.ledger.entries, [`a.md published ${URL}`])
    expect(twice.ledger.entries).toEqual(once.ledger.entries)
    expect(twice.warnings).toEqual([])
  })

  test('corrects an address that was given by hand', () => {
    const post = { id: null, url: 'https://medium.com/wrong', via: 'hand', at: NOW } as const
    expect(only(settle([entry('a.md', { post })], [`a.md published ${URL}`])).post?.url).toBe(URL)
  })

  test('does not write over what Medium answered, as when the line was left in the workflow', () => {
    const settled = settle([entry('a.md')], [`a.md published ${URL}`])
    expect(only(settled)).toEqual(entry('a.md'))
    expect(settled.warnings).toEqual([
      "resolve: a.md is published at https://medium.com/p/p1 by Medium's own answer; the line is ignored."
    ])
  })

  test('is refused while a request is under way', () => {
    const settled = settle([entry('a.md', { state: 'intent' })], [`a.md published ${URL}`])
    expect(only(settled).state).toBe('intent')
    expect(settled.warnings).toEqual([
      'resolve: a.md is in state intent and cannot be settled with "published"; the line is ignored.'
    ])
  })
})

describe('ignore', () => {
  test.each<Entry['state']>(['pending', 'rejected', 'unknown'])(
    'settles an entry that is %s',
    state => {
      const before = entry('a.md', { state })
      expect(only(settle([before], ['a.md ignore']))).toMatchObject({
        state: 'ignored',
        reason: null,
        attempt: before.attempt
      })
    }
  )

  test('works where there is no entry, with a transaction that a retry can name', () => {
    const settled = settle([], ['a.md ignore'], ['a.md'])
    expect(only(settled)).toMatchObject({ state: 'ignored', attempt: { transaction: 'hand-1' } })
    expect(only(settle(settled.ledger.entries, ['a.md retry hand-1'])).state).toBe('pending')
  })

  test('takes a glob, and leaves published articles that it meets alone without a word', () => {
    const settled = settle(
      [entry('a.md'), entry('b.md', { state: 'unknown' })],
      ['* ignore'],
      ['c.md']
    )
    const states = settled.ledger.entries.map(one => `${one.path} ${one.state}`)
    expect(states.sort()).toEqual(['a.md published', 'b.md ignored', 'c.md ignored'])
    expect(settled.warnings).toEqual([])
    expect([...settled.paths].sort()).toEqual(['a.md', 'b.md', 'c.md'])
  })

  test('refuses a published article that is named', () => {
    const settled = settle([entry('a.md')], ['a.md ignore'])
    expect(only(settled).state).toBe('published')
    expect(settled.warnings).toEqual([
      'resolve: a.md is in state published and cannot be settled with "ignore"; the line is ignored.'
    ])
  })

  test('does nothing twice', () => {
    const once = settle([], ['a.md ignore'], ['a.md'])
    const twice = settle(once.ledger.entries, ['a.md ignore'])
    expect(twice.ledger.entries).toEqual(once.ledger.entries)
    expect(twice.warnings).toEqual([])
  })
})

describe('retry', () => {
  test.each<Entry['state']>(['unknown', 'rejected', 'ignored', 'published'])(
    'makes an entry that is %s wait to be tried',
    state => {
      const settled = settle([entry('a.md', { state })], ['a.md retry t-a.md'])
      expect(only(settled)).toMatchObject({ state: 'pending', post: null })
      expect(settled).toMatchObject({ retried: ['a.md'], warnings: [] })
    }
  )

  test.each<[string, Entry, string]>([
    [
      'another transaction',
      entry('a.md', { state: 'unknown', attempt: attempt('t-2') }),
      'resolve: a.md has the transaction t-2, not t-a.md: that attempt is history; the line is ignored.'
    ],
    [
      'an entry that waits',
      entry('a.md', { state: 'pending' }),
      'resolve: a.md is pending, which needs no retry; the line is ignored.'
    ],
    [
      'an entry whose request is under way',
      entry('a.md', { state: 'intent' }),
      'resolve: a.md is intent, which needs no retry; the line is ignored.'
    ],
    [
      'an entry that was never tried',
      entry('a.md', { state: 'pending', attempt: null }),
      'resolve: a.md has no attempt to retry; the line is ignored.'
    ]
  ])('of %s is ignored with a warning', (_, before, warning) => {
    const settled = settle([before], ['a.md retry t-a.md'])
    expect(only(settled)).toEqual(before)
    expect(settled).toMatchObject({ retried: [], warnings: [warning] })
  })

  test('of a file without entry is ignored with a warning', () => {
    const settled = settle([], ['a.md retry t-1'], ['a.md'])
    expect(settled.ledger.entries).toEqual([])
    expect(settled.warnings).toEqual([
      'resolve: a.md has no attempt to retry; the line is ignored.'
    ])
  })

  test('left in a workflow beside an ignore that came later does not wake the entry again', () => {
    const lines = ['a.md retry t-a.md', 'a.md ignore']
    const once = settle([entry('a.md', { state: 'unknown' })], lines)
    const twice = settle(once.ledger.entries, lines)
    expect(only(once).state).toBe('ignored')
    expect(twice.ledger.entries).toEqual(once.ledger.entries)
    expect(twice.retried).toEqual([])
  })

  test('left in a workflow after the address was found publishes nothing again', () => {
    const retry = 'a.md retry t-a.md'
    const once = settle([entry('a.md', { state: 'unknown' })], [retry, `a.md published ${URL}`])
    const twice = settle(once.ledger.entries, [retry])
    expect(only(twice).state).toBe('published')
  })
})

test('a path that nobody knows is a warning', () => {
  expect(settle([], ['b.md ignore'], ['a.md']).warnings).toEqual([
    "resolve: no file and no ledger entry of this run's `files` is called b.md; the line is ignored."
  ])
})

test.each([
  ['https://medium.com/@ada/a-title-0123456789ab', '0123456789ab'],
  ['https://medium.com/p/0123456789ab', '0123456789ab'],
  ['https://ada.medium.com/a-title-0123456789ab?source=friends#x', '0123456789ab'],
  ['https://medium.com/@ada/a-title-0123456789ab/', '0123456789ab'],
  ['https://blog.example.com/about', null],
  ['https://medium.com/@ada', null]
])('the post id of %s is %s', (url, id) => {
  expect(postIdOf(url)).toBe(id)
})
