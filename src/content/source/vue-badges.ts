// `<Badge text="beta" />` of VitePress and VuePress: a word in a box, which an attribute holds.

import type { Html, Nodes, RootContent } from 'mdast'

const BADGE = /<badge\b((?:[^<>"']|"[^"]*"|'[^']*')*?)(?:\/>|>\s*<\/badge\s*>)/gi
/** In running text, the two tags of one are two nodes. */
const OPENING = /^<badge\b((?:[^<>"']|"[^"]*"|'[^']*')*?)>$/i
const CLOSING = /^<\/badge\s*>$/i
const TEXT = /(?:^|\s)text=(?:"([^"]*)"|'([^']*)')/i

/** Puts the text in place of each badge that has one and is otherwise empty. */
export function lowerVueBadges(node: Nodes): void {
  if (!('children' in node)) return
  const children = node.children as readonly RootContent[]
  children.forEach((child, index) => {
    if (child.type === 'html') lowerBadge(child, children[index + 1])
    else lowerVueBadges(child)
  })
}

function lowerBadge(html: Html, next: RootContent | undefined): void {
  if (!/<badge\b/i.test(html.value)) return
  html.value = html.value.replace(
    BADGE,
    (written, attributes: string) => readText(attributes) ?? written
  )
  const text = readText(OPENING.exec(html.value)?.[1] ?? '')
  if (text === null || next?.type !== 'html' || !CLOSING.test(next.value)) return
  html.value = text
  next.value = ''
}

/** With a space before it, since the site shows a gap there. */
function readText(attributes: string): string | null {
  const [, quoted, single] = TEXT.exec(attributes) ?? []
  const text = quoted ?? single ?? null
  return text === null ? null : ` ${text}`
}
