// Markup in a post's text that no pass has understood, so readers would see it as it was typed.

import type { DiagnosticCollector } from '../diagnostic-collector.ts'
import type { Block, Inline } from './block.ts'

const MARKUP =
  /!\[[^\]\n]*\]\([^)\n]*|\]\((?:https?:|\.{0,2}\/|#)[^)\n]*|(?<=^[ \t]*)(?:#{1,6} \S|:::|!!! ?\w|```|\|.+\|)[^\n]*|(?<![\p{L}\p{N}*])\*\*[^\s*][^\n]*|[^\s*]\*\*(?![\p{L}\p{N}*])|(?<=\S)\[\^[\w-]+\](?!\()|<(?:img|a|iframe)\s[^>\n]*/mu

/** Warns about what looks like Markdown or HTML outside code, once for each block. */
export function reportLeftovers(blocks: readonly Block[], diagnostics: DiagnosticCollector): void {
  for (const block of blocks) {
    const found = MARKUP.exec(readShownText(block))?.[0]
    if (found === undefined) continue
    const piece = found.length <= 60 ? found : `${found.slice(0, 57)}…`
    diagnostics.add(block.source, {
      rule: 'content',
      severity: 'warning',
      message: `"${piece}" looks like markup but is plain text, so readers will see it as typed.`,
      remedy: 'Correct it, or put it in code.'
    })
  }
}

/** The text of a block, one line for each line or item. */
function readShownText(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map(item => `${readText(item)}\n`).join('')
    case 'figure':
      return readText(block.caption)
    case 'code':
    case 'embed':
    case 'rule':
      return ''
    default:
      return readText(block.children)
  }
}

/** Code is replaced by a character that means nothing. */
function readText(nodes: readonly Inline[]): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.value
      if (node.type === 'break') return '\n'
      return node.type === 'code' ? '\uFFFC' : readText(node.children)
    })
    .join('')
}
