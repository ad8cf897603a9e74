// Elements of the HTML tree: made, copied and asked.

import type { Element, ElementContent, Properties, Text } from 'hast'

export function createElement(
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {}
): Element {
  return { type: 'element', tagName, properties, children: [...children] }
}

export function createTextNode(value: string): Text {
  return { type: 'text', value }
}

/** The same element around other children. */
export function replaceChildren(node: Element, children: readonly ElementContent[]): Element {
  return { ...node, children: [...children] }
}

/** A copy of `node` with the position of `original`. */
export function copyPosition(node: Element, original: { position?: Element['position'] }): Element {
  return original.position === undefined ? node : { ...node, position: original.position }
}

/** All text inside, as it is in the source. */
export function readNodeText(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(readNodeText).join('') : ''
}

/** Whether an attribute that needs no value is there. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}

/** An attribute's text on one line; '' for one that is absent or no text. */
export function readAttributeLine(value: unknown): string {
  return readAttribute(value).replace(/\s+/g, ' ').trim()
}

export function readAttribute(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The page on the site does not show it either. */
export function isHidden({ properties: { hidden, style } }: Element): boolean {
  return isSet(hidden) || (typeof style === 'string' && /\bdisplay\s*:\s*none\b/i.test(style))
}
