// Alerts, callouts and admonitions in their dialects, as block quotes that begin with a label in bold.

import type { State } from 'mdast-util-to-hast'
import type { Element, ElementContent } from 'hast'
import type { Blockquote, Paragraph } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { CALLOUT_KINDS, CALLOUT_MARKER, labelCallout } from '../callout-kinds.ts'
import { findChoice } from '../policy/content-policy.ts'
import { decide, createElement, createText, readNodeText } from './block-context.ts'
import type { BlockContext } from './block-context.ts'

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
      : [createText(labelCallout(marker[1]))]
    result.children = prependCalloutLabel(label, children)
    return result
  }
}

/** `:::note[Title]` and `:::note Title`; a container of another name is not a callout, and only its contents stay. */
export function createContainerHandler(context: BlockContext) {
  return (state: State, node: ContainerDirective): Element => {
    const [first] = node.children
    const label = first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : null
    const children = state.all({
      ...node,
      children: label === null ? node.children : node.children.slice(1)
    })
    const result = CALLOUT_KINDS.has(node.name.toLowerCase())
      ? convertCallout(context, node, { state, label, children })
      : convertPlainContainer(context, node, { state, label, children })
    state.patch(node, result)
    return result
  }
}

type CalloutParts = {
  readonly state: State
  readonly label: Paragraph | null
  readonly children: ElementContent[]
}

function convertCallout(
  context: BlockContext,
  node: ContainerDirective,
  parts: CalloutParts
): Element {
  reportCallout(context, node)
  const title = parts.label === null ? readCalloutTitle(node) : parts.state.all(parts.label)
  return createElement('blockquote', prependCalloutLabel(title, parts.children))
}

function readCalloutTitle(node: ContainerDirective): ElementContent[] {
  const title = node.attributes?.['title']
  return [createText(typeof title === 'string' && title !== '' ? title : labelCallout(node.name))]
}

function convertPlainContainer(
  context: BlockContext,
  node: ContainerDirective,
  parts: CalloutParts
): Element {
  const what = `":::${node.name}" is not a callout`
  if (decide(context, 'html-element', node.position, `${what}.`) !== 'fail')
    context.diagnostics.add(node.position, {
      rule: 'html-element',
      severity: 'warning',
      message: `${what}, so only what is inside it was kept.`
    })
  const label =
    parts.label === null
      ? []
      : [createElement('p', [createElement('strong', parts.state.all(parts.label))])]
  return createElement('div', [...label, ...parts.children])
}

/** A block directive without contents, such as `::video{id=1}`, is treated like an unknown template tag. */
export function createLeafHandler(context: BlockContext) {
  return (state: State, node: LeafDirective): Element => {
    const choice = findChoice(context.policy, 'template')
    if (choice === 'fail')
      context.diagnostics.add(node.position, {
        rule: 'template',
        severity: 'error',
        message: `Unknown directive ::${node.name}.`,
        remedy: 'Drop such tags with `policy: template: drop`, or use Markdown.'
      })
    if (choice !== 'keep') context.diagnostics.omittedText.push(toString(node))
    const content = node.children.length === 0 ? [createText(`::${node.name}`)] : state.all(node)
    const result = createElement('p', choice === 'keep' ? content : [])
    state.patch(node, result)
    return result
  }
}

function reportCallout(context: BlockContext, node: Blockquote | ContainerDirective): void {
  if (decide(context, 'callout', node.position, 'Medium has no callouts.') === 'fail') return
  context.diagnostics.add(node.position, {
    rule: 'callout',
    severity: 'notice',
    message: 'Medium has no callouts, so this one was converted to a quote with its label in bold.'
  })
}

// Takes the text up to the end of the first line out of the paragraph.
function takeFirstLine(paragraph: Element): ElementContent[] {
  const taken: ElementContent[] = []
  while (paragraph.children.length > 0) {
    const [child] = paragraph.children
    if (child === undefined) break
    if (child.type === 'element' && child.tagName === 'br') break
    const end = child.type === 'text' ? child.value.indexOf('\n') : -1
    if (child.type === 'text' && end >= 0) {
      taken.push(createText(child.value.slice(0, end)))
      child.value = child.value.slice(end + 1)
      return taken
    }
    taken.push(child)
    paragraph.children.shift()
  }
  return taken
}

// The label becomes a line of the first paragraph that is not blank.
function prependCalloutLabel(
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
