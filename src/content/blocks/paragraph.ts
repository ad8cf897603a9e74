// Paragraphs: running text, split around what Medium has only as a block.

import type { Element } from 'hast'
import { createBlock, readInlineText, type Block, type Inline } from './block.ts'
import { decide, type BlockContext, type InlinePiece } from './block-context.ts'
import { isEmbed, reportEmbed } from './embed.ts'
import { readNodeText } from './html-nodes.ts'
import { tidyText } from './tidy-text.ts'

export function convertParagraph(node: Element, context: BlockContext): Block[] {
  const bare = findBareUrl(node)
  if (bare !== null && context.depth === 0 && isEmbed(bare)) {
    reportEmbed(node, context)
    return [createBlock({ type: 'embed', url: bare }, node.position)]
  }
  return splitText(node, context, children =>
    createBlock({ type: 'paragraph', children }, node.position)
  )
}

// An address alone, as the author typed it: Markdown makes a link of it that reads like its address.
function findBareUrl(node: Element): string | null {
  const shown = node.children.filter(
    child => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'comment'
  )
  const [only] = shown
  if (only === undefined || shown.length > 1) return null
  const value = readNodeText(only).trim()
  if (only.type === 'text') return /^https?:\/\/\S+$/.test(value) ? value : null
  if (only.type !== 'element' || only.tagName !== 'a') return null
  return only.properties.href === value ? value : null
}

/** One block of text, or several where an image or a player splits it. */
export function splitText(
  node: Element,
  context: BlockContext,
  toBlock: (children: readonly Inline[]) => Block
): Block[] {
  const pieces = context.readInline(node.children, context)
  const blocks = pieces.flatMap(piece => {
    if (piece.kind === 'block') return [piece.block]
    const children = tidyText(piece.nodes)
    return children.length === 0 ? [] : [toBlock(children)]
  })
  reportSplit(node, pieces, context)
  return blocks
}

function reportSplit(node: Element, pieces: readonly InlinePiece[], context: BlockContext): void {
  if (pieces.length < 2) return
  const hasText = pieces.some(
    piece => piece.kind === 'text' && readInlineText(piece.nodes).trim() !== ''
  )
  const image = pieces.find(piece => piece.kind === 'block' && piece.block.type === 'figure')
  if (!hasText || image?.kind !== 'block') return
  const place = image.block.source ?? node.position
  const what = 'On Medium an image cannot be inside a paragraph'
  if (decide(context, 'inline-image', place, `${what}.`) === 'fail') return
  context.diagnostics.add(place, {
    rule: 'inline-image',
    severity: 'notice',
    message: `${what}, so the text around this one was split.`
  })
}
