// How long a write of the ledger is worth waiting for. Most can be made up for by the next run. One that tells of a post
// that Medium has just made cannot: nobody else knows the post, and a draft can be found by nobody.

import type { Clock } from '../time/clock.ts'
import type { LedgerError } from './ledger-error.ts'
import { retryDelayMs, type RetryPolicy } from '../time/retry.ts'
import { countNoun } from '../text/line.ts'

/** `look`: only whether the last write was applied. */
export type NextTry = 'write' | 'look' | 'stop'

export interface Patience {
  /** Waits after a failed try, and says what comes next. */
  wait(failure: LedgerError): Promise<NextTry>
  /** Whether a ledger that cannot even be read is waited for, too. */
  readonly outlastsReads: boolean
  /** The write has ended, well or not: the next one is another. */
  end(): void
}

/** Eight writes; the ninth try only looks whether the eighth was applied. */
const SHORT: RetryPolicy = {
  tries: 9,
  firstDelayMs: 200,
  longestDelayMs: 8_000,
  longestRetryAfterMs: 60_000
}

/** As often as the time allows. */
const LONG: RetryPolicy = {
  tries: Infinity,
  firstDelayMs: 400,
  longestDelayMs: 15_000,
  longestRetryAfterMs: Infinity
}

/** All that a run waits for the sake of created posts. */
const LONGEST_MS = 10 * 60_000
/** Shorter waits are not worth a line. */
const QUIET_MS = 5_000
const TELL_AGAIN_MS = 60_000

/** For one write that a later run can make up for. */
export function createShortPatience(clock: Clock): Patience {
  let failures = 0
  return {
    outlastsReads: false,
    async wait({ outage }) {
      failures += 1
      const retryAfterMs = outage?.retryAfterMs ?? null
      const delayMs = retryDelayMs(SHORT, failures, retryAfterMs, clock.random)
      if (delayMs === null) return 'stop'
      await clock.sleep(delayMs)
      return failures + 1 === SHORT.tries ? 'look' : 'write'
    },
    end: () => void (failures = 0)
  }
}

export type LongPatienceOptions = {
  readonly clock: Clock
  /** The run is being ended: it tries once more, and no longer waits. */
  readonly signal: AbortSignal
  /** Told when the waiting becomes long, and every minute after that. */
  readonly tell: (line: string) => void
  /** What would be lost, should the run be killed while it waits: entries as JSON. Told when the waiting becomes long. */
  readonly listRecords: () => readonly string[]
}

/** For the writes of one run that tell of created posts: together they wait ten minutes. */
export function createLongPatience(options: LongPatienceOptions): Patience {
  return new LongPatience(options)
}

class LongPatience implements Patience {
  readonly outlastsReads = true
  private readonly options: LongPatienceOptions
  private failures = 0
  private waitedMs = 0
  private startedAt: number | null = null
  /** What had passed when it was last told; null before. */
  private toldMs: number | null = null
  private leftMs = LONGEST_MS

  constructor(options: LongPatienceOptions) {
    this.options = options
  }

  async wait({ message, outage }: LedgerError): Promise<NextTry> {
    const retryAfterMs = outage?.retryAfterMs ?? null
    const { clock, signal } = this.options
    this.startedAt ??= clock.now()
    this.failures += 1
    const leftMs = this.leftMs - this.measure()
    const delayMs = retryDelayMs(LONG, this.failures, retryAfterMs, clock.random) ?? Infinity
    if (signal.aborted || leftMs <= 0) return 'stop'
    if (delayMs <= leftMs) {
      await this.sleep(delayMs, message)
      return 'write'
    }
    if (retryAfterMs !== null) return 'stop'
    await this.sleep(leftMs, message)
    return 'look'
  }

  end(): void {
    this.leftMs -= this.measure()
    this.failures = 0
    this.waitedMs = 0
    this.startedAt = null
    this.toldMs = null
  }

  /** What has passed since the first failure. A clock that was set back, or that stops while a machine sleeps, must not make it endless. */
  private measure(): number {
    const { clock } = this.options
    return Math.max(this.waitedMs, this.startedAt === null ? 0 : clock.now() - this.startedAt)
  }

  private async sleep(ms: number, message: string): Promise<void> {
    const { clock, signal } = this.options
    for (let restMs = ms; restMs > 0 && !signal.aborted; restMs -= TELL_AGAIN_MS) {
      const partMs = Math.min(restMs, TELL_AGAIN_MS)
      this.tell(partMs, message)
      await clock.sleep(partMs, signal)
      this.waitedMs += partMs
    }
  }

  private tell(nextMs: number, message: string): void {
    const { tell, listRecords } = this.options
    const passedMs = this.measure()
    if (this.toldMs === null) {
      if (passedMs + nextMs < QUIET_MS) return
      tell(
        `${message} Nobody else knows of the post that was just created, so this run waits for up to ${printMinutes(this.leftMs - passedMs)}.`
      )
      for (const record of listRecords())
        tell(
          `If the run ends before that, put this record into the ledger's \`entries\`: ${record}`
        )
    } else {
      if (passedMs - this.toldMs < TELL_AGAIN_MS) return
      tell(`Still waiting for the ledger, ${printMinutes(passedMs)} so far. ${message}`)
    }
    this.toldMs = passedMs
  }
}

function printMinutes(ms: number): string {
  return countNoun(Math.max(1, Math.round(ms / 60_000)), 'minute')
}
