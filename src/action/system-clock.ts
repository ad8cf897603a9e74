// Time and chance as they are. The time is GitHub's as soon as it has answered: runs on different machines judge each
// other's deadlines in the ledger, and the clock of a runner may be wrong by a year.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../time/clock.ts'

export type MachineTime = {
  /** Epoch milliseconds; jumps when somebody sets the machine's clock. */
  readonly wall: () => number
  /** Milliseconds since some moment; never jumps, and may not count the time that the machine sleeps. */
  readonly monotonic: () => number
}

export type GuidedClock = Clock & {
  /** Sets the clock by the `Date` of an answer that has just arrived. What is not a date is ignored. */
  readonly setByDate: (date: string | undefined) => void
}

/**
 * Runs on by whichever of the machine's two times says that more has passed, so that neither a clock that is set back nor
 * a machine that sleeps makes a deadline look further away than it is. Until it is set it is the machine's.
 */
export function createGuidedClock({ wall, monotonic }: MachineTime): GuidedClock {
  let mark: { readonly at: number; readonly wall: number; readonly monotonic: number } | null = null
  return {
    now() {
      if (mark === null) return wall()
      return Math.floor(mark.at + Math.max(wall() - mark.wall, monotonic() - mark.monotonic))
    },
    setByDate(date) {
      const at = Date.parse(date ?? '')
      if (Number.isNaN(at)) return
      // An answer may have been long on its way: a later one never sets the clock back.
      const earliest = mark === null ? at : mark.at + monotonic() - mark.monotonic
      mark = { at: Math.max(at, earliest), wall: wall(), monotonic: monotonic() }
    },
    async sleep(ms, signal) {
      await sleep(ms, undefined, { signal }).catch(() => undefined)
    },
    random: () => Math.random()
  }
}

const MACHINE: MachineTime = { wall: () => Date.now(), monotonic: () => performance.now() }

/** What the run goes by. */
export const SYSTEM_CLOCK = createGuidedClock(MACHINE)

/** Never set: for what only this machine's own files are compared with. */
export const MACHINE_CLOCK: Clock = createGuidedClock(MACHINE)
