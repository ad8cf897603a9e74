// Which events publish, which only plan, which do nothing and which are refused: the contract's first table. Pure.

export type GateInput = {
  readonly eventName: string
  readonly payload: Readonly<Record<string, unknown>>
  /** `GITHUB_REF`. */
  readonly ref: string
  /** The publishing branch. */
  readonly branch: string
}

export type Gate =
  | { readonly kind: 'publish'; readonly before: string | null }
  | { readonly kind: 'plan'; readonly before: string | null }
  | { readonly kind: 'nothing'; readonly message: string }

const PUBLISHING = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch']
const REFUSED = ['pull_request_target', 'workflow_run']

/** Events under which untrusted code could meet a token: refused before anything is read. Null when allowed. */
export function refusal(eventName: string): string | null {
  if (!REFUSED.includes(eventName)) return null
  return `The event ${eventName} is refused: it gives secrets to content that nobody has merged yet. Use push, workflow_dispatch or schedule to publish, and pull_request to plan.`
}

/** Decides what an event on a ref is good for. */
export function gate({ eventName, payload, ref, branch }: GateInput): Gate {
  if (eventName === 'pull_request') return gatePullRequest(payload, branch)
  if (!PUBLISHING.includes(eventName))
    return nothing(
      `The event ${eventName} publishes nothing: this action works on push, workflow_dispatch, schedule and repository_dispatch, and plans on pull_request.`
    )
  if (payload.deleted === true) return nothing(`${ref} was deleted: nothing to publish.`)
  if (!ref.startsWith('refs/heads/'))
    return nothing(
      `${ref === '' ? 'This run' : ref} is not a branch: only the branch ${branch} is published.`
    )
  if (ref !== `refs/heads/${branch}`)
    return nothing(
      `${ref.slice('refs/heads/'.length)} is not the publishing branch ${branch}: nothing to publish.`
    )
  return { kind: 'publish', before: eventName === 'push' ? commitId(payload.before) : null }
}

function gatePullRequest(payload: Readonly<Record<string, unknown>>, branch: string): Gate {
  const base = record(record(payload.pull_request)?.base)
  if (base?.ref !== branch)
    return nothing(
      `This pull request goes into ${typeof base?.ref === 'string' ? base.ref : 'another branch'}, not into the publishing branch ${branch}: nothing to plan.`
    )
  return { kind: 'plan', before: commitId(base.sha) }
}

/** The payload's default branch; null when the event does not say. */
export function defaultBranchOf(payload: Readonly<Record<string, unknown>>): string | null {
  const name = record(payload.repository)?.default_branch
  return typeof name === 'string' && name !== '' ? name : null
}

/** Whether the payload's repository is private; null when the event does not say. */
export function isPrivateBy(payload: Readonly<Record<string, unknown>>): boolean | null {
  const value = record(payload.repository)?.private
  return typeof value === 'boolean' ? value : null
}

/** A commit id of either hash, or null for what is absent, zero or no id at all. */
function commitId(value: unknown): string | null {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return null
  return /^0+$/.test(value) ? null : value
}

function nothing(message: string): Gate {
  return { kind: 'nothing', message }
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(value) ? value : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
