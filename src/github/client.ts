// GitHub's API as the ledger and the reader of trees use it: the client, how long it may take, and what its errors
// mean: stale, worth repeating, or final with a remedy.

import type { getOctokit } from '@actions/github'
import type { Clock } from '../time/clock.ts'

export type Octokit = ReturnType<typeof getOctokit>

/** One repository, and the client that may read or write it. */
export type GitHubAccess = {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
  readonly clock: Clock
}

/** A GitHub request that failed. `permanent`: no repetition mends it. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly remedy: string
  readonly permanent: boolean
  readonly retryAfterMs: number | null
  constructor(
    message: string,
    remedy: string,
    details: { permanent: boolean; retryAfterMs: number | null; cause: unknown }
  ) {
    super(message, { cause: details.cause })
    this.remedy = remedy
    this.permanent = details.permanent
    this.retryAfterMs = details.retryAfterMs
  }
}

const REQUEST_TIMEOUT_MS = 20_000
const READ_TRIES = 5
/** A chain of causes may be a ring. */
const CAUSES = 5

/** GitHub itself gives up after ten seconds. */
export function requestTimeout(): { signal: AbortSignal } {
  return { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }
}

export function statusOf(error: unknown): number | null {
  const status = field(error, 'status')
  return typeof status === 'number' ? status : null
}

/** Whether a write lost against another writer. */
export function isStale(error: unknown): boolean {
  const message = messageOf(error)
  if (statusOf(error) === 422 && /already exists|not a fast forward/i.test(message)) return true
  if (statusOf(error) === 409) return true
  const types = graphqlErrors(error).map(one => one.type)
  return (
    types.includes('STALE_DATA') ||
    (types.includes('NOT_FOUND') && !isInvisible(message)) ||
    /expected branch to point to/i.test(message)
  )
}

/** The whole repository is hidden from the token, not one branch gone. */
function isInvisible(message: string): boolean {
  return /could not resolve to a repository/i.test(message)
}

/** Repeats a read on what passes by itself: network errors, 5xx, rate limits with a short wait. */
export async function withReadRetries<T>(clock: Clock, read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read()
    } catch (error) {
      const { permanent, retryAfterMs } = githubFailure(error, '')
      if (permanent || attempt >= READ_TRIES || (retryAfterMs ?? 0) > 60_000) throw error
      await clock.sleep(retryAfterMs ?? 200 * 2 ** attempt * (0.5 + clock.random() / 2))
    }
  }
}

/** One error for everything a request to GitHub can end in; `what` completes "could not …". */
export function githubFailure(error: unknown, what: string): GitHubError {
  if (error instanceof GitHubError) return error
  const status = statusOf(error)
  const retryAfterMs = retryAfter(error)
  const limited = retryAfterMs !== null || (isLimit(error) && status !== null)
  const permanent =
    !limited && ((status !== null && status < 500 && status !== 408) || isForbidden(error))
  // The client calls it 500 when no answer came at all.
  const answered = status !== null && field(error, 'response') !== undefined
  const detail = `${answered ? `${status} ` : ''}${messageOf(error)}`.trim()
  return new GitHubError(
    `Could not ${what}: ${detail.replace(/\.$/, '')}.`,
    remedyFor(error, status),
    {
      permanent,
      retryAfterMs,
      cause: error
    }
  )
}

function remedyFor(error: unknown, status: number | null): string {
  if (isLimit(error))
    return 'GitHub limits the requests of this token: run the workflow again later.'
  if (status === 401)
    return 'The input `github-token` is not valid: leave it at its default, or give a token of this repository.'
  if (status === 403 || isForbidden(error))
    return 'Give the job `permissions: contents: write`, and let no ruleset or branch protection apply to the ledger branch. Then run this job again.'
  if (status === 404)
    return 'Check that the input `github-token` may read this repository (`permissions: contents: write`).'
  if (status === 422) return 'Let no ruleset or branch protection apply to the ledger branch.'
  return 'Run the workflow again; see githubstatus.com if it stays.'
}

function isForbidden(error: unknown): boolean {
  return (
    graphqlErrors(error).some(one => one.type === 'FORBIDDEN' || one.type === 'UNPROCESSABLE') ||
    /not accessible by integration|rule violations|protected branch/i.test(messageOf(error)) ||
    isInvisible(messageOf(error))
  )
}

function isLimit(error: unknown): boolean {
  return statusOf(error) === 429 || /rate limit/i.test(messageOf(error))
}

/** Milliseconds that GitHub asks to wait, from Retry-After or the reset time of an exhausted limit; null when it does not. */
function retryAfter(error: unknown): number | null {
  const headers = field(field(error, 'response'), 'headers') ?? field(error, 'headers')
  const seconds = headerNumber(headers, 'retry-after')
  if (seconds !== null) return Math.max(0, seconds) * 1000
  const reset = headerNumber(headers, 'x-ratelimit-reset')
  if (reset === null || headerNumber(headers, 'x-ratelimit-remaining') !== 0 || !isLimit(error))
    return null
  return Math.max(0, reset * 1000 - Date.now())
}

function headerNumber(headers: unknown, name: string): number | null {
  const value = field(headers, name)
  const number = value === undefined || value === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : null
}

function graphqlErrors(error: unknown): { type: unknown }[] {
  const errors = field(error, 'errors')
  return Array.isArray(errors) ? errors.map((one: unknown) => ({ type: field(one, 'type') })) : []
}

/** The message with its causes: `fetch failed` alone says nothing. */
export function messageOf(error: unknown): string {
  const messages = new Set<string>()
  let one: unknown = error
  for (let depth = 0; depth < CAUSES && one instanceof Error; depth += 1, one = one.cause)
    if (one.message !== '') messages.add(one.message)
  const text = messages.size > 0 ? [...messages].join(': ') : String(error)
  if (/^\s*<(?:!doctype|html)/i.test(text)) return 'an HTML page instead of an answer'
  return text
    .replace(/\s+/g, ' ')
    .replace('Request failed due to following response errors: - ', '')
    .replace(/ - https?:\/\/docs\.github\.com\S*/, '')
    .slice(0, 500)
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (Reflect.get(value, name) as unknown)
    : undefined
}
