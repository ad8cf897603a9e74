// The ledger as a value: which article became which post, and how to look up and replace its parts.

import { findEntries } from './entry-index.ts'
import type { Entry } from './ledger-entry.ts'

export const LEDGER_VERSION = 1

export type ImageRecord = { readonly url: string; readonly md5: string | null }

export type Ledger = {
  readonly version: typeof LEDGER_VERSION
  /** `GITHUB_REPOSITORY_ID` */
  readonly repository: string
  /** Hash of a set of patterns to commit id. */
  readonly watermarks: Readonly<Record<string, string>>
  /** At most one for each path. */
  readonly entries: readonly Entry[]
  /** SHA-256 of an image's bytes to what Medium answered to its upload. */
  readonly images: Readonly<Record<string, ImageRecord>>
}

/** An empty ledger. */
export function createLedger(repository: string): Ledger {
  return { version: LEDGER_VERSION, repository, watermarks: {}, entries: [], images: {} }
}

/** The entry whose article is at a path now; earlier paths do not count. */
export function findByPath({ entries }: Ledger, path: string): Entry | null {
  return findEntries(entries, 'path', path)[0] ?? null
}

/** The entry whose latest attempt has this transaction. */
export function findByTransaction({ entries }: Ledger, transaction: string): Entry | null {
  return findEntries(entries, 'transaction', transaction)[0] ?? null
}

/** Puts an entry in place of the one with the same path, or adds it. */
export function putEntry(ledger: Ledger, entry: Entry): Ledger {
  return putEntries(ledger, [entry])
}

/** The same for many, of different paths, at once: one after another they would copy the list each time. */
export function putEntries(ledger: Ledger, entries: readonly Entry[]): Ledger {
  if (entries.length === 0) return ledger
  const paths = new Set(entries.map(({ path }) => path))
  return {
    ...ledger,
    entries: [...ledger.entries.filter(({ path }) => !paths.has(path)), ...entries]
  }
}

export function removeEntry(ledger: Ledger, path: string): Ledger {
  return { ...ledger, entries: ledger.entries.filter(entry => entry.path !== path) }
}

export function putImage(ledger: Ledger, sha256: string, image: ImageRecord): Ledger {
  return { ...ledger, images: { ...ledger.images, [sha256]: image } }
}

/** The same ledger where there is no intent. */
export function dropIntents(ledger: Ledger): Ledger {
  const entries = ledger.entries.filter(({ state }) => state !== 'intent')
  return entries.length === ledger.entries.length ? ledger : { ...ledger, entries }
}
