// Links: the text stays even where the address leads nowhere, and an image in a link has the link in its caption.

import type { Element } from 'hast'
import { createText, readInlineText, type Block } from '../block.ts'
import { decide, type BlockContext, type InlinePiece } from '../block-context.ts'
import type { NodePlace } from '../../diagnostic-collector.ts'

export function convertLink(node: Element, context: BlockContext): InlinePiece[] {
  const { href } = node.properties
  const inside = context.readInline(node.children, context)
  if (typeof href !== 'string' || inside.every(isBlankPiece)) return inside
  const url = context.references.findLink(href, node.position)
  if (url === null) return inside
  return inside.map(piece => {
    if (isBlankPiece(piece)) return piece
    return piece.kind === 'text'
      ? { kind: 'text', nodes: [{ type: 'link', url, children: piece.nodes }] }
      : { kind: 'block', block: linkBlock(piece.block, url, { node, context }) }
  })
}

function isBlankPiece(piece: InlinePiece): boolean {
  return piece.kind === 'text' && readInlineText(piece.nodes).trim() === ''
}

type LinkParts = { readonly node: Element; readonly context: BlockContext }

/** A figure inside a link: the caption takes the link, since Medium's images are not links. */
function linkBlock(block: Block, url: string, { node, context }: LinkParts): Block {
  if (block.type !== 'figure') return block
  const place: NodePlace = node.position
  const what = 'An image on Medium cannot be a link'
  const choice = decide(context, 'linked-image', place, `${what}.`)
  if (choice === 'unlink')
    context.diagnostics.add(place, {
      rule: 'linked-image',
      severity: 'warning',
      message: `${what}, so the link to ${url} was dropped.`
    })
  if (choice !== 'caption') return block
  context.diagnostics.add(place, {
    rule: 'linked-image',
    severity: 'notice',
    message: `${what}, so the link was moved below the image.`
  })
  const children = block.caption.length > 0 ? block.caption : [createText(block.alt || url)]
  return { ...block, caption: [{ type: 'link', url, children }] }
}
