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

const CUT_SHORT = { ...NO_FAULTS, interruptedAt: 1 }
const HEALTHY = { set: 2, faults: NO_FAULTS, again: false } as const

/** An article that waits moves away unchanged while another one takes its path; its `id` is all that says so. */
const WAITING_WHEN_ITS_NAME_IS_TAKEN: History = {
  seed: 0,
  first: CUT_SHORT,
  commands: [{ kind: 'push', changes: [{ do: 'reuse', article: 0, by: 3, moves: true }] }]
}

/** The same, but a run of an older commit is the first to see it. */
const NAME_TAKEN_IN_AN_OLD_RUN: History = {
  seed: 0,
  first: CUT_SHORT,
  commands: [
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 3, moves: true }] },
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 1 }] }
  ]
}

/** And the tip has the article under yet another name than the older commit. */
const NAME_TAKEN_AND_FORCED_BACK: History = {
  seed: 0,
  first: CUT_SHORT,
  commands: [
    { kind: 'push', changes: [{ do: 'reuse', article: 2, by: 3, moves: true }] },
    { kind: 'push', changes: [{ do: 'rename', article: 2, folder: 0, edit: false }] },
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    { kind: 'force', back: 2 },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 1 }] }
  ]
}

/** A name that two articles have had, and a force push between them. */
const NAME_TAKEN_TWICE: History = {
  seed: 0,
  commands: [
    {
      kind: 'push',
      changes: [
        { do: 'rename', article: 0, folder: 0, edit: false },
        { do: 'edit', article: 0 }
      ]
    },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] },
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 0, moves: false }] },
    { kind: 'force', back: 2 },
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 3, moves: false }] },
    { kind: 'push', changes: [{ do: 'delete', article: 0 }] }
  ]
}

/** A run reads the ledger as it was before another run went on; then the branch is set back, and forward again. */
const OLD_LEDGER_AFTER_A_FORCE_PUSH: History = {
  seed: 1,
  first: { ...NO_FAULTS, writes: ['written', 'unwritable'] },
  commands: [
    { kind: 'push', changes: [{ do: 'rename', article: 0, folder: 1, edit: true }] },
    {
      kind: 'runs',
      runs: [
        { ...HEALTHY, back: 0, faults: CUT_SHORT },
        { ...HEALTHY, back: 0, set: 0 }
      ]
    },
    { kind: 'force', back: 1 },
    {
      kind: 'runs',
      runs: [{ ...HEALTHY, back: 0, faults: { ...NO_FAULTS, lags: { tip: 0, ledger: 1 } } }]
    },
    { kind: 'push', changes: [{ do: 'edit', article: 1 }] }
  ]
}

/** An old run gives a name to another article; then the branch goes back to where the first one has it. */
const NAME_TAKEN_BY_AN_OLD_RUN: History = {
  seed: 0,
  first: { ...NO_FAULTS, medium: ['unauthorized'] },
  commands: [
    {
      kind: 'push',
      changes: [
        { do: 'delete', article: 2 },
        { do: 'rename', article: 1, folder: 0, edit: false }
      ]
    },
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 2, moves: false }] },
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 0, moves: false }] },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 1 }] },
    { kind: 'force', back: 2 }
  ]
}

/** Another set of patterns has a base in which the name is taken already. */
const NAME_TAKEN_BEFORE_THE_BASE: History = {
  seed: 0,
  first: CUT_SHORT,
  commands: [
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 3, moves: true }] },
    { kind: 'push', changes: [{ do: 'rename', article: 0, folder: 0, edit: false }] },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0, set: 0 }] },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] }
  ]
}

/** The article that took the name is under way when the branch goes back. */
const NAME_TAKEN_BY_AN_INTENT: History = {
  seed: 0,
  first: CUT_SHORT,
  commands: [
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 3, moves: false }] },
    {
      kind: 'runs',
      runs: [
        {
          ...HEALTHY,
          back: 0,
          faults: {
            ...NO_FAULTS,
            writes: ['written', 'written', 'unwritable'],
            interruptedAt: 10
          }
        }
      ]
    },
    { kind: 'force', back: 1 },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] }
  ]
}

