import { describe, expect, test } from '@jest/globals'
import type { FailedCreation, MediumErrorKind, MediumFault } from '../../src/medium/index.ts'
import { findAnswerRemedy, findErrorRemedy } from '../../src/publish/medium-remedies.ts'

function forKind(kind: MediumErrorKind): string {
  return findErrorRemedy({ kind, errors: [], fault: null })
}

function forApiError(code: number | null, message: string): string {
  return findErrorRemedy({ kind: 'rejected', errors: [{ code, message }], fault: null })
}

function forFault(fault: MediumFault): string {
  return findErrorRemedy({ kind: 'forbidden', errors: [{ code: 6004, message: '' }], fault })
}

function answer(kind: FailedCreation['kind'], facts: Partial<FailedCreation> = {}): string {
  return findAnswerRemedy({ kind, message: 'x', status: null, errors: [], fault: null, ...facts })
}

describe('what to do about an error', () => {
  test.each<[MediumErrorKind, string]>([
    [
      'unauthorized',
      'The Medium token was revoked, has expired or was mistyped. Set the secret behind `medium-token` again. New integration tokens cannot be made since 2025-01-01, but those made before still work.'
    ],
    [
      'forbidden',
      'The account behind the Medium token may not do this. Check that it is an editor or writer of the publication.'
    ],
    [
      'rate-limited',
      'Medium allows about ten posts in 24 hours. Nothing needs to be done: a later run of the workflow goes on.'
    ],
    ['challenge', 'Run the workflow again later.'],
    ['rejected', 'Correct what Medium names, and check the input `api-url`.'],
    ['unavailable', 'Run the workflow again later.'],
    [
      'not-sent',
      'Check that the runner can reach Medium (through the proxy of `https_proxy`, if that is set) and that the input `api-url` is right, then run the workflow again.'
    ],
    ['protocol', 'Check that the input `api-url` is the base URL of Medium’s API.']
  ])('depends on its kind: %s', (kind, remedy) => {
    expect(forKind(kind)).toBe(remedy)
  })

  test.each([
    [6000, 'received no access token'],
    [6002, 'lacks a scope'],
    [6004, 'does not know this user'],
    [6005, '`medium-client-id`'],
    [6027, 'switched off its API'],
    [2002, 'has no content'],
    [2003, '`html` or `markdown`']
  ])('is sharpened by Medium’s code %d', (code, text) => {
    expect(forApiError(code, 'x')).toContain(text)
  })

  test.each([
    ['The media is not in a format we understand.', 'JPEG, PNG, GIF or TIFF'],
    ['Failure: Bad nested paragraphs: [ LI ]', 'out of its list'],
    ['Unexpected fields specified', 'front matter']
  ])('is sharpened by Medium’s text %j, with code -1 or without one', (message, text) => {
    expect(forApiError(-1, message)).toContain(text)
    expect(forApiError(null, message)).toContain(text)
  })

  test('goes by the first of Medium’s errors that is known', () => {
    const errors = [
      { code: 1, message: 'x' },
      { code: null, message: 'x' },
      { code: 2002, message: 'x' },
      { code: 6027, message: 'x' }
    ]
    expect(findErrorRemedy({ kind: 'rejected', errors, fault: null })).toContain('has no content')
  })

  test('depends on its kind where Medium’s errors are not known', () => {
    expect(forApiError(1, 'x')).toBe(forKind('rejected'))
  })

  test.each<[MediumFault, RegExp]>([
    [{ kind: 'unusable-token' }, /^Set the secret behind the input `medium-token` to the token/],
    [{ kind: 'insecure-url' }, /^Set the input `api-url` to an https URL, or leave it out\.$/],
    [{ kind: 'unusable-id' }, /^Check that the input `api-url` is the base URL/],
    [{ kind: 'challenge' }, /^Run the workflow again later\.$/],
    [
      { kind: 'refused-exchange', part: 'client' },
      /^Check the inputs `medium-client-id` and `medium-client-secret` against/
    ],
    [{ kind: 'refused-exchange', part: 'token' }, /revoked or mistyped.*`medium-refresh-token`/],
    [
      { kind: 'refused-exchange', part: 'either' },
      /`medium-client-secret`.*`medium-refresh-token`/
    ],
    [
      { kind: 'missing-scopes', missing: ['b'], needed: ['a', 'b'] },
      /^Authorize the application again with the scopes a, b and set .*`medium-refresh-token`/
    ],
    [
      { kind: 'missing-scopes', missing: ['a'], needed: ['a'] },
      /^Authorize the application again with the scope a and set /
    ]
  ])('is about the fault before all else: %j', (fault, remedy) => {
    expect(forFault(fault)).toMatch(remedy)
  })
})

describe('what to do about a creation without a post', () => {
  test('is to look for oneself when there may be a post', () => {
    expect(answer('no-answer', { status: 500, errors: [{ code: 6027, message: '' }] })).toBe(
      'Look among your stories on Medium, drafts too, then settle the article with the input `resolve`: `PATH published URL` if the post is there, `PATH retry TRANSACTION` if it is not.'
    )
  })

  test('is what Medium names when it refused the article, and the remedy says what comes next', () => {
    expect(answer('rejected', { errors: [{ code: 2002, message: 'No content.' }] })).toBe(
      'The article has no content. Write some below its front matter. The article is tried again when it changes, or with `PATH retry TRANSACTION` in the input `resolve`.'
    )
  })

  test.each(['not-sent', 'rate-limited', 'unauthorized'] as const)(
    'is that of any request: %s',
    kind => {
      expect(answer(kind)).toBe(forKind(kind))
    }
  )

  test('is to authorize again when a scope is missing', () => {
    const errors = [{ code: 6002, message: 'Insufficient' }]
    expect(answer('unauthorized', { errors })).toContain('`publishPost`')
  })

  test('is to come again when Cloudflare blocked it', () => {
    expect(answer('not-sent', { fault: { kind: 'challenge' } })).toBe(
      'Run the workflow again later.'
    )
  })
})
