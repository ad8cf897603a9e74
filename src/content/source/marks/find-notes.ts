// Notes of Pandoc inside the text: `^[note]`. What is between the brackets is read as Markdown where it is.

import type { Mark } from './mark.ts'

const NOTE = /(?<![\\^!])\^\[((?:[^[\]\r\n]|\[[^[\]\r\n]*\](?:\([^()\s]*\))?)+)\](?![([*+{$|])/g
/** What comes before a note of one word; after anything else it may be a regular expression, such as `^[a-z]`. */
const NOTED = /[\p{L}\p{N}.,;:!?)”’»*_]$/u
/** A bare address would take the mark of a note for its own. */
const IN_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()\]]*$/i
const LONGEST_ADDRESS = 500

export function findNotes(text: string, isText: (offset: number) => boolean): Mark[] {
  return [...text.matchAll(NOTE)].flatMap(({ 0: whole, 1: note = '', index }): Mark[] => {
    const before = text.slice(Math.max(0, index - LONGEST_ADDRESS), index)
    if (!isText(index) || note.startsWith('^') || IN_ADDRESS.test(before)) return []
    if (!/\s/.test(note.trim()) && !NOTED.test(before)) return []
    const end = index + whole.length
    return [
      { start: index, end: index + 2, form: 'inline', content: { kind: 'note', opens: true } },
      { start: end - 1, end, form: 'inline', content: { kind: 'note', opens: false } }
    ]
  })
}
