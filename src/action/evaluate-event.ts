// Which events publish, which only plan, which do nothing and which are refused. Pure. The table is in the README.

import { ActionError } from '../diagnostics/action-error.ts'
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { isRecord, type JsonObject } from '../text/json.ts'

export type WorkflowEvent = {
  readonly eventName: string
  readonly payload: JsonObject
  /** `GITHUB_REF`. */
  readonly ref: string
  /** The publishing branch. */
  readonly branch: string
}

/** What an event is good for. `before` is the commit to compare with when the ledger names none. */
export type EventDecision =
  | { readonly kind: 'publish'; readonly before: string | null }
  | { readonly kind: 'plan'; readonly before: string | null }
  | { readonly kind: 'nothing'; readonly diagnostic: Diagnostic }

const PUBLISHING_EVENTS = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch']
const UNSAFE_EVENTS = ['pull_request_target', 'workflow_run']

/** Before anything is read. @throws ActionError for an event under which untrusted content could meet a token */
export function refuseUnsafeEvent(eventName: string): void {
  if (!UNSAFE_EVENTS.includes(eventName)) return
  throw new ActionError(
    `The event ${eventName} is refused: it gives secrets to content that nobody has merged yet.`,
    {
      code: 'run/event',
      remedy:
        'Use `push`, `workflow_dispatch` or `schedule` to publish, and `pull_request` to plan.'
    }
  )
}

export function evaluateEvent({ eventName, payload, ref, branch }: WorkflowEvent): EventDecision {
  if (eventName === 'pull_request') return evaluatePullRequest(payload, branch)
  if (!PUBLISHING_EVENTS.includes(eventName))
    return doNothing(
      `The event ${eventName} publishes nothing: this action publishes on push, workflow_dispatch, schedule and repository_dispatch, and plans on pull_request.`
    )
  if (payload.deleted === true) return doNothing(`${ref} was deleted, so nothing is published.`)
  if (!ref.startsWith('refs/heads/'))
    return doNothing(
      ref === ''
        ? `This run is not of a branch, and only the branch ${branch} is published.`
        : `${ref} is not a branch, and only the branch ${branch} is published.`
    )
  if (ref !== `refs/heads/${branch}`)
    return doNothing(
      `${ref.slice('refs/heads/'.length)} is not the publishing branch ${branch}, so nothing is published.`
    )
  return { kind: 'publish', before: eventName === 'push' ? readCommitId(payload.before) : null }
}

function evaluatePullRequest(payload: JsonObject, branch: string): EventDecision {
  const base = toRecord(toRecord(payload.pull_request)?.base)
  if (base?.ref !== branch)
    return doNothing(
      `This pull request goes into ${typeof base?.ref === 'string' ? base.ref : 'another branch'}, not into the publishing branch ${branch}, so there is nothing to plan.`
    )
  return { kind: 'plan', before: readCommitId(base.sha) }
}

function doNothing(message: string): EventDecision {
  const diagnostic = createDiagnostic({
    code: 'run/event',
    severity: 'notice',
    message,
    remedy: null
  })
  return { kind: 'nothing', diagnostic }
}

/** The repository's default branch; null when the event does not say. */
export function readDefaultBranch(payload: JsonObject): string | null {
  const name = toRecord(payload.repository)?.default_branch
  return typeof name === 'string' && name !== '' ? name : null
}

/** Whether the repository is private; null when the event does not say. */
export function readPrivateFlag(payload: JsonObject): boolean | null {
  const value = toRecord(payload.repository)?.private
  return typeof value === 'boolean' ? value : null
}

/** A commit id of either hash, or null for what is absent, zero or not an id. */
function readCommitId(value: unknown): string | null {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return null
  return /^0+$/.test(value) ? null : value
}

function toRecord(value: unknown): JsonObject | null {
  return isRecord(value) ? value : null
}
