// What every endpoint of the emulated GitHub works on: the repository, its objects, its addresses, and who may do what.

import type { Schemas } from './github-answers.ts'
import type { ObjectStore } from './git-objects.ts'

export type Access = 'read' | 'write'
export type Permission = 'contents' | 'pull-requests'

export type GitHubBackend = {
  readonly store: ObjectStore
  readonly owner: string
  readonly name: string
  readonly id: number
  readonly defaultBranch: string
  readonly private: boolean
  /** Base URL of the REST API, without a slash at its end. */
  readonly apiUrl: string
  /** A recursive listing with more entries than this is cut and says `truncated`. */
  readonly treeLimit: number
  readonly comments: StoredComment[]
  /** The id of the newest comment, also of one that is deleted. */
  lastComment: number
  /** Login of the account that the token is of. */
  readonly viewer: string
  /** Commits that GitHub signed: those made without naming an author or committer. */
  readonly signed: Set<string>
  readonly now: () => Date
}

export type StoredComment = {
  readonly id: number
  readonly issue: number
  /** Login of whoever wrote it. */
  readonly author: string
  body: string
  readonly createdAt: string
  updatedAt: string
}

/** One request as an endpoint sees it. */
export type GitHubRequest = {
  readonly method: string
  readonly query: URLSearchParams
  readonly accept: string
  /** The parsed JSON body; null when there was none. */
  readonly body: unknown
}

/** The repository's address in the API, such as `http://127.0.0.1:1234/repos/ada/blog`. */
export function toRepositoryUrl(backend: GitHubBackend): string {
  return `${backend.apiUrl}/repos/${backend.owner}/${backend.name}`
}

/** The repository's address for people. */
export function toPageUrl(backend: GitHubBackend): string {
  return `https://github.com/${backend.owner}/${backend.name}`
}

/** An opaque id that says what it belongs to, like GitHub's. */
export function toNodeId(kind: string, value: string | number): string {
  return Buffer.from(`${kind}:${value}`).toString('base64')
}

/** The ids of accounts that have one at GitHub; everybody else's is made of the name. */
const ACCOUNT_IDS: Readonly<Record<string, number>> = { 'github-actions[bot]': 41_898_282 }

/** What GitHub knows an account by. */
export function toAccountId(login: string): number {
  return ACCOUNT_IDS[login] ?? Buffer.from(login).reduce((sum, byte) => sum * 7 + byte, 1) % 1e9
}

/** A user, or the bot of GitHub Actions. */
export function toAccount(login: string, id: number): Schemas['simple-user'] {
  const path = encodeURIComponent(login)
  const url = `https://api.github.com/users/${path}`
  return {
    login,
    id,
    node_id: toNodeId('User', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${path}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false
  }
}
