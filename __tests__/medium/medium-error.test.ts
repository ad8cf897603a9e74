import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../src/diagnostics/action-error.ts'
import {
  MediumError,
  createNoReplyError,
  createProtocolError,
  createReplyError
} from '../../src/medium/medium-error.ts'
import { buildReply, html, refusal } from './replies.ts'

const me = { method: 'GET', path: '/me' } as const

describe('the error of an answer', () => {
  test('says what was asked and what came', () => {
    const error = createReplyError(
      me,
      refusal(401, 'Token was invalid.', 6003, { retryAfterMs: 5000 })
    )
    expect(error).toBeInstanceOf(MediumError)
    expect(error).toBeInstanceOf(ActionError)
    expect(Object.fromEntries(Object.entries(error))).toEqual({
      name: 'MediumError',
      code: 'run/medium',
      remedy: null,
      kind: 'unauthorized',
      method: 'GET',
      path: '/me',
      status: 401,
      errors: [{ message: 'Token was invalid.', code: 6003 }],
      retryAfterMs: 5000,
      fault: null
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
  ])('has its kind: %#', (reply, kind) => expect(createReplyError(me, reply).kind).toBe(kind))

  test.each([html(403), html(403, { cfMitigated: 'challenge' })])(
    'says that Cloudflare blocked the request: %#',
    reply => {
      expect(createReplyError(me, reply).message).toBe(
        'The request GET /me did not reach Medium (status 403): Cloudflare blocked the request; this sometimes happens on hosted runners.'
      )
    }
  )

  test('takes no control characters and no long text from Medium', () => {
    const { message, errors } = createReplyError(
      me,
      refusal(400, `a\r\n::error::b\u001b[0m\u202e${'x'.repeat(9000)}`, 1)
    )
    expect(errors[0]!.message).toMatch(/^a ::error::b\[0mx+…$/)
    expect(errors[0]!.message).toHaveLength(500)
    expect(message.length).toBeLessThan(600)
  })

  test('takes no more than five of Medium’s errors', () => {
    const body = JSON.stringify({ errors: Array.from({ length: 9 }, (_, code) => ({ code })) })
    expect(createReplyError(me, buildReply({ status: 400, body })).errors).toHaveLength(5)
    expect(createReplyError(me, buildReply({ status: 400, body })).message).toBe(
      'Medium answered 400 to GET /me: code 0; code 1; code 2; code 3; code 4.'
    )
  })
})

describe('the error of a request without an answer', () => {
  test('is not-sent when no connection was made', () => {
    const error = createNoReplyError(me, {
      kind: 'no-reply',
      phase: 'before-connection',
      reason: 'failed',
      message: 'fetch failed: getaddrinfo ENOTFOUND api.medium.com'
    })
    expect(error).toMatchObject({ kind: 'not-sent', status: null, retryAfterMs: null, errors: [] })
    expect(error.message).toBe(
      'The request GET /me did not reach Medium: fetch failed: getaddrinfo ENOTFOUND api.medium.com.'
    )
  })

  test('is unavailable otherwise', () => {
    const error = createNoReplyError(me, {
      kind: 'no-reply',
      phase: 'after',
      reason: 'failed',
      message: 'reset'
    })
    expect(error.kind).toBe('unavailable')
    expect(error.message).toBe('The request GET /me got no answer from Medium: reset.')
  })
})

describe('the error of a success that is not one', () => {
  test('names what is missing', () => {
    const error = createProtocolError(me, buildReply(), 'a user with an id')
    expect(error).toMatchObject({ kind: 'protocol', status: 200 })
    expect(error.message).toBe(
      'Medium gave an answer without a user with an id to GET /me (status 200).'
    )
  })

  test('may pass by itself when the body broke off', () => {
    const error = createProtocolError(me, buildReply({ complete: false }), 'a user with an id')
    expect(error.kind).toBe('unavailable')
    expect(error.message).toBe('Medium gave an answer that broke off to GET /me (status 200).')
  })
})
