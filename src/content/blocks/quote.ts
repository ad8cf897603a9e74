// Block quotes: text alone, one level. Whatever else is in one is put beside it.

import type { Element } from 'hast'
import { createBlock, LINE_BREAK, type Block, type Inline } from './block.ts'
import { decide, type BlockContext } from './block-context.ts'
import { isText, joinTexts, type TextBlock } from './text-block.ts'

/** A quote and the blocks that cannot be in it, in order. */
export function convertQuote(node: Element, context: BlockContext): Block[] {
  const result: Block[] = []
  let run: TextBlock[] = []
  let moved = false
  const close = () => {
    if (run.length > 0)
      result.push(createBlock({ type: 'quote', children: joinParagraphs(run) }, node.position))
    run = []
  }
  for (const block of context.readBlocks(node.children, { ...context, depth: 0 })) {
    if (isText(block)) run.push(block)
    else if (block.type === 'quote') {
      moved = true
      run.push(block)
    } else if (block.type !== 'rule') {
      moved = true
      close()
      result.push(block)
    }
  }
  close()
  if (moved) reportQuote(node, context)
  return result
}

/** Two line breaks part the paragraphs of a quote. */
function joinParagraphs(run: readonly TextBlock[]): Inline[] {
  return joinTexts(run, [LINE_BREAK, LINE_BREAK])
}

function reportQuote(node: Element, context: BlockContext): void {
  const what = 'Quotes on Medium hold only text'
  if (decide(context, 'blockquote-block', node.position, `${what}.`) === 'fail') return
  context.diagnostics.add(node.position, {
    rule: 'blockquote-block',
    severity: 'notice',
    message: `${what}, so lists, code and images in this one were put beside it, and quotes in it were joined to it.`
  })
}
