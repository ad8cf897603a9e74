// Raw HTML tags that are never closed: mostly words of the text, such as `List<String>`, that were meant as code. A browser
// drops them, and lets some swallow or restyle all that follows.

import type { Html, Nodes, Root } from 'mdast'
import type { DiagnosticCollector } from '../../diagnostic-collector.ts'
import {
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
  for (const { node, name, written, inText } of open)
    if (inText || takesContents(name) || !isHtmlElement(name))
      reportUnclosed(node, written, diagnostics)
}

function closesItself(html: string): boolean {
  if (html.startsWith('<!--')) return html.includes('-->', 2)
  const name = SWALLOWING.exec(html)?.[1]?.toLowerCase() ?? ''
  return html.toLowerCase().includes(`</${name}`) || !/\n/.test(html)
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi

function trackTags(node: Html, inText: boolean, open: Open[]): void {
  for (const [, slash, written] of closeSelfClosed(node.value).matchAll(TAG)) {
    if (written === undefined) continue
    const name = written.toLowerCase()
    if (VOID_ELEMENTS.has(name) || OPTIONAL_CLOSING.has(name)) continue
    if (slash !== '/') open.push({ name, written, node, inText })
    else {
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
