// Of thousands of entries a run changes a few: the others are written as the text has them that the ledger was read from.

import { parseJsonText, readField } from '../text/json.ts'
import { comparePaths } from '../text/paths.ts'
import type { Entry } from './ledger-entry.ts'

/** The text of a ledger as this version writes it, and its entries in the order of the text. */
export type LedgerText = { readonly entries: readonly Entry[]; readonly text: string }

/** How the list of entries begins, and what is between the texts of two. */
export const ENTRY_LIST = '\n  "entries": ['
export const ENTRY_COMMA = ',\n    '
const BEFORE_LIST = `{${ENTRY_LIST}`
const LIST_END = '\n  ]'
/** How an entry begins, and what is between two. */
const BEGIN = '\n    {\n      "'
const BETWEEN = `\n    },${BEGIN}`
const BEFORE_NEXT = BETWEEN.indexOf('{')

/** To write fewer anew takes no time. */
const MANY = 1000
const SAMPLE_EVERY = 50

/** A text whose entries have been found in it. */
export type LocatedText = LedgerText & {
  /** The text from one entry to another. */
  readonly cut: (first: number, last: number) => string
}

/**
 * What a ledger was read from, where there are so many entries that it matters, and they have the form in which they would be
 * written; else null. It is enough to look at some: another program would have written all of them in another form. An
 * entry that a person has edited may stay as it is until it changes.
 */
export function locateReadEntries(
  before: LedgerText,
  print: (entry: Entry) => string
): LocatedText | null {
  const { entries, text } = before
  if (entries.length < MANY || !text.startsWith(BEFORE_LIST) || !hasOneList(text)) return null
  const located = locateEntries(before)
  const isWritten = (entry: Entry, place: number) =>
    place % SAMPLE_EVERY > 0 || located?.cut(place, place) === print(entry)
  return entries.every(isWritten) ? located : null
}

/** Of two lists of entries in one file the last one counts, and what a person has put behind the list may look like one. */
function hasOneList(text: string): boolean {
  const rest = text.slice(text.indexOf(LIST_END))
  const entries = readField(parseJsonText(`${BEFORE_LIST}${rest}`), 'entries')
  return Array.isArray(entries) && entries.length === 0
}

/**
 * The texts of entries, to be joined by commas: one for all that follow one another as before.
 * @param entries sorted by path
 * @param print the text of one, as it would be written
 * @returns null where the text before is not what it seemed to be: a person may have written it
 */
export function listEntryTexts(
  entries: readonly Entry[],
  before: LocatedText,
  print: (entry: Entry) => string
): readonly string[] | null {
  const texts: string[] = []
  let known = 0
  for (let next = 0, entry = entries[0]; entry !== undefined; entry = entries[next]) {
    known = skipEarlier(before.entries, known, entry.path)
    const same = countSame(entries, next, before.entries, known)
    const last = entries[next + same - 1]
    if (same === 0 || last === undefined) texts.push(print(entry))
    else {
      const end = known + same - 1
      // Where both ends are what they have to be, so is what lies between them.
      const isWritten =
        before.cut(known, known) === print(entry) && before.cut(end, end) === print(last)
      if (!isWritten) return null
      texts.push(before.cut(known, end))
    }
    known += same
    next += Math.max(1, same)
  }
  return texts
}

/** The place, from `start` on, of the first entry whose path does not come before this one. */
function skipEarlier(entries: readonly Entry[], start: number, path: string): number {
  let place = start
  for (let entry = entries[place]; entry !== undefined; entry = entries[place]) {
    if (comparePaths(entry.path, path) >= 0) break
    place += 1
  }
  return place
}

/** How many entries from these two places on are the same objects. */
function countSame(
  entries: readonly Entry[],
  next: number,
  before: readonly Entry[],
  known: number
): number {
  let count = 0
  while (next + count < entries.length && entries[next + count] === before[known + count])
    count += 1
  return count
}

/** Null where there are not as many texts as entries: a person may have put something else where they begin and end. */
export function locateEntries({ entries, text }: LedgerText): LocatedText | null {
  const list = text.indexOf(ENTRY_LIST) + ENTRY_LIST.length
  const end = text.indexOf(LIST_END, list)
  if (!text.startsWith(BEGIN, list)) return null
  const starts = [list + ENTRY_COMMA.length - 1]
  for (
    let next = text.indexOf(BETWEEN, list);
    next >= 0 && next < end;
    next = text.indexOf(BETWEEN, next + BETWEEN.length)
  )
    starts.push(next + BEFORE_NEXT)
  if (starts.length !== entries.length) return null
  const cut = (first: number, last: number) => {
    const after = starts[last + 1]
    return text.slice(starts[first], after === undefined ? end : after - ENTRY_COMMA.length)
  }
  return { entries, text, cut }
}
