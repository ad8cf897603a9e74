// Directives: containers that are callouts, other containers, and blocks without contents.

import type { State } from 'mdast-util-to-hast'
import type { Element, ElementContent } from 'hast'
import type { Paragraph } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { CALLOUT_KINDS, labelCallout } from '../../callout-kinds.ts'
import { findChoice } from '../../policy/content-policy.ts'
import { decide, type BlockContext } from '../block-context.ts'
import { createElement, createTextNode } from '../html-nodes.ts'
import { prependCalloutLabel, reportCallout } from './callout.ts'

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
  return [
    createTextNode(typeof title === 'string' && title !== '' ? title : labelCallout(node.name))
  ]
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
    const content =
      node.children.length === 0 ? [createTextNode(`::${node.name}`)] : state.all(node)
    const result = createElement('p', choice === 'keep' ? content : [])
    state.patch(node, result)
    return result
  }
}
