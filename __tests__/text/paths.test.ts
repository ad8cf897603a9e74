// Paths inside the repository.

import { expect, test } from '@jest/globals'
import { baseName, comparePaths, encodePath, extensionOf } from '../../src/text/paths.ts'

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
