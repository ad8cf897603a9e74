// Who the token belongs to, asked only when it matters: for posts to create, and for posts to look up.

import type { RunNote } from '../finding.ts'
import type { Verdict } from '../plan.ts'
import { meet, verdictOfFailure, type Author } from './author.ts'
import type { RunView } from './view.ts'
import type { Judged } from './judge.ts'

export type FoundAuthor = {
  /** Null when nobody was asked; a verdict on every article when Medium refused or could not be asked. */
  readonly found: Author | Verdict | null
  readonly notes: readonly RunNote[]
}

const NO_TOKEN: Verdict = {
  outcome: 'failed',
  reason: 'unauthorized',
  message:
    'There is a post to create, and no Medium token: set the input `medium-token`, or `medium-refresh-token` with `medium-client-id` and `medium-client-secret`.'
}

export async function findAuthor(
  judged: readonly Judged[],
  { run, ports }: RunView
): Promise<FoundAuthor> {
  const create = judged.some(one => one.kind === 'candidate')
  const lookUp = !run.planOnly && judged.some(isUnknownPublic)
  if (!create && !lookUp) return { found: null, notes: [] }
  if (ports.connect === null) return { found: run.planOnly || !create ? null : NO_TOKEN, notes: [] }
  try {
    const author = await meet(ports.connect)
    ports.log(`Medium: ${author.user.name ?? author.user.username ?? author.user.id}`)
    return { found: author, notes: [] }
  } catch (error) {
    const verdict = verdictOfFailure(error)
    // A plan needs Medium only for what it can check more: what Medium does not answer now is checked later.
    if (!run.planOnly || verdict.outcome === 'failed') return { found: verdict, notes: [] }
    return { found: null, notes: [{ severity: 'warning', message: verdict.message, remedy: null }] }
  }
}

function isUnknownPublic(judged: Judged): boolean {
  if (judged.kind !== 'settled') return false
  const { verdict, considered } = judged.settled
  return verdict.outcome === 'unknown' && considered.entry?.publishStatus === 'public'
}
