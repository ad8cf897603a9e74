import type { Clock } from '../../src/time/clock.ts'
import { describe, expect, test } from '@jest/globals'
import { noReplyError, replyError } from '../../src/medium/errors.ts'
import {
  isPassing,
  isPassingExchange,
  MAX_TRIES,
  parseRetryAfter,
  retryDelayMs,
  withRetries
} from '../../src/medium/retry.ts'
import { noWaiting } from './loopback.ts'
import { buildReply, html, refusal } from './replies.ts'

const me = { method: 'GET', path: '/me' } as const
const unavailable = replyError(me, html(503))
const unauthorized = replyError(me, refusal(401, 'x', 6003))
const notSent = noReplyError(me, { kind: 'no-reply', phase: 'before-connection', message: 'x' })
const lost = noReplyError(me, { kind: 'no-reply', phase: 'after', message: 'x' })

function asking(retryAfterMs: number) {
  return replyError(me, refusal(429, 'x', 1, { retryAfterMs }))
}

describe('what may be repeated', () => {
  test.each([
    ['a request that was not sent', notSent, true, true],
    ['a lost answer', lost, true, false],
    ['429', asking(0), true, true],
    ['500', replyError(me, refusal(500, 'x', 1)), true, true],
    ['503 with a page', unavailable, true, true],
    ['403 with a page', replyError(me, html(403)), true, true],
    ['403 of Medium', replyError(me, refusal(403, 'x', 1)), false, false],
    ['403 with the rate message', replyError(me, refusal(403, 'rate limit', 1)), false, false],
    ['401', unauthorized, false, false],
    ['400', replyError(me, refusal(400, 'x', 1)), false, false],
    ['404 with a page', replyError(me, html(404)), false, false],
    ['408', replyError(me, buildReply({ status: 408 })), true, true],
    ['404', replyError(me, buildReply({ status: 404 })), false, false],
    ['302', replyError(me, buildReply({ status: 302 })), false, false]
  ])('%s: reads and uploads, exchanges of a token', (_, error, read, exchange) => {
    expect([isPassing(error), isPassingExchange(error)]).toEqual([read, exchange])
  })
})

describe('the wait before the next try', () => {
  test.each([
    [1, 0, 500],
    [2, 0, 1000],
    [3, 0, 2000],
    [1, 0.5, 750],
    [3, 0.5, 3000]
  ])('after try %d with chance %d is %d ms', (attempt, random, ms) => {
    expect(retryDelayMs(unavailable, attempt, random)).toBe(ms)
  })

  test.each([
    [0, 0],
    [7000, 7000],
    [30_000, 30_000],
    [30_001, null],
    [Number.POSITIVE_INFINITY, null]
  ])('is what Medium asks for up to 30 s: %d', (asked, ms) => {
    expect(retryDelayMs(asking(asked), 1, 0)).toBe(ms)
  })

  test('is none after the last try', () => {
    expect(retryDelayMs(unavailable, MAX_TRIES, 0)).toBeNull()
    expect(retryDelayMs(asking(0), MAX_TRIES, 0)).toBeNull()
  })
})

describe('repeating', () => {
  test('ends with the first success', async () => {
    const clock = noWaiting()
    let tries = 0
    const result = await withRetries(clock, {}, () => {
      tries += 1
      return tries < 3 ? Promise.reject(unavailable) : Promise.resolve('done')
    })
    expect([result, tries, clock.waits]).toEqual(['done', 3, [500, 1000]])
  })

  test('gives up after four tries with the last error', async () => {
    const clock = noWaiting()
    let tries = 0
    const failing = withRetries(clock, {}, () => {
      tries += 1
      return Promise.reject(tries === 4 ? lost : unavailable)
    })
    await expect(failing).rejects.toBe(lost)
    expect([tries, clock.waits]).toEqual([4, [500, 1000, 2000]])
  })

  test.each([
    ['an error that stays', unauthorized],
    ['a wait of a minute', asking(60_000)],
    ['an error of another kind', new RangeError('bug')]
  ])('does not begin for %s', async (_, error) => {
    const clock = noWaiting()
    let tries = 0
    const failing = withRetries(clock, {}, () => {
      tries += 1
      return Promise.reject(error)
    })
    await expect(failing).rejects.toBe(error)
    expect([tries, clock.waits]).toEqual([1, []])
  })

  test('asks the caller’s rule', async () => {
    const failing = withRetries(noWaiting(), { mayRepeat: () => false }, () =>
      Promise.reject(unavailable)
    )
    await expect(failing).rejects.toBe(unavailable)
  })

  test('ends with the run: during a try', async () => {
    const run = new AbortController()
    const clock = noWaiting()
    const failing = withRetries(clock, { signal: run.signal }, () => {
      run.abort()
      return Promise.reject(unavailable)
    })
    await expect(failing).rejects.toBe(unavailable)
    expect(clock.waits).toEqual([])
  })

  test('ends with the run: during a wait', async () => {
    const run = new AbortController()
    let tries = 0
    const clock: Clock = {
      now: () => 0,
      sleep: (_ms, signal) => {
        expect(signal).toBe(run.signal)
        run.abort()
        return Promise.resolve()
      },
      random: () => 0
    }
    const failing = withRetries(clock, { signal: run.signal }, () => {
      tries += 1
      return Promise.reject(unavailable)
    })
    await expect(failing).rejects.toBe(unavailable)
    expect(tries).toBe(1)
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
