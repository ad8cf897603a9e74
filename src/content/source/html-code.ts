// Code in raw HTML, where nothing means anything else than what it says: `<pre>`, `<code>`, `<kbd>` and their like.

import type { Root } from 'mdast'
import { findSpanAt, type TextSpan } from './text-spans.ts'
import { walkTree } from '../walk-tree.ts'

const OPENING = /<(pre|code|kbd|samp|tt|script|style|textarea)(?=[\s>])[^>]*>/gi

/** The stretches of a text from such a tag, in the raw HTML of its tree, to the one that closes it. */
export function listHtmlCode(text: string, tree: Root): TextSpan[] {
  const spans: TextSpan[] = []
  // Elements that are never closed from here on.
  const open = new Set<string>()
  walkTree(tree, node => {
    if (node.type !== 'html') return
    const { position, value } = node
    const start = position?.start.offset
    const end = position?.end.offset
    if (start === undefined || end === undefined || value.startsWith('<!--')) return
    for (const { 0: tag, 1: name = '', index } of text.slice(start, end).matchAll(OPENING)) {
      const from = start + index + tag.length
      if (findSpanAt(spans, from) !== undefined) continue
      const known = open.has(name.toLowerCase())
      const closing = known ? null : findClosing(text, name, { start: from, end })
      if (closing === null) open.add(name.toLowerCase())
      spans.push({ start: from, end: closing ?? Math.max(from, end) })
    }
  })
  return spans
}

/** Null where it has no end. */
function findClosing(text: string, name: string, { start, end }: TextSpan): number | null {
  const closing = new RegExp(`</${name}\\s*>|\\n[ \\t]*\\r?\\n`, 'gi')
  closing.lastIndex = start
  for (let match = closing.exec(text); match !== null; match = closing.exec(text))
    if (match[0].startsWith('<') || match.index >= end) return match.index
  return null
}
