// The marks that Medium has: bold, italic and code.

import type { Element } from 'hast'
import type { Inline } from '../block.ts'
import { toTextPiece, type BlockContext, type InlinePiece } from '../block-context.ts'
import { readNodeText } from '../html-nodes.ts'
import { reportInlineMath } from './inline-math.ts'

export function convertStrong(node: Element, context: BlockContext): InlinePiece[] {
  return wrapPieces(node, context, children => ({ type: 'strong', children }))
}

export function convertEmphasis(node: Element, context: BlockContext): InlinePiece[] {
  return wrapPieces(node, context, children => ({ type: 'emphasis', children }))
}

function wrapPieces(
  node: Element,
  context: BlockContext,
  wrap: (children: readonly Inline[]) => Inline
): InlinePiece[] {
  return context
    .readInline(node.children, context)
    .map(piece => (piece.kind === 'text' ? { kind: 'text', nodes: [wrap(piece.nodes)] } : piece))
}

export function convertInlineCode(node: Element, context: BlockContext): InlinePiece[] {
  if (node.properties.dataMath !== undefined) reportInlineMath(node, context)
  const value = readNodeText(node).replace(/\r?\n|\r/g, ' ')
  return toTextPiece(value === '' ? [] : [{ type: 'code', value }])
}
