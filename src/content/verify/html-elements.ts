// What the proof knows of HTML: a tree as parse5 makes it, whoever makes it, and which elements are blocks.

import { HTML_PARSERS } from '../late-parts.ts'

export type HtmlAttribute = { readonly name: string; readonly value: string }

type Located = {
  /** Where it is, in whatever its reader counts by. */
  readonly at?: number
  readonly sourceCodeLocation?: { readonly startOffset: number } | null | undefined
}

export type HtmlParent = { readonly nodeName: string; readonly childNodes: readonly HtmlChild[] }

export type HtmlElement = HtmlParent &
  Located & {
    readonly tagName: string
    readonly attrs: readonly HtmlAttribute[]
    readonly parentNode: HtmlParent | null
  }

export type HtmlText = Located & { readonly nodeName: string; readonly value: string }

/** A comment or the like is neither element nor text. */
export type HtmlChild = HtmlElement | HtmlText | (Located & { readonly nodeName: string })

export function parseHtml(html: string, located: boolean): HtmlParent {
  return HTML_PARSERS.get().parseFragment(html, {
    sourceCodeLocationInfo: located,
    scriptingEnabled: false
  })
}

export function isElement(node: HtmlChild): node is HtmlElement {
  return 'tagName' in node
}

export function isTextNode(node: HtmlChild): node is HtmlText {
  return node.nodeName === '#text'
}

export function findAttribute(element: HtmlElement, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value
  return null
}

export function findPlace(node: HtmlChild): number {
  return node.at ?? node.sourceCodeLocation?.startOffset ?? 0
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' ')
)

/** Elements that hold others, and whether they hold a block: else all in them would be looked at again for each around it. */
const HOLDERS = new WeakMap<HtmlElement, boolean>()

/** Whether an element is a block, or holds one. */
export function isBlock(element: HtmlElement): boolean {
  if (BLOCKS.has(element.tagName)) return true
  if (!element.childNodes.some(isElement)) return false
  const known = HOLDERS.get(element)
  if (known !== undefined) return known
  const holds = element.childNodes.some(child => isElement(child) && isBlock(child))
  HOLDERS.set(element, holds)
  return holds
}

/** The text of an element, as it is written. */
export function readText(parent: HtmlParent): string {
  let text = ''
  for (const child of parent.childNodes)
    if (isTextNode(child)) text += child.value
    else if (isElement(child)) text += child.tagName === 'br' ? '\n' : readText(child)
  return text
}
