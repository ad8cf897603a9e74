// Time and chance as they are. The time is GitHub's as soon as it has answered: runs on different machines judge each
// other's deadlines in the ledger, and the clock of a runner may be wrong by a year.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../time/clock.ts'

export type MachineTime = {
  /** Epoch milliseconds; leaps when somebody sets the machine's clock. */
  readonly wall: () => number
  /** Milliseconds since some moment; never leaps, and may not count the time that the machine sleeps. */
  readonly monotonic: () => number
}

export type GuidedClock = Clock & {
  /** To be called as a request is sent; what it returns takes the `Date` of the answer and sets the clock by it. */
  readonly expectDate: () => (date: string | undefined) => void
}

type Moment = { readonly wall: number; readonly monotonic: number }

/** By how much more the wall clock may move during a request before the answer's date is too old to be used. */
const DRIFT_MS = 2_000

/**
 * Runs on by whichever of the machine's two times says that more has passed, so that neither a clock that is set back nor
 * a machine that sleeps makes a deadline look further away than it is. Until it is set it begins at the machine's time.
 */
export function createGuidedClock({ wall, monotonic }: MachineTime): GuidedClock {
  const readMoment = (): Moment => ({ wall: wall(), monotonic: monotonic() })
  let mark = readMoment()
  let markedAt = mark.wall
  let isSet = false
  return {
    now: () => Math.floor(markedAt + Math.max(wall() - mark.wall, monotonic() - mark.monotonic)),
    expectDate() {
      const sent = readMoment()
      return date => {
        const arrived = readMoment()
        const at = Date.parse(date ?? '')
        // Either the machine slept, and the answer with it, or its clock was set; the next answer tells.
        const leap = arrived.wall - sent.wall - (arrived.monotonic - sent.monotonic)
        if (Number.isNaN(at) || leap > DRIFT_MS) return
        // An answer may have been long on its way: no answer sets back what an earlier one said.
        const earliest = markedAt + arrived.monotonic - mark.monotonic
        markedAt = isSet ? Math.max(at, earliest) : at
        mark = arrived
        isSet = true
      }
    },
    ...WAITING
  }
}

const WAITING: Pick<Clock, 'sleep' | 'random'> = {
  async sleep(ms, signal) {
    await sleep(ms, undefined, { signal }).catch(() => undefined)
  },
  random: () => Math.random()
}

/** For what is compared with the files of this machine. */
export const MACHINE_CLOCK: Clock = { now: () => Date.now(), ...WAITING }

/** What the run goes by. */
export const SYSTEM_CLOCK = createGuidedClock({
  wall: () => Date.now(),
  // `performance` would load a module of Node's that nothing else needs.
  monotonic: () => Number(process.hrtime.bigint()) / 1e6
})
