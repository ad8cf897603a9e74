// How much an article has in common with the one that an entry was made of: by the entry's sketch, which follows the
// article's edits, or, where an earlier version wrote the entry without one, by the texts of its blob and of the base.

import type { Article, ArticleReading } from '../../article/index.ts'
import {
  compareSketches,
  isSameShortText,
  OTHER_TEXT,
  readDetachedPath,
  SAME_TEXT,
  sketchText,
  type ArticleEdit,
  type Entry
} from '../../ledger/index.ts'
import { isSameTitle } from '../../text/titles.ts'
import { loadArticleTools } from '../load-article-tools.ts'
import type { StartContext } from './start-context.ts'

/** 0 to 1; null when the texts cannot be compared. */
export async function compareWithEntry(
  entry: Entry,
  sketch: string,
  context: StartContext
): Promise<number | null> {
  // The base's text was nobody's to judge: another article may have taken the path before it.
  if (entry.sketch !== null) return compareTexts(entry.sketch, sketch)
  const path = readDetachedPath(entry) ?? entry.path
  const { base, head } = context.changes
  const before = base.get(path) ?? null
  // A file that is as it was in the base says nothing of whose it is.
  const isNews = before !== entry.blob && before !== head.get(path)
  const similarities: number[] = []
  for (const blob of isNews && before !== null ? [entry.blob, before] : [entry.blob]) {
    const similarity = compareTexts(await sketchBlob(blob, context), sketch)
    if (similarity !== null) similarities.push(similarity)
  }
  return similarities.length === 0 ? null : Math.max(...similarities)
}

/**
 * Whether an article is the one that an entry was made of, edited or not. In doubt it is another one: that is red until a
 * person decides, and an article is never lost in silence.
 */
export async function isSameArticle(
  entry: Entry,
  article: Article,
  context: StartContext
): Promise<boolean> {
  if (entry.id !== null && article.id !== null) return entry.id === article.id
  const similarity = await compareWithEntry(entry, sketchText(article.body), context)
  if (similarity !== null && similarity >= SAME_TEXT) return true
  const hasSameTitle = entry.title === null || isSameTitle(entry.title, article.title)
  return hasSameTitle && (similarity === null || similarity >= OTHER_TEXT)
}

/**
 * Whether a draft, or an article that cannot be published as it is, is clearly not the one that an entry was made of. In
 * doubt it is: the file is looked at again when it has become an article.
 */
export async function isOtherText(
  entry: Entry,
  { title, body }: Exclude<ArticleReading, { kind: 'article' }>,
  context: StartContext
): Promise<boolean> {
  if (body === null || title === null || isSameTitle(entry.title ?? title, title)) return false
  const similarity = await compareWithEntry(entry, sketchText(body), context)
  return similarity !== null && similarity < OTHER_TEXT
}

/** What an entry learns of its article when that was edited. */
export function describeEdit({ id, body }: Article): ArticleEdit {
  return { id, sketch: sketchText(body) }
}

function compareTexts(one: string | null, other: string | null): number | null {
  return isSameShortText(one, other) ? 1 : compareSketches(one, other)
}

async function sketchBlob(blob: string, { ports, run, blobSketches }: StartContext) {
  const known = blobSketches.get(blob)
  if (known !== undefined) return known
  const bytes = await ports.commits.readBlob(blob).catch(() => null)
  const { defaults } = run.settings
  const { readArticle } = await loadArticleTools()
  const reading =
    bytes === null ? null : readArticle({ path: 'a.md', bytes, defaults, findHeading: () => null })
  const sketch = reading?.kind === 'article' ? sketchText(reading.article.body) : null
  blobSketches.set(blob, sketch)
  return sketch
}
