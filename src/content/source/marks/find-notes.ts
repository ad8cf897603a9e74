// Notes inside the text: `^[note]` of Pandoc, `<d-footnote>note</d-footnote>` of Distill. What is between the marks is read as
// Markdown where it is.

import type { Mark } from './mark.ts'

const NOTE = /(?<![\\^!])\^\[((?:[^[\]\r\n]|\[[^[\]\r\n]*\](?:\([^()\s]*\))?)+)\](?![([*+{$|])/g
/** What comes before a note of one word; after anything else it may be a regular expression, such as `^[a-z]`. */
const NOTED = /[\p{L}\p{N}.,;:!?)”’»*_]$/u
/** A bare address would take the mark of a note for its own. */
const IN_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()\]]*$/i
const LONGEST_ADDRESS = 500
const ELEMENT = /(?<=\S)(<d-footnote>)([^\r\n]{1,5000}?)(<\/d-footnote>)/g

export function findNotes(text: string, isText: (offset: number) => boolean): Mark[] {
  const elements = [...text.matchAll(ELEMENT)].flatMap(
    ({ 0: whole, 1: opening = '', 3: closing = '', index }) =>
      isText(index) ? createEnds(index, index + whole.length, [opening.length, closing.length]) : []
  )
  const notes = [...text.matchAll(NOTE)].flatMap(({ 0: whole, 1: note = '', index }): Mark[] => {
    const before = text.slice(Math.max(0, index - LONGEST_ADDRESS), index)
    if (!isText(index) || note.startsWith('^') || IN_ADDRESS.test(before)) return []
    if (!/\s/.test(note.trim()) && !NOTED.test(before)) return []
    return createEnds(index, index + whole.length, [2, 1])
  })
  return [...notes, ...elements]
}

function createEnds(start: number, end: number, [opening, closing]: [number, number]): Mark[] {
  return [
    { start, end: start + opening, form: 'inline', content: { kind: 'note', opens: true } },
    { start: end - closing, end, form: 'inline', content: { kind: 'note', opens: false } }
  ]
}
