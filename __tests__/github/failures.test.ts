import { describe, expect, test } from '@jest/globals'
import { githubFailure, isStale, messageOf } from '../../src/github/client.ts'

/** As Octokit throws it for an answer of the REST API. */
function answered(status: number, message: string, headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(message), { status, response: { status, headers } })
}

/** As Octokit throws it for a mutation that GitHub refused. */
function refused(type: string, message: string): Error {
  const text = `Request failed due to following response errors:\n - ${message}`
  return Object.assign(new Error(text), { errors: [{ type, message }], headers: {} })
}

describe('whether a write lost against another one:', () => {
  test.each<[string, Error, boolean]>([
    [
      'on an old head',
      refused('STALE_DATA', 'Expected branch to point to "a" but it did not.'),
      true
    ],
    [
      'on an old head, untyped',
      refused('', 'Expected branch to point to "a" but it did not.'),
      true
    ],
    ['on a branch that is gone', refused('NOT_FOUND', "No such branch in 'a/b': x"), true],
    [
      'on a repository that is hidden',
      refused('NOT_FOUND', "Could not resolve to a Repository with the name 'a/b'."),
      false
    ],
    ['that is forbidden', refused('FORBIDDEN', 'Resource not accessible by integration'), false],
    ['of a ref that is there', answered(422, 'Reference already exists'), true],
    ['that is no fast forward', answered(422, 'Update is not a fast forward'), true],
    ['that rules forbid', answered(422, 'Repository rule violations found'), false],
    ['that met another one', answered(409, 'Conflict'), true],
    ['that failed', answered(500, 'Server Error'), false],
    ['without an answer', new Error('socket hang up'), false]
  ])('%s', (_, error, expected) => {
    expect(isStale(error)).toBe(expected)
  })
})

describe('a failure', () => {
  test.each<[string, Error, boolean, RegExp]>([
    ['401', answered(401, 'Bad credentials'), true, /`github-token` is not valid/],
    ['403', answered(403, 'Resource not accessible by integration'), true, /contents: write/],
    ['404', answered(404, 'Not Found'), true, /may read this repository/],
    ['422', answered(422, 'Repository rule violations found'), true, /no ruleset/],
    ['408', answered(408, 'Timeout'), false, /githubstatus/],
    ['500', answered(500, 'Server Error'), false, /githubstatus/],
    [
      'a forbidden mutation',
      refused('FORBIDDEN', 'Resource not accessible by integration'),
      true,
      /contents: write/
    ],
    [
      'a mutation against the rules',
      refused('UNPROCESSABLE', 'Repository rule violations'),
      true,
      /contents: write/
    ],
    [
      'a hidden repository',
      refused('NOT_FOUND', "Could not resolve to a Repository with the name 'a/b'."),
      true,
      /contents: write/
    ],
    [
      'a secondary limit',
      answered(403, 'You have exceeded a secondary rate limit.'),
      false,
      /limits the requests/
    ],
    [
      'a limit with Retry-After',
      answered(403, 'Wait.', { 'retry-after': '5' }),
      false,
      /contents: write/
    ],
    ['429', answered(429, 'Too many'), false, /limits the requests/],
    [
      'no answer',
      new TypeError('fetch failed', { cause: new Error('ECONNRESET') }),
      false,
      /githubstatus/
    ]
  ])('%s is final or passes, and has a remedy', (_, error, permanent, remedy) => {
    const failure = githubFailure(error, 'write it')
    expect(failure.permanent).toBe(permanent)
    expect(failure.remedy).toMatch(remedy)
    expect(failure.message).toMatch(/^Could not write it: .*[^.]\.$/)
  })

  test('says how long to wait when GitHub does', () => {
    const wait = (headers: Record<string, string>, message = 'API rate limit exceeded') =>
      githubFailure(answered(403, message, headers), '').retryAfterMs
    expect(wait({ 'retry-after': '7' })).toBe(7000)
    expect(wait({ 'retry-after': '' })).toBeNull()
    expect(wait({ 'retry-after': 'soon' })).toBeNull()
    const reset = String(Math.floor(Date.now() / 1000) + 3600)
    const before = Date.now()
    const left = wait({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }) ?? 0
    expect(left).toBeLessThanOrEqual(Number(reset) * 1000 - before)
    expect(left).toBeGreaterThanOrEqual(Number(reset) * 1000 - Date.now())
    expect(wait({ 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': reset })).toBeNull()
    expect(wait({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, 'No')).toBeNull()
  })
})

describe('a message', () => {
  test.each<[unknown, string]>([
    [
      new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }),
      'fetch failed: connect ECONNREFUSED'
    ],
    [new Error('same', { cause: new Error('same') }), 'same'],
    [new Error('<!DOCTYPE html><html>'), 'an HTML page instead of an answer'],
    [new Error('Not Found - https://docs.github.com/rest/x'), 'Not Found'],
    [refused('FORBIDDEN', 'No'), 'No'],
    [new Error('a\n  b'), 'a b'],
    ['text', 'text']
  ])('of %p is %j', (error, expected) => {
    expect(messageOf(error)).toBe(expected)
  })

  test('of a ring of causes ends', () => {
    const error = new Error('a')
    error.cause = error
    expect(messageOf(error)).toBe('a')
  })
})
