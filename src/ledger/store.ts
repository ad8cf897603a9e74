// The port through which the ledger is read and changed, and the compare-and-swap loop over it.

import { ActionError } from '../diagnostics/action-error.ts'
import { LedgerError } from './ledger-error.ts'
import type { Ledger } from './ledger.ts'
import type { Clock } from '../time/clock.ts'
import { retryDelayMs, type RetryPolicy } from '../time/retry.ts'

export type Snapshot = {
  readonly ledger: Ledger
  /** The revision to compare against; null while there is no ledger. */
  readonly revision: string | null
}

/** `conflict`: somebody else wrote first. `doubtful`: an error came back, the write may still have been applied. */
export type WriteAnswer =
  | { readonly kind: 'written'; readonly revision: string }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'doubtful'; readonly error: Error; readonly retryAfterMs: number | null }

export interface LedgerStore {
  /** Place as messages name it: `branch:medium-ledger` or `file:PATH`. */
  readonly place: string
  /** @throws LedgerError when the ledger cannot be read or understood */
  read(): Promise<Snapshot>
  /** Replaces the ledger if it is still at `expected`. @throws LedgerError when trying again later will not help */
  write(ledger: Ledger, expected: string | null, message: string): Promise<WriteAnswer>
  /** The revision last seen, also of a ledger that could not be understood; null when none was. */
  revision(): string | null
}

/** Eight writes; the ninth try only looks whether the eighth was applied. */
const UPDATES: RetryPolicy = {
  tries: 9,
  firstDelayMs: 200,
  longestDelayMs: 8_000,
  longestRetryAfterMs: 60_000
}

export type UpdateOptions = {
  /** Headline of the commit. */
  readonly message: string
  readonly clock: Clock
  /** What the ledger was when last seen; read anew unless given. */
  readonly from?: Snapshot
}

/**
 * Applies a change until the ledger has it. `change` is asked again after each conflict or doubtful answer with what the ledger
 * then holds, and returns the same ledger when there is nothing (left) to do: so a write that was answered with an error
 * but applied is recognised by what it wrote.
 * @throws LedgerError when the ledger stays unwritable
 */
export async function updateLedger(
  store: LedgerStore,
  change: (ledger: Ledger) => Ledger,
  { message, clock, from }: UpdateOptions
): Promise<Snapshot> {
  let current = from ?? (await store.read())
  let last: Error | null = null
  for (let attempt = 1; ; attempt += 1) {
    const wanted = change(current.ledger)
    if (wanted === current.ledger) return current
    if (attempt === UPDATES.tries) break
    const answer = await store.write(wanted, current.revision, message)
    if (answer.kind === 'written') return { ledger: wanted, revision: answer.revision }
    last = answer.kind === 'doubtful' ? answer.error : new Error('other runs kept writing first')
    const asked = answer.kind === 'doubtful' ? answer.retryAfterMs : null
    const delayMs = retryDelayMs(UPDATES, attempt, asked, clock.random)
    if (delayMs === null) break
    await clock.sleep(delayMs)
    current = await store.read()
  }
  throw new LedgerError(
    describeFailure(store.place, last),
    'Run this job again when the cause is gone; nothing is sent twice.',
    { cause: last }
  )
}

/** An error of the action says already what could not be done. */
function describeFailure(place: string, error: Error | null): string {
  if (error instanceof ActionError) return error.message
  const why = error?.message.replace(/\.$/, '') ?? 'unknown error'
  return `Could not save the ledger (${place}): ${why}.`
}
