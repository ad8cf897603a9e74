// Places of nodes that were read from something else than the author's text as it is.

import type { Nodes } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'

/** Gives a node, and all in it, the place of the one that it is there for. */
export function setPosition<Node extends Nodes>(
  node: Node,
  { position }: Pick<Nodes, 'position'>
): Node {
  visitParents(node, inner => {
    if (position === undefined) delete inner.position
    else inner.position = position
    if ('data' in inner && inner.data !== undefined && 'destination' in inner.data)
      delete inner.data.destination
  })
  return node
}
