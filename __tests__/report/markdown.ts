// A rendered summary as GitHub's Markdown shows it: the HTML tree, and what tests ask of it.

import type { Element, ElementContent, Nodes } from 'hast'
import { raw } from 'hast-util-raw'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'

export type Page = {
  /** Elements by name, in document order. */
  readonly all: (name: string) => readonly Element[]
  /** The cells' texts of every body row. */
  readonly rows: readonly (readonly string[])[]
  readonly text: string
  /** Every element name that occurs. */
  readonly names: readonly string[]
  readonly hrefs: readonly string[]
}

export function readPage(markdown: string): Page {
  const mdast = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()]
  })
  const tree = raw(toHast(mdast, { allowDangerousHtml: true }))
  const elements = elementsOf(tree)
  const all = (name: string) => elements.filter(({ tagName }) => tagName === name)
  const body = all('tr').filter(row => childrenOf(row, 'td').length > 0)
  return {
    all,
    rows: body.map(row => childrenOf(row, 'td').map(textOf)),
    text: textOf(tree),
    names: [...new Set(elements.map(({ tagName }) => tagName))].sort(),
    hrefs: all('a').map(({ properties }) => String(properties.href))
  }
}

/** The text of a node, a line break for `<br>`. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter(
    (child): child is ElementContent & Element => child.type === 'element' && child.tagName === name
  )
}

function elementsOf(node: Nodes): Element[] {
  const below = 'children' in node ? node.children.flatMap(elementsOf) : []
  return node.type === 'element' ? [node, ...below] : below
}
