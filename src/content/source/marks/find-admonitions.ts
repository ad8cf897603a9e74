// Admonitions and tabs of MkDocs: `!!! note "Title"` over lines that are indented by four columns.

import { measureIndent, isBlankLine, type IndentedLine } from '../dialects/indented-lines.ts'
import type { Mark } from './mark.ts'

const OPENING =
  /^([ \t]*)(?:(?:!{3}|\?{3}\+?)[ \t]+([\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+"(.*)")?|===[!+]?[ \t]+"(.+)")[ \t]*$/
const STEP = 4

/** The openings that have something below them. */
export function findAdmonitions(
  lines: readonly IndentedLine[],
  isText: (line: IndentedLine) => boolean
): Mark[] {
  const ends = findBlockEnds(lines)
  return lines.flatMap((line, index): Mark[] => {
    const match = isText(line) ? OPENING.exec(line.text) : null
    const blockEnd = ends[index] ?? line.end
    if (match === null || blockEnd <= line.end) return []
    const [, indent = '', type, title, tab] = match
    return [
      {
        start: line.start + indent.length,
        end: line.end,
        form: 'item',
        content: { kind: 'admonition', type: type ?? null, title: tab ?? title ?? '', blockEnd }
      }
    ]
  })
}

/** For each line where the lines end that are indented under it; its own end where there are none. */
function findBlockEnds(lines: readonly IndentedLine[]): number[] {
  const ends: number[] = []
  const open: { readonly columns: number; readonly index: number }[] = []
  let last = 0
  const close = (until: number) => {
    for (let top = open.at(-1); top !== undefined && top.columns > until; top = open.at(-1)) {
      ends[top.index] = last
      open.pop()
    }
  }
  for (const [index, line] of lines.entries()) {
    if (isBlankLine(line)) continue
    const indent = measureIndent(line)
    close(indent)
    if (OPENING.test(line.text)) open.push({ columns: indent + STEP, index })
    last = line.end
  }
  close(-1)
  return ends
}
