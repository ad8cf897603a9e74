import { expect, test } from '@jest/globals'
import { findFileByName } from '../../src/publish/evaluate/files-by-name.ts'

const FILES = [
  'vault/Note.md',
  'vault/a/Note.md',
  'vault/a/b/Deep.md',
  'vault/files/Picture.png',
  'vault/x/Twin.md',
  'vault/y/Twin.md',
  'elsewhere/Alone.md'
]
const tree = new Map(FILES.map(path => [path, '']))

test.each<[name: string, from: string, expected: string | null]>([
  ['Deep', 'vault/Home.md', 'vault/a/b/Deep.md'],
  ['deep.md', 'vault/Home.md', 'vault/a/b/Deep.md'],
  ['b/Deep', 'vault/Home.md', 'vault/a/b/Deep.md'],
  ['c/Deep', 'vault/Home.md', null],
  ['picture.PNG', 'vault/Home.md', 'vault/files/Picture.png'],
  ['Note', 'vault/a/Home.md', 'vault/a/Note.md'],
  ['Note', 'vault/c/Home.md', 'vault/Note.md'],
  // Nobody knows which of the two is meant.
  ['Twin', 'vault/Home.md', null],
  ['Twin', 'vault/y/Home.md', 'vault/y/Twin.md'],
  ['x/Twin', 'vault/Home.md', 'vault/x/Twin.md'],
  ['Alone', 'vault/Home.md', null],
  ['ote', 'vault/Home.md', null],
  ['', 'vault/Home.md', null]
])('%p in a note at %s is %p', (name, from, expected) => {
  expect(findFileByName(name, from, { tree, folder: 'vault' })).toBe(expected)
})
