// Of thousands of entries a run changes a few: the others are written as the text has them that the ledger was read from.

import { parseJsonText, readField } from '../text/json.ts'
import { comparePaths } from '../text/paths.ts'
import type { Entry } from './ledger-entry.ts'

/** The text of a ledger as this version writes it, and its entries in the order of the text. */
export type LedgerText = { readonly entries: readonly Entry[]; readonly text: string }

/** How an entry begins and ends. */
const BEGIN = '\n    {\n      "'
const END = '\n    }'
const BEFORE_LIST = '{\n  "entries": ['

/** To write fewer anew takes no time. */
const MANY = 1000
const SAMPLE_EVERY = 50

/**
 * Whether there are so many entries that it matters, and the text has them in the form in which they would be written. It is
 * enough to look at some: another program would have written all of them in another form. An entry that a person has
 * edited may stay as it is until it changes.
 */
export function isWorthKeeping(before: LedgerText, print: (entry: Entry) => string): boolean {
  const { entries, text } = before
  if (entries.length < MANY || !text.startsWith(BEFORE_LIST + BEGIN)) return false
  const cut = createCutter(before)
  return entries.every(
    (entry, place) => place % SAMPLE_EVERY > 0 || cut(place, place) === print(entry)
  )
}

/**
 * The texts of entries, to be joined by commas: one for all that follow one another as before.
 * @param entries sorted by path
 * @param print the text of one that is not the same object as before
 * @returns null where the text before is not what it seemed to be: a person may have written it
 */
export function listEntryTexts(
  entries: readonly Entry[],
  before: LedgerText,
  print: (entry: Entry) => string
): readonly string[] | null {
  const texts: string[] = []
  const cut = createCutter(before)
  let known = 0
  for (let next = 0, entry = entries[0]; entry !== undefined; entry = entries[next]) {
    known = skipEarlier(before.entries, known, entry.path)
    const same = countSame(entries, next, before.entries, known)
    const text = same === 0 ? print(entry) : cut(known, known + same - 1)
    if (text === null) return null
    texts.push(text)
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

type Span = { readonly start: number; readonly end: number }

/** Cuts the text from one entry to another out of the whole, each time one that comes later; null where it is not theirs. */
function createCutter({
  entries,
  text
}: LedgerText): (first: number, last: number) => string | null {
  let from = 0
  const find = (place: number): Span | null => {
    const entry = entries[place]
    const path = text.indexOf(`\n      "path": ${JSON.stringify(entry?.path)},\n`, from)
    if (entry === undefined || path < 0) return null
    from = path
    const start = text.lastIndexOf(BEGIN, path) + BEGIN.indexOf('{')
    const end = text.indexOf(END, path) + END.length
    return isTextOf(text.slice(start, end), entry) ? { start, end } : null
  }
  return (first, last) => {
    const begin = find(first)
    const end = first === last ? begin : find(last)
    return begin === null || end === null ? null : text.slice(begin.start, end.end)
  }
}

/** A person may have put other objects where entries begin and end. */
function isTextOf(text: string, { path, blob }: Entry): boolean {
  const value = parseJsonText(text)
  return readField(value, 'path') === path && readField(value, 'blob') === blob
}
