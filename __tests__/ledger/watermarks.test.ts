import { expect, test } from '@jest/globals'
import { emptyLedger } from '../../src/ledger/ledger.ts'
import { patternsKey, withWatermark } from '../../src/ledger/watermarks.ts'

test('the key is the beginning of the SHA-256 of the sorted patterns, one a line', () => {
  // printf 'a.md\nb/**' | sha256sum
  expect(patternsKey(['b/**', 'a.md'])).toBe('02131a599a99')
})

test('the order of the patterns does not matter, their text does', () => {
  expect(patternsKey(['a', '!b'])).toBe(patternsKey(['!b', 'a']))
  expect(patternsKey(['a', 'b'])).not.toBe(patternsKey(['a', '!b']))
})

test('a new watermark leaves those of other sets alone', () => {
  const first = withWatermark(emptyLedger('1'), 'one', 'abc')
  expect(withWatermark(first, 'two', 'def').watermarks).toEqual({ one: 'abc', two: 'def' })
  expect(withWatermark(first, 'one', 'def').watermarks).toEqual({ one: 'def' })
})