/** An intent of a dead run, written under the name that the file had; the run of the newest commit loses the write to it. */
const INTENT_UNDER_AN_OLD_NAME: History = {
  seed: 0,
  first: NO_FAULTS,
  commands: [
    { kind: 'push', changes: [{ do: 'add', article: 3, folder: 0 }] },
    { kind: 'push', changes: [{ do: 'edit', article: 3 }] },
    {
      kind: 'runs',
      runs: [
        {
          ...HEALTHY,
          back: 1,
          faults: {
            ...NO_FAULTS,
            medium: ['not-sent'],
            writes: ['written', 'limited'],
            lags: { tip: 9, ledger: 0 }
          }
        }
      ]
    },
    { kind: 'push', changes: [{ do: 'rename', article: 3, folder: 0, edit: false }] },
    {
      kind: 'runs',
      runs: [{ ...HEALTHY, back: 0, faults: { ...NO_FAULTS, lags: { tip: 0, ledger: 2 } } }]
    }
  ]
}

/** A run of an older commit reads the tip as it was, and takes a path to which the newest run gives another article. */
const NAME_TAKEN_BEHIND_A_LAGGING_TIP: History = {
  seed: 42808634,
  first: NO_FAULTS,
  commands: [
    { kind: 'push', changes: [{ do: 'delete', article: 0 }] },
    { kind: 'force', back: 2 },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] },
    { kind: 'push', changes: [{ do: 'add', article: 1, folder: 0 }] },
    {
      kind: 'push',
      changes: [
        { do: 'reuse', article: 1, by: 3, moves: false },
        { do: 'rename', article: 0, folder: 0, edit: false }
      ]
    },
    {
      kind: 'runs',
      runs: [
        { ...HEALTHY, back: 0 },
        { ...HEALTHY, back: 0 },
        { ...HEALTHY, back: 1, faults: { ...NO_FAULTS, lags: { tip: 1, ledger: 0 } } }
      ]
    },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] }
  ]
}

/** The first run of a set of patterns has a base in which another article has the name, and it is edited since. */
const NAME_TAKEN_AND_EDITED: History = {
  seed: 0,
  first: NO_FAULTS,
  commands: [
    { kind: 'push', changes: [{ do: 'reuse', article: 1, by: 4, moves: false }] },
    { kind: 'push', changes: [{ do: 'edit', article: 4 }] },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0, set: 1 }] },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] }
  ]
}

/** The same, but the first article waits, and goes on under another name. */
const NAME_TAKEN_BEFORE_A_FIRST_RUN: History = {
  seed: 0,
  first: CUT_SHORT,
  commands: [
    { kind: 'push', changes: [{ do: 'reuse', article: 1, by: 3, moves: true }] },
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 0, moves: false }] },
    {
      kind: 'runs',
      runs: [
        { ...HEALTHY, back: 0, set: 1 },
        { ...HEALTHY, back: 0, faults: { ...NO_FAULTS, lags: { tip: 0, ledger: 1 } } }
      ]
    },
    { kind: 'force', back: 1 }
  ]
}

/** A run that takes itself for the first one, since the ledger reads as before, meets an article that waits at its path. */
const NAME_TAKEN_BEHIND_A_LAGGING_LEDGER: History = {
  seed: 0,
  first: CUT_SHORT,
  commands: [
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 3, moves: true }] },
    {
      kind: 'runs',
      runs: [{ ...HEALTHY, back: 0, faults: { ...NO_FAULTS, lags: { tip: 0, ledger: 2 } } }]
    },
    { kind: 'force', back: 1 }
  ]
}

