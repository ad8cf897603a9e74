// Definition lists of kramdown, PHP Markdown Extra and Pandoc: a line of its own, under it lines that begin with a colon.

import { isBlankLine, type IndentedLine } from '../dialects/indented-lines.ts'
import type { Mark } from './mark.ts'

const DEFINITION = /^( {0,3}|[ \t]{4,}):[ \t]+(?=\S)/
/** Lines that begin some other block, and so are not terms. */
const NO_TERM = /^[ \t]*(?:#{1,6}(?:[ \t]|$)|[>|:~<=!]|`{3}|[-*+][ \t]|\d+[.)][ \t]|$)/

const BEGINS_WITH_CODE = /^[ \t]*`(?!``)/

/** The colons of definitions that have a term above them, or another definition. */
export function findDefinitions(
  lines: readonly IndentedLine[],
  isText: (line: IndentedLine) => boolean
): Mark[] {
  const marks: Mark[] = []
  let known = -1
  for (const [at, line] of lines.entries()) {
    const indent = isText(line) ? DEFINITION.exec(line.text)?.[1] : undefined
    if (indent === undefined) continue
    if (!hasTerm(lines, at, isText) && !followsDefinition(lines, at, known)) continue
    const start = line.start + indent.length
    marks.push({ start, end: start + 1, form: 'item', content: { kind: 'definition' } })
    known = at
  }
  return marks
}

/** Up to three lines right above, or one above a blank line. */
function hasTerm(
  lines: readonly IndentedLine[],
  at: number,
  isText: (line: IndentedLine) => boolean
): boolean {
  const above = lines[at - 1]
  if (above === undefined) return false
  const gap = isBlankLine(above) ? 1 : 0
  let count = 0
  for (let index = at - 1 - gap; index >= 0; index--) {
    const line = lines[index]
    if (line === undefined || isBlankLine(line)) break
    if (NO_TERM.test(line.text) || !(isText(line) || BEGINS_WITH_CODE.test(line.text))) return false
    count += 1
    if (count > (gap === 0 ? 3 : 1)) return false
  }
  return count > 0
}

/** Whether nothing but lines of the definition before it is above: what is indented, and blank lines. */
function followsDefinition(lines: readonly IndentedLine[], at: number, known: number): boolean {
  if (known < 0) return false
  for (let index = at - 1; index > known; index--) {
    const line = lines[index]
    if (line !== undefined && !isBlankLine(line) && !/^(?: {2}|\t)/.test(line.text)) {
      // A line that goes on lazily is right below another one.
      if (isBlankLine(lines[index - 1] ?? line)) return false
    }
  }
  return true
}
