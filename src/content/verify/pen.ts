// Writes down the nodes of a tree as HTML, and where each of them is.

import type { HtmlAttribute } from './html-elements.ts'
import type { SourceNode } from './source-node.ts'

/** What is written on: a text of HTML for a parser, or the tree that the parser would make of it. */
export type Paper = {
  readonly open: (tagName: string, attributes?: readonly HtmlAttribute[]) => void
  readonly close: (tagName: string) => void
  /** An element that holds nothing. */
  readonly add: (tagName: string, attributes?: readonly HtmlAttribute[]) => void
  readonly addText: (value: string) => void
  /** HTML as its author wrote it. */
  readonly addHtml: (html: string) => void
  /** How far it is written on. */
  readonly measure: () => number
}

export type Pen = Paper & {
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
  pen.open(tagName)
  writeNodes(node.children, pen)
  pen.close(tagName)
}

export function writeText(tagName: string, text: string, pen: Pen): void {
  pen.open(tagName)
  pen.addText(text)
  pen.close(tagName)
}
