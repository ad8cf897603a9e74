// Text that is struck through, which Medium does not have.

import type { Element } from 'hast'
import { decide, type BlockContext, type InlinePiece } from '../block-context.ts'
import { mapText, readNodeText } from '../html-nodes.ts'

export function convertStruck(node: Element, context: BlockContext): InlinePiece[] {
  const what = 'Medium has no strikethrough'
  const choice = decide(context, 'strikethrough', node.position, `${what}.`)
  if (choice === 'unicode')
    return context.readInline(
      node.children.map(child => mapText(child, strikeText)),
      context
    )
  if (choice === 'text')
    context.diagnostics.add(node.position, {
      rule: 'strikethrough',
      severity: 'warning',
      message: `${what}, so readers will see "${readNodeText(node)}" as plain text.`
    })
  return context.readInline(node.children, context)
}

const STROKE = '\u0336'

/** Each character followed by the combining long stroke; white space stays plain. */
function strikeText(value: string): string {
  return value.replace(/\S/gu, character => character + STROKE)
}
