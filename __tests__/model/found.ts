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

/** An unfinished article moves to where only another set looks, and back to another name: its entry went along. */
const MOVED_OUT_AND_BACK: History = {
  seed: 0,
  commands: [
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    {
      kind: 'runs',
      runs: [
        {
          back: 0,
          set: 2,
          faults: { ...NO_FAULTS, medium: ['rate-limited'], writes: ['written', 'unwritable'] },
          again: false
        }
      ]
    },
    { kind: 'push', changes: [{ do: 'edit', article: 0 }] },
    { kind: 'runs', runs: [{ back: 0, set: 2, faults: NO_FAULTS, again: false }] },
    { kind: 'push', changes: [{ do: 'rename', article: 0, folder: 1, edit: false }] },
    {
      kind: 'runs',
      runs: [
        { back: 0, set: 1, faults: NO_FAULTS, again: false },
        { back: 2, set: 2, faults: NO_FAULTS, again: false }
      ]
    },
    { kind: 'push', changes: [{ do: 'rename', article: 0, folder: 0, edit: false }] }
  ]
}

/** A force push takes a rename back for another set's run, and another one brings a third name. */
const RENAMED_FORTH_AND_BACK: History = {
  seed: 0,
  commands: [
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    {
      kind: 'runs',
      runs: [{ back: 0, set: 2, faults: { ...NO_FAULTS, medium: ['lost-nothing'] }, again: false }]
    },
    { kind: 'push', changes: [{ do: 'rename', article: 0, folder: 0, edit: true }] },
    { kind: 'runs', runs: [{ back: 0, set: 2, faults: NO_FAULTS, again: false }] },
    { kind: 'push', changes: [{ do: 'rename', article: 0, folder: 0, edit: false }] },
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    { kind: 'force', back: 3 },
    { kind: 'runs', runs: [{ back: 0, set: 0, faults: NO_FAULTS, again: false }] },
    { kind: 'force', back: 1 }
  ]
}

export const FOUND: readonly History[] = [
  FORGOTTEN_FOR_ANOTHER_SET,
  MOVED_OUT_AND_BACK,
  RENAMED_FORTH_AND_BACK
]
