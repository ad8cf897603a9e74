// The two values that travel through publishing, and what the stages need beside them, for tables.

import { createContentReader, loadEveryPart } from '../../src/content/index.ts'
import type { Article } from '../../src/article/index.ts'
import type { PreparedContent } from '../../src/content/index.ts'
import type { Entry, Ledger } from '../../src/ledger/index.ts'
import type { Medium, Publication } from '../../src/medium/index.ts'
import type { Candidate } from '../../src/publish/candidate.ts'
import type { LedgerSession } from '../../src/publish/ledger-session.ts'
import type { RunContext } from '../../src/publish/run-context.ts'
import type { KnownAccount } from '../../src/publish/select/connect-account.ts'
import type { Role } from '../../src/publish/select/choose-publication.ts'
import { ledger } from '../ledger/entries.ts'

await loadEveryPart()

export const NOW = Date.parse('2026-03-01T10:00:00Z')
export const SHA = 'a'.repeat(40)

export function article(path: string, over: Partial<Article> = {}): Article {
  return {
    path,
    title: `Title of ${path}`,
    titleLine: 2,
    titleFromBody: false,
    siteTitle: null,
    subtitle: null,
    tags: [],
    publication: null,
    publicationLine: null,
    publishStatus: 'public',
    license: 'all-rights-reserved',
    canonicalUrl: null,
    declaresCanonicalUrl: false,
    siteUrl: null,
    mayBeMdx: false,
    breaksLines: false,
    templateScope: 'all',
    mediaFolder: null,
    notifyFollowers: null,
    contentFormat: 'html',
    date: null,
    dateLine: null,
    expiry: null,
    id: null,
    idLine: null,
    cover: null,
    fieldTexts: new Map(),
    fieldLists: new Map(),
    body: `The words of ${path} alone.\n`,
    header: 'yaml',
    bodyLine: 4,
    ...over
  }
}

const CONTENT: PreparedContent = {
  title: 'Title',
  diagnostics: [],
  images: [],
  render: () => ({ content: '<p>Text</p>', diagnostics: [] }),
  listBlocks: () => []
}

export function candidate(
  path: string,
  over: Partial<Article> = {},
  entry: Entry | null = null
): Candidate {
  return {
    kind: 'candidate',
    file: { path, blob: `blob of ${path}`, entry },
    article: article(path, over),
    content: CONTENT,
    images: [],
    diagnostics: []
  }
}

export type AccountParts = {
  readonly publications?: readonly Publication[]
  readonly roles?: Readonly<Record<string, Role | null>>
}

/** The account `u-1`; its client is never asked. */
export function account({ publications = [], roles = {} }: AccountParts = {}): KnownAccount {
  return {
    kind: 'known',
    medium: {} as Medium,
    user: { id: 'u-1', name: 'Ada' },
    listPublications: async () => Promise.resolve(publications),
    readRole: async id => Promise.resolve(roles[id] ?? null)
  }
}

/** A session on a ledger in memory: steps are applied at once, nothing is written. */
export function session(start: Ledger): LedgerSession {
  let current = start
  return {
    ledger: () => current,
    lastLedger: () => start,
    revision: () => null,
    enqueue: step => {
      current = step(current)
    },
    hasChanges: () => current !== start,
    commit: async () => Promise.resolve()
  }
}

export type ContextParts = {
  readonly ledger?: Ledger
  readonly maxPosts?: number
  readonly retried?: readonly string[]
  readonly tree?: Readonly<Record<string, string>>
  readonly changes?: Partial<RunContext['changes']>
  readonly tip?: RunContext['tip']
  readonly namesLeft?: boolean
  /** What the branch answers when it is asked again, each time the next one; the last stays. */
  readonly laterTip?: string | null | readonly (string | null)[]
  /** The commits that came before the run's own. */
  readonly ancestors?: readonly string[]
  readonly otherTrees?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What the stages know, of a commit with the given tree (path to blob). */
export function context(parts: ContextParts = {}): RunContext {
  const known = parts.ledger ?? ledger()
  const tree = new Map(Object.entries(parts.tree ?? {}))
  const trees = new Map(Object.entries(parts.otherTrees ?? {}))
  const tips = [parts.laterTip === undefined ? SHA : parts.laterTip].flat()
  return {
    run: {
      sha: SHA,
      before: null,
      planOnly: false,
      settings: { maxPosts: parts.maxPosts ?? 5, defaults: {} }
    },
    ports: {
      clock: { now: () => NOW, sleep: async () => Promise.resolve() },
      interruption: { requested: false },
      log: () => undefined,
      readTip: async () => Promise.resolve((tips.length > 1 ? tips.shift() : tips[0]) ?? null),
      isAncestor: async (older: string) =>
        Promise.resolve(parts.ancestors?.includes(older) ?? null),
      readLocalBlob: async () => Promise.resolve(null),
      commits: {
        readBlob: async () => Promise.resolve(null),
        readTree: async (sha: string) => {
          const other = trees.get(sha)
          return Promise.resolve(other === undefined ? null : new Map(Object.entries(other)))
        }
      }
    },
    session: session(known),
    ledger: known,
    changes: {
      tree,
      head: tree,
      base: tree,
      changed: [],
      deleted: [],
      any: false,
      comparedWith: 'watermark',
      watermark: known.watermarks.key ?? null,
      diagnostics: [],
      ...parts.changes
    },
    watermarkKey: 'key',
    matches: (path: string) => path.startsWith('posts/'),
    tip: parts.tip ?? { isCurrent: true, blobAt: () => null },
    named: [],
    departed: new Set(),
    held: new Set(),
    blobSketches: new Map(),
    namesLeft: parts.namesLeft ?? false,
    retried: new Set(parts.retried ?? []),
    readings: new Map(),
    reader: createContentReader(new Map())
  } as unknown as RunContext
}
