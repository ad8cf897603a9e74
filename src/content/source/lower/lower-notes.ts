// Notes inside the text: what is between their marks becomes a footnote.

import type { FootnoteReference, PhrasingContent, RootContent } from 'mdast'
import type { LowerContext } from './lower-context.ts'
import { isInline, trimEdges } from './split-paragraph.ts'

/** Nodes side by side in running text; a mark whose other end is elsewhere is text. */
export function lowerNotes(nodes: readonly RootContent[], context: LowerContext): RootContent[] {
  if (!nodes.some(({ type }) => type === 'sourceMark')) return [...nodes]
  const result: RootContent[] = []
  let opened: number | null = null
  for (const node of nodes) {
    if (node.type !== 'sourceMark') {
      result.push(node)
      continue
    }
    const mark = context.findMark(node.position?.start.offset)
    const opens = mark?.content.kind === 'note' && mark.content.opens
    if (!opens && opened !== null) {
      const children = result.splice(opened).slice(1).filter(isInline)
      result.push(createNote(children, node.position, context))
      opened = null
      continue
    }
    if (opens) opened = result.length
    const value = mark === undefined ? '' : context.text.slice(mark.start, mark.end)
    result.push({ type: 'text', value, ...(node.position && { position: node.position }) })
  }
  return result
}

function createNote(
  children: PhrasingContent[],
  position: FootnoteReference['position'],
  { notes }: LowerContext
): FootnoteReference {
  const identifier = `inline-note-${notes.length + 1}`
  notes.push({
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: [{ type: 'paragraph', children: trimEdges(children), ...(position && { position }) }],
    // It takes up no place of its own in the text.
    ...(position && { position: { start: position.end, end: position.end } })
  })
  return { type: 'footnoteReference', identifier, label: identifier, ...(position && { position }) }
}
