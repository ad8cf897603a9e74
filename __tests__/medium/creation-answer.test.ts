import { describe, expect, test } from '@jest/globals'
import { toCreationAnswer } from '../../src/medium/creation-answer.ts'
import type { NoReply } from '../../src/medium/http-reply.ts'
import { buildReply, html, refusal } from './replies.ts'

const RATE_MESSAGE = 'User has reached the rate limit for publishing today.'
const post = JSON.stringify({ data: { id: 'e6f36a', url: 'https://medium.com/@ada/e6f36a' } })

function silence(reason: NoReply['reason'], message: string): NoReply {
  return { kind: 'no-reply', phase: 'after', reason, message }
}

function kindOf(reply: Parameters<typeof toCreationAnswer>[0]): string {
  return toCreationAnswer(reply).kind
}

describe('a post was created', () => {
  test('by a 201 with an id', () => {
    expect(toCreationAnswer(buildReply({ status: 201, body: post }))).toEqual({
      kind: 'created',
      post: { id: 'e6f36a', url: 'https://medium.com/@ada/e6f36a' }
    })
  })

  test('by a 201 with nothing but an id', () => {
    expect(
      toCreationAnswer(buildReply({ status: 201, body: '{"data":{"id":"x","tags":7}}' }))
    ).toEqual({ kind: 'created', post: { id: 'x' } })
  })

  test('by any other 2xx with an id, whatever its content type', () => {
    expect(kindOf(buildReply({ status: 200, body: post, contentType: 'text/html' }))).toBe(
      'created'
    )
  })
})

describe('the post was not sent', () => {
  test('because no connection was made', () => {
    expect(
      toCreationAnswer({
        kind: 'no-reply',
        phase: 'before-connection',
        reason: 'failed',
        message: 'fetch failed: getaddrinfo ENOTFOUND api.medium.com'
      })
    ).toEqual({
      kind: 'not-sent',
      message: 'The post did not reach Medium: fetch failed: getaddrinfo ENOTFOUND api.medium.com.',
      status: null,
      errors: [],
      fault: null
    })
  })

  test.each(['challenge', 'Challenge'])('because of a 403 with cf-mitigated: %s', cfMitigated => {
    expect(toCreationAnswer(html(403, { cfMitigated }))).toEqual({
      kind: 'not-sent',
      message:
        'The post did not reach Medium: Cloudflare blocked the request; this sometimes happens on hosted runners.',
      status: 403,
      errors: [],
      fault: { kind: 'challenge' }
    })
  })

  test('even if the challenge page was cut off', () => {
    expect(kindOf(html(403, { cfMitigated: 'challenge', complete: false }))).toBe('not-sent')
  })
})

describe('Medium limits the rate', () => {
  test.each([
    ['429 with Medium’s error', refusal(429, RATE_MESSAGE, 7)],
    ['429 with a page', html(429)],
    ['429 without a body', buildReply({ status: 429, contentType: null })],
    ['429 that was cut off', buildReply({ status: 429, body: '{"err', complete: false })],
    ['403 with Medium’s message', refusal(403, RATE_MESSAGE, -1)],
    ['403 with a message like it', refusal(403, 'Rate-limit exceeded', 7)],
    ['403 with the message and a code about tokens', refusal(403, RATE_MESSAGE, 6003)]
  ])('by a %s', (_, reply) => expect(kindOf(reply)).toBe('rate-limited'))

  test('and the sentence has Medium’s words', () => {
    expect(toCreationAnswer(refusal(403, RATE_MESSAGE, -1))).toMatchObject({
      message:
        'Medium accepts no more posts for now: User has reached the rate limit for publishing today (code -1).'
    })
  })
})

describe('the token is not accepted', () => {
  test.each([
    ['401 with Medium’s error', refusal(401, 'Token was invalid.', 6003)],
    ['401 with a page', html(401)],
    ['401 without a body', buildReply({ status: 401 })],
    ['401 that was cut off', buildReply({ status: 401, complete: false })],
    ['403 with code 6000', refusal(403, 'No.', 6000)],
    ['403 with code 6001', refusal(403, 'No.', 6001)],
    ['403 with code 6002', refusal(403, 'No.', 6002)],
    ['403 with code 6003', refusal(403, 'No.', 6003)],
    ['403 with code 6027', refusal(403, 'No.', 6027)],
    ['403 with a message about the token', refusal(403, 'The access token is expired', 1)]
  ])('by a %s', (_, reply) => expect(kindOf(reply)).toBe('unauthorized'))

  test('and the answer has Medium’s error', () => {
    expect(toCreationAnswer(refusal(401, 'Token was invalid.', 6003))).toEqual({
      kind: 'unauthorized',
      message: 'Medium does not accept the token: Token was invalid (code 6003).',
      status: 401,
      errors: [{ message: 'Token was invalid.', code: 6003 }],
      fault: null
    })
  })
})

