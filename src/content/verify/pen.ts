// Writes down the nodes of a tree as HTML, and where each of them is.

import type { SourceNode } from './source-node.ts'

export type Pen = {
  html: string
  /** Writes a node of any kind. */
  readonly write: (node: SourceNode) => void
  /** Notes that a node is here. */
  readonly mark: (node: SourceNode) => void
  readonly definitions: ReadonlyMap<string, SourceNode>
  readonly notes: Notes
}

export type Notes = {
  readonly definitions: ReadonlyMap<string, SourceNode>
  /** Identifiers to numbers, in the order of reading. */
  readonly numbers: ReadonlyMap<string, number>
}

/** What may be in the post, or not: such as the label of a callout without a title of its own. */
export const MAYBE = 'verify-maybe'

export function writeNodes(nodes: readonly SourceNode[] | undefined, pen: Pen): void {
  for (const node of nodes ?? []) pen.write(node)
}

export function writeElement(tagName: string, node: SourceNode, pen: Pen): void {
  pen.html += `<${tagName}>`
  writeNodes(node.children, pen)
  pen.html += `</${tagName}>`
}

export function escapeText(value: string): string {
  return value.replace(/[&<>"]/g, character => REFERENCES[character] ?? character)
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}
