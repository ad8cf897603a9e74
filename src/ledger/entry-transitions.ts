// The state machine of a ledger entry, complete and pure; no other code changes a state.
//
//   absent, pending, rejected ──intend──▶ intent ──created──▶ published
//                                           ├──put-back──▶ pending   (not sent, refused for now, or interrupted before the request)
//                                           ├──refused───▶ rejected  (Medium said no to this blob)
//                                           └──no-answer─▶ unknown ──created, found──▶ published
//   unknown ──put-back──▶ pending, ──refused──▶ rejected   (an answer that comes late); rejected ──wait──▶ pending
//   by hand: anything settled ──▶ published or ignored; unknown, rejected, ignored, published ──retry──▶ pending
//
// A retry uses its transaction up: the same line, left in a workflow, never fits again, whatever becomes of the entry.

import type {
  Attempt,
  Entry,
  EntryBase,
  EntryFacts,
  EntryState,
  IntentEntry,
  OpenEntry,
  PostRecord,
  PublishedEntry
} from './ledger-entry.ts'

/** What is recorded about an article, whatever its entry said before. */
export type FactsChange =
  /** Considered, not tried: recorded so that every later run considers it again. */
  | { readonly kind: 'wait'; readonly reason: string; readonly facts: EntryFacts }
  /** Written before the one request. */
  | { readonly kind: 'intend'; readonly attempt: Attempt; readonly facts: EntryFacts }
  | {
      readonly kind: 'published-by-hand'
      readonly attempt: Attempt
      readonly post: PostRecord
      readonly facts: EntryFacts
    }
  | { readonly kind: 'ignored-by-hand'; readonly attempt: Attempt; readonly facts: EntryFacts }

/** What became of one attempt, which is named by its transaction. */
export type AttemptChange =
  /** 201 with an id, however late. */
  | { readonly kind: 'created'; readonly transaction: string; readonly post: PostRecord }
  /** The request certainly created nothing and may be tried again. */
  | { readonly kind: 'put-back'; readonly transaction: string; readonly reason: string }
  /** A definite refusal of this version of the article. */
  | { readonly kind: 'refused'; readonly transaction: string }
  /** The request may have created a post. */
  | { readonly kind: 'no-answer'; readonly transaction: string }
  /** The feed proves the post of an unknown entry. */
  | { readonly kind: 'found'; readonly transaction: string; readonly post: PostRecord }
  /** A person wants the article tried again. */
  | { readonly kind: 'retry'; readonly transaction: string }

export type EntryChange = FactsChange | AttemptChange

type StateBefore = EntryState | 'absent'

/** From which states each change is allowed. */
const ALLOWED_STATES: Readonly<Record<EntryChange['kind'], readonly StateBefore[]>> = {
  wait: ['absent', 'pending', 'rejected'],
  intend: ['absent', 'pending', 'rejected'],
  created: ['intent', 'unknown'],
  'put-back': ['intent', 'unknown'],
  refused: ['intent', 'unknown'],
  'no-answer': ['intent'],
  found: ['unknown'],
  'published-by-hand': ['absent', 'pending', 'rejected', 'unknown', 'ignored', 'published'],
  'ignored-by-hand': ['absent', 'pending', 'rejected', 'unknown'],
  retry: ['unknown', 'rejected', 'ignored', 'published']
}

/**
 * The entry after a change; null when the change is not allowed from the entry's state, or speaks of another
 * transaction than the entry's current one (somebody settled it meanwhile).
 */
export function changeEntry(entry: Entry | null, change: EntryChange): Entry | null {
  if (!ALLOWED_STATES[change.kind].includes(entry?.state ?? 'absent')) return null
  if (!('transaction' in change)) return recordFacts(entry, change)
  return entry?.attempt?.transaction === change.transaction ? settleEntry(entry, change) : null
}

function recordFacts(entry: Entry | null, change: FactsChange): Entry {
  const base = updateBase(entry, change.facts)
  switch (change.kind) {
    case 'wait':
      return createOpen(base, 'pending', change.reason, entry?.attempt ?? null)
    case 'intend':
      return createIntent(base, change.attempt)
    case 'published-by-hand':
      return createPublished(base, change.post, change.attempt)
    case 'ignored-by-hand':
      return createOpen(base, 'ignored', null, change.attempt)
  }
}

function settleEntry(entry: Entry, change: AttemptChange): Entry {
  switch (change.kind) {
    case 'created':
    case 'found':
      return createPublished(entry, change.post, entry.attempt)
    case 'put-back':
      return createOpen(entry, 'pending', change.reason, entry.attempt)
    case 'refused':
      return createOpen(entry, 'rejected', 'rejected', entry.attempt)
    case 'no-answer':
      return createOpen(entry, 'unknown', 'no-answer', entry.attempt)
    case 'retry':
      return createOpen(entry, 'pending', null, null)
  }
}

/** What the file says now takes the place of what it said before; a text that could not be read keeps its sketch. */
function updateBase(entry: Entry | null, facts: EntryFacts): EntryBase {
  const aliases = (entry?.aliases ?? []).filter(alias => alias !== facts.path)
  const sketch = facts.sketch ?? entry?.sketch ?? null
  return { ...entry, ...facts, sketch, aliases }
}

function createIntent(base: EntryBase, attempt: Attempt): IntentEntry {
  return { ...base, state: 'intent', reason: null, attempt, post: null }
}

function createPublished(
  base: EntryBase,
  post: PostRecord,
  attempt: Attempt | null
): PublishedEntry {
  return { ...endWait(base), state: 'published', reason: null, attempt, post }
}

function createOpen(
  base: EntryBase,
  state: OpenEntry['state'],
  reason: string | null,
  attempt: Attempt | null
): OpenEntry {
  const waitsOn = state === 'pending' && base.waits?.reason === reason
  return { ...(waitsOn ? base : endWait(base)), state, reason, attempt, post: null }
}

/** What was counted of a wait means nothing for the next one. */
function endWait(base: EntryBase): EntryBase {
  if (base.waits === undefined) return base
  return Object.fromEntries(Object.entries(base).filter(([key]) => key !== 'waits')) as EntryBase
}

/** The longest `timeout-seconds`, the minute that a run adds to it, and half a minute by which two clocks may differ. */
const LONGEST_ATTEMPT_MS = (300 + 60 + 30) * 1000

/**
 * Whether an intent has to be given up, since its run is gone: from then on it is unknown whether it created a post. A
 * deadline further away than any run could have set was written by a clock that is wrong, and says nothing.
 */
export function isAbandoned(
  { attempt: { run, deadline } }: IntentEntry,
  reader: { readonly id: string; readonly attempt: number },
  now: number
): boolean {
  const [id, attempt] = run.split('/')
  if (id === reader.id && Number(attempt) < reader.attempt) return true
  const left = Date.parse(deadline) - now
  return left <= 0 || left > LONGEST_ATTEMPT_MS
}
