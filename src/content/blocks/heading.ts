// Headings, and text in bold where a heading cannot be.

import type { Element } from 'hast'
import { createBlock, type Block, type BlockOfType, type Inline } from './block.ts'
import type { BlockContext, ReadBlock } from './block-context.ts'
import { splitText } from './paragraph.ts'

/** A heading with its level as written. */
export function convertHeading(node: Element, context: BlockContext): Block[] {
  const level = Number(node.tagName.slice(1))
  return splitText(node, context, children =>
    createBlock({ type: 'heading', level, children }, node.position)
  )
}

/** The text of a paragraph or heading in bold, as a paragraph; any other block stays as it is. */
export function toBoldParagraph(block: ReadBlock): ReadBlock {
  if (block.type !== 'paragraph' && block.type !== 'heading') return block
  return toBold(block)
}

export function toBold({
  children,
  source
}: BlockOfType<'heading' | 'paragraph'>): BlockOfType<'paragraph'> {
  return createBlock({ type: 'paragraph', children: [wrapInBold(children)] }, source)
}

/** Text in bold, what is bold already without its own mark. */
export function wrapInBold(nodes: readonly Inline[]): Inline {
  return { type: 'strong', children: nodes.flatMap(unwrapStrong) }
}

function unwrapStrong(node: Inline): Inline[] {
  if (!('children' in node)) return [node]
  const children = node.children.flatMap(unwrapStrong)
  return node.type === 'strong' ? children : [{ ...node, children }]
}
