// Paths inside the repository.

import { expect, test } from '@jest/globals'
import {
  baseName,
  comparePaths,
  dropMarkdownEnding,
  encodePath,
  extensionOf,
  isMarkdownPath
} from '../../src/text/paths.ts'

test.each([
  ['posts/hello.md', 'hello.md', 'md'],
  ['hello.MD', 'hello.MD', 'md'],
  ['posts/a.b/LICENSE', 'LICENSE', ''],
  ['posts/archive.tar.gz', 'archive.tar.gz', 'gz'],
  ['posts/.gitignore', '.gitignore', 'gitignore'],
  ['posts/', '', ''],
  ['', '', '']
])('%j has the name %j and the extension %j', (path, name, extension) => {
  expect(baseName(path)).toBe(name)
  expect(extensionOf(path)).toBe(extension)
})

test.each([
  ['posts/hello.md', 'posts/hello.md'],
  ['é x/a?#%.md', '%C3%A9%20x/a%3F%23%25.md'],
  ['a\ud800b', 'a%EF%BF%BDb'],
  ['a//b', 'a//b']
])('%j is %j in a URL', (path, expected) => {
  expect(encodePath(path)).toBe(expected)
})

test('paths are sorted by their units, the same on every machine', () => {
  expect(['b', 'ä', 'a/b', 'B', 'a.md', 'a'].sort(comparePaths)).toEqual([
    'B',
    'a',
    'a.md',
    'a/b',
    'b',
    'ä'
  ])
  expect(comparePaths('a', 'a')).toBe(0)
})

test.each([
  ['posts/a.md', true, 'posts/a'],
  ['posts/a.MDX', true, 'posts/a'],
  ['posts/a.fr.markdown', true, 'posts/a.fr'],
  ['posts/index.qmd', true, 'posts/index'],
  ['posts/md', false, 'posts/md'],
  ['posts/a.md.txt', false, 'posts/a.md.txt']
])('%s is Markdown by its name: %j', (path, isMarkdown, bare) => {
  expect([isMarkdownPath(path), dropMarkdownEnding(path)]).toEqual([isMarkdown, bare])
})
