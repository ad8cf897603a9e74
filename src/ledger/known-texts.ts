// Of thousands of entries a run changes a few: the others are written as the text has them that the ledger was read from.

import { comparePaths } from '../text/paths.ts'
import type { Entry } from './ledger-entry.ts'
import { isSorted } from './sorted-keys.ts'

/** The text of a ledger as this version writes it, and its entries in the order of the text. */
export type LedgerText = { readonly entries: readonly Entry[]; readonly text: string }

/** How an entry begins and ends. Within a JSON text only its own lines can begin like that, and no other's. */
const BEGIN = '\n    {\n      "'
const END = '\n    }'
const BEFORE_LIST = '{\n  "entries": ['
/** A value that is only ever read, as null. */
const EMPTY_VALUE = ': ""'
/** What the state of an entry may rule out, and then it is read as null, too. */
const RULED_OUT = ['post', 'reason'] as const

/** Whether every entry is in the form in which it would be written, as far as it takes to put others in between. */
export function isWrittenForm({ entries, text }: LedgerText): boolean {
  return (
    text.startsWith(BEFORE_LIST + BEGIN) &&
    countMatches(text, BEGIN) === entries.length &&
    RULED_OUT.every(
      key =>
        countMatches(text, `\n      "${key}": null,`) ===
        entries.filter(entry => entry[key] === null).length
    ) &&
    !text.includes(EMPTY_VALUE) &&
    isSorted(entries)
  )
}

function countMatches(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1
  return count
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

/** Cuts the text from one entry to another out of the whole; each time one that comes later. */
function createCutter({
  entries,
  text
}: LedgerText): (first: number, last: number) => string | null {
  let from = 0
  const findPath = (place: number) => {
    const line = `\n      "path": ${JSON.stringify(entries[place]?.path)},\n`
    const found = text.indexOf(line, from)
    from = Math.max(from, found)
    return found
  }
  return (first, last) => {
    const [firstPath, lastPath] = [findPath(first), findPath(last)]
    if (firstPath < 0 || lastPath < 0) return null
    const start = text.lastIndexOf(BEGIN, firstPath) + BEGIN.indexOf('{')
    return text.slice(start, text.indexOf(END, lastPath) + END.length)
  }
}
