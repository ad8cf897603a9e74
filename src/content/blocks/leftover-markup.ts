// Markup in a post's text that no pass has understood, so readers would see it as it was typed.

import type { Element, ElementContent } from 'hast'
import type { NodePlace } from '../diagnostic-collector.ts'
import type { BlockContext } from './block-context.ts'

const MARKUP =
  /!\[[^\]\n]*\]\([^)\n]*|\]\((?:https?:|\.{0,2}\/|#)[^)\n]*|(?<=^[ \t]*)(?:#{1,6} \S|:::|!!! ?\w|```|\|.+\|)[^\n]*|(?<![\p{L}\p{N}*])\*\*[^\s*][^\n]*|[^\s*]\*\*(?![\p{L}\p{N}*])|(?<=\S)\[\^[\w-]+\](?!\()|<(?:img|a|iframe)\s[^>\n]*/mu

/** Warns about what looks like Markdown or HTML outside code, once for each block. */
export function reportLeftovers(blocks: readonly Element[], context: BlockContext): void {
  for (const block of blocks) {
    if (block.tagName === 'pre') continue
    const found = MARKUP.exec(readShownText(block))?.[0]
    if (found === undefined) continue
    const piece = found.length <= 60 ? found : `${found.slice(0, 57)}…`
    context.diagnostics.add(findNodePlace(block), {
      rule: 'content',
      severity: 'warning',
      message: `"${piece}" looks like markup but is plain text, so readers will see it as typed.`,
      remedy: 'Correct it, or put it in code.'
    })
  }
}

/** A block that was put together has no position of its own. */
function findNodePlace(node: Element | ElementContent): NodePlace {
  if (node.position !== undefined || node.type !== 'element') return node.position
  return node.children.map(findNodePlace).find(place => place)
}

/** The text of a block, one line for each line or item; code is replaced by a character that means nothing. */
function readShownText(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.tagName === 'br') return '\n'
  if (node.tagName === 'code') return '\uFFFC'
  const inside = node.children.map(readShownText).join('')
  return node.tagName === 'li' ? `${inside}\n` : inside
}
