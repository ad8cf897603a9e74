// What the errors of requests to GitHub mean: the write lost against another one, a repetition may help, or it is
// final; and what a person can do about it.

import { ActionError, messageOf } from '../diagnostics/action-error.ts'
import { readField } from '../text/json.ts'

export type GitHubErrorDetails = {
  readonly remedy: string
  /** Trying again later will not help. */
  readonly permanent: boolean
  /** What GitHub asks to wait; null when it does not. */
  readonly retryAfterMs: number | null
  readonly cause?: unknown
}

/** A GitHub request that failed. */
export class GitHubError extends ActionError {
  override readonly name = 'GitHubError'
  readonly permanent: boolean
  readonly retryAfterMs: number | null
  constructor(message: string, { permanent, retryAfterMs, ...options }: GitHubErrorDetails) {
    super(message, { code: 'run/github', ...options })
    this.permanent = permanent
    this.retryAfterMs = retryAfterMs
  }
}

/** The status of GitHub's answer; the client says 500 when there was none. Null for any other error. */
export function readStatus(error: unknown): number | null {
  const status = readField(error, 'status')
  return typeof status === 'number' ? status : null
}

/** Whether a write lost against another writer. */
export function isStale(error: unknown): boolean {
  const message = describeFailure(error)
  if (readStatus(error) === 422 && /already exists|not a fast forward/i.test(message)) return true
  if (readStatus(error) === 409) return true
  const types = listGraphqlTypes(error)
  return (
    types.includes('STALE_DATA') ||
    (types.includes('NOT_FOUND') && !isInvisible(message)) ||
    /expected branch to point to/i.test(message)
  )
}

/** The whole repository is hidden from the token; it is not that one branch is gone. */
function isInvisible(message: string): boolean {
  return /could not resolve to a repository/i.test(message)
}

/** One error for everything a request to GitHub can end in; `what` completes "Could not …". */
export function toGitHubError(error: unknown, what: string, nowMs: number): GitHubError {
  if (error instanceof GitHubError) return error
  const status = readStatus(error)
  const retryAfterMs = readWait(error, nowMs)
  const limited = retryAfterMs !== null || (isLimit(error) && status !== null)
  const permanent =
    !limited && ((status !== null && status < 500 && status !== 408) || isForbidden(error))
  // The client calls it 500 when no answer came at all.
  const answered = status !== null && readField(error, 'response') !== undefined
  const detail = `${answered ? `${status} ` : ''}${describeFailure(error)}`.trim()
  return new GitHubError(`Could not ${what}: ${detail.replace(/\.$/, '')}.`, {
    remedy: chooseRemedy(error, status),
    permanent,
    retryAfterMs,
    cause: error
  })
}

function chooseRemedy(error: unknown, status: number | null): string {
  if (isLimit(error))
    return 'GitHub limits the requests of this token. Run the workflow again later.'
  if (status === 401)
    return 'The input `github-token` is not valid. Leave it at its default, or set a token of this repository.'
  if (status === 403 || isForbidden(error))
    return 'Give the job `permissions: contents: write`, and let no ruleset or branch protection apply to the ledger branch. Then run this job again.'
  if (status === 404)
    return 'Check that the input `github-token` may read this repository (`permissions: contents: write`).'
  if (status === 422) return 'Let no ruleset or branch protection apply to the ledger branch.'
  return 'Run the workflow again; see githubstatus.com if it keeps failing.'
}

function isForbidden(error: unknown): boolean {
  const message = describeFailure(error)
  return (
    listGraphqlTypes(error).some(type => type === 'FORBIDDEN' || type === 'UNPROCESSABLE') ||
    /not accessible by integration|rule violations|protected branch/i.test(message) ||
    isInvisible(message)
  )
}

function isLimit(error: unknown): boolean {
  return readStatus(error) === 429 || /rate limit/i.test(describeFailure(error))
}

/** Milliseconds that GitHub asks to wait, by Retry-After or the reset time of a used-up limit; null when it does not. */
function readWait(error: unknown, nowMs: number): number | null {
  const headers = readField(readField(error, 'response'), 'headers') ?? readField(error, 'headers')
  const seconds = readHeaderNumber(headers, 'retry-after')
  if (seconds !== null) return Math.max(0, seconds) * 1000
  const reset = readHeaderNumber(headers, 'x-ratelimit-reset')
  if (reset === null || readHeaderNumber(headers, 'x-ratelimit-remaining') !== 0 || !isLimit(error))
    return null
  return Math.max(0, reset * 1000 - nowMs)
}

function readHeaderNumber(headers: unknown, name: string): number | null {
  const value = readField(headers, name)
  const number = value === undefined || value === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : null
}

/** The types of the errors with which GitHub refuses a mutation, such as `STALE_DATA`. */
function listGraphqlTypes(error: unknown): readonly unknown[] {
  const errors = readField(error, 'errors')
  return Array.isArray(errors) ? errors.map(item => readField(item, 'type')) : []
}

const GRAPHQL_PREFIX = /^Request failed due to following response errors:\s*(?:- )?/
const DOCS_LINK = / - https?:\/\/docs\.github\.com\S*/

/** What the error and its causes say, without what the client adds to it. */
function describeFailure(error: unknown): string {
  const message = readField(error, 'message')
  // The causes of such an error are the same errors again, one by one.
  const isGraphql = typeof message === 'string' && GRAPHQL_PREFIX.test(message)
  const text = messageOf(isGraphql ? message.replace(GRAPHQL_PREFIX, '') : error)
  return text.replace(DOCS_LINK, '')
}
