// Ledger entries for the tests of this room: a published article unless a test says otherwise.

import { createLedger, type Ledger } from '../../src/ledger/ledger.ts'
import {
  createEntry,
  type Attempt,
  type Entry,
  type EntryFacts,
  type EntryFields
} from '../../src/ledger/ledger-entry.ts'

export const REPOSITORY = '4242'

export function attempt(transaction: string, over: Partial<Attempt> = {}): Attempt {
  return {
    transaction,
    run: '100/1',
    startedAt: '2026-03-01T10:00:00.000Z',
    deadline: '2026-03-01T10:03:00.000Z',
    ...over
  }
}

/** The transaction is `t-` and the path, unless given; only a published entry has a post. */
export function entry(path: string, over: Partial<EntryFields> = {}): Entry {
  return createEntry({
    path,
    aliases: [],
    id: null,
    blob: `blob of ${path}`,
    sketch: null,
    state: 'published',
    reason: null,
    title: `Title of ${path}`,
    canonicalUrl: null,
    authorId: 'u-1',
    publicationId: null,
    publishStatus: 'public',
    attempt: attempt(`t-${path}`),
    post: {
      id: 'p1',
      url: 'https://medium.com/p/p1',
      via: 'response',
      at: '2026-03-01T10:00:01.000Z'
    },
    ...over
  })
}

export function ledger(...entries: readonly Entry[]): Ledger {
  return { ...createLedger(REPOSITORY), entries }
}

export function facts(path: string, over: Partial<EntryFacts> = {}): EntryFacts {
  return {
    path,
    blob: `new blob of ${path}`,
    sketch: null,
    id: null,
    title: `New title of ${path}`,
    canonicalUrl: null,
    authorId: 'u-1',
    publicationId: null,
    publishStatus: 'public',
    ...over
  }
}
