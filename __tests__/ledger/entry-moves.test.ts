import { describe, expect, test } from '@jest/globals'
import {
  applyDetachment,
  applyMove,
  hadPath,
  listEarlierPaths,
  type RingMove
} from '../../src/ledger/entry-moves.ts'
import { entry, ledger } from './entries.ts'

describe('moving an entry', () => {
  test('that is not there changes nothing', () => {
    const start = ledger(entry('a.md'))
    expect(applyMove(start, { from: 'b.md', to: 'c.md' })).toBe(start)
  })

  test('onto another entry changes nothing', () => {
    const start = ledger(entry('a.md'), entry('b.md'))
    expect(applyMove(start, { from: 'a.md', to: 'b.md' })).toBe(start)
  })

  test('a second time appends the path in between, and never lists its own', () => {
    const start = ledger(entry('b.md', { aliases: ['a.md', 'c.md'] }))
    expect(applyMove(start, { from: 'b.md', to: 'c.md' }).entries[0]?.aliases).toEqual([
      'a.md',
      'b.md'
    ])
  })
})

describe('taking an entry off a path that another article has taken', () => {
  const known = entry('b.md', { blob: '0123456789abcdef', aliases: ['a.md', 'old.md'] })
  const start = ledger(known)
  const detachment = { path: 'b.md', blob: known.blob, taken: 'b.md' }

  test.each([
    ['keeps it under a name that no file has', {}, 'b.md~0123456789ab', ['a.md', 'old.md']],
    [
      'forgets earlier paths at which there is something else',
      { occupied: ['a.md'] },
      'b.md~0123456789ab',
      ['old.md']
    ],
    [
      'remembers its last path where an earlier one was taken',
      { taken: 'a.md' },
      'a.md~0123456789ab',
      ['old.md', 'b.md']
    ]
  ])('%s', (_, over, path, aliases) => {
    const after = applyDetachment(start, { ...detachment, ...over })
    expect(after.entries).toEqual([{ ...known, path, aliases }])
    expect(applyDetachment(after, { ...detachment, ...over })).toBe(after)
  })

  test('does nothing to the entry that came after it', () => {
    expect(applyDetachment(start, { ...detachment, blob: 'another' })).toBe(start)
  })
})

describe('moving a ring of entries', () => {
  const start = ledger(entry('a.md'), entry('b.md'))
  const ring: readonly RingMove[] = [
    { from: 'a.md', to: 'b.md', blob: 'blob of a.md' },
    { from: 'b.md', to: 'a.md', blob: 'blob of b.md' }
  ]
  const [{ from, to }] = ring as [RingMove]

  test('moves all of them and keeps the paths in between', () => {
    const found = applyMove(start, { from, to, ring })
    expect(found.entries.map(({ path, blob, aliases }) => [path, blob, aliases])).toEqual([
      ['b.md', 'blob of a.md', ['a.md']],
      ['a.md', 'blob of b.md', ['b.md']]
    ])
  })

  test('changes nothing when one of them has moved, or is gone', () => {
    const moved = ledger(entry('a.md', { blob: 'another' }), entry('b.md'))
    expect(applyMove(moved, { from, to, ring })).toBe(moved)
    const alone = ledger(entry('a.md'))
    expect(applyMove(alone, { from, to, ring })).toBe(alone)
  })
})

describe('the earlier paths of an entry', () => {
  const blob = '0123456789abcdef0123456789abcdef01234567'

  test.each([
    ['of one that never moved', entry('a.md', { blob }), []],
    ['are its aliases', entry('c.md', { blob, aliases: ['a.md', 'b.md'] }), ['a.md', 'b.md']],
    ['are what it was taken off', entry('a.md~0123456789ab', { blob }), ['a.md']],
    [
      'are what it was taken off before',
      entry('b.md', { blob, aliases: ['a.md~fedcba987654'] }),
      ['a.md~fedcba987654', 'a.md']
    ]
  ])('%s', (_, known, earlier) => {
    expect(listEarlierPaths(known)).toEqual(earlier)
    const paths = ['a.md', 'b.md', 'c.md', 'a.md~fedcba987654', known.path]
    expect(paths.filter(path => hadPath(known, path)).toSorted()).toEqual(earlier.toSorted())
  })
})
