// The use case: what the tree wants, minus what the ledger knows, one post at a time. Everything outside comes through
// ports.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../report/index.ts'
import { toResult } from './article-outcome.ts'
import { closeRun } from './close/close-run.ts'
import { evaluateArticles } from './evaluate/evaluate-articles.ts'
import type { Ports } from './ports.ts'
import type { Run } from './run-facts.ts'
import { connectAccount } from './select/connect-account.ts'
import { selectCreations } from './select/select-creations.ts'
import { sendPosts } from './send/send-posts.ts'
import { startRun } from './start/start-run.ts'
import { addDecisions } from './close/list-decisions.ts'

export type Published = {
  /** In publishing order. */
  readonly results: readonly Result[]
  readonly diagnostics: readonly Diagnostic[]
  /** The ledger's revision after the run; null while there is none. */
  readonly revision: string | null
  /** Entries (JSON) that a person has to restore, since the ledger could not be written. */
  readonly restore: readonly string[]
}

/** @throws LedgerError, DetectionError, GitHubError when the run cannot begin: then nothing was sent */
export async function publish(run: Run, ports: Ports): Promise<Published> {
  const { context, diagnostics } = await startRun(run, ports)
  const evaluated = await evaluateArticles(context)
  const { account, diagnostics: connecting } = await connectAccount(evaluated, context)
  const selected = await selectCreations(evaluated.candidates, account, context)
  const sent = await sendPosts(selected.creations, account, context)
  const all = [...evaluated.outcomes, ...selected.outcomes, ...sent]
  const closed = await closeRun(all, sent, account, context)
  return {
    results: addDecisions(closed.outcomes.map(toResult)),
    diagnostics: [
      ...diagnostics,
      ...connecting,
      ...closed.diagnostics,
      ...closed.outcomes.flatMap(outcome => outcome.diagnostics)
    ],
    revision: context.session.revision(),
    restore: closed.restore
  }
}
