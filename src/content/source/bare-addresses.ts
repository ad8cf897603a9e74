// Addresses in running text that GitHub's Markdown takes for links although nothing can lead there: they are text.

import type { Link, PhrasingContent, Root } from 'mdast'
import { SKIP, visitParents } from 'unist-util-visit-parents'

/** `www.example.org\0.more` is what an author writes about, not where a reader is to go. */
export function lowerBareAddresses(tree: Root): void {
  visitParents(tree, 'link', (node, ancestors) => {
    const parent = ancestors.at(-1)
    if (parent === undefined || !isBare(node) || leadsSomewhere(node.url)) return
    const children = parent.children as PhrasingContent[]
    const at = children.indexOf(node)
    children.splice(at, 1, ...node.children)
    return [SKIP, at + 1]
  })
}

function isBare({ url, children: [only, ...more], data }: Link): boolean {
  if (data?.destination !== undefined || only?.type !== 'text' || more.length > 0) return false
  return (
    url.endsWith(only.value) && /^(?:https?:\/\/|mailto:)?$/.test(url.slice(0, -only.value.length))
  )
}

function leadsSomewhere(url: string): boolean {
  return URL.canParse(url.replaceAll('\\', '%5C'))
}
