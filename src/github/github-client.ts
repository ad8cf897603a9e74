// GitHub's client as the ledger and the reader of trees use it, and how long one of its requests may take.

import type { getOctokit } from '@actions/github'
import type { Clock } from '../time/clock.ts'

type ToolkitClient = ReturnType<typeof getOctokit>
type GitCalls = ToolkitClient['rest']['git']
type RepositoryCalls = ToolkitClient['rest']['repos']
type IssueCalls = ToolkitClient['rest']['issues']

type Call<Method> = Method extends (parameters?: infer Parameters) => infer Answer
  ? (parameters?: Parameters) => Answer
  : never
type Calls<Methods, Names extends keyof Methods> = {
  readonly [Name in Names]: Call<Methods[Name]>
}

/** What is used of the toolkit's client, which is one of these. */
export type Octokit = {
  readonly rest: {
    readonly git: Calls<
      GitCalls,
      'createCommit' | 'createRef' | 'createTree' | 'getBlob' | 'getRef' | 'getTree'
    >
    readonly repos: Calls<RepositoryCalls, 'get' | 'getContent' | 'listCommits'>
    readonly issues: Calls<
      IssueCalls,
      'createComment' | 'deleteComment' | 'listComments' | 'updateComment'
    >
  }
  readonly graphql: <Answer>(query: string, parameters: Record<string, unknown>) => Promise<Answer>
}

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
