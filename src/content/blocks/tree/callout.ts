// Alerts and callouts: a block quote that begins with a label in bold.

import type { State } from 'mdast-util-to-hast'
import type { Element, ElementContent } from 'hast'
import type { Blockquote } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { CALLOUT_MARKER, labelCallout } from '../../callout-kinds.ts'
import { decide, type BlockContext } from '../block-context.ts'
import { createElement, createTextNode, readNodeText } from '../html-nodes.ts'

/** `> [!NOTE]` (GitHub) and `> [!note]- Title` (Obsidian); any other quote stays one. */
export function createQuoteHandler(context: BlockContext) {
  return (state: State, node: Blockquote): Element => {
    const children = state.all(node)
    const result = createElement('blockquote', children)
    state.patch(node, result)
    const first = children[0]
    if (first?.type !== 'element' || first.tagName !== 'p') return result
    const head = first.children[0]
    if (head?.type !== 'text') return result
    const marker = CALLOUT_MARKER.exec(head.value)
    if (marker?.[1] === undefined) return result
    reportCallout(context, node)
    head.value = head.value.slice(marker[0].length)
    const title = takeFirstLine(first)
    const label = title.some(child => readNodeText(child).trim() !== '')
      ? title
      : [createTextNode(labelCallout(marker[1])), ...title.filter(hasPicture)]
    result.children = prependCalloutLabel(label, children)
    return result
  }
}

export function reportCallout(context: BlockContext, node: Blockquote | ContainerDirective): void {
  if (decide(context, 'callout', node.position, 'Medium has no callouts.') === 'fail') return
  context.diagnostics.add(node.position, {
    rule: 'callout',
    severity: 'notice',
    message: 'Medium has no callouts, so this one was converted to a quote with its label in bold.'
  })
}

function hasPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture))
}

// Takes the text up to the end of the first line out of the paragraph.
function takeFirstLine(paragraph: Element): ElementContent[] {
  const taken: ElementContent[] = []
  while (paragraph.children.length > 0) {
    const [child] = paragraph.children
    if (child === undefined) break
    if (child.type === 'element' && child.tagName === 'br') {
      paragraph.children.shift()
      const below = paragraph.children[0]
      if (below?.type === 'text') below.value = below.value.replace(/^\n/, '')
      break
    }
    const end = child.type === 'text' ? child.value.indexOf('\n') : -1
    if (child.type === 'text' && end >= 0) {
      taken.push(createTextNode(child.value.slice(0, end)))
      child.value = child.value.slice(end + 1)
      return taken
    }
    taken.push(child)
    paragraph.children.shift()
  }
  return taken
}

/** The label becomes a line of the first paragraph that is not blank. */
export function prependCalloutLabel(
  label: readonly ElementContent[],
  children: readonly ElementContent[]
): ElementContent[] {
  const strong = createElement('strong', label)
  const rest = children.slice(children.findIndex(child => !isBlankNode(child)))
  const [first, ...others] = rest.some(child => !isBlankNode(child)) ? rest : []
  if (first?.type !== 'element' || first.tagName !== 'p')
    return [createElement('p', [strong]), ...(first === undefined ? [] : [first, ...others])]
  return [createElement('p', [strong, createElement('br', []), ...first.children]), ...others]
}

function isBlankNode(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type !== 'element') return node.type === 'comment'
  return (node.tagName === 'p' || node.tagName === 'br') && node.children.every(isBlankNode)
}
