// Blocks of Markdown dialects that CommonMark does not know, written in forms that the parser does: admonitions and tabs of
// MkDocs, Pandoc's divs, definition lists, Markdown inside HTML, notes inside the text.

import type { Root } from 'mdast'
import { rewriteAdmonitions } from './admonitions.ts'
import { rewriteDefinitions } from './definition-lists.ts'
import { rewriteDivs } from './fenced-divs.ts'
import { rewriteInlineNotes, rewriteMarkdownInHtml } from './inner-markdown.ts'
import { applyEdits, keepText, type TextEdit, type EditedText } from '../text-edits.ts'
import { splitIntoLines } from './indented-lines.ts'
import { CODE_NODES, findSpanAt, listSpans, type TextSpan } from '../text-spans.ts'

/** A text without one of these has none of the blocks. */
const MAY_HOLD =
  /^[ \t]*(?:!!!|\?\?\?|===[!+]? ")|^[ \t>]*:{3,}|^ {0,3}:[ \t]|<[a-z][^<>]*\smarkdown\b|\^\[/im

/** The text in forms that the parser knows, with its way back. */
export function rewriteDialects(
  body: string,
  parse: (text: string) => Root,
  mdx: boolean
): EditedText {
  if (!MAY_HOLD.test(body) && !mdx) return keepText(body)
  // What is inside an admonition or tab has its own indentation only when it is written out.
  const outer = editText(
    body,
    rewriteAdmonitions(splitIntoLines(body), createCodeTest(body, parse))
  )
  const { text } = outer
  const inCode = createCodeTest(text, parse)
  const lines = splitIntoLines(text)
  const inner = editText(text, [
    ...rewriteDivs(lines, inCode),
    ...rewriteDefinitions(lines, inCode),
    ...rewriteMarkdownInHtml(text, inCode, mdx),
    ...rewriteInlineNotes(text, inCode)
  ])
  return { text: inner.text, toOriginal: offset => outer.toOriginal(inner.toOriginal(offset)) }
}

function editText(text: string, edits: readonly TextEdit[]): EditedText {
  if (edits.length === 0) return keepText(text)
  return applyEdits(
    text,
    edits.toSorted((a, b) => a.start - b.start)
  )
}

/** Makes a test whether an offset is in code: that of Markdown, a comment, or what template tags hold as it is. */
function createCodeTest(text: string, parse: (text: string) => Root): (offset: number) => boolean {
  const tree = parse(text)
  const comments = listSpans(tree, /^html$/).filter(({ start }) => text.startsWith('<!--', start))
  const held = [listSpans(tree, CODE_NODES), comments, listHeldSpans(text)]
  return offset => held.some(spans => findSpanAt(spans, offset) !== undefined)
}

const HOLDING = /\{%[-+]?\s*(highlight|codeblock|raw|verbatim|comment)\b|\{\{[<%]\s*highlight\b/g

function listHeldSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = []
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
