// Block quotes: text alone, one level. What else stands in one is put beside it.

import type { Element } from 'hast'
import { decide, element } from './context.ts'
import type { Context, Read } from './context.ts'
import { isHeading } from './headings.ts'
import { joined, LINE } from './lists.ts'

/** A quote and what it has to let go, in order. */
export function quote(node: Element, context: Context, read: Read): Element[] {
  const result: Element[] = []
  let run: Element[] = []
  let moved = false
  const close = () => {
    if (run.length > 0)
      result.push({ ...element('blockquote', joined(run, 2)), position: node.position })
    run = []
  }
  for (const block of read(node.children, { ...context, depth: 0 })) {
    if (block.tagName === 'p' || block.tagName === LINE || isHeading(block)) run.push(block)
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
  if (moved) tell(node, context)
  return result
}

function tell(node: Element, context: Context): void {
  const what = 'Medium’s quotes hold text alone.'
  if (decide(context, 'blockquote-block', node.position, what) === 'fail') return
  context.remarks.add(node.position, {
    rule: 'blockquote-block',
    severity: 'notice',
    message: `${what} Lists, code and images of this one stand beside it, quotes inside it have joined it.`
  })
}
