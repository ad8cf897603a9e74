import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyMove } from '../../src/ledger/entry-moves.ts'
import type { Entry, EntryFields, EntryState } from '../../src/ledger/ledger-entry.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { findPureRenames } from '../../src/ledger/pure-renames.ts'
import { entry, ledger } from './entries.ts'

function files(tree: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(tree))
}

/** An entry whose file had this blob when it was published. */
function at(path: string, blob: string, over: Partial<EntryFields> = {}): Entry {
  return entry(path, { blob, title: `article ${blob}`, ...over })
}

/** Trees of a run that looks at all files. */
function trees(base: Record<string, string>, head: Record<string, string>) {
  return { base: files(base), head: files(head), tree: files(head) }
}

/** The ledger after a run that saw these trees. */
function follow(start: Ledger, base: Record<string, string>, head: Record<string, string>): Ledger {
  return findPureRenames(start, trees(base, head)).reduce(applyMove, start)
}

/** `path blob` of each entry, by path. */
function places(found: Ledger): string[] {
  return found.entries.map(one => `${one.path} ${one.blob}`).sort()
}

describe('a rename without edit', () => {
  test('moves the entry and remembers the old path', () => {
    const found = follow(
      ledger(at('posts/a.md', '1')),
      { 'posts/a.md': '1' },
      { 'posts/b.md': '1' }
    )
    expect(found.entries).toEqual([
      at('posts/b.md', '1', { aliases: ['posts/a.md'], attempt: at('posts/a.md', '1').attempt })
    ])
  })

  test('by letter case alone is one', () => {
    const found = follow(
      ledger(at('posts/A.md', '1')),
      { 'posts/A.md': '1' },
      { 'posts/a.md': '1' }
    )
    expect(places(found)).toEqual(['posts/a.md 1'])
  })

  test('is seen where the file was edited after it was published', () => {
    const found = follow(ledger(at('a.md', '1')), { 'a.md': '2' }, { 'b.md': '2' })
    expect(places(found)).toEqual(['b.md 1'])
  })

  // Another set's run, or one on a force-pushed commit, has followed the file to a place that this base does not know.
  test.each<[string, Entry[], Record<string, string>, string[]]>([
    ['an earlier path of the entry', [], { 'a.md': '2' }, ['c.md 1']],
    ['the last of several', [], { 'older.md': '3', 'a.md': '2' }, ['c.md 1']],
    [
      'a path that is another entry’s by now',
      [at('a.md', '9')],
      { 'a.md': '2' },
      ['a.md 9', 'b.md 1']
    ]
  ])('is seen where the base knows %s', (_, others, base, expected) => {
    const moved = at('b.md', '1', { aliases: ['older.md', 'a.md'], state: 'unknown' })
    const head = { 'c.md': '2', ...(others.length > 0 ? { 'a.md': '9' } : {}) }
    expect(places(follow(ledger(moved, ...others), base, head))).toEqual(expected)
  })

  test('does not take what is settled to an article that was given its earlier name', () => {
    const settled = at('b.md', '1', { aliases: ['a.md'], state: 'published' })
    expect(places(follow(ledger(settled), { 'a.md': '2' }, { 'c.md': '2' }))).toEqual(['b.md 1'])
  })

  test('is seen where no base knows the old path', () => {
    expect(places(follow(ledger(at('a.md', '1')), {}, { 'b.md': '1' }))).toEqual(['b.md 1'])
  })

  test.each<EntryState>(['pending', 'intent', 'rejected', 'unknown', 'ignored'])(
    'moves an entry that is %s, too',
    state => {
      const found = follow(ledger(at('a.md', '1', { state })), { 'a.md': '1' }, { 'b.md': '1' })
      expect(places(found)).toEqual(['b.md 1'])
    }
  )

  test('back again leaves one alias, the other path', () => {
    const there = follow(ledger(at('a.md', '1')), { 'a.md': '1' }, { 'b.md': '1' })
    const back = follow(there, { 'b.md': '1' }, { 'a.md': '1' })
    expect(back.entries[0]).toMatchObject({ path: 'a.md', aliases: ['b.md'] })
  })

  test('to two places keeps the name it had, else takes the first by path', () => {
    const start = ledger(at('old/a.md', '1'))
    const base = { 'old/a.md': '1' }
    expect(places(follow(start, base, { 'b/z.md': '1', 'new/A.md': '1' }))).toEqual(['new/A.md 1'])
    expect(places(follow(start, base, { 'z.md': '1', 'c.md': '1' }))).toEqual(['c.md 1'])
  })

  test('of two equal files gives each its own entry', () => {
    const start = ledger(at('a.md', '1'), at('b.md', '1'))
    const found = follow(start, { 'a.md': '1', 'b.md': '1' }, { 'x/a.md': '1', 'x/b.md': '1' })
    expect(found.entries.map(one => [one.path, one.aliases[0]]).sort()).toEqual([
      ['x/a.md', 'a.md'],
      ['x/b.md', 'b.md']
    ])
  })
})

