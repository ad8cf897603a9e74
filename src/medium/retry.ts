// When a request that does no harm twice is repeated. Creating a post is none: it never comes here.

import type { Clock } from '../time/clock.ts'
import { MediumError } from './errors.ts'

export const MAX_TRIES = 4
const FIRST_WAIT_MS = 1000
/** Whoever asks for more is not waited for. */
const LONGEST_WAIT_MS = 30_000

/** Says whether a failed try may be repeated at all. */
export type MayRepeat = (error: MediumError) => boolean

/** Reads and uploads: network errors, 408, 409, 425, 429, 5xx and Cloudflare's page; no other 4xx. */
export function isPassing({ kind, status }: MediumError): boolean {
  if (kind === 'rate-limited') return status === 429
  return kind === 'challenge' || kind === 'unavailable' || kind === 'not-sent'
}

/**
 * The exchange of a refresh token: also network errors, but only those before the connection stood. Medium's refresh tokens
 * neither expire nor rotate, so a second exchange does no harm; should that ever change, the answer that was lost would have held the
 * only valid one, and a repetition could not bring it back.
 */
export function isPassingExchange(error: MediumError): boolean {
  return isPassing(error) && (error.kind !== 'unavailable' || error.status !== null)
}

/** Milliseconds to wait after the failed try with this 1-based number; null: give up. `random` is in [0, 1). */
export function retryDelayMs(error: MediumError, attempt: number, random: number): number | null {
  if (attempt >= MAX_TRIES) return null
  const asked = error.retryAfterMs
  if (asked !== null) return asked <= LONGEST_WAIT_MS ? asked : null
  return FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random / 2)
}

export type Retrying = {
  /** {@link isPassing} where nothing else is said. */
  readonly mayRepeat?: MayRepeat
  /** Ends the wait; from then on nothing is repeated. */
  readonly signal?: AbortSignal | undefined
}

/** Runs `request` until it succeeds, fails for good or was tried four times; then throws its last error. */
export async function withRetries<T>(
  clock: Clock,
  { mayRepeat = isPassing, signal }: Retrying,
  request: () => Promise<T>
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request()
    } catch (error) {
      if (!(error instanceof MediumError) || !mayRepeat(error) || signal?.aborted) throw error
      const delayMs = retryDelayMs(error, attempt, clock.random())
      if (delayMs === null) throw error
      await clock.sleep(delayMs, signal)
      if (signal?.aborted) throw error
    }
  }
}

/** Milliseconds that a `Retry-After` asks for, in seconds or as an HTTP date; null when it says neither. */
export function parseRetryAfter(value: string | null, nowMs: number): number | null {
  const text = value?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  // Without a letter, Date.parse would take `-5` or `1.5` for a date.
  const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs)
}
