// Admonitions and tabs of MkDocs: `!!! note "Title"` over lines that are indented by four columns.

import { CALLOUT_KINDS } from '../../callout-kinds.ts'
import type { TextEdit } from '../text-edits.ts'
import {
  createFenceTest,
  measureIndent,
  isBlankLine,
  measurePrefix,
  type IndentedLine
} from './indented-lines.ts'

const OPENING =
  /^[ \t]*(?:(?:!{3}|\?{3}\+?)[ \t]+([\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+"(.*)")?|===[!+]?[ \t]+"(.+)")[ \t]*$/
const STEP = 4

type Block = { readonly edits: readonly TextEdit[]; readonly colons: number }
type Range = { readonly from: number; readonly to: number; readonly level: number }

/** Edits that make `:::` containers of admonitions, and bold lines of the names of tabs. */
export function rewriteAdmonitions(
  lines: readonly IndentedLine[],
  inCode: (offset: number) => boolean
): readonly TextEdit[] {
  return rewriteBlocks(lines, { from: 0, to: lines.length, level: 0 }, inCode).edits
}

/** `level`: how many steps of indentation the lines lose. */
function rewriteBlocks(
  lines: readonly IndentedLine[],
  { from, to, level }: Range,
  inCode: (offset: number) => boolean
): Block {
  const edits: TextEdit[] = []
  let colons = 2
  const isFenced = createFenceTest()
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (line === undefined) break
    const opening =
      !isFenced(line) && !isInCode(line, level, inCode) ? OPENING.exec(line.text) : null
    const end = opening === null ? at + 1 : findBlockEnd(lines, at, to)
    if (opening === null || end === at + 1) {
      edits.push(...outdentLine(line, level))
      continue
    }
    const inside = rewriteBlocks(lines, { from: at + 1, to: end, level: level + 1 }, inCode)
    const last = lines[end - 1] ?? line
    const written = writeContainer(opening, { line, level, colons: inside.colons + 1 })
    edits.push(
      { start: line.start, end: line.end, replacement: written.opening },
      ...inside.edits,
      { start: last.end, end: last.end, replacement: written.closing }
    )
    if (written.closing !== '') colons = Math.max(colons, inside.colons + 1)
    at = end - 1
  }
  return { edits, colons }
}

// What is inside an admonition looks like code to a parser that does not know it.
function isInCode(
  { text, start }: IndentedLine,
  level: number,
  inCode: (offset: number) => boolean
) {
  return level === 0 && inCode(start + (/\S/.exec(text)?.index ?? 0))
}

/** The index after the last line that is indented under the one at `at`. */
function findBlockEnd(lines: readonly IndentedLine[], at: number, to: number): number {
  const opening = lines[at]
  if (opening === undefined) return at + 1
  const columns = measureIndent(opening) + STEP
  let end = at + 1
  for (let next = end; next < to; next++) {
    const line = lines[next]
    if (line === undefined) break
    if (isBlankLine(line)) continue
    if (measureIndent(line) < columns) break
    end = next + 1
  }
  return end
}

function outdentLine(line: IndentedLine, level: number): TextEdit[] {
  const width = measurePrefix(line, level * STEP)
  return width === 0 ? [] : [{ start: line.start, end: line.start + width, replacement: '' }]
}

type ContainerPlace = {
  readonly line: IndentedLine
  readonly level: number
  readonly colons: number
}

function writeContainer(
  [, type, title, tab]: RegExpExecArray,
  { line, level, colons }: ContainerPlace
) {
  const indent = /^[ \t]*/.exec(line.text)?.[0].slice(measurePrefix(line, level * STEP)) ?? ''
  if (tab !== undefined) return { opening: `\n${indent}**${tab}**\n`, closing: '' }
  const name = type?.toLowerCase() ?? ''
  const known = CALLOUT_KINDS.has(name)
  const label = title === undefined || title === '' ? (known ? '' : (type ?? '')) : title
  const fence = ':'.repeat(colons)
  return {
    opening: `\n${indent}${fence}${known ? name : 'note'}${label === '' ? '' : ` ${label}`}`,
    closing: `\n${indent}${fence}\n`
  }
}
