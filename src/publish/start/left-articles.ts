// Articles that are neither new in a run's commit nor known to the ledger: they stay unpublished, and a person is to know it.

import { isArticlePath } from '../../article/index.ts'
import { countNoun } from '../../text/line.ts'
import { comparePaths } from '../../text/paths.ts'
import type { RunContext } from '../run-context.ts'
import { skimArticle } from './skim-article.ts'

/** @param date epoch milliseconds; null where there is none, or the checkout lacks the file */
export type LeftArticle = { readonly path: string; readonly date: number | null }

const NAMED = 10
const WEEK_MS = 7 * 86_400_000

/** The newest first. @param isMeant which of the commit's files are looked at */
export async function listLeftArticles(
  context: RunContext,
  isMeant: (path: string) => boolean
): Promise<readonly LeftArticle[]> {
  const { changes, ledger } = context
  const known = new Set([...changes.changed, ...ledger.entries.map(({ path }) => path)])
  const articles: LeftArticle[] = []
  for (const [path, blob] of changes.head) {
    if (known.has(path) || !isMeant(path)) continue
    const article = await readLeftArticle(path, blob, context)
    if (article !== null) articles.push(article)
  }
  return articles.toSorted(compareNewestFirst)
}

/** Then they may not have been left on purpose. */
export function hasRecent(articles: readonly LeftArticle[], nowMs: number): boolean {
  return articles.some(({ date }) => (date ?? 0) >= nowMs - WEEK_MS)
}

/** How many there are, and the names of some. */
export function describeArticles(articles: readonly LeftArticle[]): string {
  const names = articles.slice(0, NAMED).map(({ path, date }) => {
    const day = date === null ? '' : ` (${new Date(date).toISOString().slice(0, 10)})`
    return `${path}${day}`
  })
  const verb = articles.length === 1 ? 'was' : 'were'
  const newest = articles.length > NAMED ? ', the newest being' : ':'
  return `${countNoun(articles.length, 'article')} ${verb} there already${newest} ${names.join(', ')}.`
}

/** Null for what would not be published anyway, such as drafts. */
async function readLeftArticle(
  path: string,
  blob: string,
  { run, ports, sites }: RunContext
): Promise<LeftArticle | null> {
  const bytes = await ports.readLocalBlob(blob)
  if (bytes === null) return isArticlePath(path) ? { path, date: null } : null
  const reading = await skimArticle({ path, bytes, site: await sites.readRules(path), run })
  if (reading.kind === 'skip') return null
  return { path, date: reading.kind === 'article' ? reading.article.date : null }
}

/** By date, undated ones last; then by path, since many begin with a date. */
function compareNewestFirst(a: LeftArticle, b: LeftArticle): number {
  const [one, other] = [a.date ?? -Infinity, b.date ?? -Infinity]
  return one === other ? comparePaths(b.path, a.path) : one < other ? 1 : -1
}
