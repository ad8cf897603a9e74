// Text that other people wrote, on one line.

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanLine, countCharacters, countNoun, joinWords, quoteText } from '../../src/text/line.ts'

describe('a line', () => {
  test.each<[string, string, string]>([
    ['breaks and tabs become one space', ' a\r\n\t b\n', 'a b'],
    ['other spaces, too', 'a\u00a0\u3000b\u2028c\u0085d', 'a b c d'],
    ['controls are gone', 'a\u0000b\u001b[1m', 'ab[1m'],
    ['spaces on both sides of a control become one', 'a \u0000 b', 'a b'],
    ['what turns the direction of writing is gone', 'a\u202eb\u2066c', 'abc'],
    ['what cannot be seen is gone', 'a\u200bb\u00adc', 'abc'],
    ['joiners and the forms of emoji stay', '👩\u200d💻 ❤\ufe0f', '👩\u200d💻 ❤\ufe0f'],
    ['half of a surrogate pair is replaced', 'a\ud800b', 'a\ufffdb'],
    ['an empty text stays empty', ' \n', '']
  ])('is clean: %s', (_, text, expected) => {
    expect(cleanLine(text)).toBe(expected)
  })

  test.each<[string, string, string]>([
    ['what cannot be seen', 'a\u200b\u202eb', 'a\u200b\u202eb'],
    ['special spaces', 'a\u00a0\u3000b\n c', 'a\u00a0\u3000b c'],
    ['neither controls nor breaks', 'a\u0000 \u2028b', 'a b']
  ])('of an author keeps %s', (_, text, expected) => {
    expect(cleanLine(text, { invisible: 'keep' })).toBe(expected)
  })

  test.each<[string, number, string]>([
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abc…'],
    ['ab cde', 4, 'ab…'],
    ['ab😀cd', 4, 'ab…'],
    ['abc', 0, '…']
  ])('%j of at most %i units is %j', (text, max, expected) => {
    expect(cleanLine(text, { max })).toBe(expected)
  })
})

test.each([
  ['a "b"\n', '"a \\"b\\"\\n"'],
  ['x'.repeat(80), `"${'x'.repeat(80)}"`],
  ['😀'.repeat(81), `"${'😀'.repeat(80)}…"`]
])('a value is quoted and cut: %j', (text, expected) => {
  expect(quoteText(text)).toBe(expected)
})

test.each([
  ['', 0],
  ['abc', 3],
  ['😀é', 2],
  ['e\u0301', 2]
])('the characters of %j are %i', (text, expected) => {
  expect(countCharacters(text)).toBe(expected)
})

test.each<[string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c']
])('%j are joined to %j', (words, expected) => {
  expect(joinWords(words)).toBe(expected)
})

test.each([
  [0, '0 articles'],
  [1, '1 article'],
  [2, '2 articles']
])('%i is counted as %s', (count, expected) => {
  expect(countNoun(count, 'article')).toBe(expected)
})

test('a line is never longer than asked, and never has a control in it', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 30 })
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, max) => {
      const line = cleanLine(text, { max })
      expect(line.length).toBeLessThanOrEqual(max)
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/u)
    })
  )
})
