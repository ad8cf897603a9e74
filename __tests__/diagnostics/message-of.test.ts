import { describe, expect, test } from '@jest/globals'
import { messageOf } from '../../src/diagnostics/action-error.ts'

function fail(cause: unknown): Error {
  return new TypeError('fetch failed', { cause })
}

function withCode(code: string, error: Error): Error {
  return Object.assign(error, { code })
}

describe('the text of an error', () => {
  test.each<[string, unknown, string]>([
    [
      'names the causes, outermost first',
      fail(new Error('getaddrinfo ENOTFOUND api.medium.com')),
      'fetch failed: getaddrinfo ENOTFOUND api.medium.com'
    ],
    [
      'names each of several addresses, and the code of an error without a message',
      fail(
        withCode(
          'ECONNREFUSED',
          new AggregateError([
            new Error('connect ECONNREFUSED ::1:1'),
            new Error('connect ECONNREFUSED 127.0.0.1:1')
          ])
        )
      ),
      'fetch failed: ECONNREFUSED: connect ECONNREFUSED ::1:1: connect ECONNREFUSED 127.0.0.1:1'
    ],
    ['says a message once', fail(new Error('fetch failed')), 'fetch failed'],
    ['reads a DOMException', new DOMException('late', 'TimeoutError'), 'late'],
    ['is a thrown text itself', 'text', 'text'],
    ['is on one line', new Error('a\n  b'), 'a b'],
    ['is not a page', new Error('<!DOCTYPE html><html>'), 'an HTML page instead of an answer'],
    ['admits that it knows nothing', undefined, 'unknown error']
  ])('%s', (_, error, text) => {
    expect(messageOf(error)).toBe(text)
  })

  test('is at most 500 characters, none of them a control', () => {
    const text = messageOf(fail(new Error(`a\nb\u001b[31m${'x'.repeat(2000)}`)))
    expect(text).toMatch(/^fetch failed: a b\[31mx{400,}…$/)
    expect(text).toHaveLength(500)
  })

  test('ends for a cause that is its own', () => {
    const error = new Error('round')
    error.cause = error
    expect(messageOf(error)).toBe('round')
  })
})
