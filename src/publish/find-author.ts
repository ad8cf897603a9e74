// Who the token belongs to, asked only when it matters: for posts to create, and for posts to look up.

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Verdict } from './decisions.ts'
import { meet, verdictOfFailure, type Author } from './author.ts'
import type { RunView } from './view.ts'
import type { Judged } from './judge.ts'

export type FoundAuthor = {
  /** Null when nobody was asked; a verdict on every article when Medium refused or could not be asked. */
  readonly found: Author | Verdict | null
  readonly diagnostics: readonly Diagnostic[]
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
  if (!create && !lookUp) return { found: null, diagnostics: [] }
  if (ports.connect === null)
    return { found: run.planOnly || !create ? null : NO_TOKEN, diagnostics: [] }
  try {
    const author = await meet(ports.connect)
    ports.log(`Medium: ${author.user.name ?? author.user.username ?? author.user.id}`)
    return { found: author, diagnostics: [] }
  } catch (error) {
    const verdict = verdictOfFailure(error)
    // A plan needs Medium only for what it can check more: what Medium does not answer now is checked later.
    if (!run.planOnly || verdict.outcome === 'failed') return { found: verdict, diagnostics: [] }
    const { message } = verdict
    const warning = createDiagnostic({
      code: 'run/medium',
      severity: 'warning',
      message,
      remedy: null
    })
    return { found: null, diagnostics: [warning] }
  }
}

function isUnknownPublic(judged: Judged): boolean {
  if (judged.kind !== 'settled') return false
  const { verdict, considered } = judged.settled
  return verdict.outcome === 'unknown' && considered.entry?.publishStatus === 'public'
}
