// What publishing needs from outside, as small ports.

import type { CommitSource } from '../git/index.ts'
import type { LedgerStore } from '../ledger/index.ts'
import type { FeedItem, Medium } from '../medium/index.ts'
import type { Clock } from '../time/clock.ts'
import type { ConversionTrial } from './conversion-trial.ts'

/** A request of the runner or a person to end the run. */
export interface Interruption {
  /** From then on no new post is requested. */
  readonly requested: boolean
  /** Fires with the request: what a later run can repeat is given up. */
  readonly now: AbortSignal
  /** Fires when the grace time is over: aborts the creation in flight. */
  readonly late: AbortSignal
}

export type Ports = {
  readonly commits: CommitSource
  /** Bytes of a blob where the checkout has it; null otherwise, without asking anybody else. */
  readonly readLocalBlob: (oid: string) => Promise<Uint8Array | null>
  /** The commit at the tip of the publishing branch, asked anew each time; null when it cannot be known. */
  readonly readTip: () => Promise<string | null>
  /** Whether a commit came before another one; null when it cannot be known. */
  readonly isAncestor: (older: string, newer: string) => Promise<boolean | null>
  /** A predicate over repository paths for glob patterns. @throws Error when a pattern cannot be parsed */
  readonly createMatcher: (patterns: readonly string[]) => Promise<(path: string) => boolean>
  /** Tries a conversion that may never end: null when it did, else why it was given up, as the end of a sentence. */
  readonly tryConversion: (trial: ConversionTrial) => Promise<string | null>
  readonly store: LedgerStore
  /** A client for Medium; null when no credentials were given. @throws MediumError */
  readonly connect: (() => Promise<Medium>) | null
  /** The newest public posts of a profile or publication; null when its feed cannot be read. */
  readonly readFeed: (profileUrl: string) => Promise<readonly FeedItem[] | null>
  readonly clock: Clock
  readonly newTransaction: () => string
  /** One line of progress; made safe by the receiver. */
  readonly log: (line: string) => void
  readonly interruption: Interruption
  /** Called in a plan of many articles: from then on, memory is worth more than time. */
  readonly limitMemory: () => Promise<void>
}
