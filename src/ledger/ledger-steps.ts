// Changes of the whole ledger, each a function that can be applied again to whatever other runs wrote meanwhile and
// returns the same ledger when there is nothing left to do. Pure.

import { isDeepStrictEqual } from 'node:util'
import type { Blobs } from '../git/index.ts'
import { findArticleEntry } from './entry-identity.ts'
import { applyDetachment, applyMove, type Detachment, type Move } from './entry-moves.ts'
import { changeEntry, isAbandoned, type AttemptChange } from './entry-transitions.ts'
import { findNewDuplicate } from './find-duplicate.ts'
import type { Fingerprint } from './fingerprints.ts'
import {
  findByPath,
  findByTransaction,
  putEntries,
  putImage,
  type ImageRecord,
  type Ledger
} from './ledger.ts'
import type { Attempt, Entry, EntryFacts } from './ledger-entry.ts'
import { putWatermark } from './watermarks.ts'

export type Step = (ledger: Ledger) => Ledger

/** Settles the attempt that a change names. */
export function settle(change: AttemptChange): Step {
  return ledger => {
    const entry = findByTransaction(ledger, change.transaction)
    return entry === null ? ledger : replaceEntry(ledger, entry, changeEntry(entry, change))
  }
}

export type ConsideredArticle = {
  readonly facts: EntryFacts
  readonly reason: string
  /** Blob of the entry that it was judged with; null when there was none. */
  readonly known: string | null
}

/** Records that articles were considered and have to be considered again. */
export function wait(articles: readonly ConsideredArticle[]): Step {
  return ledger =>
    putEntries(
      ledger,
      articles.flatMap(({ facts, reason, known }) => {
        const entry = findByPath(ledger, facts.path)
        if (!isExpected(entry, facts, known)) return []
        return listChanged(entry, changeEntry(entry, { kind: 'wait', reason, facts }))
      })
    )
}

/** Another run may have given the path to another article meanwhile, or may know a newer version of this one. */
function isExpected(
  entry: Entry | null,
  { blob }: Pick<EntryFacts, 'blob'>,
  known: string | null
): boolean {
  return entry === null || entry.blob === blob || entry.blob === known
}

export type Intention = {
  readonly facts: EntryFacts
  /** Blob of the entry that the article was judged with; null when there was none. */
  readonly known: string | null
  readonly attempt: Attempt
  /** All files of the commit. */
  readonly tree: Blobs
  /** Null when a person decided that the article is not a duplicate. */
  readonly fingerprint: Fingerprint | null
  /** Transactions of the entries that the article was compared with before, and of this run's own: only others can be news. */
  readonly compared: ReadonlySet<string>
}

/** Writes the intent, unless another run knows the article by now, or published one like it. */
export function intend(intention: Intention): Step {
  const { facts, attempt, tree, fingerprint } = intention
  return ledger => {
    if (findByTransaction(ledger, attempt.transaction) !== null) return ledger
    const entry = findArticleEntry(ledger, facts, tree)
    if (entry !== null && entry.path !== facts.path) return ledger
    if (!isExpected(entry, facts, intention.known)) return ledger
    if (fingerprint !== null && findNewDuplicate(ledger, fingerprint, intention) !== null)
      return ledger
    return replaceEntry(ledger, entry, changeEntry(entry, { kind: 'intend', attempt, facts }))
  }
}

/** Gives up intents whose run is gone: whether they created a post is not known. */
export function abandonIntents(
  run: { readonly id: string; readonly attempt: number },
  now: number,
  matches: (path: string) => boolean
): Step {
  return ledger => {
    const transactions = ledger.entries.flatMap(entry =>
      entry.state === 'intent' && matches(entry.path) && isAbandoned(entry, run, now)
        ? [entry.attempt.transaction]
        : []
    )
    return transactions.reduce(
      (current, transaction) => settle({ kind: 'no-answer', transaction })(current),
      ledger
    )
  }
}

/** Moves an entry to where its article's file is now. */
export function moveEntry(move: Move): Step {
  return ledger => applyMove(ledger, move)
}

/** Takes an entry off a path that another article has taken. */
export function detachEntry(detachment: Detachment): Step {
  return ledger => applyDetachment(ledger, detachment)
}

