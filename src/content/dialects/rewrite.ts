// Blocks of Markdown dialects that CommonMark does not know, written in forms that the parser does: admonitions and tabs of
// MkDocs, Pandoc's divs, definition lists, Markdown inside HTML, notes inside the text.

import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { admonitions } from './admonitions.ts'
import { definitions } from './definitions.ts'
import { divs } from './divs.ts'
import { inlineNotes, markdownInHtml } from './inner.ts'
import { applyEdits, unedited, type EditedText } from '../edits.ts'
import { linesOf } from './lines.ts'

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
  const code = codeSpans(parse(body))
  const inCode = (offset: number) => code.some(({ start, end }) => start <= offset && offset < end)
  const lines = linesOf(body)
  const edits = [
    ...admonitions(lines, inCode),
    ...divs(lines, inCode),
    ...definitions(lines, inCode),
    ...markdownInHtml(body, inCode, mdx),
    ...inlineNotes(body, inCode)
  ]
  return edits.length === 0
    ? unedited(body)
    : applyEdits(
        body,
        edits.toSorted((a, b) => a.start - b.start)
      )
}

function codeSpans(tree: Root): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = []
  visitParents(tree, node => {
    if (!/^(?:code|inlineCode|math|inlineMath)$/.test(node.type)) return
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) spans.push({ start, end })
  })
  return spans
}
