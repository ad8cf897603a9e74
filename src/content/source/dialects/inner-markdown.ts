// Markdown inside something else: in HTML that says so (`markdown="1"`), and notes inside the text (`^[note]`).

import type { TextEdit } from '../text-edits.ts'
import { measureIndent, isBlankLine, splitIntoLines, measurePrefix } from './indented-lines.ts'

const BLOCKS =
  'article|aside|blockquote|center|dd|details|div|dt|figcaption|figure|footer|header|li|main|p|section|summary|td|th'
const SAYS_SO = String.raw`\smarkdown(?:=["']?(?:1|block|span)["']?)?(?=[\s>])`
const OPENING = new RegExp(
  String.raw`(?<=^[ \t]*|>[ \t]*)<(${BLOCKS})\b([^<>]*?)${SAYS_SO}([^<>]*)>`,
  'gim'
)
/** All elements of MDX hold Markdown. */
const MDX_OPENING = new RegExp(
  String.raw`(?<=^[ \t]*|>[ \t]*)<(${BLOCKS})\b((?:[^<>]|=>)*)()(?<!/)>`,
  'gm'
)

/** Edits that put blank lines around what an element holds, so that it is read as Markdown. */
export function rewriteMarkdownInHtml(
  body: string,
  inCode: (offset: number) => boolean,
  mdx: boolean
): readonly TextEdit[] {
  const edits: TextEdit[] = []
  for (const match of body.matchAll(mdx ? MDX_OPENING : OPENING)) {
    const [whole, name = '', before = '', after = ''] = match
    const from = match.index + whole.length
    const close = inCode(match.index) ? null : findClosingTag(body, from, name)
    if (close === null) continue
    edits.push(
      { start: match.index, end: from, replacement: `<${name}${before}${after}>\n\n` },
      ...outdentLines(body.slice(from, close.start), from),
      { start: close.start, end: close.start, replacement: '\n\n' },
      { start: close.end, end: close.end, replacement: '\n\n' }
    )
  }
  return edits
}

/** The tag that closes an element whose contents begin at `from`. */
function findClosingTag(
  body: string,
  from: number,
  name: string
): { readonly start: number; readonly end: number } | null {
  const tags = new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi')
  tags.lastIndex = from
  let depth = 1
  for (let match = tags.exec(body); match !== null; match = tags.exec(body)) {
    depth += match[1] === '/' ? -1 : 1
    if (depth === 0) return { start: match.index, end: tags.lastIndex }
  }
  return null
}

/** Takes away the indentation that all lines but the first share: it is that of the HTML around them. */
function outdentLines(inside: string, offset: number): TextEdit[] {
  const lines = splitIntoLines(inside)
    .slice(1)
    .filter(line => !isBlankLine(line))
  const common = Math.min(...lines.map(measureIndent))
  if (common === 0 || lines.length === 0) return []
  return lines.map(line => ({
    start: offset + line.start,
    end: offset + line.start + measurePrefix(line, common),
    replacement: ''
  }))
}

const NOTE = /(?<![\\^!])\^\[((?:[^[\]\r\n]|\[[^[\]\r\n]*\](?:\([^()\s]*\))?)+)\](?![([*+{$|])/g
/** What comes before a note of one word; after anything else it may be a regular expression, such as `^[a-z]`. */
const NOTED = /[\p{L}\p{N}.,;:!?)”’»*_]$/u

/** A bare address would take the mark of a note for its own. */
const IN_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()\]]*$/i
const LONGEST_ADDRESS = 500

/** Notes of Pandoc inside the text, as footnotes at its end. */
export function rewriteInlineNotes(
  body: string,
  inCode: (offset: number) => boolean
): readonly TextEdit[] {
  const notes = [...body.matchAll(NOTE)].filter(({ 1: note = '', index }) => {
    const before = body.slice(Math.max(0, index - LONGEST_ADDRESS), index)
    if (inCode(index) || note.startsWith('^') || IN_ADDRESS.test(before)) return false
    return /\s/.test(note.trim()) || NOTED.test(before)
  })
  const name = (at: number) => `inline-note-${at + 1}`
  const definitions = notes.map(([, note = ''], at) => `\n\n[^${name(at)}]: ${note.trim()}`)
  return [
    ...notes.map(({ 0: whole, index }, at) => ({
      start: index,
      end: index + whole.length,
      replacement: `[^${name(at)}]`
    })),
    ...(notes.length === 0
      ? []
      : [{ start: body.length, end: body.length, replacement: `${definitions.join('')}\n` }])
  ]
}
