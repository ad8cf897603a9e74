// Plain Markdown read without the parser: headings, paragraphs, rules and fenced code, one below another, in which every
// sign can be read in one way only. About anything else the parser has to be asked.

import type { RootContent } from 'mdast'
import { readPlainInline } from './plain-inline.ts'

/** What the parser reads too, but for positions; null for what is not plain. */
export function readPlainMarkdown(text: string): RootContent[] | null {
  if (/[\0\r\t]/.test(text)) return null
  const lines = text.split('\n')
  const blocks: RootContent[] = []
  for (let at = 0; at < lines.length;) {
    if (lines[at] === '') {
      at += 1
      continue
    }
    const block = readBlock(lines, at)
    if (block === null) return null
    blocks.push(block.node)
    at = block.end
  }
  return blocks
}

/** `end`: the line behind it. */
type ReadBlock = { readonly node: RootContent; readonly end: number }

function readBlock(lines: readonly string[], at: number): ReadBlock | null {
  const line = lines[at] ?? ''
  if (line.startsWith('```')) return readFence(lines, at)
  if (line === '---') return { node: { type: 'thematicBreak' }, end: at + 1 }
  return line.startsWith('#') ? readHeading(line, at) : readParagraph(lines, at)
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

/** A line that can be nothing else than one of running text. */
const TEXT_LINE =
  /^(?!\d{1,9}[.)](?:\s|$)|`{3}|[*_]+(?:\s|$)|[*_][*_ ]*$)[\p{L}\p{N}("'“‘`*_[!\\](?:.*\S)?$/u

function readParagraph(lines: readonly string[], at: number): ReadBlock | null {
  let end = at
  while (end < lines.length && lines[end] !== '') {
    if (!TEXT_LINE.test(lines[end] ?? '')) return null
    end += 1
  }
  const children = readPlainInline(lines.slice(at, end).join('\n'))
  return children && { node: { type: 'paragraph', children }, end }
}
