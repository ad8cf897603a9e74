// Histories that once broke an invariant and are too rare to be met again by chance: played first in every run.

import type { History } from './history.ts'
import { NO_FAULTS } from './world.ts'

/** A file that waits for one set of patterns is gone for another; a force push then brings the first set's base back. */
const FORGOTTEN_FOR_ANOTHER_SET: History = {
  seed: 0,
  commands: [
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    {
      kind: 'runs',
      runs: [{ back: 0, set: 2, faults: { ...NO_FAULTS, interruptedAt: 1 }, again: false }]
    },
    { kind: 'force', back: 1 },
    { kind: 'runs', runs: [{ back: 0, set: 0, faults: NO_FAULTS, again: false }] },
    { kind: 'push', changes: [{ do: 'delete', article: 0 }] },
    { kind: 'force', back: 2 },
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] }
  ]
}

export const FOUND: readonly History[] = [FORGOTTEN_FOR_ANOTHER_SET]
