// The events of GitHub as a step sees them: name, payload, and the commit and reference that belong to them.
// Payloads carry what GitHub's carry and our code reads; a push has no file lists, as in Actions.

import { ZERO_SHA } from '../github/index.ts'

export type WebhookEvent = {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  /** GITHUB_REF, where the event decides it. */
  readonly ref?: string
  /** GITHUB_SHA, where the event decides it. */
  readonly sha?: string
  /** GITHUB_BASE_REF and GITHUB_HEAD_REF, of pull requests. */
  readonly baseRef?: string
  readonly headRef?: string
}

export type EventRepository = {
  readonly owner?: string
  readonly name?: string
  readonly id?: number
  readonly defaultBranch?: string
  readonly private?: boolean
  readonly fork?: boolean
}

export type PushOptions = EventRepository & {
  /** Zeros for a new branch. */
  readonly before: string
  readonly after: string
  /** `refs/heads/main` unless given. */
  readonly ref?: string
  readonly forced?: boolean
}

/** A push to a branch. */
export function createPushEvent(options: PushOptions): WebhookEvent {
  const { before, after, ref = 'refs/heads/main', forced = false } = options
  const commit = { id: after, message: 'Change', distinct: true, author: AUTHOR, committer: AUTHOR }
  const deleted = after === ZERO_SHA
  return {
    name: 'push',
    ref,
    ...(deleted ? {} : { sha: after }),
    payload: {
      ref,
      before,
      after,
      created: before === ZERO_SHA,
      deleted,
      forced,
      base_ref: null,
      compare: `https://github.com/compare/${before}...${after}`,
      commits: deleted ? [] : [commit],
      head_commit: deleted ? null : commit,
      pusher: { name: 'ada', email: 'ada@example.com' },
      ...describeSurroundings(options)
    }
  }
}

/** A push of a tag. */
export function createTagEvent(
  options: EventRepository & { readonly after: string; readonly tag?: string }
): WebhookEvent {
  const ref = `refs/tags/${options.tag ?? 'v1.0.0'}`
  return createPushEvent({ ...options, before: ZERO_SHA, ref })
}

/** The push that deletes a branch. GitHub gives such a run the default branch's commit: pass it as `sha`. */
export function createBranchDeletion(
  options: EventRepository & {
    readonly before: string
    readonly ref?: string
    readonly sha: string
  }
): WebhookEvent {
  const event = createPushEvent({ ref: 'refs/heads/old', ...options, after: ZERO_SHA })
  return { ...event, sha: options.sha }
}

/** A run started by hand. */
export function createDispatch(
  options: EventRepository & {
    readonly ref?: string
    readonly inputs?: Readonly<Record<string, string>>
  } = {}
): WebhookEvent {
  const { ref = 'refs/heads/main', inputs = {} } = options
  const payload = { ref, inputs, workflow: WORKFLOW, ...describeSurroundings(options) }
  return { name: 'workflow_dispatch', ref, payload }
}

/** A run started by another system. */
export function createRepositoryDispatch(options: EventRepository = {}): WebhookEvent {
  const branch = options.defaultBranch ?? 'main'
  const payload = {
    action: 'publish',
    branch,
    client_payload: {},
    ...describeSurroundings(options)
  }
  return { name: 'repository_dispatch', ref: `refs/heads/${branch}`, payload }
}

/** A run started by the clock: its payload names no repository. */
export function createSchedule(cron = '0 6 * * *', defaultBranch = 'main'): WebhookEvent {
  return {
    name: 'schedule',
    ref: `refs/heads/${defaultBranch}`,
    payload: { schedule: cron, workflow: WORKFLOW }
  }
}

export type PullRequestOptions = EventRepository & {
  readonly baseRef?: string
  readonly baseSha: string
  readonly headRef?: string
  readonly headSha: string
  /** The trial merge that the run checks out; the head unless given. */
  readonly mergeSha?: string
  readonly number?: number
  readonly action?: 'opened' | 'synchronize' | 'reopened' | 'closed'
  /** Whether the head is in a fork. */
  readonly fromFork?: boolean
}

/** A pull request. */
export function createPullRequest(options: PullRequestOptions): WebhookEvent {
  const { baseRef = 'main', baseSha, headRef = 'topic', headSha, number = 7 } = options
  const base = describeRepository(options)
  const fork = options.fromFork ?? false
  const head = fork ? describeRepository({ ...options, owner: 'guest', id: 99, fork }) : base
  return {
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: options.mergeSha ?? headSha,
    baseRef,
    headRef,
    payload: {
      action: options.action ?? 'synchronize',
      number,
      pull_request: {
        number,
        state: 'open',
        draft: false,
        merged: false,
        title: 'A change',
        html_url: `${base.html_url}/pull/${number}`,
        merge_commit_sha: options.mergeSha ?? null,
        base: { ref: baseRef, sha: baseSha, repo: base },
        head: { ref: headRef, sha: headSha, repo: head }
      },
      ...describeSurroundings(options)
    }
  }
}

/** A group of the merge queue. */
export function createMergeGroup(
  options: EventRepository & { readonly headSha: string; readonly baseSha: string }
): WebhookEvent {
  const { headSha, baseSha } = options
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-7-${baseSha}`
  return {
    name: 'merge_group',
    ref: head_ref,
    sha: headSha,
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: headSha,
        head_ref,
        base_sha: baseSha,
        base_ref: 'refs/heads/main',
        head_commit: { id: headSha }
      },
      ...describeSurroundings(options)
    }
  }
}

const AUTHOR = { name: 'Ada Author', email: 'ada@example.com', username: 'ada' }
const WORKFLOW = '.github/workflows/publish.yml'

function describeSurroundings(options: EventRepository) {
  return { repository: describeRepository(options), sender: { login: 'ada', id: 1, type: 'User' } }
}

function describeRepository(options: EventRepository) {
  const { owner = 'ada', name = 'blog', id = 4242, defaultBranch = 'main' } = options
  return {
    id,
    name,
    full_name: `${owner}/${name}`,
    owner: { login: owner, id: 1, type: 'User' },
    private: options.private ?? false,
    fork: options.fork ?? false,
    html_url: `https://github.com/${owner}/${name}`,
    default_branch: defaultBranch
  }
}
