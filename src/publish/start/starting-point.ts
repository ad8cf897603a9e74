// What a first run takes as its starting point: the articles that are there already and are not published. It names the
// newest of them, since an earlier run may have failed before it could leave anything behind.

import { isArticlePath } from '../../article/index.ts'
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import { countNoun } from '../../text/line.ts'
import { comparePaths } from '../../text/paths.ts'
import type { RunContext } from '../run-context.ts'
import { skimArticle } from './skim-article.ts'

/** @param date epoch milliseconds; null where there is none, or the checkout lacks the file */
type LeftArticle = { readonly path: string; readonly date: number | null }

const NAMED = 10
const WEEK_MS = 7 * 86_400_000

export async function reportStartingPoint(context: RunContext): Promise<readonly Diagnostic[]> {
  const { ports } = context
  const articles = (await listLeftArticles(context)).toSorted(compareNewestFirst)
  if (articles.length === 0) return []
  const isRecent = articles.some(({ date }) => (date ?? 0) >= ports.clock.now() - WEEK_MS)
  return [
    createDiagnostic({
      code: 'run/first-run',
      severity: isRecent ? 'warning' : 'notice',
      message: `This is the first run with these \`files\`, ${describeBase(context)}. ${describeArticles(articles)}`,
      remedy: `${isRecent ? 'Some are from the last week: did an earlier run fail? ' : ''}To publish what was there already, run once with \`select: all\`; to publish a single article, push a change to it.`
    })
  ]
}

function describeBase({ run, changes }: RunContext): string {
  const { before } = run
  if (changes.comparedWith === 'before' && before !== null)
    return `so only what changed since the commit ${before.slice(0, 12)} is published`
  return before === null
    ? 'and the event names no earlier commit, so nothing is published'
    : `and the previous commit ${before} cannot be read, so nothing is published`
}

function describeArticles(articles: readonly LeftArticle[]): string {
  const names = articles.slice(0, NAMED).map(({ path, date }) => {
    const day = date === null ? '' : ` (${new Date(date).toISOString().slice(0, 10)})`
    return `${path}${day}`
  })
  const verb = articles.length === 1 ? 'was' : 'were'
  const newest = articles.length > NAMED ? ', the newest being' : ':'
  return `${countNoun(articles.length, 'article')} ${verb} there already${newest} ${names.join(', ')}.`
}

/** Articles of the commit that are neither new in it nor known to the ledger. */
async function listLeftArticles(context: RunContext): Promise<readonly LeftArticle[]> {
  const { changes, ledger } = context
  const known = new Set([...changes.changed, ...ledger.entries.map(({ path }) => path)])
  const articles: LeftArticle[] = []
  for (const [path, blob] of changes.head) {
    const article = known.has(path) ? null : await readLeftArticle(path, blob, context)
    if (article !== null) articles.push(article)
  }
  return articles
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
