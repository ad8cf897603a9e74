import { describe, expect, test } from '@jest/globals'
import { findArticleEntry } from '../../src/ledger/entry-identity.ts'
import { entry, ledger } from './entries.ts'

describe('the entry that knows an article', () => {
  const named = entry('a.md', { id: 'my-id', aliases: ['older.md'] })
  const other = entry('b.md', { id: 'other-id' })
  const known = (article: { path: string; id: string | null }, ...head: string[]) =>
    findArticleEntry(ledger(named, other), article, new Map(head.map(path => [path, 'x'])))?.path ??
    null

  test.each([
    ['its path', { path: 'a.md', id: null }, ['a.md', 'b.md'], 'a.md'],
    ['its id, after a rename with edit', { path: 'c.md', id: 'my-id' }, ['c.md', 'b.md'], 'a.md'],
    ['its id before its path', { path: 'b.md', id: 'my-id' }, ['b.md'], 'a.md'],
    [
      'its path where the id belongs to a file that is there',
      { path: 'b.md', id: 'my-id' },
      ['a.md', 'b.md'],
      'b.md'
    ],
    [
      'an earlier path of an entry without file',
      { path: 'older.md', id: null },
      ['older.md', 'b.md'],
      'a.md'
    ],
    [
      'nothing, where the file of that entry is there',
      { path: 'older.md', id: null },
      ['older.md', 'a.md'],
      null
    ],
    [
      'nothing, where a copy has the same id',
      { path: 'copy.md', id: 'my-id' },
      ['copy.md', 'a.md'],
      null
    ],
    ['nothing, for a new path', { path: 'new.md', id: null }, ['new.md'], null],
    ['nothing, for an id that nobody has', { path: 'new.md', id: 'new-id' }, ['new.md'], null]
  ])('is found by %s', (_, article, head, expected) => {
    expect(known(article, ...head)).toBe(expected)
  })
})
