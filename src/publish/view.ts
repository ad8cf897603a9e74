// What judging a file needs to know, and the one place that reads articles from the commit.

import { readArticle } from '../article/index.ts'
import type { ArticleReading } from '../article/article.ts'
import type { Changes } from '../changes/index.ts'
import { findHeading } from '../content/index.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Standing } from './decisions.ts'
import type { Ports, Run } from './ports.ts'

export type RunView = {
  readonly run: Run
  readonly ports: Ports
  readonly changes: Changes
  readonly ledger: Ledger
  /** Whether `files` takes in a path. */
  readonly matches: (path: string) => boolean
  /** Whether the run's commit is the tip of the publishing branch. */
  readonly atTip: boolean
  /** Blob at the tip of the branch by path; `current` when this commit is the tip, or a pull request's. */
  readonly tipOf: (path: string) => Standing['tip']
  readonly standsAtTip: (path: string) => boolean
  /** Readings of this run by path: files are read once. */
  readonly readings: Map<string, ArticleReading | null>
}

/** The article at a path of the commit, read once; null when its blob cannot be read. */
export async function readOnce(path: string, view: RunView): Promise<ArticleReading | null> {
  const known = view.readings.get(path)
  if (known !== undefined) return known
  const blob = view.changes.tree.get(path)
  const bytes = blob === undefined ? null : await view.ports.commits.readBlob(blob)
  const { defaults } = view.run.settings
  const reading = bytes === null ? null : readArticle({ path, bytes, defaults, findHeading })
  view.readings.set(path, reading)
  return reading
}

/** The front matter's `id`, where it could be read. */
export function idOf(reading: ArticleReading | null): string | null {
  if (reading?.kind === 'article') return reading.article.id
  return reading?.kind === 'skip' ? reading.id : null
}
