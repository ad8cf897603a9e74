// Where a text is code, by a look at its lines: what the parser says of it in the end decides, but it is nearly always this.

import { measureIndent, splitIntoLines, type IndentedLine } from './dialects/indented-lines.ts'
import type { TextSpan } from './text-spans.ts'

const QUOTE = /^(?:[ \t]{0,3}>[ \t]?)+/
const ITEM = /^([ \t]*)([-*+:]|\d{1,9}[.)])([ \t]+)(?=\S)/
const BLOCK_HEAD = /^[ \t]*(?:(?:!{3}|\?{3}\+?)[ \t]+\w|===[!+]?[ \t]+"|\[\^[^\]\n]+\]:)/
const FENCE = /^((?:[ \t]|(?:[-*+:]|\d{1,9}[.)])[ \t])*)(`{3,}(?=[^`]*$)|~{3,})/

type Fence = { readonly start: number; readonly marks: string; readonly quoted: boolean }

/** What is known after some lines of a text. */
type Reading = {
  readonly text: string
  readonly spans: TextSpan[]
  /** Columns at which the contents of the items around the next line begin. */
  readonly items: number[]
  /** Elements that are never closed from here on. */
  readonly open: Set<string>
  fence: Fence | null
  /** Lines of running text since the last block began. */
  block: IndentedLine[]
  /** Whether the line before is blank. */
  blank: boolean
}

/** Fenced and indented blocks, spans between backquotes, and code in HTML, in the order of the text. */
export function guessCode(text: string): TextSpan[] {
  const reading: Reading = {
    text,
    spans: [],
    items: [],
    open: new Set(),
    fence: null,
    block: [],
    blank: true
  }
  for (const line of splitIntoLines(text)) readLine(line, reading)
  closeBlock(reading)
  const { spans, fence } = reading
  if (fence !== null) spans.push({ start: fence.start, end: text.length })
  return spans
}

function closeBlock(reading: Reading): void {
  addInlineCode(reading)
  reading.block = []
}

function readLine(line: IndentedLine, reading: Reading): void {
  const { spans } = reading
  const quote = QUOTE.exec(line.text)?.[0] ?? ''
  const inner = { ...line, text: line.text.slice(quote.length) }
  if (reading.fence !== null && !endsFenceBefore(line, quote, reading)) {
    readFenced(inner, reading.fence, reading)
    return
  }
  if (line.start < (spans.at(-1)?.end ?? 0)) return
  if (inner.text.trim() === '') {
    closeBlock(reading)
    reading.blank = true
    return
  }
  if (isIndentedCode(inner, reading)) {
    spans.push({ start: line.start, end: line.end })
    return
  }
  readShown(line, inner, reading)
  reading.blank = false
}

function isIndentedCode(inner: IndentedLine, { items, blank }: Reading): boolean {
  const indent = measureIndent(inner)
  if (blank || ITEM.test(inner.text)) while ((items.at(-1) ?? 0) > indent) items.pop()
  return blank && indent >= (items.at(-1) ?? 0) + 4
}

/** A fence in a quote ends with it. */
function endsFenceBefore(line: IndentedLine, quote: string, reading: Reading): boolean {
  const { fence } = reading
  if (fence?.quoted !== true || quote !== '') return false
  reading.spans.push({ start: fence.start, end: line.start })
  reading.fence = null
  return true
}

function readFenced({ text, end }: IndentedLine, { start, marks }: Fence, reading: Reading): void {
  if (!closesFence(text, marks)) return
  reading.spans.push({ start, end })
  reading.fence = null
  reading.blank = false
}

/** A line that is not code as a whole. `inner`: without quote marks. */
function readShown(line: IndentedLine, inner: IndentedLine, reading: Reading): void {
  const indent = measureIndent(inner)
  const item = ITEM.exec(inner.text)
  if (item !== null || BLOCK_HEAD.test(inner.text)) {
    closeBlock(reading)
    reading.items.push(item === null ? indent + 4 : measureItem(item, indent))
  }
  const marks = FENCE.exec(inner.text)?.[2]
  if (marks === undefined) {
    reading.block.push(line)
    return
  }
  closeBlock(reading)
  const quoted = inner.text.length < line.text.length
  reading.fence = { start: line.start + line.text.lastIndexOf(marks), marks, quoted }
}

/** The column at which the contents of an item begin. */
function measureItem([, , marker = '', gap = '']: RegExpExecArray, indent: number): number {
  return indent + marker.length + (gap.length > 4 ? 1 : gap.length)
}

function closesFence(line: string, marks: string): boolean {
  const end = line.trim()
  return end.startsWith(marks) && end === marks.charAt(0).repeat(end.length)
}

const CODE = /\\[\\`]|`+|<(pre|code|kbd|samp|tt|script|style|textarea)(?=[\s>])[^>\n]*>/gi

/** Code inside the lines of one block. */
function addInlineCode({ text, block, spans, open }: Reading): void {
  const [first] = block
  const last = block.at(-1)
  if (first === undefined || last === undefined) return
  const inside = text.slice(first.start, last.end)
  const runs = collectRuns(inside)
  CODE.lastIndex = 0
  for (let match = CODE.exec(inside); match !== null; match = CODE.exec(inside)) {
    const { 0: found, 1: element, index } = match
    if (found.startsWith('\\')) continue
    const from = index + found.length
    const end =
      element === undefined
        ? takeRun(runs, found.length, from)
        : findElementEnd(text, element, first.start + from, open) - first.start
    if (end === null) continue
    spans.push({ start: first.start + index, end: first.start + end })
    CODE.lastIndex = end
    if (end > inside.length) return
  }
}

/** The offsets at which runs of each number of backquotes begin, last ones first. */
function collectRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = runs.get(run.length)
    if (known === undefined) runs.set(run.length, [index])
    else known.push(index)
  }
  for (const offsets of runs.values()) offsets.reverse()
  return runs
}

/** The end of the span that a run opens; null when no other is as long. */
function takeRun(runs: Map<number, number[]>, length: number, from: number): number | null {
  const offsets = runs.get(length) ?? []
  while (offsets.length > 0 && (offsets.at(-1) ?? 0) < from) offsets.pop()
  const start = offsets.at(-1)
  return start === undefined ? null : start + length
}

/** Where an element's code ends; where it begins if it has no end. `open` are those that have none from here on. */
function findElementEnd(text: string, written: string, from: number, open: Set<string>): number {
  const name = written.toLowerCase()
  if (open.has(name)) return from
  const end = name === 'pre' ? '</pre\\s*>' : `</${name}\\s*>|\\n[ \\t]*\\r?\\n`
  const closing = new RegExp(end, 'gi')
  closing.lastIndex = from
  const found = closing.exec(text)?.index
  if (found === undefined) open.add(name)
  return found ?? from
}
