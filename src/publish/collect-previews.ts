// What the pages show: the articles that this run considered, and where a person publishes, all that there are. Loaded by
// publish.ts where pages are wanted.

import type { ArticleReading } from '../article/index.ts'
import type { ArticleOutcome } from './article-outcome.ts'
import type { PreparedArticle } from './candidate.ts'
import { prepareForPost } from './evaluate/prepare-for-post.ts'
import { compareForPublishing } from './select/publishing-order.ts'
import { readArticleAt, type RunContext } from './run-context.ts'

/** What there is to show of one file. */
export type ArticlePreview = {
  readonly path: string
  /** Null when the file could not be read. */
  readonly reading: ArticleReading | null
  /** Null for what is not an article, or a broken one. */
  readonly prepared: PreparedArticle | null
  /** Null for a file that this run did not consider. */
  readonly outcome: ArticleOutcome | null
}

const PROGRESS_EVERY = 100

/** In publishing order. */
export async function collectPreviews(
  outcomes: readonly ArticleOutcome[],
  context: RunContext
): Promise<readonly ArticlePreview[]> {
  const { changes, run, ports } = context
  const byPath = new Map(outcomes.map(outcome => [outcome.file.path, outcome]))
  const paths = new Set([...byPath.keys(), ...(showsAll(run) ? changes.head.keys() : [])])
  const previews: ArticlePreview[] = []
  for (const path of paths) {
    previews.push(await collectPreview(path, byPath.get(path) ?? null, context))
    if (previews.length % PROGRESS_EVERY === 0)
      ports.log(`${previews.length} of ${paths.size} pages prepared`)
  }
  return previews.toSorted(comparePreviews)
}

/** A pull request shows what it brings. */
function showsAll({ byHand, pullRequest }: RunContext['run']): boolean {
  return byHand === true && !pullRequest
}

async function collectPreview(
  path: string,
  outcome: ArticleOutcome | null,
  context: RunContext
): Promise<ArticlePreview> {
  const reading = context.changes.tree.has(path) ? await readArticleAt(path, context) : null
  const prepared = reading?.kind === 'article' ? await prepareForPost(reading, context) : null
  return { path, reading, prepared, outcome }
}

function comparePreviews(a: ArticlePreview, b: ArticlePreview): number {
  return compareForPublishing(toOrder(a), toOrder(b))
}

function toOrder({ path, prepared }: ArticlePreview) {
  return { path, date: prepared?.article.date ?? null }
}
