// The state machine of a ledger entry, complete and pure. Reads as the contract's *What is sent*, *Settling by hand*
// and *The ledger*; no other code changes a state.
//
//   absent, pending, rejected ──intend──▶ intent ──created──▶ published
//                                           ├──put-back──▶ pending   (not sent, refused for now, or interrupted before the request)
//                                           ├──refused───▶ rejected  (Medium said no to this blob)
//                                           └──no-answer─▶ unknown ──created, found──▶ published
//   by hand: anything settled ──▶ published or ignored; unknown, rejected, ignored, published ──retry──▶ pending
//
// A retry uses its transaction up: the same line, left in a workflow, never fits again, whatever becomes of the entry.

import type { PublishStatus } from '../medium/vocabulary.ts'
import type { Attempt, Entry, EntryState, PostRecord } from './ledger.ts'

/** What the entry says about the article at the time of a change. */
export type Facts = {
  readonly path: string
  readonly blob: string
  readonly id: string | null
  readonly title: string | null
  readonly canonicalUrl: string | null
  readonly authorId: string | null
  readonly publicationId: string | null
  readonly publishStatus: PublishStatus | null
}

export type Change =
  /** Considered, not tried: recorded so that every later run considers it again. */
  | { readonly kind: 'wait'; readonly reason: string; readonly facts: Facts }
  /** Written before the one request. */
  | { readonly kind: 'intend'; readonly attempt: Attempt; readonly facts: Facts }
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
  | {
      readonly kind: 'published-by-hand'
      readonly attempt: Attempt
      readonly post: PostRecord
      readonly facts: Facts
    }
  | { readonly kind: 'ignored-by-hand'; readonly attempt: Attempt; readonly facts: Facts }
  | { readonly kind: 'retry'; readonly transaction: string }

type From = EntryState | 'absent'

/** From which states each change is allowed. */
export const ALLOWED: Readonly<Record<Change['kind'], readonly From[]>> = {
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
export function transition(entry: Entry | null, change: Change): Entry | null {
  if (!ALLOWED[change.kind].includes(entry?.state ?? 'absent')) return null
  if (!('transaction' in change)) return recorded(entry, change)
  return entry?.attempt?.transaction === change.transaction ? settled(entry, change) : null
}

type Recording = Extract<Change, { readonly facts: Facts }>

function recorded(entry: Entry | null, change: Recording): Entry {
  const known = based(entry, change.facts)
  switch (change.kind) {
    case 'wait':
      return { ...known, state: 'pending', reason: change.reason }
    case 'intend':
      return { ...known, state: 'intent', reason: null, attempt: change.attempt }
    case 'published-by-hand': {
      const { attempt, post } = change
      return { ...known, state: 'published', reason: null, attempt, post }
    }
    case 'ignored-by-hand':
      return { ...known, state: 'ignored', reason: null, attempt: change.attempt }
  }
}

type Settling = Extract<Change, { readonly transaction: string }>

function settled(entry: Entry, change: Settling): Entry {
  switch (change.kind) {
    case 'created':
    case 'found':
      return { ...entry, state: 'published', reason: null, post: change.post }
    case 'put-back':
      return { ...entry, state: 'pending', reason: change.reason }
    case 'refused':
      return { ...entry, state: 'rejected', reason: 'rejected' }
    case 'no-answer':
      return { ...entry, state: 'unknown', reason: 'no-answer' }
    case 'retry':
      return { ...entry, state: 'pending', reason: null, attempt: null, post: null }
  }
}

function based(entry: Entry | null, facts: Facts): Omit<Entry, 'state' | 'reason'> {
  return {
    ...entry,
    ...facts,
    aliases: (entry?.aliases ?? []).filter(alias => alias !== facts.path),
    attempt: entry?.attempt ?? null,
    post: null
  }
}

/** Whether an intent of another run has to be given up: from then on it is unknown whether it created a post. */
export function isAbandoned(
  entry: Entry,
  run: { readonly id: string; readonly attempt: number },
  now: number
): boolean {
  if (entry.state !== 'intent') return false
  if (entry.attempt === null) return true
  const [id, attempt] = entry.attempt.run.split('/')
  return (
    (id === run.id && Number(attempt) < run.attempt) || now >= Date.parse(entry.attempt.deadline)
  )
}
