import { describe, expect, test } from '@jest/globals'
import { MediumError, noReplyError, protocolError, replyError } from '../../src/medium/errors.ts'
import { buildReply, html, refusal } from './replies.ts'

const me = { method: 'GET', path: '/me' } as const

describe('the error of an answer', () => {
  test('says what was asked, what came, and what to do', () => {
    const error = replyError(me, refusal(401, 'Token was invalid.', 6003, { retryAfterMs: 5000 }))
    expect(error).toBeInstanceOf(MediumError)
    expect(Object.fromEntries(Object.entries(error))).toEqual({
      name: 'MediumError',
      kind: 'unauthorized',
      method: 'GET',
      path: '/me',
      status: 401,
      errors: [{ message: 'Token was invalid.', code: 6003 }],
      remedy: expect.stringContaining('Integration tokens cannot be made since 2025-01-01'),
      retryAfterMs: 5000
    })
    expect(error.message).toBe('Medium answered 401 to GET /me: Token was invalid (code 6003).')
  })

  test.each([
    [refusal(401, 'x', 1), 'unauthorized'],
    [html(401), 'unauthorized'],
    [refusal(403, 'x', 6027), 'unauthorized'],
    [refusal(403, 'x', 1), 'forbidden'],
    [buildReply({ status: 403 }), 'forbidden'],
    [refusal(403, 'User has reached the rate limit', 1), 'rate-limited'],
    [refusal(429, 'x', 1), 'rate-limited'],
    [html(429), 'rate-limited'],
    [html(403), 'challenge'],
    [buildReply({ status: 403, cfMitigated: 'challenge' }), 'challenge'],
    [refusal(400, 'x', 1), 'rejected'],
    [html(404), 'rejected'],
    [refusal(500, 'x', 1), 'unavailable'],
    [html(503), 'unavailable'],
    [buildReply({ status: 302 }), 'protocol'],
    [buildReply({ status: 307 }), 'protocol']
  ])('has its kind: %#', (reply, kind) => expect(replyError(me, reply).kind).toBe(kind))

  test.each([
    [6000, 'No access token arrived'],
    [6002, 'lacks a scope'],
    [6004, 'no such user'],
    [6005, '`medium-client-id`'],
    [6027, 'switched off its API'],
    [2002, 'has no content'],
    [2003, '`html` or `markdown`']
  ])('has a remedy of its own for code %d', (code, text) => {
    expect(replyError(me, refusal(400, 'x', code)).remedy).toContain(text)
  })

  test.each([
    ['The media is not in a format we understand.', 'JPEG, PNG, GIF or TIFF'],
    ['Failure: Bad nested paragraphs: [ LI ]', 'out of its list'],
    ['Unexpected fields specified', 'front matter']
  ])('has a remedy of its own for code -1 with %j', (message, text) => {
    expect(replyError(me, refusal(400, message, -1)).remedy).toContain(text)
  })

  test('takes no control characters and no long text from Medium', () => {
    const { message, errors } = replyError(
      me,
      refusal(400, `a\r\n::error::b\u001b[0m\u202e${'x'.repeat(9000)}`, 1)
    )
    expect(errors[0]!.message).toMatch(/^a ::error::b \[0m x+…$/)
    expect(errors[0]!.message).toHaveLength(500)
    expect(message.length).toBeLessThan(600)
  })

  test('takes no more than five of Medium’s errors', () => {
    const body = JSON.stringify({ errors: Array.from({ length: 9 }, (_, code) => ({ code })) })
    expect(replyError(me, buildReply({ status: 400, body })).errors).toHaveLength(5)
    expect(replyError(me, buildReply({ status: 400, body })).message).toBe(
      'Medium answered 400 to GET /me: code 0; code 1; code 2; code 3; code 4.'
    )
  })
})

describe('the error of a request without an answer', () => {
  test('is not-sent when no connection stood', () => {
    const error = noReplyError(me, {
      kind: 'no-reply',
      phase: 'before-connection',
      message: 'fetch failed: getaddrinfo ENOTFOUND api.medium.com'
    })
    expect(error).toMatchObject({ kind: 'not-sent', status: null, retryAfterMs: null, errors: [] })
    expect(error.message).toBe(
      'The request GET /me did not reach Medium: fetch failed: getaddrinfo ENOTFOUND api.medium.com.'
    )
  })

  test('is unavailable otherwise', () => {
    const error = noReplyError(me, { kind: 'no-reply', phase: 'after', message: 'reset' })
    expect(error.kind).toBe('unavailable')
    expect(error.message).toBe('The request GET /me got no answer from Medium: reset.')
  })
})

describe('the error of a success that is none', () => {
  test('names what is missing', () => {
    const error = protocolError(me, buildReply(), 'a user with an id')
    expect(error).toMatchObject({ kind: 'protocol', status: 200 })
    expect(error.message).toBe(
      'Medium gave an answer without a user with an id to GET /me (status 200).'
    )
  })

  test('may pass by itself when the body broke off', () => {
    const error = protocolError(me, buildReply({ complete: false }), 'a user with an id')
    expect(error.kind).toBe('unavailable')
    expect(error.message).toBe('Medium gave an answer that broke off to GET /me (status 200).')
  })
})
