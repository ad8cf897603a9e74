// Elements that only hold other blocks, such as `<div>`: what is inside stays.

import type { Element, ElementContent } from 'hast'
import { decide, hasErrorAt, type BlockContext, type ReadBlock } from './block-context.ts'
import { findChoice } from '../policy/content-policy.ts'
import { BLOCK_ELEMENTS, isHtmlElement, PLAIN_CONTAINERS, PLAIN_INLINES } from './element-names.ts'

export function unwrapContainer(node: Element, context: BlockContext): ReadBlock[] {
  const known =
    BLOCK_ELEMENTS.has(node.tagName) || PLAIN_INLINES.has(node.tagName) || INLINE.test(node.tagName)
  if (!known) reportUnknownElement(node, context)
  else if (!PLAIN_CONTAINERS.has(node.tagName))
    decide(context, 'html-element', node.position, `Medium has no <${node.tagName}> element.`)
  const isLink = node.tagName === 'a' && typeof node.properties.href === 'string'
  return context.readBlocks(isLink ? spreadLink(node, node.children) : node.children, context)
}

/** A link around blocks becomes one around the text of each. */
function spreadLink(link: Element, nodes: readonly ElementContent[]): ElementContent[] {
  const spread: ElementContent[] = []
  let open: Element | null = null
  for (const node of nodes)
    if (node.type === 'element' && BLOCK_ELEMENTS.has(node.tagName)) {
      open = null
      spread.push({ ...node, children: spreadLink(link, node.children) })
    } else if (open !== null) open.children.push(node)
    else if (node.type === 'text' && node.value.trim() === '') spread.push(node)
    else {
      open = { ...link, children: [node] }
      spread.push(open)
    }
  return spread
}

const INLINE = /^(?:a|b|strong|i|em|cite|del|s|strike|sup|sub|code)$/

/** Reports an element that Medium does not have and whose loss may change the meaning. */
export function reportUnknownElement(node: Element, context: BlockContext): void {
  // One that is never closed has been reported as such.
  if (hasErrorAt(node, context)) return
  if (isOwnElement(node) && node.children.every(isBlank)) {
    reportEmptyElement(node, context)
    return
  }
  const what = `Medium has no <${node.tagName}> element`
  if (decide(context, 'html-element', node.position, `${what}.`) === 'fail') return
  context.diagnostics.add(node.position, {
    rule: 'html-element',
    severity: 'warning',
    message: `${what}, so only what is inside this one was kept.`
  })
}

/** A component of the site. Icons, gaps and tables of contents are no loss. */
function isOwnElement({ tagName }: Element): boolean {
  return (
    !isHtmlElement(tagName) &&
    !/(?:^|-)icon(?:-|$)|icon$|^(?:spacer|divider|clear|toc|tocinline|tableofcontents)$/.test(
      tagName
    )
  )
}

/** A site's own element shows something that nothing in the article says. */
function reportEmptyElement(node: Element, { policy, diagnostics }: BlockContext): void {
  const dropped = findChoice(policy, 'component') === 'drop'
  const what = `The element <${node.tagName}> is unknown and has no contents to show`
  diagnostics.add(node.position, {
    rule: 'component',
    severity: dropped ? 'warning' : 'error',
    message: dropped ? `${what}, so it was left out.` : `${what}.`,
    remedy: 'Write what it shows in Markdown: a video as its address alone in a paragraph.'
  })
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}
