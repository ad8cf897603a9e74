// Collapsible sections: the summary in bold, then what is inside.

import type { Element } from 'hast'
import { decide, type BlockContext, type ReadBlock } from './block-context.ts'
import { toBoldParagraph } from './heading.ts'

export function convertDetails(node: Element, context: BlockContext): ReadBlock[] {
  const what = 'Medium has no collapsible sections'
  if (decide(context, 'details', node.position, `${what}.`) !== 'fail')
    context.diagnostics.add(node.position, {
      rule: 'details',
      severity: 'warning',
      message: `${what}, so this one is shown open, below its summary in bold.`
    })
  const summaries: Element[] = []
  const rest = node.children.filter(child => {
    if (child.type !== 'element' || child.tagName !== 'summary') return true
    summaries.push(child)
    return false
  })
  return [
    ...summaries.flatMap(summary =>
      context.readBlocks(summary.children, context).map(toBoldParagraph)
    ),
    ...context.readBlocks(rest, context)
  ]
}
