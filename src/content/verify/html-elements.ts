// What the proof knows of HTML: the tree that parse5 makes, and which elements are blocks.

import { defaultTreeAdapter, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode
export type HtmlChild = DefaultTreeAdapterTypes.ChildNode

export function parseHtml(html: string, located: boolean): HtmlParent {
  return parseFragment(html, { sourceCodeLocationInfo: located, scriptingEnabled: false })
}

export function isElement(node: HtmlChild): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node)
}

export function isTextNode(node: HtmlChild): node is DefaultTreeAdapterTypes.TextNode {
  return defaultTreeAdapter.isTextNode(node)
}

export function findAttribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find(attribute => attribute.name === name)?.value ?? null
}

export function findPlace(node: HtmlChild): number {
  return node.sourceCodeLocation?.startOffset ?? 0
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' ')
)

/** Whether an element is a block, or holds one. */
export function isBlock(element: HtmlElement): boolean {
  if (BLOCKS.has(element.tagName)) return true
  return element.childNodes.some(child => isElement(child) && isBlock(child))
}

/** The text of an element, as it is written. */
export function readText(parent: HtmlParent): string {
  let text = ''
  for (const child of parent.childNodes)
    if (isTextNode(child)) text += child.value
    else if (isElement(child)) text += child.tagName === 'br' ? '\n' : readText(child)
  return text
}
