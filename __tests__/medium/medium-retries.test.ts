import { describe, expect, test } from '@jest/globals'
import { retryDelayMs } from '../../src/time/retry.ts'
import { createNoReplyError, createReplyError } from '../../src/medium/medium-error.ts'
import {
  judgeExchange,
  judgeReadOrUpload,
  MEDIUM_RETRIES,
  parseRetryAfter
} from '../../src/medium/medium-retries.ts'
import { buildReply, html, refusal } from './replies.ts'

const me = { method: 'GET', path: '/me' } as const
const failure = { kind: 'no-reply', reason: 'failed', message: 'x' } as const
const notSent = createNoReplyError(me, { ...failure, phase: 'before-connection' })
const lost = createNoReplyError(me, { ...failure, phase: 'after' })

describe('what may be repeated', () => {
  test.each([
    ['a request that was not sent', notSent, true, true],
    ['a lost answer', lost, true, false],
    ['429', createReplyError(me, refusal(429, 'x', 1)), true, true],
    ['500', createReplyError(me, refusal(500, 'x', 1)), true, true],
    ['503 with a page', createReplyError(me, html(503)), true, true],
    ['403 with a page', createReplyError(me, html(403)), true, true],
    ['403 of Medium', createReplyError(me, refusal(403, 'x', 1)), false, false],
    [
      '403 with the rate message',
      createReplyError(me, refusal(403, 'rate limit', 1)),
      false,
      false
    ],
    ['401', createReplyError(me, refusal(401, 'x', 6003)), false, false],
    ['400', createReplyError(me, refusal(400, 'x', 1)), false, false],
    ['404 with a page', createReplyError(me, html(404)), false, false],
    ['408', createReplyError(me, buildReply({ status: 408 })), true, true],
    ['404', createReplyError(me, buildReply({ status: 404 })), false, false],
    ['302', createReplyError(me, buildReply({ status: 302 })), false, false],
    ['an error of another kind', new RangeError('bug'), false, false]
  ])('%s: reads and uploads, exchanges of a token', (_, error, read, exchange) => {
    expect([judgeReadOrUpload(error).repeat, judgeExchange(error).repeat]).toEqual([read, exchange])
  })

  test('has the wait that Medium asks for', () => {
    const error = createReplyError(me, refusal(429, 'x', 1, { retryAfterMs: 7000 }))
    expect(judgeReadOrUpload(error)).toEqual({ repeat: true, retryAfterMs: 7000 })
    expect(judgeExchange(error)).toEqual({ repeat: true, retryAfterMs: 7000 })
  })
})

describe('the patience with Medium', () => {
  test.each([
    ['least', 0, [250, 500, 1000, null]],
    ['most', 1, [1000, 2000, 4000, null]]
  ])('is four tries, a second and its doubles apart: at %s', (_, random, waits) => {
    const delays = [1, 2, 3, 4].map(attempt =>
      retryDelayMs(MEDIUM_RETRIES, attempt, null, () => random)
    )
    expect(delays).toEqual(waits)
  })

  test('is half a minute at most when Medium asks for a wait', () => {
    expect(retryDelayMs(MEDIUM_RETRIES, 1, 30_000, () => 0)).toBe(30_000)
    expect(retryDelayMs(MEDIUM_RETRIES, 1, 30_001, () => 0)).toBeNull()
  })
})

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1, 12, 0, 0)
  test.each([
    ['0', 0],
    ['7', 7000],
    [' 120 ', 120_000],
    ['Thu, 01 Jan 2026 12:00:09 GMT', 9000],
    ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
    [null, null]
  ])('%j means %j ms', (value, ms) => expect(parseRetryAfter(value, now)).toBe(ms))
})