describe('no rename', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['a copy: the file is still there', { 'a.md': '1' }, { 'a.md': '1', 'b.md': '1' }],
    ['a copy whose original was edited', { 'a.md': '1' }, { 'a.md': '2', 'b.md': '1' }],
    ['a rename with edit', { 'a.md': '1' }, { 'b.md': '2' }],
    ['a deletion', { 'a.md': '1' }, {}],
    ['an edit back to an earlier version', { 'a.md': '2' }, { 'a.md': '1' }]
  ])('%s', (_, base, head) => {
    expect(findPureRenames(ledger(at('a.md', '1')), trees(base, head))).toEqual([])
  })

  test('a file that another entry knows is not taken over', () => {
    const start = ledger(at('a.md', '1'), at('b.md', '1'))
    expect(places(follow(start, { 'a.md': '1', 'b.md': '1' }, { 'b.md': '1' }))).toEqual([
      'a.md 1',
      'b.md 1'
    ])
  })

  test('an entry whose file is outside the patterns is not gone', () => {
    const start = ledger(at('other/a.md', '1'))
    const head = files({ 'posts/a.md': '1' })
    const tree = files({ 'posts/a.md': '1', 'other/a.md': '1' })
    expect(findPureRenames(start, { base: new Map(), head, tree })).toEqual([])
    expect(findPureRenames(start, { base: new Map(), head, tree: head })).toEqual([
      { from: 'other/a.md', to: 'posts/a.md' }
    ])
  })

  test('a file copied over another one leaves both entries where they are', () => {
    const start = ledger(at('a.md', '1'), at('b.md', '2'))
    expect(
      findPureRenames(start, trees({ 'a.md': '1', 'b.md': '2' }, { 'a.md': '1', 'b.md': '1' }))
    ).toEqual([])
  })
})

describe("files that take each other's places", () => {
  test('two that swap names swap their entries', () => {
    const start = ledger(at('a.md', '1'), at('b.md', '2', { state: 'pending' }))
    const found = follow(start, { 'a.md': '1', 'b.md': '2' }, { 'a.md': '2', 'b.md': '1' })
    expect(places(found)).toEqual(['a.md 2', 'b.md 1'])
    expect(found.entries.find(one => one.path === 'b.md')?.aliases).toEqual(['a.md'])
  })

  test('a swap is made once, however often its step is repeated', () => {
    const start = ledger(at('a.md', '1'), at('b.md', '2'))
    const [base, head] = [
      { 'a.md': '1', 'b.md': '2' },
      { 'a.md': '2', 'b.md': '1' }
    ]
    const moves = findPureRenames(start, trees(base, head))
    const once = moves.reduce(applyMove, start)
    expect(moves.reduce(applyMove, once)).toBe(once)
    expect(follow(once, base, head)).toBe(once)
  })

  test('a swap that is taken back in a later run is taken back', () => {
    const [one, other] = [
      { 'a.md': '1', 'b.md': '2' },
      { 'a.md': '2', 'b.md': '1' }
    ]
    const start = ledger(at('a.md', '1'), at('b.md', '2'))
    expect(places(follow(follow(start, one, other), other, one))).toEqual(places(start))
  })

  test('three that go round go round', () => {
    const start = ledger(at('a.md', '1'), at('b.md', '2'), at('c.md', '3'))
    const base = { 'a.md': '1', 'b.md': '2', 'c.md': '3' }
    const head = { 'b.md': '1', 'c.md': '2', 'a.md': '3' }
    expect(places(follow(start, base, head))).toEqual(['a.md 3', 'b.md 1', 'c.md 2'])
  })

  test('new numbers move every entry of the chain', () => {
    const start = ledger(at('01.md', '1'), at('02.md', '2'), at('03.md', '3'))
    const base = { '01.md': '1', '02.md': '2', '03.md': '3' }
    const head = { '01.md': 'new', '02.md': '1', '03.md': '2', '04.md': '3' }
    // 01.md is a new article at an old name: its old entry goes with its file only when the place was given to another
    // renamed file, so it stays with the name and the rest of the chain stays with it.
    expect(places(follow(start, base, head))).toEqual(['01.md 1', '03.md 2', '04.md 3'])
  })

  test('a chain whose first name is given up moves whole', () => {
    const start = ledger(at('1.md', '1'), at('2.md', '2'))
    const found = follow(start, { '1.md': '1', '2.md': '2' }, { '2.md': '1', '3.md': '2' })
    expect(places(found)).toEqual(['2.md 1', '3.md 2'])
  })

  test('a file moved onto a deleted one is not taken for it', () => {
    const start = ledger(at('a.md', '1'), at('b.md', '2'))
    const found = follow(start, { 'a.md': '1', 'b.md': '2' }, { 'b.md': '1' })
    expect(places(found)).toEqual(['a.md 1', 'b.md 2'])
  })

  test('each shuffling of unedited files keeps every entry with its file', () => {
    const names = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md']
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: 4, maxLength: 4 }),
        fc.subarray(names.slice(0, 4)),
        (after, published) => {
          const before = names.slice(0, 4)
          const base = Object.fromEntries(before.map((path, n) => [path, `blob ${n}`]))
          const head = Object.fromEntries(after.map((path, n) => [path, `blob ${n}`]))
          const start = ledger(...published.map(path => at(path, base[path]!)))
          const found = follow(start, base, head)
          expect(found.entries.map(one => head[one.path])).toEqual(
            found.entries.map(one => one.blob)
          )
        }
      )
    )
  })
})
