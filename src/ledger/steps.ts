// Changes of the whole ledger, each a function that can be applied again to whatever other runs wrote meanwhile and
// returns the same ledger when there is nothing left to do. Pure.

import { isDeepStrictEqual } from 'node:util'
import { findDuplicate, type Likeness } from './duplicates.ts'
import { knownAs, moveEntry, type Blobs, type Move } from './identity.ts'
import {
  entryAt,
  entryOf,
  withEntry,
  withImage,
  withoutEntry,
  type Attempt,
  type Entry,
  type ImageRecord,
  type Ledger
} from './ledger.ts'
import { isAbandoned, transition, type Change, type Facts } from './transitions.ts'
import { withWatermark } from './watermarks.ts'

export type Step = (ledger: Ledger) => Ledger

type Settlement = Extract<Change, { readonly transaction: string }>

/** Settles the attempt that a change names. */
export function settle(change: Settlement): Step {
  return ledger => {
    const entry = entryOf(ledger, change.transaction)
    return entry === null ? ledger : changed(ledger, entry, transition(entry, change))
  }
}

/** Records that an article was considered and has to be considered again. */
export function wait(facts: Facts, reason: string): Step {
  return ledger => {
    const entry = entryAt(ledger, facts.path)
    return changed(ledger, entry, transition(entry, { kind: 'wait', reason, facts }))
  }
}

export type Intention = {
  readonly facts: Facts
  readonly attempt: Attempt
  /** The commit's files that the run looks at. */
  readonly head: Blobs
  /** Null when a person decided that it is no duplicate. */
  readonly likeness: Likeness | null
}

/** Writes the intent, unless another run knows the article by now, or published one like it. */
export function intend({ facts, attempt, head, likeness }: Intention): Step {
  return ledger => {
    if (entryOf(ledger, attempt.transaction) !== null) return ledger
    const entry = knownAs(ledger, facts, head)
    if (entry !== null && entry.path !== facts.path) return ledger
    if (likeness !== null && findDuplicate(ledger, likeness, new Map()) !== null) return ledger
    return changed(ledger, entry, transition(entry, { kind: 'intend', attempt, facts }))
  }
}

/** Gives up intents whose run is gone: whether they created a post is not known. */
export function abandonIntents(
  run: { readonly id: string; readonly attempt: number },
  now: number,
  matches: (path: string) => boolean
): Step {
  return ledger =>
    ledger.entries
      .filter(entry => matches(entry.path) && isAbandoned(entry, run, now))
      .reduce((one, entry) => {
        // An intent without an attempt cannot be settled by its transaction; the codec lets none pass.
        const transaction = entry.attempt?.transaction
        return transaction === undefined ? one : settle({ kind: 'no-answer', transaction })(one)
      }, ledger)
}

export function move(one: Move): Step {
  return ledger => moveEntry(ledger, one)
}

/** Forgets a waiting article that is gone or no longer wanted; anything tried stays. */
export function dropPending(path: string): Step {
  return ledger =>
    entryAt(ledger, path)?.state === 'pending' ? withoutEntry(ledger, path) : ledger
}

export function recordImage(sha256: string, image: ImageRecord): Step {
  return ledger =>
    isDeepStrictEqual(ledger.images[sha256], image) ? ledger : withImage(ledger, sha256, image)
}

/** @param from what may be replaced, null for none; another watermark is of a run that knows more. Anything unless given */
export function moveWatermark(key: string, to: string, from?: readonly (string | null)[]): Step {
  return ledger => {
    const now = ledger.watermarks[key] ?? null
    const mayMove = from === undefined || from.includes(now)
    return now === to || !mayMove ? ledger : withWatermark(ledger, key, to)
  }
}

function changed(ledger: Ledger, before: Entry | null, after: Entry | null): Ledger {
  return after === null || isDeepStrictEqual(before, after) ? ledger : withEntry(ledger, after)
}
