// Diagnostics, the action's own errors, and the text of any error.

import { describe, expect, test } from '@jest/globals'
import { ActionError, codeOf, messageOf, toDiagnostic } from '../../src/diagnostics/action-error.ts'
import { CATALOGUE } from '../../src/diagnostics/catalogue/index.ts'
import { createDiagnostic, isError, joinSentences } from '../../src/diagnostics/diagnostic.ts'

describe('a diagnostic', () => {
  const parts = { code: 'run/github', severity: 'warning', message: 'GitHub is away.' } as const

  test('has the remedy of the catalogue, and is about the run, where nothing else is said', () => {
    expect(createDiagnostic(parts)).toEqual({
      ...parts,
      remedy: CATALOGUE['run/github'].remedy,
      place: null
    })
  })

  test('keeps a remedy and a place of its own', () => {
    const own = { remedy: 'Wait.', place: { path: 'a.md', line: 3, column: null } }
    expect(createDiagnostic({ ...parts, ...own })).toEqual({ ...parts, ...own })
  })

  test('may have no remedy at all', () => {
    expect(createDiagnostic({ ...parts, remedy: null }).remedy).toBeNull()
  })

  test.each([
    ['error', true],
    ['warning', false],
    ['notice', false]
  ] as const)('of severity %s is an error: %s', (severity, expected) => {
    expect(isError({ severity })).toBe(expected)
  })
})

test.each([
  ['It broke.', 'Mend it.', 'It broke. Mend it.'],
  ['It broke.', '', 'It broke.'],
  ['It broke.', null, 'It broke.']
])('%j and the remedy %j are joined', (message, remedy, expected) => {
  expect(joinSentences({ message, remedy })).toBe(expected)
})

describe('what ended a run', () => {
  test('is a diagnostic with what the error says', () => {
    const cause = new Error('409')
    const error = new ActionError('It broke.', { code: 'run/ledger', remedy: 'Mend it.', cause })
    expect([error.name, error.cause]).toEqual(['ActionError', cause])
    expect(toDiagnostic(error)).toEqual({
      code: 'run/ledger',
      severity: 'error',
      message: 'It broke.',
      remedy: 'Mend it.',
      place: null
    })
  })

  test('has no remedy where the error has none', () => {
    const error = new ActionError('It broke.', { code: 'run/ledger' })
    expect(error.remedy).toBeNull()
    expect('cause' in error).toBe(false)
    expect(toDiagnostic(error).remedy).toBeNull()
  })

  test.each<[string, unknown, string]>([
    ['an error of the language', new TypeError('x is not a function'), 'x is not a function'],
    ['a text', 'thrown', 'thrown'],
    ['nothing', undefined, 'unknown error']
  ])('is a fault of the action when it is %s', (_, error, message) => {
    expect(toDiagnostic(error)).toEqual({
      code: 'run/internal',
      severity: 'error',
      message,
      remedy: CATALOGUE['run/internal'].remedy,
      place: null
    })
  })
})

describe('the text of an error', () => {
  const ring = new Error('one')
  ring.cause = new Error('two', { cause: ring })

  test.each<[string, unknown, string]>([
    ['its message', new Error('fetch failed'), 'fetch failed'],
    [
      'the messages of its causes behind it',
      new Error('fetch failed', { cause: new Error('read ECONNRESET') }),
      'fetch failed: read ECONNRESET'
    ],
    ['each message once', new Error('no', { cause: new Error('no') }), 'no'],
    ['causes that go round in a ring', ring, 'one: two'],
    [
      'the errors of several connections',
      new AggregateError([new Error('connect ::1'), new Error('connect 127.0.0.1')], ''),
      'connect ::1: connect 127.0.0.1'
    ],
    [
      'the code of an error without a message',
      Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }),
      'ECONNREFUSED'
    ],
    ['a value that looks like an error', { message: 'from elsewhere' }, 'from elsewhere'],
    ['a text', 'a\n b', 'a b'],
    ['a page', new Error(' <!DOCTYPE html><p>502'), 'an HTML page instead of an answer'],
    ['no text at all', {}, 'unknown error'],
    ['null', null, 'unknown error'],
    ['at most 500 characters', new Error('x'.repeat(600)), `${'x'.repeat(499)}…`]
  ])('is %s', (_, error, expected) => {
    expect(messageOf(error)).toBe(expected)
  })
})

test.each<[unknown, string]>([
  [Object.assign(new Error('no'), { code: 'ENOENT' }), 'ENOENT'],
  [Object.assign(new Error('no'), { code: 404 }), ''],
  [new Error('no'), ''],
  ['ENOENT', '']
])('the code of %p is %j', (error, expected) => {
  expect(codeOf(error)).toBe(expected)
})
