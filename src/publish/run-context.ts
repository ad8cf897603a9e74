// What every stage knows of the run, and the one place where articles of the commit are read.

import type { ArticleReading } from '../article/index.ts'
import type { ContentReader } from '../content/index.ts'
import type { Changes } from '../changes/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { LedgerSession } from './ledger-session.ts'
import type { Ports } from './ports.ts'
import type { PreparedArticle } from './candidate.ts'
import { loadArticleTools } from './load-article-tools.ts'
import type { RunSites } from './run-sites.ts'
import type { Run } from './run-facts.ts'

/** The publishing branch, as this run sees it. */
export type BranchTip = {
  /** Whether the run's commit is the tip, or is compared with none. */
  readonly isCurrent: boolean
  /** The blob at a path of the tip; null when there is no such file. */
  readonly blobAt: (path: string) => string | null
}

export type RunContext = {
  readonly run: Run
  readonly ports: Ports
  readonly session: LedgerSession
  readonly changes: Changes
  readonly sites: RunSites
  /** The ledger after it was reconciled with the commit: what the articles are evaluated against. */
  readonly ledger: Ledger
  /** Key of the run's `files` among the ledger's watermarks. */
  readonly watermarkKey: string
  /** Whether `files` matches a path. */
  readonly matches: (path: string) => boolean
  readonly tip: BranchTip
  /** Paths that `resolve` names: they get a result. */
  readonly named: readonly string[]
  /** Paths of entries whose file has gone since the base, or has moved and changed. */
  readonly departed: ReadonlySet<string>
  /**
   * Paths whose entry is of another article: what is there now has to wait for the next run. More are added when an intent
   * meets such an entry.
   */
  readonly held: Set<string>
  /** Paths whose article a person wants tried again, whatever it looks like. */
  readonly retried: ReadonlySet<string>
  /** Readings of this run by path: a file is read once. */
  readonly readings: Map<string, ArticleReading | null>
  /** What was converted, by path, for the pages; null when none are wanted. */
  readonly prepared: Map<string, PreparedArticle> | null
  /** Shared by the search for titles and the conversion: a body is parsed once. */
  readonly openReader: () => Promise<ContentReader>
  /** Sketches of older texts by blob: each is read once. */
  readonly blobSketches: Map<string, string | null>
  /** Whether this run names articles that stay unpublished: the next one is not to name them again. */
  readonly namesLeft: boolean
}

/** What reading an article needs: also available before the context is complete. */
export type ReadingContext = Pick<
  RunContext,
  'run' | 'ports' | 'changes' | 'sites' | 'readings' | 'openReader'
>

/** The article at a path of the commit, read once; null when its blob cannot be read. */
export async function readArticleAt(
  path: string,
  { run, ports, changes, sites, readings, openReader }: ReadingContext
): Promise<ArticleReading | null> {
  const known = readings.get(path)
  if (known !== undefined) return known
  const blob = changes.tree.get(path)
  const bytes = blob === undefined ? null : await ports.commits.readBlob(blob)
  const site = await sites.readRules(path)
  const { readWithinBounds } = await loadArticleTools()
  const reading =
    bytes === null
      ? null
      : await readWithinBounds({ path, bytes, site }, run.settings, ports, await openReader())
  readings.set(path, reading)
  return reading
}

/** The front matter's `id`, where it could be read. */
export function readId(reading: ArticleReading | null): string | null {
  if (reading?.kind === 'article') return reading.article.id
  return reading?.kind === 'skip' ? reading.id : null
}
