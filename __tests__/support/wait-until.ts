// Waiting for an event that has no promise of its own.

import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for something that will be so, however long it takes. */
export async function waitUntil(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(10)
}
