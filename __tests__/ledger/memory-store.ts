// A ledger store in memory whose writes a test can let fail, and a clock that only counts.

import type { Ledger } from '../../src/ledger/ledger.ts'
import type { LedgerStore, Snapshot, WriteAnswer } from '../../src/ledger/store.ts'
import type { Clock } from '../../src/time/clock.ts'

/**
 * What becomes of one write: `ok`; `conflict`, after `other` changed the ledger; an error before (`lost`) or after
 * (`applied`) the write took effect.
 */
export type Fate =
  | 'ok'
  | { readonly conflict: (ledger: Ledger) => Ledger }
  | { readonly lost: string; readonly retryAfterMs?: number }
  | { readonly applied: string; readonly retryAfterMs?: number }

export type MemoryStore = LedgerStore & {
  readonly held: () => Ledger
  /** Messages of the writes that took effect. */
  readonly messages: readonly string[]
  readonly writes: () => number
  readonly reads: () => number
}

/** Writes meet the fates in order, and succeed when there is none left. */
export function memoryStore(start: Ledger, fates: readonly Fate[] = []): MemoryStore {
  const messages: string[] = []
  const count = { reads: 0, writes: 0, revision: 1 }
  let held = start
  return {
    place: 'memory',
    revision: () => String(count.revision),
    held: () => held,
    messages,
    writes: () => count.writes,
    reads: () => count.reads,
    async read() {
      count.reads += 1
      return Promise.resolve(snapshot())
    },
    async write(wanted, expected, message) {
      const fate = fates[count.writes] ?? 'ok'
      count.writes += 1
      return Promise.resolve(meet(fate, { wanted, expected, message }))
    }
  }

  function snapshot(): Snapshot {
    return { ledger: held, revision: String(count.revision) }
  }

  function meet(
    fate: Fate,
    write: { readonly wanted: Ledger; readonly expected: string | null; readonly message: string }
  ): WriteAnswer {
    if (fate !== 'ok' && 'conflict' in fate) replace(fate.conflict(held))
    if (write.expected !== String(count.revision)) return { kind: 'conflict' }
    if (fate !== 'ok' && 'lost' in fate) return doubtful(fate.lost, fate.retryAfterMs)
    replace(write.wanted)
    messages.push(write.message)
    if (fate !== 'ok' && 'applied' in fate) return doubtful(fate.applied, fate.retryAfterMs)
    return { kind: 'written', revision: String(count.revision) }
  }

  function replace(ledger: Ledger): void {
    held = ledger
    count.revision += 1
  }
}

function doubtful(message: string, retryAfterMs: number | null = null): WriteAnswer {
  return { kind: 'doubtful', error: new Error(message), retryAfterMs }
}

/** Never waits; `slept` has what it was asked to wait, in milliseconds. Chance always gives `random`. */
export function countingPacing(random = 0): Clock & { readonly slept: readonly number[] } {
  const slept: number[] = []
  return {
    slept,
    now: () => Date.now(),
    random: () => random,
    sleep: async ms => {
      slept.push(ms)
      return Promise.resolve()
    }
  }
}
