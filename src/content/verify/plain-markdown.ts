// Plain Markdown read without the parser: headings, paragraphs, rules, fenced code, quotes and lists of a single level, one
// below another, in which every sign can be read in one way only. About anything else the parser has to be asked.

import type { ListItem, Paragraph, RootContent } from 'mdast'
import { readPlainInline } from './plain-inline.ts'

/** What the parser reads too, but for positions; null for what is not plain. */
export function readPlainMarkdown(text: string): RootContent[] | null {
  return /[\0\r\t]/.test(text) ? null : readBlocks(text.split('\n'), false)
}

function readBlocks(lines: readonly string[], quoted: boolean): RootContent[] | null {
  const blocks: RootContent[] = []
  for (let at = 0; at < lines.length;) {
    if (lines[at] === '') {
      at += 1
      continue
    }
    const block = readBlock(lines, at, quoted)
    if (block === null) return null
    // What follows a list may be part of it.
    if (block.node.type === 'list' && blocks.at(-1)?.type === 'list') return null
    blocks.push(block.node)
    at = block.end
  }
  return blocks
}

/** `end`: the line behind it. */
type ReadBlock = { readonly node: RootContent; readonly end: number }

function readBlock(lines: readonly string[], at: number, quoted: boolean): ReadBlock | null {
  const line = lines[at] ?? ''
  if (line.startsWith('```')) return readFence(lines, at)
  if (line === '---') return { node: { type: 'thematicBreak' }, end: at + 1 }
  if (line.startsWith('#')) return readHeading(line, at)
  if (line.startsWith('>')) return quoted ? null : readQuote(lines, at)
  return ITEM.test(line) ? readList(lines, at) : readParagraph(lines, at)
}

const FENCE = /^(`{3,})([\w+.-]*)$/

function readFence(lines: readonly string[], at: number): ReadBlock | null {
  const [, marks, language = ''] = FENCE.exec(lines[at] ?? '') ?? []
  if (marks === undefined) return null
  const end = lines.findIndex((line, index) => index > at && /^ *`{3,} *$/.test(line))
  if (end < 0 || lines[end] !== marks) return null
  const value = lines.slice(at + 1, end).join('\n')
  return {
    node: { type: 'code', lang: language === '' ? null : language, meta: null, value },
    end: end + 1
  }
}

const HEADING = /^(#{1,6}) (\S(?:.*[^\s#\\])?)$/

function readHeading(line: string, at: number): ReadBlock | null {
  const [, { length: depth } = '', text] = HEADING.exec(line) ?? []
  const children = text === undefined ? null : readPlainInline(text)
  if (children === null) return null
  const node = { type: 'heading', depth, children } as RootContent
  return { node, end: at + 1 }
}

function readQuote(lines: readonly string[], at: number): ReadBlock | null {
  const end = findBlank(lines, at)
  const quoted = lines.slice(at, end)
  if (!quoted.every(line => /^>(?: \S|$)/.test(line))) return null
  const children = readBlocks(
    quoted.map(line => line.slice(2)),
    true
  )
  return children && { node: { type: 'blockquote', children } as RootContent, end }
}

function findBlank(lines: readonly string[], from: number): number {
  let end = from
  while (end < lines.length && lines[end] !== '') end += 1
  return end
}

const ITEM = /^(?:[-*]|(\d{1,9})([.)])) (?! |\[[ xX]\])/

/** Items one right below another, all with the same mark; the further lines of each are indented. */
function readList(lines: readonly string[], at: number): ReadBlock | null {
  const end = findBlank(lines, at)
  const [, number, dot] = ITEM.exec(lines[at] ?? '') ?? []
  const sign = dot ?? lines[at]?.[0]
  const children: ListItem[] = []
  for (let line = at; line < end;) {
    const marker = ITEM.exec(lines[line] ?? '')
    if (marker === null || (marker[2] ?? marker[0][0]) !== sign) return null
    const { length: width } = marker[0]
    let next = line + 1
    while (next < end && lines[next]?.startsWith(' '.repeat(width)) === true) next += 1
    const paragraph = readLines(lines.slice(line, next).map(one => one.slice(width)))
    if (paragraph === null) return null
    children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph] })
    line = next
  }
  const start = number === undefined ? null : Number(number)
  const ordered = number !== undefined
  return { node: { type: 'list', ordered, start, spread: false, children }, end }
}

/** A line that can be nothing else than one of running text. */
const TEXT_LINE =
  /^(?!\d{1,9}[.)](?:\s|$)|`{3}|[*_]+(?:\s|$)|[*_][*_ ]*$)[\p{L}\p{N}("'“‘`*_[!\\](?:.*\S)?$/u

function readParagraph(lines: readonly string[], at: number): ReadBlock | null {
  const end = findBlank(lines, at)
  const node = readLines(lines.slice(at, end))
  return node && { node, end }
}

function readLines(lines: readonly string[]): Paragraph | null {
  const last = lines.length - 1
  const isText = (line: string, index: number) =>
    TEXT_LINE.test(index < last && line.endsWith('  ') ? line.slice(0, -2) : line)
  if (!lines.every(isText)) return null
  const children = readPlainInline(lines.join('\n'))
  return children && { type: 'paragraph', children }
}
