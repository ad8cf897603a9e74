// Text that is struck through, which Medium does not have.

import type { Element, ElementContent } from 'hast'
import { decide, type BlockContext, type InlinePiece } from '../block-context.ts'
import { readNodeText } from '../html-nodes.ts'
import { mapPieces } from './map-pieces.ts'

export function convertStruck(node: Element, context: BlockContext): InlinePiece[] {
  const what = 'Medium has no strikethrough'
  const choice = decide(context, 'strikethrough', node.position, `${what}.`)
  if (choice === 'text') reportPlain(node, readNodeText(node), context)
  if (choice !== 'unicode') return context.readInline(node.children, context)
  const code = node.children.map(readCode).join(' ').trim()
  if (code !== '') reportPlain(node, code, context)
  return mapPieces(context.readInline(node.children, context), strikeText)
}

function reportPlain(node: Element, text: string, { diagnostics }: BlockContext): void {
  diagnostics.add(node.position, {
    rule: 'strikethrough',
    severity: 'warning',
    message: `Medium has no strikethrough, so readers will see "${text}" as plain text.`
  })
}

/** Code is never changed. */
function readCode(node: ElementContent): string {
  if (node.type !== 'element') return ''
  return node.tagName === 'code' ? readNodeText(node) : node.children.map(readCode).join(' ')
}

const STROKE = '\u0336'

/** Each character followed by the combining long stroke; white space stays plain. */
function strikeText(value: string): string {
  return value.replace(/\S/gu, character => character + STROKE)
}
