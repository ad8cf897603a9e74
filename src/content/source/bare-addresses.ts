// Addresses in running text that GitHub's Markdown takes for links although nothing can lead there: they are text.

import type { Link, Parents, PhrasingContent, Root } from 'mdast'
import { escapeText } from '../escape-markdown.ts'
import type { LateEdit } from './text-edits.ts'
import { walkTree } from '../walk-tree.ts'

/**
 * `www.example.org\0.more` is what an author writes about, not where a reader is to go. What is written in place of each
 * where the rest of its block stays.
 */
export function lowerBareAddresses(tree: Root): LateEdit[] {
  const found: { readonly link: Link; readonly parent: Parents }[] = []
  walkTree(tree, (node, ancestors) => {
    const parent = ancestors.at(-1)
    if (node.type !== 'link' || parent === undefined) return
    if (isBare(node) && !leadsSomewhere(node.url)) found.push({ link: node, parent })
  })
  for (const { link, parent } of found) {
    const children = parent.children as PhrasingContent[]
    children.splice(children.indexOf(link), 1, ...link.children)
  }
  return found.flatMap(
    ({
      link: {
        position,
        children: [text]
      }
    }) => {
      const [start, end] = [position?.start.offset, position?.end.offset]
      if (start === undefined || end === undefined || text?.type !== 'text') return []
      return [{ start, end, write: () => escapeText(text.value, false) }]
    }
  )
}

function isBare({ url, children: [only, ...more], data }: Link): boolean {
  if (data?.destination !== undefined || data?.tag !== undefined) return false
  if (only?.type !== 'text' || more.length > 0) return false
  return (
    url.endsWith(only.value) && /^(?:https?:\/\/|mailto:)?$/.test(url.slice(0, -only.value.length))
  )
}

function leadsSomewhere(url: string): boolean {
  return URL.canParse(url.replaceAll('\\', '%5C'))
}
