import { describe, expect, test } from '@jest/globals'
import { findPageNames } from '../../src/pages/index.ts'

describe('findPageNames', () => {
  test.each<[string, string[], string[]]>([
    [
      'puts .html for the ending',
      ['posts/a.md', 'b.MARKDOWN', 'c.mdx'],
      ['posts/a.html', 'b.html', 'c.html']
    ],
    ['keeps an ending that is not Markdown’s', ['notes.txt'], ['notes.txt.html']],
    [
      'tells endings apart by a number',
      ['a.md', 'a.mdx', 'a.qmd'],
      ['a.html', 'a-2.html', 'a-3.html']
    ],
    ['has no two names that differ by letter case alone', ['A.md', 'a.md'], ['A.html', 'a-2.html']],
    [
      'passes over a number that is taken',
      ['a-2.md', 'a.md', 'A.md'],
      ['a-2.html', 'a.html', 'A-3.html']
    ],
    [
      'leaves the index alone',
      ['index.md', 'Index.mdx', 'posts/index.md'],
      ['index-2.html', 'Index-3.html', 'posts/index.html']
    ],
    ['leaves pages for the importer alone', ['a.md', 'import/a.md'], ['a.html', 'import/a-2.html']],
    ['leaves them alone that come later', ['import/a.md', 'a.md'], ['import/a.html', 'a-2.html']],
    [
      'has no characters that Windows or an artifact refuses',
      ['a: "b"?.md', 'c|d\\e.md', 'x\ny.md'],
      ['a- -b--.html', 'c-d-e.html', 'x-y.html']
    ],
    ['has no hidden names', ['.drafts/.a.md', '../b.md'], ['_drafts/_a.html', '_/b.html']],
    [
      'has no folder that is called like a page',
      ['a.html/b.md', 'a.md', 'a-html/b.md'],
      ['a-html/b.html', 'a.html', 'a-html/b-2.html']
    ]
  ])('%s', (_, paths, names) => {
    expect(findPageNames(paths)).toEqual(names)
  })
})
