// Footnotes as HTML: their numbers, and the notes at the end.

import { writeNodes, writeText, type Notes, type Pen } from './pen.ts'
import type { SourceNode } from './source-node.ts'

/** Notes are numbered in the order in which the text, then the notes themselves, refer to them. */
export function numberNotes(
  root: SourceNode,
  definitions: ReadonlyMap<string, SourceNode>
): Notes['numbers'] {
  const numbers = new Map<string, number>()
  const number = (node: SourceNode) => {
    const id = node.identifier?.toUpperCase() ?? ''
    if (node.type === 'footnoteReference' && !numbers.has(id)) numbers.set(id, numbers.size + 1)
    for (const child of node.children ?? []) if (child.type !== 'footnoteDefinition') number(child)
  }
  number(root)
  // A note may refer to further notes: the map grows while it is walked.
  for (const [id] of numbers) {
    const definition = definitions.get(id)
    if (definition !== undefined) number(definition)
  }
  return numbers
}

/** Whether a definition is one of the notes at the end. */
export function isNote(node: SourceNode, { definitions, numbers }: Notes): boolean {
  const id = node.identifier?.toUpperCase() ?? ''
  return definitions.get(id) === node && numbers.has(id)
}

export function writeNotes(pen: Pen): void {
  for (const [id, number] of pen.notes.numbers) {
    const [first, ...rest] = pen.notes.definitions.get(id)?.children ?? []
    if (first?.type === 'paragraph') {
      pen.mark(first)
      pen.open('p')
      pen.addText(`${number}. `)
      writeNodes(first.children, pen)
      pen.close('p')
    } else {
      writeText('p', `${number}.`, pen)
      if (first !== undefined) pen.write(first)
    }
    writeNodes(rest, pen)
  }
}
