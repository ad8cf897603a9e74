import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/diagnostics/action-error.ts'
import { GitHubError, isStale, toGitHubError } from '../../src/github/github-error.ts'

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
    ['on an old head, in other words', refused('STALE_DATA', 'The head has moved.'), true],
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
    ['that is not a fast forward', answered(422, 'Update is not a fast forward'), true],
    ['that rules forbid', answered(422, 'Repository rule violations found'), false],
    ['that met another one', answered(409, 'Conflict'), true],
    ['that failed', answered(500, 'Server Error'), false],
    ['without an answer', new Error('socket hang up'), false]
  ])('%s', (_, error, expected) => {
    expect(isStale(error)).toBe(expected)
  })
})

describe('a failure', () => {
  const now = Date.UTC(2026, 0, 1, 12, 0, 0)
  const reset = String(now / 1000 + 30)

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
    const failure = toGitHubError(error, 'write it', now)
    expect(failure).toBeInstanceOf(ActionError)
    expect(failure).toMatchObject({ name: 'GitHubError', code: 'run/github', cause: error })
    expect(failure.permanent).toBe(permanent)
    expect(failure.remedy).toMatch(remedy)
    expect(failure.message).toMatch(/^Could not write it: .*[^.]\.$/)
  })

  test('says how long to wait when GitHub does', () => {
    const wait = (headers: Record<string, string>, message = 'API rate limit exceeded') =>
      toGitHubError(answered(403, message, headers), 'write it', now).retryAfterMs
    expect(wait({ 'retry-after': '7' })).toBe(7000)
    expect(wait({ 'retry-after': '' })).toBeNull()
    expect(wait({ 'retry-after': 'soon' })).toBeNull()
    expect(wait({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset })).toBe(30_000)
    expect(wait({ 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': reset })).toBeNull()
    expect(wait({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, 'No')).toBeNull()
  })

  test('that is known for what it is stays as it is', () => {
    const details = { remedy: 'Wait.', permanent: true, retryAfterMs: null }
    const failure = new GitHubError('It is gone.', details)
    expect(toGitHubError(failure, 'write it', now)).toBe(failure)
  })
})

describe('the message of a failure', () => {
  test.each<[unknown, string]>([
    [
      new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }),
      'fetch failed: connect ECONNREFUSED'
    ],
    [new Error('same', { cause: new Error('same') }), 'same'],
    [new Error('<!DOCTYPE html><html>'), 'an HTML page instead of an answer'],
    [new Error('Not Found - https://docs.github.com/rest/x'), 'Not Found'],
    [answered(404, 'Not Found - https://docs.github.com/rest/x'), '404 Not Found'],
    [refused('FORBIDDEN', 'No'), 'No'],
    [new Error('a\n  b'), 'a b'],
    ['text', 'text']
  ])('%p is told as %j', (error, expected) => {
    expect(toGitHubError(error, 'read it', 0).message).toBe(`Could not read it: ${expected}.`)
  })

  test('ends for a ring of causes', () => {
    const error = new Error('a')
    error.cause = error
    expect(toGitHubError(error, 'read it', 0).message).toBe('Could not read it: a.')
  })
})
