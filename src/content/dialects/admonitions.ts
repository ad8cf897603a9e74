// Admonitions and tabs of MkDocs: `!!! note "Title"` over lines that are indented by four columns.

import { CALLOUTS } from './callouts.ts'
import type { Edit } from '../edits.ts'
import { fences, indentOf, isBlank, widthOf, type Line } from './lines.ts'

const OPENING =
  /^[ \t]*(?:(?:!{3}|\?{3}\+?)[ \t]+([\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+"(.*)")?|===[!+]?[ \t]+"(.+)")[ \t]*$/
const STEP = 4

type Block = { readonly edits: readonly Edit[]; readonly colons: number }
type Range = { readonly from: number; readonly to: number; readonly level: number }

/** Edits that make `:::` containers of admonitions, and bold lines of the names of tabs. */
export function admonitions(
  lines: readonly Line[],
  inCode: (offset: number) => boolean
): readonly Edit[] {
  return blocks(lines, { from: 0, to: lines.length, level: 0 }, inCode).edits
}

/** `level`: how many steps of indentation the lines lose. */
function blocks(
  lines: readonly Line[],
  { from, to, level }: Range,
  inCode: (offset: number) => boolean
): Block {
  const edits: Edit[] = []
  let colons = 2
  const isFenced = fences()
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (line === undefined) break
    const opening =
      !isFenced(line) && !inCodeAt(line, level, inCode) ? OPENING.exec(line.text) : null
    const end = opening === null ? at + 1 : endOf(lines, at, to)
    if (opening === null || end === at + 1) {
      edits.push(...outdented(line, level))
      continue
    }
    const inside = blocks(lines, { from: at + 1, to: end, level: level + 1 }, inCode)
    const last = lines[end - 1] ?? line
    const written = writtenOut(opening, { line, level, colons: inside.colons + 1 })
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
function inCodeAt({ text, start }: Line, level: number, inCode: (offset: number) => boolean) {
  return level === 0 && inCode(start + (/\S/.exec(text)?.index ?? 0))
}

/** The index after the last line that is indented under the one at `at`. */
function endOf(lines: readonly Line[], at: number, to: number): number {
  const opening = lines[at]
  if (opening === undefined) return at + 1
  const columns = indentOf(opening) + STEP
  let end = at + 1
  for (let next = end; next < to; next++) {
    const line = lines[next]
    if (line === undefined) break
    if (isBlank(line)) continue
    if (indentOf(line) < columns) break
    end = next + 1
  }
  return end
}

function outdented(line: Line, level: number): Edit[] {
  const width = widthOf(line, level * STEP)
  return width === 0 ? [] : [{ start: line.start, end: line.start + width, replacement: '' }]
}

type Place = { readonly line: Line; readonly level: number; readonly colons: number }

function writtenOut([, type, title, tab]: RegExpExecArray, { line, level, colons }: Place) {
  const indent = /^[ \t]*/.exec(line.text)?.[0].slice(widthOf(line, level * STEP)) ?? ''
  if (tab !== undefined) return { opening: `\n${indent}**${tab}**\n`, closing: '' }
  const name = type?.toLowerCase() ?? ''
  const known = CALLOUTS.has(name)
  const label = title === undefined || title === '' ? (known ? '' : (type ?? '')) : title
  const fence = ':'.repeat(colons)
  return {
    opening: `\n${indent}${fence}${known ? name : 'note'}${label === '' ? '' : ` ${label}`}`,
    closing: `\n${indent}${fence}\n`
  }
}
