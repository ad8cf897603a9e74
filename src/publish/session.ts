// The ledger during one run: steps are queued and written together, so that settling one article and the intent of the
// next are one commit. Each step is idempotent and is applied anew to whatever other runs wrote meanwhile.

import {
  updateLedger,
  type Ledger,
  type LedgerStore,
  type Snapshot,
  type Step
} from '../ledger/index.ts'
import type { Clock } from '../time/clock.ts'

export interface LedgerSession {
  /** The ledger with everything queued. */
  ledger(): Ledger
  /** The ledger's revision as last read or written; null while there is none. */
  revision(): string | null
  enqueue(step: Step): void
  /** Whether the queue would change anything. */
  dirty(): boolean
  /** The ledger as last read or written. */
  written(): Ledger
  /** Writes the queue, and `last` with it. @throws LedgerError when the ledger stays unwritable; the queue is kept, `last` is not */
  commit(message: string, last?: Step): Promise<void>
}

export function ledgerSession(store: LedgerStore, start: Snapshot, clock: Clock): LedgerSession {
  let written = start
  let queue: readonly Step[] = []
  const withQueue = (ledger: Ledger) => queue.reduce((one, step) => step(one), ledger)
  return {
    ledger: () => withQueue(written.ledger),
    revision: () => written.revision,
    enqueue: step => void (queue = [...queue, step]),
    dirty: () => withQueue(written.ledger) !== written.ledger,
    written: () => written.ledger,
    async commit(message, last = ledger => ledger) {
      const steps = queue
      const change = (ledger: Ledger) => last(withQueue(ledger))
      written = await updateLedger(store, change, {
        message: oneLine(message),
        clock,
        from: written
      })
      queue = queue.filter(step => !steps.includes(step))
    }
  }
}

/** A path may hold anything, a commit's headline only one line. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 200)
}