/** What an edited article says now that tells it from others. */
export type ArticleEdit = Pick<EntryFacts, 'id' | 'sketch'>

/**
 * Notes what an article says after it was edited: its text, so that the next edit is compared with this one, and an `id`
 * that it has got. @param blob the entry's own
 */
export function recordEdit(path: string, blob: string, { id, sketch }: ArticleEdit): Step {
  return ledger => {
    const entry = findByPath(ledger, path)
    if (entry?.blob !== blob) return ledger
    const isTaken = id === null || ledger.entries.some(other => other.id === id)
    return replaceEntry(ledger, entry, {
      ...entry,
      id: entry.id ?? (isTaken ? null : id),
      sketch: sketch ?? entry.sketch
    })
  }
}

/** The sketch of a text. `blob` is the entry's own, whose text it is. */
export type BlobSketch = { readonly path: string; readonly blob: string; readonly sketch: string }

/** Adds the sketches of entries that an earlier version wrote. */
export function recordSketches(sketches: readonly BlobSketch[]): Step {
  return ledger =>
    putEntries(
      ledger,
      sketches.flatMap(({ path, blob, sketch }) => {
        const entry = findByPath(ledger, path)
        return entry?.blob !== blob || entry.sketch !== null ? [] : [{ ...entry, sketch }]
      })
    )
}

/** Forgets waiting articles that are gone or no longer wanted; anything tried stays. */
export function dropPending(paths: readonly string[]): Step {
  const dropped = new Set(paths)
  return ledger => {
    const entries = ledger.entries.filter(
      ({ path, state }) => state !== 'pending' || !dropped.has(path)
    )
    return entries.length === ledger.entries.length ? ledger : { ...ledger, entries }
  }
}

/** Remembers where an image was uploaded to, so that it is uploaded once over all runs. */
export function recordImage(sha256: string, image: ImageRecord): Step {
  return ledger =>
    isDeepStrictEqual(ledger.images[sha256], image) ? ledger : putImage(ledger, sha256, image)
}

export type WatermarkMove = {
  readonly key: string
  readonly commit: string
  /** The watermarks that may be replaced, null for none: what came after any other one was looked at by another run. */
  readonly replaceable: readonly (string | null)[]
  /** Waiting articles that the commit does not have or want any more. */
  readonly forgotten?: readonly string[]
  /** All watermarks when that was decided: another set of patterns may have a base by now that has the article. */
  readonly watermarks?: Ledger['watermarks']
  /** What this run leaves to the ledger: without an entry at each path the watermark stays, or articles would be forgotten. */
  readonly known?: readonly KnownFile[]
}

export type KnownFile = {
  readonly path: string
  /** The entry's; null where any will do. */
  readonly blob: string | null
}

/** Sets the watermark of a set of patterns. What is forgotten goes with the move, or stays with the old watermark. */
export function moveWatermark(move: WatermarkMove): Step {
  const { key, commit, replaceable, forgotten = [], known = [] } = move
  return ledger => {
    if (forgotten.length > 0 && !hasSameOthers(ledger, move)) return ledger
    if (!known.every(file => isKnown(file, ledger))) return ledger
    const now = ledger.watermarks[key] ?? null
    if (now !== commit && !replaceable.includes(now)) return ledger
    const cleared = dropPending(forgotten)(ledger)
    return now === commit ? cleared : putWatermark(cleared, key, commit)
  }
}

function hasSameOthers(
  ledger: Ledger,
  { key, watermarks = ledger.watermarks }: WatermarkMove
): boolean {
  const keys = new Set([...Object.keys(ledger.watermarks), ...Object.keys(watermarks)])
  keys.delete(key)
  return [...keys].every(other => ledger.watermarks[other] === watermarks[other])
}

function isKnown({ path, blob }: KnownFile, ledger: Ledger): boolean {
  const entry = findByPath(ledger, path)
  return entry !== null && (blob === null || entry.blob === blob)
}

function replaceEntry(ledger: Ledger, before: Entry | null, after: Entry | null): Ledger {
  return putEntries(ledger, listChanged(before, after))
}

/** Nothing when there is no change. */
function listChanged(before: Entry | null, after: Entry | null): readonly Entry[] {
  return after === null || isDeepStrictEqual(before, after) ? [] : [after]
}
