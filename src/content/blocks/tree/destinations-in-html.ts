// Where links and players of an HTML tree lead, as the author wrote it.

import type { ElementContent } from 'hast'

export function collectDestinations(
  nodes: readonly ElementContent[],
  destinations: Set<string>
): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const { href, src, dataSrc } = node.properties
    if (node.tagName !== 'img')
      for (const address of [href, src, dataSrc])
        if (typeof address === 'string') destinations.add(address)
    collectDestinations(node.children, destinations)
  }
}
