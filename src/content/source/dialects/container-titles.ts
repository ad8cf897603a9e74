// `:::note Title` and `::: note`, as Docusaurus and others write them: the parser knows only `:::note[Title]`.

import type { Paragraph, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { findSpanAt, listSpans } from '../text-spans.ts'

const OPENING = /^([ \t>]*:{3,})([ \t]*)([a-z][\w-]*)([ \t]+(?![ \t{[\r\n])([^\r\n]+?))?[ \t]*$/gim

/**
 * The text with such openings in the form the parser knows, as long as it was: the title is blank. Null when there are
 * none outside the code of `tree`, which was parsed from the text as it is.
 */
export function rewriteOpenings(text: string, tree: () => Root): string | null {
  const openings = [...text.matchAll(OPENING)].filter(
    ([, , space = '', , title]) => space !== '' || title !== undefined
  )
  if (openings.length === 0) return null
  const code = listSpans(tree(), /^code$/)
  let known = ''
  let from = 0
  for (const match of openings) {
    const at = match.index
    if (findSpanAt(code, at) !== undefined) continue
    const [whole, fence = '', , name = ''] = match
    known += text.slice(from, at) + (fence + name).padEnd(whole.length)
    from = at + whole.length
  }
  return from === 0 ? null : known + text.slice(from)
}

/** Gives the containers of a tree the titles that {@link rewriteOpenings} left out. */
export function addContainerTitles(tree: Root, text: string, parse: (text: string) => Root): void {
  visitParents(tree, 'containerDirective', node => {
    const start = node.position?.start.offset
    if (start === undefined) return
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end < 0 ? undefined : end).trimEnd()
    const title = /^:{3,}[ \t]*[a-z][\w-]*[ \t]+(?![ \t{[])(.+)$/i.exec(line)?.[1]
    if (title === undefined) return
    const [paragraph] = parse(title).children
    const children = paragraph?.type === 'paragraph' ? paragraph.children : []
    const label: Paragraph = {
      type: 'paragraph',
      data: { directiveLabel: true },
      children: children.length > 0 ? children : [{ type: 'text', value: title }]
    }
    node.children.unshift(label)
  })
}
