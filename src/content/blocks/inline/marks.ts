// The marks that Medium has: bold, italic and code.

import type { Element, ElementContent } from 'hast'
import { createText, type Inline } from '../block.ts'
import { toTextPiece, type BlockContext, type InlinePiece } from '../block-context.ts'
import { createElement, readNodeText, replaceChildren } from '../html-nodes.ts'
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
  if (node.children.some(isLink))
    return node.children.flatMap(child =>
      context.readInline(
        [isLink(child) ? linkCode(child) : createElement('code', [child])],
        context
      )
    )
  const value = readNodeText(node).replace(/\r?\n|\r/g, ' ')
  return toTextPiece(value === '' ? [] : [{ type: 'code', value }])
}

function isLink(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'a'
}

/** A link in a piece of code parts it: code holds plain text alone. */
function linkCode(link: Element): Element {
  return replaceChildren(link, [createElement('code', link.children)])
}

/** A browser puts the quotation marks. */
export function convertQuotation(node: Element, context: BlockContext): InlinePiece[] {
  const [before, behind] = ['“', '”'].map(sign => toTextPiece([createText(sign)]))
  return [...(before ?? []), ...context.readInline(node.children, context), ...(behind ?? [])]
}
