// Follows articles whose file was renamed and edited at once, and tells an edited article from another one that has taken
// its path. Renames without an edit have been followed by then; an `id` needs no text.

import type { Article } from '../../article/index.ts'
import {
  detachEntry,
  findByPath,
  moveEntry,
  OTHER_TEXT,
  printDetachedPath,
  SAME_TEXT,
  sketchText,
  type Entry
} from '../../ledger/index.ts'
import { isSameTitle } from '../../text/titles.ts'
import { readArticleAt } from '../run-context.ts'
import { compareWithEntry } from './entry-texts.ts'
import { pairTexts, type TextPair } from './pair-texts.ts'
import type { StartContext } from './start-context.ts'

/**
 * Queues the moves. @returns the paths of entries whose file has gone in this difference and whose article was not found
 * again: a new article that is like one of them is not created without a person's word
 */
export async function followTexts(context: StartContext): Promise<ReadonlySet<string>> {
  const { changes, session, tip } = context
  if (!tip.isCurrent || changes.comparedWith === 'head') return new Set()
  const replaced = await listReplaced(context)
  const gone = session.ledger().entries.filter(({ path }) => hasGone(path, context))
  if (replaced.length === 0 && gone.length === 0) return new Set()
  for (const { path, blob } of replaced) session.enqueue(detachEntry(path, blob))
  const departed = [...gone, ...replaced.map(detach)]
  const arrivals = await listArrivals(context)
  const moves = pairTexts(await compareAll(departed, arrivals, context))
  for (const move of moves) session.enqueue(moveEntry(move))
  const moved = new Set(moves.map(({ from }) => from))
  return new Set(departed.map(({ path }) => path).filter(path => !moved.has(path)))
}

function hasGone(path: string, { changes }: StartContext): boolean {
  return changes.base.has(path) && !changes.tree.has(path)
}

function detach(entry: Entry): Entry {
  return { ...entry, path: printDetachedPath(entry.path, entry.blob) }
}

/** Settled entries at whose path there is another article now. Anything that is still open keeps its path. */
async function listReplaced(context: StartContext): Promise<readonly Entry[]> {
  const { changes, session } = context
  const replaced: Entry[] = []
  for (const path of changes.changed) {
    const entry = findByPath(session.ledger(), path)
    const isSettled = entry?.state === 'published' || entry?.state === 'ignored'
    if (!isSettled || changes.head.get(path) === entry.blob) continue
    const reading = await readArticleAt(path, context)
    if (reading?.kind === 'article' && !(await isSameArticle(entry, reading.article, context)))
      replaced.push(entry)
  }
  return replaced
}

/** In doubt it is another one: that is red until a person decides, and an article is never lost in silence. */
async function isSameArticle(
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

/** New articles that no entry knows and that do not say by an `id` what they are. */
async function listArrivals(context: StartContext): Promise<readonly Article[]> {
  const { changes, session } = context
  const arrivals: Article[] = []
  for (const path of changes.changed) {
    if (findByPath(session.ledger(), path) !== null) continue
    const reading = await readArticleAt(path, context)
    if (reading?.kind === 'article' && reading.article.id === null) arrivals.push(reading.article)
  }
  return arrivals
}

async function compareAll(
  departed: readonly Entry[],
  arrivals: readonly Article[],
  context: StartContext
): Promise<readonly TextPair[]> {
  const sketches = arrivals.map(({ path, body }) => ({ path, sketch: sketchText(body) }))
  const pairs: TextPair[] = []
  for (const entry of departed)
    for (const { path, sketch } of sketches) {
      const similarity = await compareWithEntry(entry, sketch, context)
      if (similarity !== null && similarity >= SAME_TEXT)
        pairs.push({ from: entry.path, to: path, similarity })
    }
  return pairs
}