/** An unknown article has moved to a name that another one has after a force push, and is back where it was. */
const UNKNOWN_AND_FORCED_BACK: History = {
  seed: 0,
  first: null,
  commands: [
    {
      kind: 'push',
      changes: [
        { do: 'add', article: 2, folder: 0 },
        { do: 'add', article: 0, folder: 0 }
      ]
    },
    {
      kind: 'runs',
      runs: [
        {
          ...HEALTHY,
          back: 0,
          faults: {
            ...NO_FAULTS,
            writes: ['written', 'limited'],
            interruptedAt: 11,
            lags: { tip: 2, ledger: 0 }
          }
        }
      ]
    },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] },
    { kind: 'push', changes: [{ do: 'rename', article: 2, folder: 0, edit: false }] },
    { kind: 'push', changes: [{ do: 'edit', article: 0 }] },
    {
      kind: 'push',
      changes: [
        { do: 'delete', article: 0 },
        { do: 'reuse', article: 2, by: 0, moves: false }
      ]
    },
    {
      kind: 'runs',
      runs: [{ ...HEALTHY, back: 0, faults: { ...NO_FAULTS, lags: { tip: 0, ledger: 2 } } }]
    },
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    { kind: 'force', back: 3 }
  ]
}

/** An article whose request had no answer goes on under another name, and is back at the first after a force push. */
const BACK_WHERE_ANOTHER_IS_KNOWN: History = {
  seed: 0,
  first: { ...NO_FAULTS, writes: ['doubtful-lost'], dies: { at: 11, after: true } },
  commands: [
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] },
    {
      kind: 'push',
      changes: [
        { do: 'reuse', article: 1, by: 3, moves: false },
        { do: 'add', article: 1, folder: 0 }
      ]
    },
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 1 }] },
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    { kind: 'force', back: 3 },
    { kind: 'push', changes: [{ do: 'delete', article: 0 }] }
  ]
}

/** A person has an article tried again whose name is another one's after a force push. */
const RETRIED_WHERE_ANOTHER_IS_BACK: History = {
  seed: 0,
  first: NO_FAULTS,
  commands: [
    {
      kind: 'push',
      changes: [
        { do: 'reuse', article: 1, by: 3, moves: false },
        { do: 'add', article: 0, folder: 0 }
      ]
    },
    {
      kind: 'runs',
      runs: [
        { ...HEALTHY, back: 0, faults: { ...NO_FAULTS, medium: ['lost-nothing'] } },
        { ...HEALTHY, back: 0 }
      ]
    },
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    { kind: 'force', back: 1 },
    { kind: 'force', back: 3 },
    { kind: 'settle', article: 0, verb: 'retry' },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] }
  ]
}

/** A write in doubt is repeated on a ledger in which an earlier article still has the name. */
const NAME_TAKEN_AND_WRITE_IN_DOUBT: History = {
  seed: 0,
  first: NO_FAULTS,
  commands: [
    {
      kind: 'push',
      changes: [
        { do: 'delete', article: 2 },
        { do: 'add', article: 4, folder: 0 },
        { do: 'delete', article: 0 }
      ]
    },
    {
      kind: 'runs',
      runs: [
        { ...HEALTHY, back: 0, faults: { ...NO_FAULTS, medium: ['unauthorized'] } },
        { ...HEALTHY, back: 0, faults: { ...NO_FAULTS, writes: ['limited'] } }
      ]
    },
    { kind: 'push', changes: [{ do: 'reuse', article: 1, by: 2, moves: false }] },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0, set: 1 }] },
    { kind: 'push', changes: [{ do: 'reuse', article: 4, by: 0, moves: false }] },
    {
      kind: 'push',
      changes: [
        { do: 'reuse', article: 2, by: 4, moves: false },
        { do: 'rename', article: 0, folder: 0, edit: false }
      ]
    },
    {
      kind: 'runs',
      runs: [
        {
          ...HEALTHY,
          back: 0,
          faults: { ...NO_FAULTS, writes: ['doubtful-lost'], lags: { tip: 0, ledger: 1 } }
        }
      ]
    },
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] }
  ]
}

/** A run of an older commit, for which the tip reads as before, forgets what another run counts on. */
const FORGOTTEN_BEHIND_A_LAGGING_TIP: History = {
  seed: 611771274,
  first: { ...NO_FAULTS, medium: ['rate-limited'] },
  commands: [
    {
      kind: 'runs',
      runs: [
        {
          ...HEALTHY,
          back: 0,
          faults: { ...NO_FAULTS, writes: ['doubtful-lost'], lags: { tip: 0, ledger: 2 } }
        },
        {
          ...HEALTHY,
          back: 2,
          faults: { ...NO_FAULTS, writes: ['doubtful-applied'], lags: { tip: 9, ledger: 0 } }
        },
        { ...HEALTHY, back: 0 }
      ]
    },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] }
  ]
}

