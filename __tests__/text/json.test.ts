// Values of unknown shape.

import { expect, test } from '@jest/globals'
import { isRecord, parseJsonText, readField } from '../../src/text/json.ts'

test.each<[unknown, boolean]>([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['text', false],
  [undefined, false]
])('%j is a record: %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected)
})

test.each<[unknown, string, unknown]>([
  [{ a: 1 }, 'a', 1],
  [{ a: 1 }, 'b', undefined],
  [new Error('no'), 'message', 'no'],
  [['x'], '0', 'x'],
  ['text', 'length', undefined],
  [null, 'a', undefined]
])('a field of %j: %s', (value, name, expected) => {
  expect(readField(value, name)).toBe(expected)
})

test.each<[string, unknown]>([
  ['{"a": [1]}', { a: [1] }],
  ['null', null],
  ['"x"', 'x'],
  ['{', undefined],
  ['', undefined]
])('the text %j is read as %j', (text, expected) => {
  expect(parseJsonText(text)).toEqual(expected)
})
