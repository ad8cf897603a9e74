// The ledger during one run: steps are queued and written together, so that settling one article and the intent of the
// next are one commit. Each step is idempotent and is applied again to whatever other runs wrote in the meantime.

import { updateLedger, type Ledger, type LedgerStore, type Step } from '../ledger/index.ts'
import { cleanLine } from '../text/line.ts'
import type { Clock } from '../time/clock.ts'

export interface LedgerSession {
  /** The ledger with everything queued. */
  ledger(): Ledger
  /** The ledger as last read or written. */
  lastLedger(): Ledger
  /** The ledger's revision as last read or written; null while there is none. */
  revision(): string | null
  enqueue(step: Step): void
  /** Whether the queue would change anything. */
  hasChanges(): boolean
  /**
   * Writes the queue, and `last` with it.
   * @throws LedgerError when the ledger cannot be written: the queue is kept, `last` is not
   */
  commit(message: string, last?: Step): Promise<void>
}

/** A commit's headline has one line, and a path may hold anything. */
const MAX_HEADLINE = 200

/** Reads the ledger and opens a session on it. @throws LedgerError when it cannot be read */
export async function openLedgerSession(store: LedgerStore, clock: Clock): Promise<LedgerSession> {
  let written = await store.read()
  let queue: readonly Step[] = []
  const applyQueue = (ledger: Ledger) => queue.reduce((changed, step) => step(changed), ledger)
  return {
    ledger: () => applyQueue(written.ledger),
    lastLedger: () => written.ledger,
    revision: () => written.revision,
    enqueue: step => void (queue = [...queue, step]),
    hasChanges: () => applyQueue(written.ledger) !== written.ledger,
    async commit(message, last = ledger => ledger) {
      const steps = queue
      const change = (ledger: Ledger) => last(applyQueue(ledger))
      const headline = cleanLine(message, { max: MAX_HEADLINE })
      written = await updateLedger(store, change, { message: headline, clock, from: written })
      queue = queue.filter(step => !steps.includes(step))
    }
  }
}
