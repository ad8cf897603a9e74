// The top level of an article in groups that are kept or replaced as a whole: mostly one node each, but raw HTML with all that
// is between an opening tag and its closing one.

import type { RootContent } from 'mdast'
import { OPTIONAL_CLOSING, VOID_ELEMENTS } from './element-names.ts'
import { closeSelfClosed } from './tree/self-closed-tags.ts'

export type NodeGroup = {
  readonly nodes: readonly RootContent[]
  /** Offsets in the text, from the beginning of the first node to the end of the last. */
  readonly start: number
  readonly end: number
}

export function groupNodes(nodes: readonly RootContent[]): NodeGroup[] {
  const groups: NodeGroup[] = []
  for (let from = 0; from < nodes.length;) {
    const to = findGroupEnd(nodes, from)
    groups.push(createGroup(nodes.slice(from, to)))
    from = to
  }
  return groups
}

function createGroup(nodes: readonly RootContent[]): NodeGroup {
  return {
    nodes,
    start: nodes[0]?.position?.start.offset ?? 0,
    end: nodes.at(-1)?.position?.end.offset ?? 0
  }
}

/** The index after the last node of the group that begins at `from`; HTML that is never closed takes in all the rest. */
function findGroupEnd(nodes: readonly RootContent[], from: number): number {
  const open: string[] = []
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.type === 'html') trackElements(node.value, open)
    if (open.length === 0) return at + 1
  }
  return nodes.length
}

const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/gi

/** Opens and closes the elements of a piece of HTML; a closing tag of nothing open is ignored, as by a browser. */
function trackElements(html: string, open: string[]): void {
  for (const [, skipped, slash, written = ''] of closeSelfClosed(html).matchAll(TAG)) {
    const name = written.toLowerCase()
    if (skipped !== undefined || name === '') continue
    if (VOID_ELEMENTS.has(name) || OPTIONAL_CLOSING.has(name)) continue
    if (slash === '/') {
      const at = open.lastIndexOf(name)
      if (at >= 0) open.length = at
    } else open.push(name)
  }
}
