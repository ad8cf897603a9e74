// A walk over all nodes of a syntax tree. The library's walk can be told to skip, to repeat and to test, and takes several
// times as long; articles have thousands of nodes and are walked more than once.

import type { Nodes, Parents } from 'mdast'

type Visit = (node: Nodes, ancestors: readonly Parents[]) => void

/** Visits a node, then what is in it, in the order of the text. The tree must stay as it is, and so must `ancestors`. */
export function walkTree(tree: Nodes, visit: Visit): void {
  walk(tree, [], visit)
}

function walk(node: Nodes, ancestors: Parents[], visit: Visit): void {
  visit(node, ancestors)
  // Asked for once, since nodes have many shapes and each question is slow.
  const { children } = node as Partial<Parents>
  if (children === undefined) return
  ancestors.push(node as Parents)
  for (const child of children) walk(child, ancestors, visit)
  ancestors.pop()
}
