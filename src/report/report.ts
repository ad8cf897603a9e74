// All that a run has to say, as one value: each rendering in this folder is a pure function of it.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result, RunOutcome } from './result.ts'

export type Report = {
  readonly outcome: RunOutcome
  /** True for a dry run or a pull request: nothing was sent or written. */
  readonly planOnly: boolean
  /** No token was given, and a person publishes with the help of the pages. */
  readonly byHand: boolean
  /** Null when no pages were written. */
  readonly pages: ReportPages | null
  readonly results: readonly Result[]
  /** About the run (without a place) and about files; each becomes an annotation. */
  readonly diagnostics: readonly Diagnostic[]
  /** The ledger's commit after the run (branch ledger); null otherwise. */
  readonly ledgerSha: string | null
  /** Where the ledger is, for links and texts: `branch:medium-ledger` or `file:PATH`; null when no run got that far. */
  readonly ledger: string | null
  /** `https://github.com/owner/name`, for links to files; null when unknown. */
  readonly repositoryUrl: string | null
  /** The commit that was read. */
  readonly sha: string
  /** Ledger entries (JSON) that could not be written after their posts were created; to be restored by hand. */
  readonly restore: readonly string[]
}

/** The preview pages of a run. */
export type ReportPages = {
  /** In the workspace. */
  readonly folder: string
  /** Where the folder is served, without a slash at the end; null when nobody said. */
  readonly url: string | null
}
