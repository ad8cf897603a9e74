// Reads from GitHub, repeated while that may help: after network errors, 5xx and rate limits with a short wait.

import type { Clock } from '../time/clock.ts'
import { withRetries, type FailedTry, type RetryPolicy } from '../time/retry.ts'
import type { GitHubAccess } from './github-client.ts'
import { readStatus, toGitHubError } from './github-error.ts'

export const GITHUB_RETRIES: RetryPolicy = {
  tries: 5,
  firstDelayMs: 400,
  longestDelayMs: 3_200,
  longestRetryAfterMs: 60_000
}

/** @throws the last error, as the client gave it */
export async function repeatRead<T>(clock: Clock, read: () => Promise<T>): Promise<T> {
  const judge = (error: unknown) => judgeFailedRead(error, clock.now())
  return withRetries({ clock, policy: GITHUB_RETRIES, judge }, read)
}

function judgeFailedRead(error: unknown, nowMs: number): FailedTry {
  const { permanent, retryAfterMs } = toGitHubError(error, 'read', nowMs)
  return permanent ? { repeat: false } : { repeat: true, retryAfterMs }
}

/** An answer, or null for 404, 409 (empty repository) and 422 (no such object), which all say that it is not there. */
export async function readOrNull<T>(
  options: GitHubAccess,
  what: string,
  request: () => Promise<T>
): Promise<T | null> {
  try {
    return await repeatRead(options.clock, request)
  } catch (error) {
    if ([404, 409, 422].includes(readStatus(error) ?? 0)) return null
    throw toGitHubError(error, what, options.clock.now())
  }
}
