// The ledger's shape, as the contract's section *The ledger* gives it. Values only: state changes are in transitions.ts.

import type { PublishStatus } from '../medium/vocabulary.ts'

export const LEDGER_VERSION = 1
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

/** One try to create a post; also names a settlement by hand, so that `retry` has something to name. */
export type Attempt = {
  readonly transaction: string
  /** `GITHUB_RUN_ID/GITHUB_RUN_ATTEMPT` */
  readonly run: string
  /** ISO 8601 */
  readonly startedAt: string
  /** ISO 8601: until then another run may still be waiting for its answer. */
  readonly deadline: string
}

export type PostRecord = {
  readonly id: string | null
  readonly url: string | null
  readonly via: (typeof POST_SOURCES)[number]
  /** ISO 8601 */
  readonly at: string
}

export type Entry = {
  readonly path: string
  /** Earlier paths, oldest first. */
  readonly aliases: readonly string[]
  readonly id: string | null
  /** The git blob that was published, tried or put off. */
  readonly blob: string
  readonly state: EntryState
  /** For pending entries the reason of the result, such as `scheduled`. */
  readonly reason: string | null
  readonly title: string | null
  readonly canonicalUrl: string | null
  readonly authorId: string | null
  readonly publicationId: string | null
  readonly publishStatus: PublishStatus | null
  readonly attempt: Attempt | null
  readonly post: PostRecord | null
}

export type ImageRecord = { readonly url: string; readonly md5: string | null }

export type Ledger = {
  readonly version: typeof LEDGER_VERSION
  /** `GITHUB_REPOSITORY_ID` */
  readonly repository: string
  /** Key of a pattern set to commit id. */
  readonly watermarks: Readonly<Record<string, string>>
  readonly entries: readonly Entry[]
  /** SHA-256 of an image's bytes to what Medium answered to its upload. */
  readonly images: Readonly<Record<string, ImageRecord>>
}

export function emptyLedger(repository: string): Ledger {
  return { version: LEDGER_VERSION, repository, watermarks: {}, entries: [], images: {} }
}

export function entryAt(ledger: Ledger, path: string): Entry | null {
  return ledger.entries.find(entry => entry.path === path) ?? null
}

export function entryOf(ledger: Ledger, transaction: string): Entry | null {
  return ledger.entries.find(entry => entry.attempt?.transaction === transaction) ?? null
}

/** Puts an entry in place of the one with the same path, or adds it. */
export function withEntry(ledger: Ledger, entry: Entry): Ledger {
  const others = ledger.entries.filter(one => one.path !== entry.path)
  return { ...ledger, entries: [...others, entry] }
}

export function withoutEntry(ledger: Ledger, path: string): Ledger {
  return { ...ledger, entries: ledger.entries.filter(entry => entry.path !== path) }
}

export function withImage(ledger: Ledger, sha256: string, image: ImageRecord): Ledger {
  return { ...ledger, images: { ...ledger.images, [sha256]: image } }
}
