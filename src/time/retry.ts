// The one policy by which anything is repeated: what may be, how often, and how long to wait in between. A request that
// creates a post never comes here.

import type { Clock } from './clock.ts'

/** What is to become of a failed try: it ends there, or is repeated; `retryAfterMs` is what the server asked for. */
export type FailedTry =
  { readonly repeat: false } | { readonly repeat: true; readonly retryAfterMs: number | null }

export type RetryPolicy = {
  /** All tries, the first one included. */
  readonly tries: number
  readonly firstDelayMs: number
  readonly longestDelayMs: number
  /** A server that asks for more than this is not waited for. */
  readonly longestRetryAfterMs: number
}

/** Milliseconds to wait after the failed try with this 1-based number; null: give up. */
export function retryDelayMs(
  policy: RetryPolicy,
  attempt: number,
  retryAfterMs: number | null,
  random: () => number
): number | null {
  if (attempt >= policy.tries) return null
  if (retryAfterMs === null) return backOffMs(policy, attempt, random())
  return retryAfterMs <= policy.longestRetryAfterMs ? retryAfterMs : null
}

/** Doubles with each try, and is spread by chance, so that competing runs do not meet again. @param random 0 ≤ x < 1 */
function backOffMs(policy: RetryPolicy, attempt: number, random: number): number {
  const { firstDelayMs, longestDelayMs } = policy
  return Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs) * (0.25 + 0.75 * random)
}

export type Retrying = {
  readonly clock: Clock
  readonly policy: RetryPolicy
  readonly judge: (error: unknown) => FailedTry
  /** Ends the wait; from then on nothing is repeated. */
  readonly signal?: AbortSignal | undefined
}

/** Runs `request` until it succeeds, fails for good or was tried often enough. @throws its last error */
export async function withRetries<T>(
  { clock, policy, judge, signal }: Retrying,
  request: () => Promise<T>
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request()
    } catch (error) {
      const failed = judge(error)
      if (!failed.repeat || signal?.aborted) throw error
      const delayMs = retryDelayMs(policy, attempt, failed.retryAfterMs, clock.random)
      if (delayMs === null) throw error
      await clock.sleep(delayMs, signal)
      if (signal?.aborted) throw error
    }
  }
}
