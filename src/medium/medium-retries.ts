// Which requests to Medium are repeated, and how patiently. A creation is not one of them: it is sent once.

import type { FailedTry, RetryPolicy } from '../time/retry.ts'
import { MediumError } from './medium-error.ts'

export const MEDIUM_RETRIES: RetryPolicy = {
  tries: 4,
  firstDelayMs: 1_000,
  longestDelayMs: 4_000,
  longestRetryAfterMs: 30_000
}

/** Reads and uploads: network errors, 408, 409, 425, 429, 5xx and Cloudflare's page; no other 4xx. */
export function judgeReadOrUpload(error: unknown): FailedTry {
  return error instanceof MediumError && isPassing(error) ? repeat(error) : { repeat: false }
}

/**
 * The exchange of a refresh token: the same, but of network errors only those before a connection was made. Medium's
 * refresh tokens neither expire nor rotate, so a second exchange does no harm; should that ever change, the answer that was
 * lost would have held the only valid one, and a repetition could not bring it back.
 */
export function judgeExchange(error: unknown): FailedTry {
  const isLost =
    error instanceof MediumError && error.kind === 'unavailable' && error.status === null
  return isLost ? { repeat: false } : judgeReadOrUpload(error)
}

function isPassing({ kind, status }: MediumError): boolean {
  if (kind === 'rate-limited') return status === 429
  return kind === 'challenge' || kind === 'unavailable' || kind === 'not-sent'
}

function repeat({ retryAfterMs }: MediumError): FailedTry {
  return { repeat: true, retryAfterMs }
}

/** Milliseconds that a `Retry-After` asks for, in seconds or as an HTTP date; null when it says neither. */
export function parseRetryAfter(value: string | null, nowMs: number): number | null {
  const text = value?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  // Without a letter, Date.parse would take `-5` or `1.5` for a date.
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs)
}
