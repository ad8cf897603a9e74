import { describe, expect, test } from '@jest/globals'
import { retryDelayMs } from '../../src/time/retry.ts'
import { GITHUB_RETRIES, repeatRead } from '../../src/github/github-retries.ts'

const NOW = Date.UTC(2026, 0, 1)

function answered(status: number, message: string, headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(message), { status, response: { status, headers } })
}

/** Reads that fail with these errors, in turn, before they succeed. */
async function read(errors: readonly Error[]) {
  const waits: number[] = []
  let tries = 0
  const clock = {
    now: () => NOW,
    sleep: async (ms: number) => {
      waits.push(ms)
      return Promise.resolve()
    },
    random: () => 0
  }
  const outcome = await repeatRead(clock, async () => {
    const error = errors[tries]
    tries += 1
    return error === undefined ? Promise.resolve('read') : Promise.reject(error)
  }).catch((error: unknown) => error)
  return { outcome, waits }
}

describe('a read from GitHub', () => {
  test('is repeated after 5xx, 408, a lost connection and a limit, as long apart as GitHub asks', async () => {
    const reset = String(NOW / 1000 + 9)
    const errors = [
      answered(502, 'Bad Gateway'),
      new TypeError('fetch failed'),
      answered(403, 'Wait.', { 'retry-after': '7' }),
      answered(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': reset
      })
    ]
    expect(await read(errors)).toEqual({ outcome: 'read', waits: [100, 200, 7000, 9000] })
  })

  test('fails after five tries with the last error, as the client gave it', async () => {
    const errors = Array.from({ length: 9 }, () => answered(500, 'Server Error'))
    expect(await read(errors)).toEqual({ outcome: errors[4], waits: [100, 200, 400, 800] })
  })

  test.each([401, 403, 404, 422])('fails at once with %d', async status => {
    const error = answered(status, 'No')
    expect(await read([error])).toEqual({ outcome: error, waits: [] })
  })

  test('fails at once when GitHub asks for more than a minute', async () => {
    const error = answered(403, 'API rate limit exceeded', { 'retry-after': '61' })
    expect(await read([error])).toEqual({ outcome: error, waits: [] })
  })

  test('waits between 0.1 and 3.2 seconds of its own accord', () => {
    const delays = [0, 1].map(random =>
      [1, 2, 3, 4, 5].map(attempt => retryDelayMs(GITHUB_RETRIES, attempt, null, () => random))
    )
    expect(delays).toEqual([
      [100, 200, 400, 800, null],
      [400, 800, 1600, 3200, null]
    ])
  })
})
