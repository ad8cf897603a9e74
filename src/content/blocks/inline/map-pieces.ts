// Running text with other characters: code and marks of footnotes stay as they are.

import type { Inline } from '../block.ts'
import type { InlinePiece } from '../block-context.ts'

export function mapPieces(
  pieces: readonly InlinePiece[],
  change: (value: string) => string
): InlinePiece[] {
  return pieces.map(piece =>
    piece.kind === 'block' ? piece : { kind: 'text', nodes: mapNodes(piece.nodes, change) }
  )
}

function mapNodes(nodes: readonly Inline[], change: (value: string) => string): Inline[] {
  return nodes.map(node => {
    if (node.type === 'text')
      return node.note === true ? node : { ...node, value: change(node.value) }
    return 'children' in node ? { ...node, children: mapNodes(node.children, change) } : node
  })
}
