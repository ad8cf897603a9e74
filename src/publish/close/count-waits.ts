// Articles that wait for Medium in run after run: counted in the ledger, and told as an error when they have waited for
// too long, since a green run that sends nothing would be noticed by nobody.

import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import { countWaits, findByPath, isOverdue, type Waits } from '../../ledger/index.ts'
import { countNoun } from '../../text/line.ts'
import type { ArticleOutcome } from '../article-outcome.ts'
import type { RunContext } from '../run-context.ts'
import { printRunId } from '../run-facts.ts'

/** Queues the counting of what this run puts off. Of what has been recorded by then. */
export function countDeferred(
  outcomes: readonly ArticleOutcome[],
  { run, ports, session }: RunContext
): void {
  const occasion = { run: printRunId(run), at: new Date(ports.clock.now()).toISOString() }
  const deferred = outcomes
    .filter(isDeferred)
    .map(({ file, verdict }) => ({ path: file.path, reason: verdict.reason }))
  session.enqueue(countWaits(deferred, occasion))
}

/** At most one: the articles that this run has put off once too often. */
export function reportOverdue(
  outcomes: readonly ArticleOutcome[],
  { session, ports }: RunContext
): readonly Diagnostic[] {
  const ledger = session.ledger()
  const overdue = outcomes.filter(isDeferred).flatMap(({ file: { path } }) => {
    const waits = findByPath(ledger, path)?.waits ?? null
    return waits !== null && isOverdue(waits, ports.clock.now()) ? [{ path, waits }] : []
  })
  if (overdue.length === 0) return []
  const verb = overdue.length === 1 ? 'has' : 'have'
  return [
    createDiagnostic({
      code: 'run/medium',
      severity: 'error',
      message: `${countNoun(overdue.length, 'article')} ${verb} been waiting for Medium for too long: ${listWaits(overdue)}.`,
      remedy:
        'The results say what keeps each of them from Medium. Nothing is lost: every run tries them again, and is red until they are sent.'
    })
  ]
}

type Overdue = { readonly path: string; readonly waits: Waits }

const SHOWN = 10

function listWaits(overdue: readonly Overdue[]): string {
  const shown = overdue.slice(0, SHOWN).map(({ path, waits: { reason, since } }) => {
    const time = `${since.slice(0, 16).replace('T', ' ')} UTC`
    return `${path} since ${time} (${reason})`
  })
  const rest = overdue.length - shown.length
  return [...shown, ...(rest === 0 ? [] : [`${rest} more`])].join('; ')
}

function isDeferred({ verdict }: ArticleOutcome): boolean {
  return verdict.outcome === 'deferred'
}
