// What happened at Medium and is not in the ledger, because it could not be written: told in every report, with the
// records to restore.

import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import { findByTransaction, type Ledger, type LedgerError } from '../../ledger/index.ts'
import { countNoun } from '../../text/line.ts'
import type { ArticleOutcome } from '../article-outcome.ts'
import type { LedgerSession } from '../ledger-session.ts'

/** @param restored how many records a person has to restore */
export function reportUnsaved({ message, remedy }: LedgerError, restored: number): Diagnostic {
  const consequence =
    restored === 0
      ? 'No post is missing from it.'
      : `It does not say what became of ${countNoun(restored, 'article')}: the records to restore are in the log and in the job summary.`
  const restoring =
    'Put these records into the `entries` of the ledger, or settle the articles with `resolve`. Until then they are not published again, since their intents are in the ledger.'
  return createDiagnostic({
    code: 'run/ledger',
    severity: 'error',
    message: `${message} ${consequence}`,
    remedy: restored === 0 ? remedy : [restoring, remedy].filter(text => text !== null).join(' ')
  })
}

/** Entries, as JSON, that were settled but not written so. */
export function listUnsaved(session: LedgerSession): readonly string[] {
  const written = printEntries(session.lastLedger())
  const wanted = printEntries(session.ledger())
  return session
    .ledger()
    .entries.filter(({ state }) => ['published', 'unknown', 'rejected'].includes(state))
    .filter(({ path }) => written.get(path) !== wanted.get(path))
    .map(entry => JSON.stringify(entry))
}

function printEntries({ entries }: Ledger): ReadonlyMap<string, string> {
  return new Map(entries.map(entry => [entry.path, JSON.stringify(entry)]))
}

/** Adds a warning to posts that were just created and that the ledger does not know. @param session after its last commit */
export function warnAboutUnrecorded(
  outcomes: readonly ArticleOutcome[],
  session: LedgerSession
): readonly ArticleOutcome[] {
  return outcomes.map(outcome => {
    const parts = describeUnrecorded(outcome, session)
    if (parts === null) return outcome
    const warning = createDiagnostic({
      code: 'run/unrecorded',
      severity: 'warning',
      ...parts,
      place: { path: outcome.file.path, line: null, column: null }
    })
    return { ...outcome, diagnostics: [...outcome.diagnostics, warning] }
  })
}

function describeUnrecorded(
  { verdict, details }: ArticleOutcome,
  session: LedgerSession
): Pick<Diagnostic, 'message' | 'remedy'> | null {
  const { transaction = null } = details
  if (verdict.reason !== 'created' || transaction === null) return null
  if (findByTransaction(session.lastLedger(), transaction)?.state === 'published') return null
  const entry = findByTransaction(session.ledger(), transaction)
  // The record comes first, since outputs cut long sentences at their end.
  if (entry?.state === 'published')
    return {
      message: `${JSON.stringify(entry)} is missing from the ledger, which could not be written.`,
      remedy: 'Put this record into `entries`.'
    }
  return {
    message:
      "This article was settled or tried again while Medium's answer was on its way, so the ledger does not know this post. There may be two on Medium.",
    remedy: 'Look at both, and delete one by hand.'
  }
}
