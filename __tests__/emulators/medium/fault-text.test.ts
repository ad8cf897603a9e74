// Faults as text and as JSON: what is understood, and the one sentence about what is not.

import { describe, expect, test } from '@jest/globals'
import { checkFault, parseFaultLine } from '../../../emulators/medium/index.ts'

describe('a line', () => {
  test.each<[string, Record<string, unknown>]>([
    ['hang', { kind: 'hang', match: {} }],
    ['GET cut-off', { kind: 'cut-off', match: { method: 'GET' } }],
    ['/v1/me reset-before', { kind: 'reset-before', match: { path: '/v1/me' } }],
    [
      '  POST   /v1/users/*/posts  reset-after ',
      { kind: 'reset-after', match: { method: 'POST', path: '/v1/users/*/posts' } }
    ],
    [
      'POST /v1/** status status=503 after times=2 skip=1',
      {
        kind: 'status',
        match: { method: 'POST', path: '/v1/**' },
        status: 503,
        after: true,
        times: 2,
        skip: 1
      }
    ],
    ['delay ms=250 after=false', { kind: 'delay', match: {}, ms: 250, after: false }],
    ['challenge times=always', { kind: 'challenge', match: {}, times: Infinity }],
    ['status body={"a":"b=c"}', { kind: 'status', match: {}, body: '{"a":"b=c"}' }],
    ['status body=', { kind: 'status', match: {}, body: '' }],
    [
      'rate-limit header=retry-after:60 header=x-a:b:c',
      { kind: 'rate-limit', match: {}, headers: { 'retry-after': '60', 'x-a': 'b:c' } }
    ]
  ])('%j is a fault', (line, fault) => {
    expect(parseFaultLine(line)).toEqual(fault)
  })

  test.each([
    ['', 'The fault "" is not understood.'],
    ['explode', 'The fault "explode" is not understood. It is [METHOD] [PATH] KIND'],
    ['POST', 'is not understood'],
    ['GET POST hang', 'is not understood'],
    ['/a /b hang', 'is not understood'],
    ['GET /a b hang', 'is not understood'],
    ['status status=99', 'The status of a fault is a number from 200 to 599, not 99.'],
    ['status status=abc', 'The status of a fault is a number from 200 to 599, not "abc".'],
    ['status status=', 'The status of a fault is a number from 200 to 599, not "".'],
    ['delay ms=-1', 'The ms of a fault is a number of milliseconds, not "-1".'],
    ['delay ms=3600001', 'The ms of a fault is a number of milliseconds, not 3600001.'],
    ['hang times=0', 'The times of a fault is a number from 1, or always, not 0.'],
    ['hang skip=some', 'The skip of a fault is a number, not "some".'],
    ['hang after=perhaps', 'The after of a fault is true or false, not "perhaps".'],
    ['hang headers=a', 'The headers of a fault is an object of header names and values, not "a".'],
    ['status header=a', 'A header is header=NAME:VALUE, not "header=a".'],
    ['status header=:a', 'header names and values, not {"":"a"}.'],
    ['hang often', 'A fault has no "often". It has kind, match, status,'],
    ['hang toString=1', 'A fault has no "toString".']
  ])('%j is refused', (line, text) => {
    expect(() => parseFaultLine(line)).toThrow(text)
  })
})

describe('an object', () => {
  test('is a fault as it is, with `always` for ever', () => {
    const match = { method: 'POST', path: '/v1/images' }
    expect(checkFault({ kind: 'status', match, body: { a: [1] }, times: 'always' })).toEqual({
      kind: 'status',
      match,
      body: { a: [1] },
      times: Infinity
    })
  })

  test.each<[unknown, string]>([
    [null, 'A fault is a JSON object, or a line such as'],
    [[], 'A fault is a JSON object, or a line such as'],
    ['hang', 'A fault is a JSON object, or a line such as'],
    [{}, 'A fault needs a kind: status, delay,'],
    [{ kind: 'explode' }, 'The kind of a fault is one of status, delay,'],
    [
      { kind: 'hang', match: '/v1' },
      'The match of a fault is an object with method and path as text'
    ],
    [{ kind: 'hang', match: { path: 1 } }, 'The match of a fault is'],
    [{ kind: 'hang', match: { host: 'a' } }, 'The match of a fault is'],
    [{ kind: 'status', status: '503' }, 'The status of a fault is a number'],
    [{ kind: 'status', headers: { 'a b': 'c' } }, 'The headers of a fault is'],
    [{ kind: 'status', headers: { a: 'b\nc' } }, 'The headers of a fault is'],
    [{ kind: 'status', headers: { a: 1 } }, 'The headers of a fault is']
  ])('%j is refused', (value, text) => {
    expect(() => checkFault(value)).toThrow(text)
  })
})
