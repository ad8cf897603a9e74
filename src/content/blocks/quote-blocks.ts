// Block quotes: text alone, one level. Whatever else is in one is put beside it.

import type { Element } from 'hast'
import { decide, createElement } from './block-context.ts'
import type { BlockContext, ReadBlocks } from './block-context.ts'
import { isHeading } from './heading-blocks.ts'
import { joinBlocks, LIST_LINE } from './list-blocks.ts'

/** A quote and the blocks that cannot be in it, in order. */
export function convertQuote(node: Element, context: BlockContext, read: ReadBlocks): Element[] {
  const result: Element[] = []
  let run: Element[] = []
  let moved = false
  const close = () => {
    if (run.length > 0)
      result.push({ ...createElement('blockquote', joinBlocks(run, 2)), position: node.position })
    run = []
  }
  for (const block of read(node.children, { ...context, depth: 0 })) {
    if (block.tagName === 'p' || block.tagName === LIST_LINE || isHeading(block)) run.push(block)
    else if (block.tagName === 'blockquote') {
      moved = true
      run.push(block)
    } else if (block.tagName !== 'hr') {
      moved = true
      close()
      result.push(block)
    }
  }
  close()
  if (moved) reportQuote(node, context)
  return result
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
