// Raw HTML tags that are never closed: mostly words of the text, such as `List<String>`, that were meant as code. A browser
// drops them, and lets some swallow or restyle all that follows.

import type { Html, Nodes, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { DiagnosticCollector } from '../../diagnostic-collector.ts'

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' ')
)
/** Elements whose closing tag may be left out in HTML. */
const OPTIONAL = new Set('p li dt dd tr td th thead tbody tfoot option colgroup caption'.split(' '))
/** Elements that take everything up to their closing tag as their own text, even when they begin a block. */
const SWALLOWING = /^<(?:(script|style|textarea|title|pre|svg|select|template)\b|!--)/i

type Open = { readonly name: string; readonly node: Html; readonly inText: boolean }

/** Reports each tag that is never closed and was opened in running text or swallows what follows it. */
export function checkUnclosed(tree: Root, diagnostics: DiagnosticCollector): void {
  const open: Open[] = []
  visitParents(tree, 'html', (node, ancestors) => {
    const parent: Nodes | undefined = ancestors.at(-1)
    const inText =
      parent !== undefined &&
      /^(?:paragraph|heading|tableCell|emphasis|strong|link|delete)$/.test(parent.type)
    if (SWALLOWING.test(node.value) && !closesItself(node.value)) reportUnclosed(node, diagnostics)
    else trackTags(node, inText, open)
  })
  for (const { node, inText } of open) if (inText) reportUnclosed(node, diagnostics)
}

function closesItself(html: string): boolean {
  if (html.startsWith('<!--')) return html.includes('-->', 2)
  const name = SWALLOWING.exec(html)?.[1]?.toLowerCase() ?? ''
  return html.toLowerCase().includes(`</${name}`) || !/\n/.test(html)
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/gi

function trackTags(node: Html, inText: boolean, open: Open[]): void {
  for (const [, slash, written, selfClosing] of node.value.matchAll(TAG)) {
    if (written === undefined) continue
    const name = written.toLowerCase()
    if (VOID.has(name) || OPTIONAL.has(name) || selfClosing === '/') continue
    if (slash !== '/') open.push({ name, node, inText })
    else {
      const at = open.findLastIndex(tag => tag.name === name)
      if (at >= 0) open.splice(at, 1)
    }
  }
}

function reportUnclosed(node: Html, diagnostics: DiagnosticCollector): void {
  const tag = /^<(?:!--|[^\s>]*)/.exec(node.value)?.[0] ?? '<'
  const shown = tag === '<!--' ? tag : `${tag}>`
  diagnostics.add(node.position, {
    rule: 'html-element',
    severity: 'error',
    message: `${shown} is never closed, so it would be lost and could take what follows with it.`,
    remedy: `Write it as code (\`${shown}\`) if it is text, or close it.`
  })
}
