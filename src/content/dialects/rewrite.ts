// Blocks of Markdown dialects that CommonMark does not know, written in forms that the parser does: admonitions and tabs of
// MkDocs, Pandoc's divs, definition lists, Markdown inside HTML, notes inside the text.

import type { Root } from 'mdast'
import { admonitions } from './admonitions.ts'
import { definitions } from './definitions.ts'
import { divs } from './divs.ts'
import { inlineNotes, markdownInHtml } from './inner.ts'
import { applyEdits, unedited, type Edit, type EditedText } from '../edits.ts'
import { linesOf } from './lines.ts'
import { CODE, spanAt, spansOf, type Span } from '../spans.ts'

/** A text without one of these has none of the blocks. */
const MAY_HOLD =
  /^[ \t]*(?:!!!|\?\?\?|===[!+]? ")|^[ \t>]*:{3,}|^ {0,3}:[ \t]|<[a-z][^<>]*\smarkdown\b|\^\[/im

/** The text in forms that the parser knows, with its way back. */
export function writeDialects(
  body: string,
  parse: (text: string) => Root,
  mdx: boolean
): EditedText {
  if (!MAY_HOLD.test(body) && !mdx) return unedited(body)
  // What is inside an admonition or tab has its own indentation only when it is written out.
  const outer = edited(body, admonitions(linesOf(body), codeIn(body, parse)))
  const { text } = outer
  const inCode = codeIn(text, parse)
  const lines = linesOf(text)
  const inner = edited(text, [
    ...divs(lines, inCode),
    ...definitions(lines, inCode),
    ...markdownInHtml(text, inCode, mdx),
    ...inlineNotes(text, inCode)
  ])
  return { text: inner.text, original: offset => outer.original(inner.original(offset)) }
}

function edited(text: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return unedited(text)
  return applyEdits(
    text,
    edits.toSorted((a, b) => a.start - b.start)
  )
}

/** Whether an offset stands in code: that of Markdown, a comment, or what template tags hold as it is. */
function codeIn(text: string, parse: (text: string) => Root): (offset: number) => boolean {
  const tree = parse(text)
  const comments = spansOf(tree, /^html$/).filter(({ start }) => text.startsWith('<!--', start))
  const held = [spansOf(tree, CODE), comments, heldByTags(text)]
  return offset => held.some(spans => spanAt(spans, offset) !== undefined)
}

const HOLDING = /\{%[-+]?\s*(highlight|codeblock|raw|verbatim|comment)\b|\{\{[<%]\s*highlight\b/g

function heldByTags(text: string): Span[] {
  const spans: Span[] = []
  for (const { 1: tag, index } of text.matchAll(HOLDING)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue
    const closing = new RegExp(
      tag === undefined
        ? String.raw`\{\{[<%]\s*\/\s*highlight`
        : String.raw`\{%[-+]?\s*end${tag}\b`,
      'g'
    )
    closing.lastIndex = index
    const end = closing.exec(text)?.index
    if (end === undefined) return spans
    spans.push({ start: index, end })
  }
  return spans
}
