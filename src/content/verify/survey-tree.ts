// What has to be known of a whole tree before its nodes are written.

import type { SourceNode } from './source-node.ts'

export type TreeSurvey = {
  /** The pieces of HTML, in the order of the text. */
  readonly html: readonly SourceNode[]
  /** By their names, of which the first counts. */
  readonly definitions: ReadonlyMap<string, SourceNode>
  readonly notes: ReadonlyMap<string, SourceNode>
  /** Whether anything refers to a note. */
  readonly hasReferences: boolean
}

export function surveyTree(root: SourceNode): TreeSurvey {
  const html: SourceNode[] = []
  const definitions = new Map<string, SourceNode>()
  const notes = new Map<string, SourceNode>()
  let hasReferences = false
  const look = (node: SourceNode) => {
    if (node.type === 'html') html.push(node)
    else if (node.type === 'definition') nameNode(node, definitions)
    else if (node.type === 'footnoteDefinition') nameNode(node, notes)
    else if (node.type === 'footnoteReference') hasReferences = true
    if (node.children !== undefined) for (const child of node.children) look(child)
  }
  look(root)
  return { html, definitions, notes, hasReferences }
}

function nameNode(node: SourceNode, named: Map<string, SourceNode>): void {
  const name = node.identifier?.toUpperCase() ?? ''
  if (!named.has(name)) named.set(name, node)
}
