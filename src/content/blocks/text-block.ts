// Blocks as part of the text of a list item or a quote.

import { createText, LINE_BREAK, type BlockOfType, type Inline, type ListLine } from './block.ts'
import type { ReadBlock } from './block-context.ts'
import { wrapInBold } from './heading.ts'

/** What can be a line of a text: a quote only inside another one. */
export type TextBlock = ListLine | BlockOfType<'paragraph' | 'heading' | 'embed' | 'quote'>

export function isText(block: ReadBlock): block is Exclude<TextBlock, { type: 'quote' }> {
  return /^(?:paragraph|line|heading|embed)$/.test(block.type)
}

/** Several blocks as one text. */
export function joinTexts(
  blocks: readonly TextBlock[],
  between: readonly Inline[] = [LINE_BREAK]
): Inline[] {
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : between), ...toText(block)])
}

function toText(block: TextBlock): readonly Inline[] {
  if (block.type === 'embed') return [createText(block.url)]
  return block.type === 'heading' ? [wrapInBold(block.children)] : block.children
}
