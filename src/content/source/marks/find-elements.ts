// Elements of HTML in which Markdown is read: those that say so (`markdown="1"`).

import type { IndentedLine } from '../dialects/indented-lines.ts'
import { findLastUpTo } from '../text-spans.ts'
import type { Mark } from './mark.ts'

const BLOCKS =
  'article|aside|blockquote|center|dd|details|div|dt|figcaption|figure|footer|header|li|main|p|section|summary|td|th'
const SAYS_SO = String.raw`\smarkdown(?:=["']?(?:1|block|span)["']?)?(?=[\s>])`
const OPENING = new RegExp(
  String.raw`(?=<)(?<=^[ \t]*|>[ \t]*)<(${BLOCKS})\b([^<>]*?)${SAYS_SO}([^<>]*)>`,
  'gim'
)
/** The opening and closing tags of such elements. */
export function findElements(
  text: string,
  lines: readonly IndentedLine[],
  isText: (offset: number) => boolean
): Mark[] {
  const marks: Mark[] = []
  const closings = new Map<string, ReadonlyMap<number, number>>()
  for (const match of text.matchAll(OPENING)) {
    const [whole, name = '', before = '', after = ''] = match
    if (!isText(match.index)) continue
    const pairs = closings.get(name.toLowerCase()) ?? pairTags(text, name)
    closings.set(name.toLowerCase(), pairs)
    const close = pairs.get(match.index)
    if (close === undefined) continue
    const end = match.index + whole.length
    marks.push(createMark(text, match.index, end, `<${name}${before}${after}>`))
    const closeEnd = text.indexOf('>', close) + 1
    marks.push(createMark(text, close, closeEnd, text.slice(close, closeEnd)))
  }
  if (marks.length > 0) marks.push(...findHtmlAbove(text, lines, marks))
  return marks
}

/** Each opening tag of a name with the offset of the tag that closes it. */
function pairTags(text: string, name: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const { 1: slash, index } of text.matchAll(new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi'))) {
    const opening = slash === '/' ? open.pop() : undefined
    if (slash !== '/') open.push(index)
    else if (opening !== undefined) pairs.set(opening, index)
  }
  return pairs
}

/** Alone on its line a tag is a block, otherwise it parts the paragraph that it is in. */
function createMark(text: string, start: number, end: number, html: string): Mark {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  const alone =
    /^[ \t>]*$/.test(text.slice(from, start)) &&
    text.slice(end, to < 0 ? text.length : to).trim() === ''
  return { start, end, form: alone ? 'line' : 'inline', content: { kind: 'element', html } }
}

/** Tags right above would take the element into their own block of HTML. */
function findHtmlAbove(
  text: string,
  lines: readonly IndentedLine[],
  marks: readonly Mark[]
): Mark[] {
  const known = new Set(marks.map(({ start }) => start))
  const above: Mark[] = []
  for (const mark of marks) {
    let at = findLastUpTo(lines, mark.start, ({ start }) => start) - 1
    for (let line = lines[at]; line !== undefined; line = lines[--at]) {
      const tag = /^([ \t]*)<[^<>]*>(?:[ \t]*<[^<>]*>)*[ \t]*$/.exec(line.text)
      const start = line.start + (tag?.[1]?.length ?? 0)
      if (tag === null || known.has(start)) break
      known.add(start)
      above.push({
        start,
        end: line.end,
        form: 'line',
        content: { kind: 'element', html: text.slice(start, line.end) }
      })
    }
  }
  return above
}
