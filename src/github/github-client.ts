// GitHub's client as the ledger and the reader of trees use it, and how long one of its requests may take.

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

const REQUEST_TIMEOUT_MS = 20_000

/** The option `request` of one request. GitHub itself gives up after ten seconds. */
export function limitTime(): { signal: AbortSignal } {
  return { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }
}
