// Formulas in running text: code that shows their source.

import type { Element } from 'hast'
import { decide, type BlockContext } from '../block-context.ts'

export function reportInlineMath(node: Element, context: BlockContext): void {
  const what = 'Medium has no formulas'
  if (decide(context, 'math', node.position, `${what}.`) === 'fail') return
  context.diagnostics.add(node.position, {
    rule: 'math',
    severity: 'warning',
    message: `${what}, so this one is shown as its TeX source.`
  })
}
