// Nodes that say themselves which HTML they are.

import type { HtmlAttribute } from './html-elements.ts'
import { writeNodes, type Pen } from './pen.ts'
import type { HtmlNode, SourceNode } from './source-node.ts'

export function writeLowered(node: SourceNode, name: string, pen: Pen): void {
  pen.open(name, listAttributes(node.data?.hProperties))
  if (node.data?.hChildren !== undefined)
    for (const child of node.data.hChildren) writeHtmlNode(child, pen)
  else if (node.children !== undefined) writeNodes(node.children, pen)
  else pen.addText(node.value ?? '')
  pen.close(name)
}

function writeHtmlNode(node: HtmlNode, pen: Pen): void {
  const name = node.tagName ?? 'span'
  if (node.type === 'element') pen.open(name, listAttributes(node.properties))
  if (node.type === 'text') pen.addText(node.value ?? '')
  for (const child of node.children ?? []) writeHtmlNode(child, pen)
  if (node.type === 'element') pen.close(name)
}

function listAttributes(properties: Readonly<Record<string, unknown>> = {}): HtmlAttribute[] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => ({
      name: toAttribute(name),
      value: value === true ? '' : String(value)
    }))
}

function toAttribute(property: string): string {
  if (property === 'className') return 'class'
  if (/^(?:srcSet|colSpan|rowSpan)$/.test(property)) return property.toLowerCase()
  return property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
