// When two titles are the same to a reader.

import { expect, test } from '@jest/globals'
import { isSameTitle, normalizeTitle } from '../../src/text/titles.ts'

test.each([
  ['Hello, World!', 'hello world'],
  ['  Hello —  World ', 'hello world'],
  ['don’t', 'don t'],
  ['ＦＵＬＬ width', 'full width'],
  ['ﬁne', 'fine'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['s\u0336t\u0336ruck', 'struck'],
  ['C++ and C#', 'c++ and c#'],
  ['# Heading', 'heading'],
  ['Café', 'café'],
  ['日本語、題名', '日本語 題名'],
  ['!!!', '!!!'],
  ['', '']
])('%j is compared as %j', (title, expected) => {
  expect(normalizeTitle(title)).toBe(expected)
})

test.each([
  ['Hello, World', 'hello world!', true],
  ['Cafe\u0301', 'Café', true],
  ['“Quoted”', '"quoted"', true],
  ['Learning C', 'Learning C++', false],
  ['Learning C#', 'Learning C', false],
  ['!!!', '???', false],
  ['Part 1', 'Part 2', false]
])('%j and %j: the same is %s', (title, other, expected) => {
  expect(isSameTitle(title, other)).toBe(expected)
  expect(isSameTitle(other, title)).toBe(expected)
})
