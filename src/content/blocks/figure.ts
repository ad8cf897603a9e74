// `<figure>`: its images each a figure, its caption under the last one.

import type { Element, ElementContent } from 'hast'
import { createBlock, createText, LINE_BREAK, type Inline } from './block.ts'
import type { BlockContext, ReadBlock } from './block-context.ts'
import { tidyText } from './tidy-text.ts'

export function convertFigure(node: Element, context: BlockContext): ReadBlock[] {
  const rest: ElementContent[] = []
  const captions: Element[] = []
  for (const child of node.children)
    if (child.type === 'element' && child.tagName === 'figcaption') captions.push(child)
    else rest.push(child)
  const blocks = context.readBlocks(rest, context)
  const caption = tidyText(captions.flatMap(child => flattenToInline(child, context)))
  return addCaption(blocks, caption)
}

// A caption is text, so only the text of its blocks is kept.
function flattenToInline(node: Element, context: BlockContext): Inline[] {
  return context
    .readBlocks(node.children, context)
    .flatMap((block, index) => [...(index === 0 ? [] : [createText(' ')]), ...readTexts(block)])
}

function readTexts(block: ReadBlock): readonly Inline[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item, index) => (index === 0 ? item : [createText(' '), ...item]))
    case 'code':
      return [createText(block.value)]
    case 'embed':
      return [createText(block.url)]
    case 'figure':
      return block.caption
    case 'rule':
      return []
    default:
      return block.children
  }
}

/** An image that was a link has it in its caption, or above one with links of its own. */
function keepLink(before: readonly Inline[], caption: readonly Inline[]): readonly Inline[] {
  const [link] = before
  if (link?.type !== 'link') return caption
  if (hasLink(caption)) return [link, LINE_BREAK, ...caption]
  return [{ ...link, children: caption }]
}

function hasLink(nodes: readonly Inline[]): boolean {
  return nodes.some(node => node.type === 'link' || ('children' in node && hasLink(node.children)))
}

function addCaption(blocks: readonly ReadBlock[], caption: readonly Inline[]): ReadBlock[] {
  if (caption.length === 0) return [...blocks]
  const at = blocks.findLastIndex(block => block.type === 'figure')
  const target = blocks[at]
  if (target?.type === 'figure')
    return blocks.with(at, { ...target, caption: keepLink(target.caption, caption) })
  const children = [{ type: 'emphasis', children: caption }] as const
  return [...blocks, createBlock({ type: 'paragraph', children }, null)]
}