describe('the post was refused', () => {
  test.each([400, 403, 404, 422])('by a %d with Medium’s error', status => {
    expect(kindOf(refusal(status, 'Invalid contentFormat specified', 2003))).toBe('rejected')
  })

  test('and the sentence has Medium’s words', () => {
    expect(toCreationAnswer(refusal(400, 'No content specified.', 2002))).toEqual({
      kind: 'rejected',
      message: 'Medium refused the post: No content specified (code 2002).',
      status: 400,
      errors: [{ message: 'No content specified.', code: 2002 }],
      fault: null
    })
  })

  test('even by an error without a code, or with the wrong content type', () => {
    const body = '{"errors":[{"message":"No"}]}'
    expect(kindOf(buildReply({ status: 400, body, contentType: 'text/html' }))).toBe('rejected')
  })

  test('a 400 that speaks of a rate limit or a token is about the article', () => {
    expect(kindOf(refusal(400, 'rate limit', 1))).toBe('rejected')
    expect(kindOf(refusal(400, 'Unexpected token <', 6003))).toBe('rejected')
  })
})

describe('there is no telling whether there is a post', () => {
  test.each([
    ['time-out', silence('timed-out', 'no answer within 120 s')],
    ['run that was stopped', silence('stopped', 'the run was stopped')],
    ['lost connection', silence('failed', 'fetch failed: read ECONNRESET')],
    ['2xx without a body', buildReply({ status: 201 })],
    ['2xx without an id', buildReply({ status: 201, body: '{"data":{}}' })],
    ['2xx with an empty id', buildReply({ status: 201, body: '{"data":{"id":""}}' })],
    ['2xx with an id outside of data', buildReply({ status: 201, body: '{"id":"x"}' })],
    ['2xx with a page', html(200)],
    ['204', buildReply({ status: 204, contentType: null })],
    [
      '201 that was cut off',
      buildReply({ status: 201, body: '{"data":{"id":"x"', complete: false })
    ],
    [
      '201 that was cut off after its JSON',
      buildReply({ status: 201, body: post, complete: false })
    ],
    ['301', buildReply({ status: 301 })],
    ['302', html(302)],
    ['307', buildReply({ status: 307 })],
    ['403 with a page', html(403)],
    ['403 with another cf-mitigated', html(403, { cfMitigated: 'block' })],
    ['403 that was cut off', refusal(403, 'No', 1, { complete: false })],
    ['400 with a page', html(400)],
    ['400 without errors', buildReply({ status: 400, body: '{"errors":[]}' })],
    ['404 with a page', html(404)],
    ['405 with Medium’s error', refusal(405, 'No', 1)],
    ['408 with Medium’s error', refusal(408, 'No', 1)],
    ['409 with Medium’s error', refusal(409, 'No', 1)],
    ['413 with Medium’s error', refusal(413, 'No', 1)],
    ['500 with Medium’s error', refusal(500, 'No', 1)],
    ['500 with the rate message', refusal(500, RATE_MESSAGE, 1)],
    ['502 with a page', html(502)],
    ['503 with a challenge', html(503, { cfMitigated: 'challenge' })],
    ['504', buildReply({ status: 504 })],
    ['520 with a page', html(520)]
  ])('after a %s', (_, reply) => expect(kindOf(reply)).toBe('no-answer'))

  test.each([
    [
      silence('timed-out', 'no answer within 120 s'),
      'Medium gave no answer within 120 s, so the post may exist. It will not be retried automatically.'
    ],
    [
      silence('stopped', 'the run was stopped'),
      'The run was stopped after the request was sent, so the post may exist. It will not be retried automatically.'
    ],
    [
      silence('failed', 'fetch failed: read ECONNRESET'),
      'The connection broke after the request was sent, so the post may exist. It will not be retried automatically. The error was: fetch failed: read ECONNRESET.'
    ]
  ])('and the sentence says what ended the wait: %#', (reply, message) => {
    expect(toCreationAnswer(reply)).toEqual({
      kind: 'no-answer',
      message,
      status: null,
      errors: [],
      fault: null
    })
  })

  test.each([
    [buildReply({ status: 201, body: '{}' }), ': a success without a post id (status 201)'],
    [html(502), ': an HTML page (status 502)'],
    [buildReply({ status: 201, complete: false }), ': an answer that broke off (status 201)'],
    [refusal(500, 'Oops.', 9), ': Oops (code 9) (status 500)'],
    [buildReply({ status: 504 }), ': an empty body (status 504)'],
    [
      buildReply({ status: 504, body: 'no' }),
      ': something that is not an answer of Medium’s API (status 504)'
    ]
  ])('and the sentence says what came: %#', (reply, text) => {
    expect(toCreationAnswer(reply)).toMatchObject({
      message: expect.stringContaining(`does not say whether the post exists${text}`)
    })
  })
})
