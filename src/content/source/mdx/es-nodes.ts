// Nodes of JavaScript as MDX's parser has read them. Nothing is ever executed: of a program only what is written out counts.

export type EsNode = {
  readonly type: string
  readonly start?: number
  readonly end?: number
  readonly [key: string]: unknown
}

export function isEsNode(value: unknown): value is EsNode {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** The nodes of a list; holes and what is no node are left out. */
export function listEsNodes(value: unknown): EsNode[] {
  return Array.isArray(value) ? value.filter(isEsNode) : []
}

/** A child by its name. */
export function findEsNode(node: EsNode | null, key: string): EsNode | null {
  const value = node?.[key]
  return isEsNode(value) ? value : null
}

/** The name of an identifier, JSX or not, or the text of a literal. */
export function readEsName(node: EsNode | null): string | null {
  if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier') return String(node['name'])
  return node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null
}
