// The last step: addresses of images filled in, everything that Medium does not accept removed, and the text written.

import type { Element, ElementContent, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { ALLOWED_ELEMENTS } from '../post-elements.ts'

const SCHEMA: Schema = {
  tagNames: Object.keys(ALLOWED_ELEMENTS),
  attributes: Object.fromEntries(
    Object.entries(ALLOWED_ELEMENTS).map(([name, list]) => [name, [...list]])
  ),
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] }
}

/** `urls`: repository path of an image to its address. A cover without one is left out; other images stay without `src`. */
export function emitHtml(blocks: readonly Element[], urls: ReadonlyMap<string, string>): string {
  const children = blocks.flatMap(block => fillAddresses(block, urls))
  const root = sanitize({ type: 'root', children }, SCHEMA) as Root
  return `${root.children.map(block => toHtml(block, { characterReferences: { useNamedReferences: true } })).join('\n')}\n`
}

function fillAddresses(block: Element, urls: ReadonlyMap<string, string>): Element[] {
  if (block.tagName !== 'figure') return [block]
  const children: ElementContent[] = []
  for (const child of block.children) {
    if (child.type !== 'element' || child.tagName !== 'img') {
      children.push(child)
      continue
    }
    const { dataFile, ...rest } = child.properties
    if (typeof dataFile !== 'string') {
      children.push(child)
      continue
    }
    const url = urls.get(dataFile)
    if (url === undefined && block.properties.dataCover === true) return []
    children.push({ ...child, properties: url === undefined ? rest : { src: url, ...rest } })
  }
  return [{ ...block, children }]
}
