// Posts that were just created and that the ledger does not know: said with the result, so that it is in every report.

import { findByTransaction } from '../ledger/index.ts'
import type { Decided } from './decided.ts'
import type { LedgerSession } from './session.ts'

/** @param session after its last commit, whether that succeeded or not */
export function withUnrecorded(
  decided: readonly Decided[],
  session: LedgerSession
): readonly Decided[] {
  return decided.map(one => {
    const warning = unrecorded(one, session)
    if (warning === null) return one
    return { ...one, known: { ...one.known, warnings: [...(one.known.warnings ?? []), warning] } }
  })
}

function unrecorded({ verdict, known }: Decided, session: LedgerSession): string | null {
  const { transaction = null } = known
  if (verdict.reason !== 'created' || transaction === null) return null
  if (findByTransaction(session.written(), transaction)?.state === 'published') return null
  const entry = findByTransaction(session.ledger(), transaction)
  // The record first: outputs cut long sentences at their end.
  if (entry?.state === 'published')
    return `${JSON.stringify(entry)} is the record that the ledger lacks, since it could not be written: put it into \`entries\`.`
  return 'This article was settled or tried again while the answer of Medium was on its way, so the ledger does not know this post: there may be two on Medium. Look at both, and delete one by hand.'
}
