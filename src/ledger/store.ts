// The port through which the ledger is read and changed, and the compare-and-swap loop over it.

import { ActionError } from '../diagnostics/action-error.ts'
import { LedgerError, LedgerMoved } from './ledger-error.ts'
import type { Ledger } from './ledger.ts'
import type { Clock } from '../time/clock.ts'
import { createShortPatience, type Patience } from './write-patience.ts'

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

export type UpdateOptions = {
  /** Headline of the commit. */
  readonly message: string
  readonly clock: Clock
  /** What the ledger was when last seen; read anew unless given. */
  readonly from?: Snapshot
  /** How long the write is worth waiting for: not long, unless given. */
  readonly patience?: Patience
  /** Whether to give up when another run has written first, since the change would have to be another one. */
  readonly stopsAtConflict?: boolean
}

/**
 * Applies a change until the ledger has it. `change` is asked again after each conflict or doubtful answer with what the ledger
 * then holds, and returns the same ledger when there is nothing (left) to do: so a write that was answered with an error
 * but applied is recognised by what it wrote.
 * @throws LedgerError when the ledger stays unwritable
 * @throws LedgerMoved when the change stops at a conflict, and there is one
 */
export async function updateLedger(
  store: LedgerStore,
  change: (ledger: Ledger) => Ledger,
  options: UpdateOptions
): Promise<Snapshot> {
  const { patience = createShortPatience(options.clock) } = options
  try {
    return await repeatUpdate(store, change, { ...options, patience })
  } finally {
    patience.end()
  }
}

async function repeatUpdate(
  store: LedgerStore,
  change: (ledger: Ledger) => Ledger,
  { message, from, patience, stopsAtConflict }: UpdateOptions & { readonly patience: Patience }
): Promise<Snapshot> {
  let isUntouched = stopsAtConflict === true
  let current = from ?? (await store.read())
  let lastLook: LedgerError | null = null
  for (;;) {
    const wanted = change(current.ledger)
    if (wanted === current.ledger) return current
    if (lastLook !== null) throw lastLook
    const answer = await store.write(wanted, current.revision, message)
    if (answer.kind === 'written') return { ledger: wanted, revision: answer.revision }
    // A write that was answered with an error may be there already, under what others wrote.
    isUntouched &&= answer.kind === 'conflict'
    const failure = toLedgerFailure(answer, store.place)
    const next = await patience.wait(failure)
    if (next === 'stop') throw failure
    if (isUntouched) throw new LedgerMoved()
    if (next === 'look') lastLook = failure
    current = await readAgain(store, patience)
  }
}

/** An error of the action says already what could not be done. */
function toLedgerFailure(
  answer: Exclude<WriteAnswer, { kind: 'written' }>,
  place: string
): LedgerError {
  const isDoubtful = answer.kind === 'doubtful'
  const cause = isDoubtful ? answer.error : new Error('other runs kept writing first')
  const why = cause.message.replace(/\.$/, '')
  return new LedgerError(
    cause instanceof ActionError ? cause.message : `Could not save the ledger (${place}): ${why}.`,
    'Run this job again when the cause is gone; nothing is sent twice.',
    { cause, outage: { retryAfterMs: isDoubtful ? answer.retryAfterMs : null } }
  )
}

/** What the ledger holds after a write that failed. @throws LedgerError when that is not worth waiting for, or for too long */
async function readAgain(store: LedgerStore, patience: Patience): Promise<Snapshot> {
  for (;;) {
    try {
      return await store.read()
    } catch (error) {
      const mayPass = error instanceof LedgerError && error.outage !== null
      if (!mayPass || !patience.outlastsReads) throw error
      if ((await patience.wait(error)) === 'stop') throw error
    }
  }
}
