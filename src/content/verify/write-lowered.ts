// Nodes that say themselves which HTML they are.

import { escapeText, writeNodes, type Pen } from './pen.ts'
import type { HtmlNode, SourceNode } from './source-node.ts'

export function writeLowered(node: SourceNode, name: string, pen: Pen): void {
  pen.html += `<${name}${writeAttributes(node.data?.hProperties)}>`
  if (node.data?.hChildren !== undefined)
    for (const child of node.data.hChildren) writeHtmlNode(child, pen)
  else if (node.children !== undefined) writeNodes(node.children, pen)
  else pen.html += escapeText(node.value ?? '')
  pen.html += `</${name}>`
}

function writeHtmlNode(node: HtmlNode, pen: Pen): void {
  if (node.type === 'element')
    pen.html += `<${node.tagName ?? 'span'}${writeAttributes(node.properties)}>`
  if (node.type === 'text') pen.html += escapeText(node.value ?? '')
  for (const child of node.children ?? []) writeHtmlNode(child, pen)
  if (node.type === 'element') pen.html += `</${node.tagName ?? 'span'}>`
}

function writeAttributes(properties: Readonly<Record<string, unknown>> = {}): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(
      ([name, value]) =>
        ` ${toAttribute(name)}="${escapeText(value === true ? '' : String(value))}"`
    )
    .join('')
}

function toAttribute(property: string): string {
  if (/^(?:className|srcSet)$/.test(property)) return property === 'srcSet' ? 'srcset' : 'class'
  return property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
