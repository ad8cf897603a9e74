// Two versions of one text, word by word; of code, line by line.

import { diffArrays } from 'diff'
import type { ChangedWords } from '../report/index.ts'

/** Beyond so many differences the two have little in common, and finding out how little takes long. */
const MAX_EDITS = 1500
const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' })
/** An address is one word. */
const ADDRESS = /(https?:\/\/[^\s()<>]*[^\s()<>.,;:!?])/

export function compareWords(before: string, after: string): readonly ChangedWords[] {
  return compareTokens(splitWords(before), splitWords(after))
}

export function compareLines(before: string, after: string): readonly ChangedWords[] {
  return compareTokens(splitLines(before), splitLines(after))
}

/** Words, and the signs and spaces between them; together they are the text. */
export function splitWords(text: string): readonly string[] {
  return text
    .split(ADDRESS)
    .flatMap((part, index) =>
      index % 2 === 1 ? [part] : Array.from(WORDS.segment(part), ({ segment }) => segment)
    )
}

/** Each line with its end, so that together they are the text. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function compareTokens(
  before: readonly string[],
  after: readonly string[]
): readonly ChangedWords[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: MAX_EDITS })
  if (parts === undefined)
    return [
      { text: before.join(''), change: 'removed' },
      { text: after.join(''), change: 'added' }
    ]
  const pieces = parts.map(({ value, added, removed }): ChangedWords => {
    const change = added ? 'added' : removed ? 'removed' : 'same'
    return { text: value.join(''), change }
  })
  return joinPieces(pieces)
}

/** Between two changes a space alone says nothing: what is around it has changed as a whole. */
function joinPieces(pieces: readonly ChangedWords[]): readonly ChangedWords[] {
  const joined: ChangedWords[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') joined.push({ text: removed, change: 'removed' })
    if (added !== '') joined.push({ text: added, change: 'added' })
    removed = ''
    added = ''
  }
  for (const [index, { text, change }] of pieces.entries()) {
    const isBetween = removed + added !== '' && index < pieces.length - 1
    if (change === 'removed') removed += text
    else if (change === 'added') added += text
    else if (isBetween && /^[^\S\n]+$/.test(text)) {
      removed += text
      added += text
    } else {
      flush()
      joined.push({ text, change })
    }
  }
  flush()
  return joined
}
