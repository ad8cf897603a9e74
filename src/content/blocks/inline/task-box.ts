// The box of a task.

import type { Element } from 'hast'
import { createText } from '../block.ts'
import { decide, toTextPiece, type BlockContext, type InlinePiece } from '../block-context.ts'
import { isSet } from '../html-nodes.ts'

export function convertTaskBox(node: Element, context: BlockContext): InlinePiece[] {
  if (node.properties.type !== 'checkbox') return []
  decide(context, 'task-list', node.position, 'Medium has no task lists.')
  return toTextPiece([createText(isSet(node.properties.checked) ? '\u2611 ' : '\u2610 ')])
}
