// All marks of a text: template tags, marks in running text, and the heads and ends of blocks that Markdown does not have.

import { splitIntoLines, type IndentedLine } from '../dialects/indented-lines.ts'
import { findSpanAt, type TextSpan } from '../text-spans.ts'
import { findAdmonitions } from './find-admonitions.ts'
import { findDefinitions } from './find-definitions.ts'
import { findElements } from './find-elements.ts'
import { findFences } from './find-fences.ts'
import { findNotes } from './find-notes.ts'
import { findTags, type MarkSettings } from './find-tags.ts'
import type { Mark } from './mark.ts'

export type FoundMarks = {
  /** In the order of the text; they do not overlap. */
  readonly marks: readonly Mark[]
  /** Offsets in code at which something may begin, were it not code. */
  readonly skipped: readonly number[]
}

/** A text without one of these has no blocks of other dialects. */
const MAY_HOLD_BLOCKS =
  /^[ \t]*(?:!!!|\?\?\?|===[!+]? ")|^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?:{3,}|^[ \t>]*\/{3,}[ \t]*(?:\w|$)|^[ \t]*:[ \t]|<[a-z][^<>]*\smarkdown\b|\^\[|<d-footnote>/im

/** `code`: where the text is code, in its order. */
export function findMarks(
  text: string,
  code: readonly TextSpan[],
  settings: MarkSettings
): FoundMarks {
  const found = findTags(text, code, settings)
  if (!MAY_HOLD_BLOCKS.test(text)) return found
  const held = [code, listComments(text, code), found.held, found.marks]
  const isText = (offset: number) =>
    held.every(spans => findSpanAt<TextSpan>(spans, offset) === undefined)
  const isTextLine = (line: IndentedLine) =>
    isText(line.start + (/[^ \t>]/.exec(line.text)?.index ?? 0))
  const lines = splitIntoLines(text)
  const blocks = [
    ...findFences(lines, isTextLine),
    ...findAdmonitions(lines, isTextLine),
    ...findDefinitions(lines, isTextLine),
    ...findElements(text, lines, isText),
    ...findNotes(text, isText)
  ]
  return { marks: sortMarks([...found.marks, ...blocks]), skipped: found.skipped }
}

function listComments(text: string, code: readonly TextSpan[]): TextSpan[] {
  const comments: TextSpan[] = []
  for (const { 0: whole, index } of text.matchAll(/<!--(?:(?!-->)[^])*-->/g))
    if (findSpanAt(code, index) === undefined)
      comments.push({ start: index, end: index + whole.length })
  return comments
}

/** One that begins inside an earlier one is left out. */
function sortMarks(marks: readonly Mark[]): Mark[] {
  let end = 0
  return marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(mark => {
      if (mark.start < end) return false
      end = mark.end
      return true
    })
}