/** A name that an article had earlier is another one's, when yet another one takes the name that it has now. */
const EARLIER_NAME_TAKEN: History = {
  seed: 0,
  first: NO_FAULTS,
  commands: [
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 3, moves: false }] },
    { kind: 'push', changes: [{ do: 'add', article: 0, folder: 0 }] },
    { kind: 'push', changes: [{ do: 'delete', article: 3 }] },
    { kind: 'runs', runs: [{ ...HEALTHY, back: 0 }] },
    { kind: 'force', back: 1 },
    { kind: 'push', changes: [{ do: 'reuse', article: 0, by: 4, moves: false }] }
  ]
}

/** A refused article is edited and renamed while another one takes its name; a force push brings its old text back. */
const OLD_TEXT_BACK: History = {
  seed: 0,
  first: { ...NO_FAULTS, medium: ['created', 'rejected'] },
  commands: [
    {
      kind: 'push',
      changes: [
        { do: 'edit', article: 0 },
        { do: 'reuse', article: 0, by: 3, moves: true },
        { do: 'delete', article: 1 }
      ]
    },
    {
      kind: 'runs',
      runs: [
        {
          ...HEALTHY,
          back: 0,
          set: 0,
          faults: {
            ...NO_FAULTS,
            writes: ['doubtful-lost', 'doubtful-lost'],
            interruptedAt: 14
          }
        },
        { ...HEALTHY, back: 0, faults: { ...NO_FAULTS, lags: { tip: 9, ledger: 0 } } }
      ]
    },
    { kind: 'force', back: 1 }
  ]
}

/** A run of an older commit, with an old tip and an old ledger, forgets what another set of patterns has in its base. */
const FORGOTTEN_WITH_AN_OLD_LEDGER: History = {
  seed: 0,
  first: { ...NO_FAULTS, medium: ['not-sent'] },
  commands: [
    {
      kind: 'runs',
      runs: [
        {
          ...HEALTHY,
          back: 2,
          set: 1,
          faults: { ...NO_FAULTS, writes: ['doubtful-lost'], lags: { tip: 2, ledger: 1 } }
        }
      ]
    },
    { kind: 'push', changes: [{ do: 'rename', article: 0, folder: 0, edit: false }] }
  ]
}

export const FOUND: readonly History[] = [
  FORGOTTEN_WITH_AN_OLD_LEDGER,
  OLD_TEXT_BACK,
  EARLIER_NAME_TAKEN,
  FORGOTTEN_BEHIND_A_LAGGING_TIP,
  BACK_WHERE_ANOTHER_IS_KNOWN,
  RETRIED_WHERE_ANOTHER_IS_BACK,
  NAME_TAKEN_AND_WRITE_IN_DOUBT,
  NAME_TAKEN_BEHIND_A_LAGGING_TIP,
  NAME_TAKEN_AND_EDITED,
  NAME_TAKEN_BEFORE_A_FIRST_RUN,
  NAME_TAKEN_BEHIND_A_LAGGING_LEDGER,
  UNKNOWN_AND_FORCED_BACK,
  INTENT_UNDER_AN_OLD_NAME,
  OLD_LEDGER_AFTER_A_FORCE_PUSH,
  WAITING_WHEN_ITS_NAME_IS_TAKEN,
  NAME_TAKEN_IN_AN_OLD_RUN,
  NAME_TAKEN_AND_FORCED_BACK,
  FORGOTTEN_FOR_ANOTHER_SET,
  MOVED_OUT_AND_BACK,
  RENAMED_FORTH_AND_BACK,
  NAME_TAKEN_TWICE,
  NAME_TAKEN_BY_AN_OLD_RUN,
  NAME_TAKEN_BEFORE_THE_BASE,
  NAME_TAKEN_BY_AN_INTENT
]
