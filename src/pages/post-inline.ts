// Running text as HTML. What a link must not lead to is left as its text.

import type { Inline } from '../content/index.ts'
import { hypertext, type Hypertext } from './hypertext.ts'
import { toSafeUrl } from './page-links.ts'

export function writeInline(nodes: readonly Inline[]): readonly Hypertext[] {
  return nodes.map(writeNode)
}

function writeNode(node: Inline): Hypertext {
  switch (node.type) {
    case 'text':
      return hypertext`${node.value}`
    case 'break':
      return hypertext`<br>`
    case 'strong':
      return hypertext`<strong>${writeInline(node.children)}</strong>`
    case 'emphasis':
      return hypertext`<em>${writeInline(node.children)}</em>`
    case 'code':
      return hypertext`<code>${node.value}</code>`
    case 'link':
      return writeLink(node.url, writeInline(node.children))
  }
}

/** A link that tells the page nothing of where the reader came from. */
export function writeLink(url: string, label: string | readonly Hypertext[]): Hypertext {
  const safe = toSafeUrl(url)
  if (safe === null) return hypertext`${label}`
  return hypertext`<a href="${safe}" rel="noopener noreferrer">${label}</a>`
}
