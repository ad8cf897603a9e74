// What the files of this stage hand to each other.

import type { OutcomeDetails, Verdict } from '../article-outcome.ts'
import type { Candidate } from '../candidate.ts'
import type { RunContext } from '../run-context.ts'
import type { KnownAccount } from '../select/connect-account.ts'

/** How a creation ended; what the creation itself says is added. */
export type SendResult = {
  readonly verdict: Verdict
  readonly details: OutcomeDetails
  /** Whether the ledger has what later runs need; otherwise the article is still to be recorded as waiting. */
  readonly recorded: boolean
  /** Why nothing else is sent in this run, where the reason does not say; completes "Not tried: … earlier in this run". */
  readonly stops?: string
}

/** What it takes to create a post. */
export type SendContext = RunContext & {
  readonly account: KnownAccount
  /** Transactions of this run's own attempts so far. */
  readonly attempted: Set<string>
  /** Addresses of images, path to URL, of articles whose turn has not come. */
  readonly placing: Map<Candidate, Promise<ReadonlyMap<string, string>>>
}
