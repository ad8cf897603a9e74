// Raw HTML tags that are never closed: mostly words of the text, such as `List<String>`, that were meant as code. A browser
// drops them, and lets some swallow or restyle all that follows.

import type { Html, Nodes, Root } from 'mdast'
import type { DiagnosticCollector } from '../../diagnostic-collector.ts'
import {
  BLOCK_ELEMENTS,
  DROPPED_ELEMENTS,
  isHtmlElement,
  OPTIONAL_CLOSING,
  PLAYER_ELEMENTS,
  VOID_ELEMENTS
} from '../element-names.ts'
import { closeSelfClosed } from './self-closed-tags.ts'
import { walkTree } from '../../walk-tree.ts'

/** Elements that take everything up to their closing tag as their own text, even when they begin a block. */
const SWALLOWING = /^<(?:(script|style|textarea|title|pre|svg|select|template)\b|!--)/i

type Open = {
  readonly name: string
  readonly written: string
  readonly node: Html
  readonly inText: boolean
  /** Whether it stands among the words of a piece of HTML, where it may be one of them. */
  readonly inside: boolean
}

/** Reports each tag that is never closed and was opened in running text, is no element of HTML, or swallows what follows it. */
export function checkUnclosed(tree: Root, diagnostics: DiagnosticCollector): void {
  const open: Open[] = []
  walkTree(tree, (node, ancestors) => {
    if (node.type !== 'html') return
    const parent: Nodes | undefined = ancestors.at(-1)
    const inText =
      parent !== undefined &&
      /^(?:paragraph|heading|tableCell|emphasis|strong|link|delete)$/.test(parent.type)
    if (SWALLOWING.test(node.value) && !closesItself(node.value))
      reportUnclosed(node, null, diagnostics)
    else trackTags(node, inText, open)
  })
  for (const { node, name, written, inText, inside } of open)
    if (inText || inside || takesContents(name) || !isHtmlElement(name))
      reportUnclosed(node, written, diagnostics)
}

function closesItself(html: string): boolean {
  if (html.startsWith('<!--')) return html.includes('-->', 2)
  const name = SWALLOWING.exec(html)?.[1]?.toLowerCase() ?? ''
  return html.toLowerCase().includes(`</${name}`) || !/\n/.test(html)
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi

/** What is left out with all the tags that it holds. */
const UNSEEN = /<(svg|math|script|style|object|form|noscript|template)\b[^]*?<\/\1\s*>/gi
/** A place to lead to, which old editors did not close. */
const ANCHOR = /^<a\s+(?:name|id)=[^\s>]*\s*>$/i

function trackTags(node: Html, inText: boolean, open: Open[]): void {
  const html = closeSelfClosed(node.value).replace(UNSEEN, '')
  for (const { 0: tag, 1: slash, 2: written, index } of html.matchAll(TAG)) {
    if (written === undefined) continue
    const name = written.toLowerCase()
    if (VOID_ELEMENTS.has(name) || OPTIONAL_CLOSING.has(name)) continue
    if (slash !== '/') {
      const before = html.slice(Math.max(0, index - 80), index).trimEnd()
      const inside =
        !BLOCK_ELEMENTS.has(name) && !ANCHOR.test(tag) && before !== '' && !before.endsWith('>')
      open.push({ name, written, node, inText, inside })
    } else {
      const at = open.findLastIndex(tag => tag.name === name)
      if (at >= 0) open.splice(at, 1)
    }
  }
}

/** Whether an element is left out, or shown as a listing, with all that is in it. */
function takesContents(name: string): boolean {
  return DROPPED_ELEMENTS.has(name) || PLAYER_ELEMENTS.has(name) || name === 'pre'
}

/** `name` is null for the element or comment that the HTML begins with. */
function reportUnclosed(node: Html, name: string | null, diagnostics: DiagnosticCollector): void {
  const tag = name === null ? (/^<(?:!--|[^\s>]*)/.exec(node.value)?.[0] ?? '<') : `<${name}`
  const shown = tag === '<!--' ? tag : `${tag}>`
  diagnostics.add(node.position, {
    rule: 'html-element',
    severity: 'error',
    message: `${shown} is never closed, so it would be lost and could take what follows with it.`,
    remedy: `Write it as code (\`${shown}\`) if it is text, or close it.`
  })
}
