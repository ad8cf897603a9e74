// Alerts, callouts and admonitions in their dialects, as block quotes that begin with a label in bold.

import type { State } from 'mdast-util-to-hast'
import type { Element, ElementContent } from 'hast'
import type { Blockquote, Paragraph } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { CALLOUTS } from '../dialects/callouts.ts'
import { decide, element, text, textOf } from './context.ts'
import type { Context } from './context.ts'

/** `> [!NOTE]` (GitHub) and `> [!note]- Title` (Obsidian); any other quote stays one. */
export function blockquote(context: Context) {
  return (state: State, node: Blockquote): Element => {
    const children = state.all(node)
    const result = element('blockquote', children)
    state.patch(node, result)
    const first = children[0]
    if (first?.type !== 'element' || first.tagName !== 'p') return result
    const head = first.children[0]
    if (head?.type !== 'text') return result
    const marker = /^\[!([\p{L}\p{N}_ -]+)(?:\|[^\]]*)?\][+-]?[ \t]*/u.exec(head.value)
    if (marker?.[1] === undefined) return result
    tell(context, node)
    head.value = head.value.slice(marker[0].length)
    const title = takeFirstLine(first)
    const label = title.some(one => textOf(one).trim() !== '') ? title : [text(named(marker[1]))]
    result.children = withLabel(label, children)
    return result
  }
}

/** `:::note[Title]` and `:::note Title`; a container of another name is no callout and only its contents stay. */
export function containerDirective(context: Context) {
  return (state: State, node: ContainerDirective): Element => {
    const [first] = node.children
    const label = first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : null
    const children = state.all({
      ...node,
      children: label === null ? node.children : node.children.slice(1)
    })
    const result = CALLOUTS.has(node.name.toLowerCase())
      ? callout(context, node, { state, label, children })
      : plainContainer(context, node, { state, label, children })
    state.patch(node, result)
    return result
  }
}

type Parts = {
  readonly state: State
  readonly label: Paragraph | null
  readonly children: ElementContent[]
}

function callout(context: Context, node: ContainerDirective, parts: Parts): Element {
  tell(context, node)
  const title = parts.label === null ? titleOf(node) : parts.state.all(parts.label)
  return element('blockquote', withLabel(title, parts.children))
}

function titleOf(node: ContainerDirective): ElementContent[] {
  const title = node.attributes?.['title']
  return [text(typeof title === 'string' && title !== '' ? title : named(node.name))]
}

function plainContainer(context: Context, node: ContainerDirective, parts: Parts): Element {
  decide(context, 'html-element', node.position, `":::${node.name}" is no callout.`)
  context.remarks.add(node.position, {
    rule: 'html-element',
    severity: 'warning',
    message: `The container ":::${node.name}" is nothing Medium has: what is inside stays.`
  })
  const label =
    parts.label === null ? [] : [element('p', [element('strong', parts.state.all(parts.label))])]
  return element('div', [...label, ...parts.children])
}

/** A block directive without contents, such as `::video{id=1}`: as unknown as a template tag. */
export function leafDirective(context: Context) {
  return (state: State, node: LeafDirective): Element => {
    const choice = decide(
      context,
      'template',
      node.position,
      `The directive "::${node.name}" is not known.`
    )
    if (choice === 'drop') context.remarks.leftOut.push(toString(node))
    const content = node.children.length === 0 ? [text(`::${node.name}`)] : state.all(node)
    const result = element('p', choice === 'keep' ? content : [])
    if (choice === 'fail') context.remarks.leftOut.push(toString(node))
    state.patch(node, result)
    return result
  }
}

function tell(context: Context, node: Blockquote | ContainerDirective): void {
  if (decide(context, 'callout', node.position, 'Medium has no callouts.') === 'fail') return
  context.remarks.add(node.position, {
    rule: 'callout',
    severity: 'notice',
    message: 'Medium has no callouts: this one becomes a quote that begins with its label in bold.'
  })
}

// The text up to the end of the first line, taken out of the paragraph.
function takeFirstLine(paragraph: Element): ElementContent[] {
  const taken: ElementContent[] = []
  while (paragraph.children.length > 0) {
    const [child] = paragraph.children
    if (child === undefined) break
    if (child.type === 'element' && child.tagName === 'br') break
    const end = child.type === 'text' ? child.value.indexOf('\n') : -1
    if (child.type === 'text' && end >= 0) {
      taken.push(text(child.value.slice(0, end)))
      child.value = child.value.slice(end + 1)
      return taken
    }
    taken.push(child)
    paragraph.children.shift()
  }
  return taken
}

// The label is a line of the first paragraph that says something.
function withLabel(
  label: readonly ElementContent[],
  children: readonly ElementContent[]
): ElementContent[] {
  const strong = element('strong', label)
  const rest = children.slice(children.findIndex(child => !isBlank(child)))
  const [first, ...others] = rest.some(child => !isBlank(child)) ? rest : []
  if (first?.type !== 'element' || first.tagName !== 'p')
    return [element('p', [strong]), ...(first === undefined ? [] : [first, ...others])]
  return [element('p', [strong, element('br', []), ...first.children]), ...others]
}

function isBlank(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type !== 'element') return node.type === 'comment'
  return (node.tagName === 'p' || node.tagName === 'br') && node.children.every(isBlank)
}

function named(type: string): string {
  const words = type.trim().replaceAll(/[_-]+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
