// One entry of the ledger: what is known of an article and of its post. Values only: what changes an entry is in
// entry-transitions.ts.

import type { PublishStatus } from '../medium/vocabulary.ts'

export const ENTRY_STATES = [
  'pending',
  'intent',
  'published',
  'rejected',
  'unknown',
  'ignored'
] as const
export const POST_SOURCES = ['response', 'feed', 'hand'] as const

export type EntryState = (typeof ENTRY_STATES)[number]

/** One try to create a post. A settlement by hand has one, too, so that `retry` has something to name. */
export type Attempt = {
  readonly transaction: string
  /** `GITHUB_RUN_ID/GITHUB_RUN_ATTEMPT` */
  readonly run: string
  /** ISO 8601 */
  readonly startedAt: string
  /** ISO 8601: until then another run may still be waiting for Medium's answer. */
  readonly deadline: string
}

export type PostRecord = {
  readonly id: string | null
  readonly url: string | null
  /** How the post became known: by Medium's answer, in the author's feed, or from a person. */
  readonly via: (typeof POST_SOURCES)[number]
  /** ISO 8601 */
  readonly at: string
}

/** What an entry says about the article, as it was when the entry was last changed. */
export type EntryFacts = {
  readonly path: string
  /** The git blob that was published, tried or put off. */
  readonly blob: string
  /** What the text says, see text-sketch.ts; null where it could not be read, and in entries of earlier versions. */
  readonly sketch: string | null
  readonly id: string | null
  readonly title: string | null
  readonly canonicalUrl: string | null
  readonly authorId: string | null
  readonly publicationId: string | null
  readonly publishStatus: PublishStatus | null
}

/** For how long an article has been put off for one and the same reason. */
export type Waits = {
  readonly reason: string
  /** In how many runs, counted as far as it matters. */
  readonly runs: number
  /** The last run that was counted: `GITHUB_RUN_ID/GITHUB_RUN_ATTEMPT` */
  readonly run: string
  /** ISO 8601 */
  readonly since: string
}

/** What is the same in every state. */
export type EntryBase = EntryFacts & {
  /** Earlier paths, oldest first. */
  readonly aliases: readonly string[]
  /** Only of an article that waits for Medium, and while it is tried again. */
  readonly waits?: Waits | null
}

/** A request is under way, or was when its run ended. */
export type IntentEntry = EntryBase & {
  readonly state: 'intent'
  readonly reason: null
  readonly attempt: Attempt
  readonly post: null
}

export type PublishedEntry = EntryBase & {
  readonly state: 'published'
  readonly reason: string | null
  readonly attempt: Attempt | null
  readonly post: PostRecord
}

/** Neither under way nor known to be on Medium. */
export type OpenEntry = EntryBase & {
  readonly state: 'pending' | 'rejected' | 'unknown' | 'ignored'
  /** For pending entries the reason of the result, such as `scheduled`. */
  readonly reason: string | null
  /** Null for an article that was never tried. */
  readonly attempt: Attempt | null
  readonly post: null
}

export type Entry = IntentEntry | PublishedEntry | OpenEntry

/** The fields of an entry in any combination, as a file may hold them. */
export type EntryFields = EntryBase & {
  readonly state: EntryState
  readonly reason: string | null
  readonly attempt: Attempt | null
  readonly post: PostRecord | null
}

/**
 * The entry that has these fields; what its state rules out, such as the post of an article that waits, is left out.
 * @throws Error for an intent without an attempt and a published entry without a post
 */
export function createEntry(fields: EntryFields): Entry {
  if (isConsistent(fields)) return fields
  const { path, state, attempt, post } = fields
  switch (state) {
    case 'intent':
      if (attempt === null) throw new Error(`the entry of ${path} is an intent without an attempt`)
      return { ...fields, state, reason: null, attempt, post: null }
    case 'published':
      if (post === null) throw new Error(`the entry of ${path} is published without a post`)
      return { ...fields, state, post }
    default:
      return { ...fields, state, post: null }
  }
}

function isConsistent(fields: EntryFields): fields is Entry {
  const { state, reason, attempt, post } = fields
  if (state === 'intent') return reason === null && attempt !== null && post === null
  return (state === 'published') === (post !== null)
}
