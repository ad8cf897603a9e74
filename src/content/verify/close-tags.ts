// Raw HTML as its author means it: a player or a form that is never closed is only its tag, and does not swallow what
// follows.

import type { SourceNode } from './source-node.ts'

/** Elements whose contents no post shows. */
const UNSHOWN =
  /^(?:script|style|form|svg|math|object|noscript|template|head|title|link|meta|base|button|select|textarea|canvas|map|area)$/
const PLAYERS = /^(?:iframe|video|audio|embed|frame)$/
const VOID = /^(?:area|base|embed|frame|link|meta)$/

export function isUnshown(tagName: string): boolean {
  return UNSHOWN.test(tagName)
}

export function isPlayer(tagName: string): boolean {
  return PLAYERS.test(tagName)
}

const TAG =
  /<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi

type OpenTag = { readonly name: string; readonly node: SourceNode; readonly end: number }

/** The HTML of nodes in which something has to be closed. */
export function closeTags(nodes: readonly SourceNode[]): ReadonlyMap<SourceNode, string> {
  const open: OpenTag[] = []
  const alone: OpenTag[] = []
  for (const node of nodes)
    for (const { 0: tag, 2: slash, 3: written, 4: rest = '', index } of (node.value ?? '').matchAll(
      TAG
    )) {
      const name = written?.toLowerCase() ?? ''
      if ((!UNSHOWN.test(name) && !PLAYERS.test(name)) || VOID.test(name)) continue
      if (slash === '/') {
        const at = open.findLastIndex(one => one.name === name)
        if (at >= 0) open.splice(at, 1)
      } else (rest.endsWith('/') ? alone : open).push({ name, node, end: index + tag.length })
    }
  const closed = new Map<SourceNode, string>()
  for (const [node, tags] of Map.groupBy([...alone, ...open], one => one.node))
    closed.set(node, insertClosingTags(node.value ?? '', tags))
  return closed
}

function insertClosingTags(html: string, tags: readonly OpenTag[]): string {
  let result = html
  for (const { name, end } of tags.toSorted((a, b) => b.end - a.end))
    result = `${result.slice(0, end)}</${name}>${result.slice(end)}`
  return result
}
