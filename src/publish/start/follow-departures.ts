// What becomes of entries whose file has gone, or has another article in it: each follows its text to where it is now. Only
// a run that has such an entry loads this.

import type { Article } from '../../article/index.ts'
import { isLostName } from '../../git/index.ts'
import {
  COPIED_TEXT,
  detachEntry,
  moveEntry,
  printDetachedPath,
  readDetachedPath,
  recordEdit,
  SAME_TEXT,
  sketchText,
  type Entry
} from '../../ledger/index.ts'
import { isSameTitle } from '../../text/titles.ts'
import { readArticleAt } from '../run-context.ts'
import { compareWithEntry, describeEdit } from './entry-texts.ts'
import { pairTexts, type TextPair } from './pair-texts.ts'
import { isSameAtTip, type Replaced } from './replaced-entries.ts'
import type { Reconciled, StartContext } from './start-context.ts'

/** Queues the moves. */
export async function followDepartures(
  gone: readonly Entry[],
  replaced: readonly Replaced[],
  context: StartContext
): Promise<Pick<Reconciled, 'departed' | 'held'>> {
  const { changes, session } = context
  const departures = [
    ...gone.map(entry => ({ entry, isRecent: changes.base.has(entry.path) })),
    ...replaced.map(value => ({ entry: renameDetached(value), isRecent: true }))
  ]
  const arrivals = await listArrivals(replaced, departures, context)
  const pairs = pairTexts(await compareAll(departures, arrivals, context))
  const moved = new Set(pairs.map(({ from }) => from))
  // What may be under way keeps its path unless it has another one: there it is asked about and settled.
  const held = new Set(
    replaced
      .filter(value => mayBeUnderWay(value.entry) && !moved.has(renameDetached(value).path))
      .map(({ taken }) => taken)
  )
  const moves = pairs.filter(({ to }) => !held.has(to))
  for (const { entry, taken } of replaced) {
    const { path, blob, aliases } = entry
    // A file at an earlier path that is this article is an arrival, and the entry moves there.
    const occupied = aliases.filter(alias => changes.tree.has(alias))
    if (!held.has(taken)) session.enqueue(detachEntry({ path, blob, taken, occupied }))
  }
  for (const move of moves) queueMove(move, arrivals, context)
  return { departed: listDeparted(departures, moves), held }
}

type Departure = {
  readonly entry: Entry
  /** Whether its file has gone in this difference, rather than at some time before. */
  readonly isRecent: boolean
}

function mayBeUnderWay({ state }: Entry): boolean {
  return state === 'intent' || state === 'unknown'
}

function renameDetached({ entry, taken }: Replaced): Entry {
  return { ...entry, path: printDetachedPath(taken, entry.blob) }
}

/** A new article that is like one of these is not created without a person's word, also where another one was likelier. */
function listDeparted(
  departures: readonly Departure[],
  moves: readonly TextPair[]
): ReadonlySet<string> {
  const targets = new Map(moves.map(({ from, to }) => [from, to]))
  const recent = departures.filter(({ isRecent }) => isRecent)
  return new Set(recent.map(({ entry }) => targets.get(entry.path) ?? entry.path))
}

function queueMove({ from, to }: TextPair, arrivals: readonly Article[], context: StartContext) {
  const { session } = context
  session.enqueue(moveEntry({ from, to }))
  const moved = session.ledger().entries.find(({ path }) => path === to)
  const article = arrivals.find(({ path }) => path === to)
  if (moved !== undefined && article !== undefined)
    session.enqueue(recordEdit(to, moved.blob, describeEdit(article)))
}

/** Articles at new paths, at paths of other articles, or back where an entry knows them from. */
async function listArrivals(
  replaced: readonly Replaced[],
  departures: readonly Departure[],
  context: StartContext
): Promise<readonly Article[]> {
  const { changes, session } = context
  const known = new Set(session.ledger().entries.map(({ path }) => path))
  const blobs = new Set(departures.map(({ entry }) => entry.blob))
  const aliases = new Set(departures.flatMap(({ entry }) => entry.aliases))
  const isNew = (path: string, blob: string) =>
    changes.comparedWith === 'head' ||
    changes.base.get(path) !== blob ||
    blobs.has(blob) ||
    aliases.has(path)
  const free = [...changes.head].flatMap(([path, blob]) =>
    !known.has(path) && !isLostName(path) && isNew(path, blob) && isSameAtTip(path, context)
      ? path
      : []
  )
  const arrivals: Article[] = []
  for (const path of new Set([...free, ...replaced.map(({ taken }) => taken)])) {
    const reading = await readArticleAt(path, context)
    if (reading?.kind === 'article') arrivals.push(reading.article)
  }
  return arrivals
}

/** The pairs that are clearly the same article. */
async function compareAll(
  departures: readonly Departure[],
  arrivals: readonly Article[],
  context: StartContext
): Promise<readonly TextPair[]> {
  const files = arrivals.map(article => ({ article, sketch: sketchText(article.body) }))
  const pairs: TextPair[] = []
  for (const departure of departures) {
    for (const file of files) {
      const similarity = await compareFile(departure, file, context)
      if (similarity !== null)
        pairs.push({ from: departure.entry.path, to: file.article.path, similarity })
    }
  }
  return pairs
}

type ArrivedFile = { readonly article: Article; readonly sketch: string }

/** Null for what is not clearly the same. The same blob is, however short the text, and so is the same `id`. */
async function compareFile(
  departure: Departure,
  file: ArrivedFile,
  context: StartContext
): Promise<number | null> {
  const { entry, isRecent } = departure
  const { id, path } = file.article
  if (id !== null && entry.id !== null) return id === entry.id ? 1 : null
  if (isCopy(entry, path, context)) return 1
  // A new `id` declares a new article, unless it is written into an old one while that is renamed.
  if (id !== null && !isRecent) return null
  if (!isRecent && entry.sketch === null) return null
  const similarity = await compareWithEntry(entry, file.sketch, context)
  const least = id === null ? SAME_TEXT : COPIED_TEXT
  if (similarity === null || similarity < least) return null
  return isRecent || isSameTitle(entry.title ?? '', file.article.title) ? similarity : null
}

// What the base has at the path says so only of an entry that has no sketch of its article's last text.
function isCopy(entry: Entry, path: string, { changes }: StartContext): boolean {
  const blob = changes.head.get(path)
  if (blob === entry.blob) return true
  return entry.sketch === null && blob === changes.base.get(readDetachedPath(entry) ?? entry.path)
}
