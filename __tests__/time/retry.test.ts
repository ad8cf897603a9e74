import { describe, expect, test } from '@jest/globals'
import type { Clock } from '../../src/time/clock.ts'
import {
  retryDelayMs,
  withRetries,
  type FailedTry,
  type RetryPolicy,
  type Retrying
} from '../../src/time/retry.ts'

const POLICY: RetryPolicy = {
  tries: 5,
  firstDelayMs: 100,
  longestDelayMs: 500,
  longestRetryAfterMs: 30_000
}

describe('the wait before the next try', () => {
  test.each([
    [1, 0, 25],
    [2, 0, 50],
    [3, 0, 100],
    [1, 0.5, 62.5],
    [2, 0.5, 125],
    [3, 1, 400],
    [4, 0, 125],
    [4, 1, 500]
  ])('after try %d with chance %d is %d ms', (attempt, random, ms) => {
    expect(retryDelayMs(POLICY, attempt, null, () => random)).toBe(ms)
  })

  test.each([
    [0, 0],
    [7000, 7000],
    [30_000, 30_000],
    [30_001, null],
    [Number.POSITIVE_INFINITY, null]
  ])('is what the server asks for, up to the limit: %d', (asked, ms) => {
    expect(retryDelayMs(POLICY, 1, asked, () => 0)).toBe(ms)
  })

  test.each([null, 0])('does not exist after the last try, whatever the server asks: %j', asked => {
    expect(retryDelayMs(POLICY, 4, asked, () => 0)).not.toBeNull()
    expect(retryDelayMs(POLICY, 5, asked, () => 0)).toBeNull()
  })
})

/** Counts the tries of a request that fails with these errors, in turn, and then succeeds. */
async function retry(errors: readonly Error[], retrying: Partial<Retrying> = {}) {
  const waits: number[] = []
  const clock: Clock = {
    now: () => 0,
    sleep: async ms => {
      waits.push(ms)
      return Promise.resolve()
    },
    random: () => 0
  }
  let tries = 0
  const judge = (): FailedTry => ({ repeat: true, retryAfterMs: null })
  const outcome = await withRetries({ clock, policy: POLICY, judge, ...retrying }, async () => {
    const error = errors[tries]
    tries += 1
    return error === undefined ? Promise.resolve('done') : Promise.reject(error)
  }).catch((error: unknown) => error)
  return { outcome, tries, waits }
}

function failures(count: number): readonly Error[] {
  return Array.from({ length: count }, (_, index) => new Error(`failure ${index + 1}`))
}

describe('repeating', () => {
  test('is not needed after a success', async () => {
    expect(await retry([])).toEqual({ outcome: 'done', tries: 1, waits: [] })
  })

  test('ends with the first success', async () => {
    expect(await retry(failures(2))).toEqual({ outcome: 'done', tries: 3, waits: [25, 50] })
  })

  test('gives up after the last try with the last error', async () => {
    const errors = failures(9)
    expect(await retry(errors)).toEqual({
      outcome: errors[4],
      tries: 5,
      waits: [25, 50, 100, 125]
    })
  })

  test('asks the judge about each error', async () => {
    const errors = failures(3)
    const judged: unknown[] = []
    const judge = (error: unknown): FailedTry => {
      judged.push(error)
      return error === errors[1] ? { repeat: false } : { repeat: true, retryAfterMs: null }
    }
    expect(await retry(errors, { judge })).toEqual({ outcome: errors[1], tries: 2, waits: [25] })
    expect(judged).toEqual(errors.slice(0, 2))
  })

  test('waits as long as the server asks', async () => {
    const judge = (): FailedTry => ({ repeat: true, retryAfterMs: 7000 })
    expect((await retry(failures(1), { judge })).waits).toEqual([7000])
  })

  test('does not begin when the server asks for too long a wait', async () => {
    const errors = failures(1)
    const judge = (): FailedTry => ({ repeat: true, retryAfterMs: 30_001 })
    expect(await retry(errors, { judge })).toEqual({ outcome: errors[0], tries: 1, waits: [] })
  })

  test('does not begin when the signal has fired during the try', async () => {
    const errors = failures(1)
    expect(await retry(errors, { signal: AbortSignal.abort() })).toEqual({
      outcome: errors[0],
      tries: 1,
      waits: []
    })
  })

  test('ends when the signal fires during the wait', async () => {
    const errors = failures(1)
    const stop = new AbortController()
    const clock: Clock = {
      now: () => 0,
      sleep: async (_ms, signal) => {
        expect(signal).toBe(stop.signal)
        stop.abort()
        return Promise.resolve()
      },
      random: () => 0
    }
    expect(await retry(errors, { clock, signal: stop.signal })).toMatchObject({
      outcome: errors[0],
      tries: 1
    })
  })
})
