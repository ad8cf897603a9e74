import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanLine, countNoun } from '../../src/text/line.ts'

describe('cleanLine', () => {
  test.each([
    ['line breaks of every kind', 'a\nb\r\nc\rd\u2028e\u0085f', 'a b c d e f'],
    ['C0 and C1 controls', 'a\u0000b\u001b[31mc\u009bd', 'ab[31mcd'],
    ['bidirectional controls', '\u202eabc\u202c \u2067x\u2069 \u200f\u061c', 'abc x'],
    ['zero-width characters', 'a\u200bb\u2060c\ufeffd\u00ade', 'abc de'],
    ['hidden tag characters', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['space at the ends and runs of it', '  a \t  b ', 'a b']
  ])('cleans %s', (_, text, line) => {
    expect(cleanLine(text)).toBe(line)
  })

  test('keeps what scripts and emoji need', () => {
    expect(cleanLine('می\u200cخواهم 👩\u200d👩\u200d👧 ❤\ufe0f 葛\u{e0100}')).toBe(
      'می\u200cخواهم 👩\u200d👩\u200d👧 ❤\ufe0f 葛\u{e0100}'
    )
  })

  test('cuts to the length, the ellipsis included', () => {
    expect(cleanLine('abcdef', { max: 4 })).toBe('abc…')
    expect(cleanLine('abcd', { max: 4 })).toBe('abcd')
  })

  test('does not cut a character in two', () => {
    expect(cleanLine('ab😀cd', { max: 4 })).toBe('ab…')
  })

  test('never is longer than asked, and never has a control in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.integer({ min: 1, max: 20 }),
        (text, max) => {
          const line = cleanLine(text, { max })
          expect(line.length).toBeLessThanOrEqual(max)
          expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/u)
        }
      )
    )
  })
})

test.each([
  [0, '0 posts'],
  [1, '1 post'],
  [2, '2 posts']
])('%d is counted with the right form of its noun', (count, text) => {
  expect(countNoun(count, 'post')).toBe(text)
})
