// Time and chance as they are.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../time/clock.ts'

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    await sleep(ms, undefined, { signal }).catch(() => undefined)
  },
  random: () => Math.random()
}
