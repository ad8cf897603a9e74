// The marks that Medium has: bold, italic and code.

import type { Element, ElementContent, Text } from 'hast'
import { createText, LINE_BREAK, type Inline } from '../block.ts'
import { toTextPiece, type BlockContext, type InlinePiece } from '../block-context.ts'
import { BLOCK_ELEMENTS } from '../element-names.ts'
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

/** A link or a line break in a piece of code parts it. */
export function convertInlineCode(node: Element, context: BlockContext): InlinePiece[] {
  if (node.properties.dataMath !== undefined) reportInlineMath(node, context)
  // Around blocks it is no code of a line.
  if (holdsBlock(node)) return context.readInline(node.children, context)
  return toTextPiece(readCode(node.children, context))
}

function holdsBlock({ children }: Element): boolean {
  return children.some(
    child => child.type === 'element' && (BLOCK_ELEMENTS.has(child.tagName) || holdsBlock(child))
  )
}

function readCode(nodes: readonly ElementContent[], context: BlockContext): Inline[] {
  const result: Inline[] = []
  let value = ''
  const close = () => {
    if (value !== '') result.push({ type: 'code', value })
    value = ''
  }
  for (const node of listCodeNodes(nodes))
    if (node.type === 'text') value += node.value.replace(/\r?\n|\r/g, ' ')
    else {
      close()
      result.push(...(node.tagName === 'br' ? [LINE_BREAK] : linkCode(node, context)))
    }
  close()
  return result
}

/** The texts, line breaks and links in code. */
function listCodeNodes(nodes: readonly ElementContent[]): (Text | Element)[] {
  return nodes.flatMap(node => {
    if (node.type === 'text') return [node]
    if (node.type !== 'element') return []
    const isPart = node.tagName === 'br' || typeof node.properties.href === 'string'
    return isPart ? [node] : listCodeNodes(node.children)
  })
}

function linkCode(link: Element, context: BlockContext): Inline[] {
  const children = readCode(link.children, context)
  const { href } = link.properties
  const url =
    typeof href === 'string' && children.length > 0
      ? context.references.findLink(href, link.position)
      : null
  return url === null ? children : [{ type: 'link', url, children }]
}

/** A browser puts the quotation marks. */
export function convertQuotation(node: Element, context: BlockContext): InlinePiece[] {
  const [before, behind] = ['“', '”'].map(sign => toTextPiece([createText(sign)]))
  return [...(before ?? []), ...context.readInline(node.children, context), ...(behind ?? [])]
}
