import { describe, expect, test } from '@jest/globals'
import { joinSentences } from '../../src/diagnostics/diagnostic.ts'
import { parseResolveLines } from '../../src/ledger/resolve-line.ts'
import type { Entry, EntryState } from '../../src/ledger/ledger-entry.ts'
import { readPostId, settleByHand, type SettledLedger } from '../../src/ledger/settle-by-hand.ts'
import { attempt, entry, facts, ledger } from './entries.ts'

const NOW = '2026-03-02T00:00:00.000Z'
const URL = 'https://medium.com/@ada/a-title-0123456789ab'

/** Settles lines against entries; files of the commit are those named in `files`. A `*` in a line means every path. */
function settle(
  entries: readonly Entry[],
  lines: readonly string[],
  files: readonly string[] = entries.map(one => one.path)
): SettledLedger {
  const { resolve, problems } = parseResolveLines(lines)
  expect(problems).toEqual([])
  const known = [...new Set([...files, ...entries.map(one => one.path)])]
  let made = 0
  return settleByHand(ledger(...entries), resolve, {
    findPaths: line => (line.path === '*' ? known : known.filter(path => path === line.path)),
    findFacts: path =>
      files.includes(path) ? facts(path, { authorId: null, publishStatus: null }) : null,
    createAttempt: () => attempt(`hand-${(made += 1)}`),
    now: NOW
  })
}

/** Each warning with its remedy. */
function explain({ diagnostics }: SettledLedger): string[] {
  return diagnostics.map(joinSentences)
}

function only(settled: SettledLedger): Entry {
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
    expect(settled).toMatchObject({ paths: ['a.md'], retried: [], diagnostics: [] })
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
    expect(twice.diagnostics).toEqual([])
  })

  test('corrects an address that was given by hand', () => {
    const post = { id: null, url: 'https://medium.com/wrong', via: 'hand', at: NOW } as const
    expect(only(settle([entry('a.md', { post })], [`a.md published ${URL}`])).post?.url).toBe(URL)
  })

  test('does not write over what Medium answered, as when the line was left in the workflow', () => {
    const settled = settle([entry('a.md')], [`a.md published ${URL}`])
    expect(only(settled)).toEqual(entry('a.md'))
    expect(explain(settled)).toEqual([
      `The \`resolve\` line \`a.md published ${URL}\` was ignored: by Medium's own answer a.md is published at https://medium.com/p/p1. Remove the line, or take it from the newest job summary.`
    ])
  })

  test('is refused while a request is under way', () => {
    const settled = settle([entry('a.md', { state: 'intent' })], [`a.md published ${URL}`])
    expect(only(settled).state).toBe('intent')
    expect(explain(settled)).toEqual([
      `The \`resolve\` line \`a.md published ${URL}\` was ignored: a run is creating the post of a.md right now. Wait until that run has ended, then run the workflow again.`
    ])
  })
})

describe('ignore', () => {
  test.each<EntryState>(['pending', 'rejected', 'unknown'])(
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
    expect(settled.diagnostics).toEqual([])
    expect([...settled.paths].sort()).toEqual(['a.md', 'b.md', 'c.md'])
  })

  test('refuses a published article that is named', () => {
    const settled = settle([entry('a.md')], ['a.md ignore'])
    expect(only(settled).state).toBe('published')
    expect(explain(settled)).toEqual([
      'The `resolve` line `a.md ignore` was ignored: a.md is published, and `ignore` cannot change that. Remove the line, or take it from the newest job summary.'
    ])
  })

  test('does nothing twice', () => {
    const once = settle([], ['a.md ignore'], ['a.md'])
    const twice = settle(once.ledger.entries, ['a.md ignore'])
    expect(twice.ledger.entries).toEqual(once.ledger.entries)
    expect(twice.diagnostics).toEqual([])
  })
})

describe('retry', () => {
  test.each<EntryState>(['unknown', 'rejected', 'ignored', 'published'])(
    'makes an entry that is %s wait to be tried',
    state => {
      const settled = settle([entry('a.md', { state })], ['a.md retry t-a.md'])
      expect(only(settled)).toMatchObject({ state: 'pending', post: null })
      expect(settled).toMatchObject({ retried: ['a.md'], diagnostics: [] })
    }
  )

  test.each<[string, Entry, string]>([
    [
      'another transaction',
      entry('a.md', { state: 'unknown', attempt: attempt('t-2') }),
      'it names an earlier attempt; the transaction of a.md is t-2 now. Remove the line, or take it from the newest job summary.'
    ],
    [
      'an entry that waits',
      entry('a.md', { state: 'pending' }),
      'a.md is pending, so it will be tried again anyway. Remove the line, or take it from the newest job summary.'
    ],
    [
      'an entry whose request is under way',
      entry('a.md', { state: 'intent' }),
      'a run is creating the post of a.md right now. Wait until that run has ended, then run the workflow again.'
    ],
    [
      'an entry that was never tried',
      entry('a.md', { state: 'pending', attempt: null }),
      'a.md has no attempt that could be retried. Remove the line, or take it from the newest job summary.'
    ]
  ])('of %s is ignored with a warning', (_, before, cause) => {
    const settled = settle([before], ['a.md retry t-a.md'])
    expect(only(settled)).toEqual(before)
    expect(settled.retried).toEqual([])
    expect(explain(settled)).toEqual([
      `The \`resolve\` line \`a.md retry t-a.md\` was ignored: ${cause}`
    ])
  })

  test('of a file without entry is ignored with a warning', () => {
    const settled = settle([], ['a.md retry t-1'], ['a.md'])
    expect(settled.ledger.entries).toEqual([])
    expect(explain(settled)).toEqual([
      'The `resolve` line `a.md retry t-1` was ignored: a.md has no attempt that could be retried. Remove the line, or take it from the newest job summary.'
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

test.each([
  ['b.md ignore', 'no file and no ledger entry'],
  [`b.md published ${URL}`, 'no file and no ledger entry'],
  ['b.md retry t-1', 'no file']
])('a path that nobody knows is a warning: %s', (line, what) => {
  expect(settle([], [line], ['a.md']).diagnostics).toEqual([
    {
      code: 'run/resolve',
      severity: 'warning',
      message: `The \`resolve\` line \`${line}\` was ignored: ${what} that matches \`files\` is called b.md.`,
      remedy: 'Correct the path, or remove the line.',
      place: null
    }
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
  expect(readPostId(url)).toBe(id)
})
