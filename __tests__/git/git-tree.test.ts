import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareTrees, isObjectId, isRegular, parseLsTree } from '../../src/git/git-tree.ts'

function tree(text: string): Map<string, string> {
  const pairs = text.split(' ').filter(pair => pair !== '')
  return new Map(pairs.map(pair => pair.split('=') as [string, string]))
}

describe('the difference between two trees', () => {
  test.each<[string, string, string, string[], string[], boolean]>([
    ['nothing', 'a=1 b=2', 'a=1 b=2', [], [], false],
    ['nothing at all', '', '', [], [], false],
    ['a new file', 'a=1', 'a=1 b=2', ['b'], [], true],
    ['an edit', 'a=1', 'a=2', ['a'], [], true],
    ['a deletion', 'a=1 b=2', 'a=1', [], ['b'], true],
    ['a rename', 'a=1', 'b=1', [], [], true],
    ['a rename by letter case', 'a=1', 'A=1', [], [], true],
    ['a rename with edit', 'a=1', 'b=2', ['b'], ['a'], true],
    ['a copy', 'a=1', 'a=1 b=1', [], [], true],
    ['a copy with edit of the original', 'a=1', 'a=2 b=1', ['a'], [], true],
    ['a swap', 'a=1 b=2', 'a=2 b=1', [], [], true],
    ['a file over another one', 'a=1 b=2', 'b=1', [], [], true],
    ['one of two equal files deleted', 'a=1 b=1', 'a=1', [], [], true],
    ['two equal new files', '', 'a=1 b=1', ['a', 'b'], [], true],
    ['an edit to what another file is', 'a=1 b=2', 'a=2 b=2', [], [], true]
  ])('sees %s', (_, base, head, changed, deleted, any) => {
    expect(compareTrees(tree(base), tree(head))).toEqual({ changed, deleted, any })
  })

  const trees = fc
    .uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2', '3')),
      {
        selector: ([path]) => path
      }
    )
    .map(pairs => new Map(pairs))

  test('with itself is none', () => {
    fc.assert(
      fc.property(trees, one => {
        expect(compareTrees(one, new Map(one))).toEqual({ changed: [], deleted: [], any: false })
      })
    )
  })

  test('holds exactly what is new by blob, and tells any difference of two trees', () => {
    fc.assert(
      fc.property(trees, trees, (base, head) => {
        const { changed, deleted, any } = compareTrees(base, head)
        const before = [...base.values()]
        const after = [...head.values()]
        for (const [path, blob] of head) expect(changed.includes(path)).toBe(!before.includes(blob))
        for (const [path, blob] of base)
          expect(deleted.includes(path)).toBe(!head.has(path) && !after.includes(blob))
        const text = (one: Map<string, string>) => [...one].map(String).sort().join(' ')
        expect(any).toBe(text(base) !== text(head))
      })
    )
  })
})

test('a file whose blob the base had only at paths that do not count has changed', () => {
  const base = new Map([['posts/_drafts/a.md', 'blob']])
  const head = new Map([['posts/a.md', 'blob']])
  const counts = (path: string) => !path.includes('_drafts')
  expect(compareTrees(base, head, counts).changed).toEqual(['posts/a.md'])
  expect(compareTrees(base, head).changed).toEqual([])
})

describe('a listing of git', () => {
  const A = 'a'.repeat(40)
  const B = 'b'.repeat(64)

  test('gives regular files alone, whatever their names', () => {
    const listing = [
      `100644 blob ${A}\tposts/a b.md`,
      `100755 blob ${B}\tposts/tab\there\nline"quote"\\.md`,
      `120000 blob ${A}\tposts/link.md`,
      `160000 commit ${A}\tposts/module`,
      `100644 blob ${A}\t-rf.md`
    ]
    const output = new TextEncoder().encode(listing.map(line => `${line}\0`).join(''))
    expect([...parseLsTree(output)]).toEqual([
      ['posts/a b.md', A],
      ['posts/tab\there\nline"quote"\\.md', B],
      ['-rf.md', A]
    ])
  })

  test('without a file is empty', () => {
    expect(parseLsTree(new Uint8Array()).size).toBe(0)
  })
})

test.each([
  ['100644', true],
  ['100755', true],
  ['120000', false],
  ['160000', false],
  ['040000', false],
  ['100664', false]
])('the mode %s is one of a regular file: %s', (mode, expected) => {
  expect(isRegular(mode)).toBe(expected)
})

test.each<[string, boolean]>([
  ['a'.repeat(40), true],
  ['0123456789abcdef'.repeat(4), true],
  ['a'.repeat(39), false],
  ['a'.repeat(41), false],
  ['A'.repeat(40), false],
  [`${'a'.repeat(40)}\n`, false],
  ['HEAD', false],
  ['--help', false],
  ['', false]
])('%j is a whole object id: %s', (text, expected) => {
  expect(isObjectId(text)).toBe(expected)
})
