// Follows articles whose file was renamed and edited at once, and tells an edited article from another one that has taken
// its path. Renames without an edit have been followed by then; an `id` needs no text.

import type { Article } from '../../article/index.ts'
import {
  detachEntry,
  findByPath,
  moveEntry,
  OTHER_TEXT,
  printDetachedPath,
  readDetachedPath,
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
  const { changes, session } = context
  if (changes.comparedWith === 'head') return new Set()
  const replaced = await listReplaced(context)
  const gone = session.ledger().entries.filter(({ path }) => hasGone(path, context))
  if (replaced.length === 0 && gone.length === 0) return new Set()
  const arrivals = await listArrivals(replaced, context)
  const departed = [...gone, ...replaced.map(renameDetached)]
  const moves = pairTexts(await compareAll(departed, arrivals, context))
  const moved = new Set(moves.map(({ from }) => from))
  // What may be under way keeps its path unless it has another one: there it is asked about and settled.
  const detached = replaced.filter(
    entry => !mayBeUnderWay(entry) || moved.has(printDetachedPath(entry.path, entry.blob))
  )
  for (const { path, blob } of detached) session.enqueue(detachEntry(path, blob))
  for (const move of moves) session.enqueue(moveEntry(move))
  return new Set(departed.map(({ path }) => path).filter(path => !moved.has(path)))
}

function hasGone(path: string, context: StartContext): boolean {
  const { base, tree } = context.changes
  return base.has(path) && !tree.has(path) && isSameAtTip(path, context)
}

/** A run of an older commit may say nothing about a file that is another one at the tip by now, or gone from it. */
function isSameAtTip(path: string, { changes, tip }: StartContext): boolean {
  return tip.isCurrent || tip.blobAt(path) === (changes.tree.get(path) ?? null)
}

function mayBeUnderWay({ state }: Entry): boolean {
  return state === 'intent' || state === 'unknown'
}

function renameDetached(entry: Entry): Entry {
  return { ...entry, path: printDetachedPath(entry.path, entry.blob) }
}

/** Entries at whose path there is another article now. */
async function listReplaced(context: StartContext): Promise<readonly Entry[]> {
  const { changes, session } = context
  const replaced: Entry[] = []
  for (const path of changes.changed) {
    const entry = findByPath(session.ledger(), path)
    if (entry === null || changes.head.get(path) === entry.blob) continue
    if (!isSameAtTip(path, context)) continue
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

/** Articles at new paths, or at paths of other articles. */
async function listArrivals(
  replaced: readonly Entry[],
  context: StartContext
): Promise<readonly Article[]> {
  const { changes, session } = context
  const known = new Set(session.ledger().entries.map(({ path }) => path))
  const free = [...changes.head.keys()].filter(
    path => !changes.base.has(path) && !known.has(path) && isSameAtTip(path, context)
  )
  const arrivals: Article[] = []
  for (const path of new Set([...free, ...replaced.map(entry => entry.path)])) {
    const reading = await readArticleAt(path, context)
    if (reading?.kind === 'article') arrivals.push(reading.article)
  }
  return arrivals
}

/** The pairs that are clearly the same article. */
async function compareAll(
  departed: readonly Entry[],
  arrivals: readonly Article[],
  context: StartContext
): Promise<readonly TextPair[]> {
  const files = arrivals.map(({ path, id, body }) => ({ path, id, sketch: sketchText(body) }))
  const pairs: TextPair[] = []
  for (const entry of departed) {
    for (const file of files) {
      const similarity = await compareFile(entry, file, context)
      if (similarity !== null && similarity >= SAME_TEXT)
        pairs.push({ from: entry.path, to: file.path, similarity })
    }
  }
  return pairs
}

type ArrivedFile = Pick<Article, 'path' | 'id'> & { readonly sketch: string }

/** An `id` says what the file is, and so does the same blob, however short the text. */
async function compareFile(
  entry: Entry,
  { path, id, sketch }: ArrivedFile,
  context: StartContext
): Promise<number | null> {
  const { head, base } = context.changes
  const blob = head.get(path)
  const isCopy = blob === entry.blob || blob === base.get(readDetachedPath(entry) ?? entry.path)
  if (id !== null) return id === entry.id || (isCopy && entry.id === null) ? 1 : null
  return isCopy ? 1 : compareWithEntry(entry, sketch, context)
}
