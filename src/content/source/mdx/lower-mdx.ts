// Nodes of MDX as the nodes of what they stand for: modules and comments go, literals become text, elements and components
// what they show.

import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx'
import type { Paragraph, RootContent } from 'mdast'
import { createExpansionNodes } from '../lower/expansion-nodes.ts'
import type { LowerContext, MdxLowering } from '../lower/lower-context.ts'
import { isInline } from '../lower/split-paragraph.ts'
import type { TemplateTags } from '../templates/own-tags.ts'
import { completeTag } from '../templates/tag-form.ts'
import type { TemplateKind } from '../templates/template-tag.ts'
import { createComponentTag } from './component-tags.ts'
import { createJsxNode } from './jsx-nodes.ts'
import { isKnown, lowerKnown } from './known-components.ts'
import { isHtmlName, lowerHtml } from './lower-html.ts'
import {
  createWrapper,
  findExpression,
  isEmpty,
  readBlocksInside,
  readElement,
  readTextInside,
  wrapText,
  type MdxContext,
  type MdxElement
} from './mdx-element.ts'
import { isJsx, readValue, type MdxScope, type MdxValue } from './read-value.ts'

/** `own`: the author's tags, which go before everything that is known. */
export function createMdxLowering(scope: MdxScope, own: TemplateTags): MdxLowering {
  const tabs: MdxContext['tabs'] = []
  return (node, lowering, context) => lowerNode(node, { ...context, scope, lowering, tabs }, own)
}

/** Null for a node that is not MDX's. */
function lowerNode(
  node: RootContent,
  context: MdxContext,
  own: TemplateTags
): RootContent[] | null {
  switch (node.type) {
    case 'mdxjsEsm':
      removeNode(node, context)
      return []
    case 'mdxFlowExpression':
      return wrapText(lowerExpression(node, context))
    case 'mdxTextExpression':
      return lowerExpression(node, context)
    case 'mdxJsxFlowElement':
      return wrapText(lowerElement(readElement(node, context), own))
    case 'mdxJsxTextElement':
      return lowerElement(readElement(node, context), own)
    case 'paragraph':
      return holdsOnlyMdx(node) ? lowerParagraph(node, context) : null
    default:
      return null
  }
}

function removeNode({ position }: Pick<RootContent, 'position'>, { remove }: LowerContext): void {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start !== undefined && end !== undefined) remove(start, end)
}

/** An element alone on its lines is a block, however it is written. */
function holdsOnlyMdx({ children }: Paragraph): boolean {
  return (
    children.some(({ type }) => MDX.test(type)) &&
    children.every(
      child => MDX.test(child.type) || (child.type === 'text' && child.value.trim() === '')
    )
  )
}

const MDX = /^mdx(?:JsxText|Text)/

function lowerParagraph({ children, position }: Paragraph, context: MdxContext): RootContent[] {
  const shown = children.filter(({ type }) => type !== 'text')
  const blocks = children.map((child): RootContent => {
    if (child.type !== 'mdxJsxTextElement' || shown.length > 1) return child
    return { ...child, type: 'mdxJsxFlowElement', children: child.children as [] }
  })
  const lowered = wrapText(context.lowering.blocks(blocks))
  if (lowered.length === 0) removeNode({ ...(position && { position }) }, context)
  return placeInside(lowered, position)
}

function lowerExpression(
  node: MdxFlowExpression | MdxTextExpression,
  context: MdxContext
): RootContent[] {
  const expression = findExpression(node)
  const flow = node.type === 'mdxFlowExpression'
  if (expression === null) return dropComment(node, flow, context)
  const value = readValue(expression, context.scope)
  const parts = value === undefined ? null : listParts(value)
  if (parts === null)
    return expandTag(node, { kind: 'mdx-expression', name: node.value.trim() }, context)
  if (parts.every(part => typeof part === 'string')) {
    const content = parts.join('').replace(/\s+/g, ' ')
    return content === '' && flow
      ? dropComment(node, flow, context)
      : expandTag(node, { kind: 'literal', content: flow ? content.trim() : content }, context)
  }
  // Braces and all, they are what is replaced.
  const placed = node.position && { position: node.position }
  return parts
    .flatMap((part): RootContent[] =>
      typeof part === 'string'
        ? [{ type: 'text', value: part }]
        : context.lowering.text([createJsxNode(part.jsx, context.toPoint)])
    )
    .map(one => ({ ...one, ...placed }))
}

type Part = Extract<MdxValue, string | { jsx: unknown }>

/** What a value shows: texts and JSX in their order; null for an object. */
function listParts(value: MdxValue): Part[] | null {
  if (typeof value === 'boolean' || value === null) return []
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (isJsx(value)) return [value]
  if (value instanceof Map) return null
  const parts = (value as readonly MdxValue[]).map(listParts)
  return parts.every(part => part !== null) ? parts.flat() : null
}

type TagParts = { readonly kind: TemplateKind; readonly name?: string; readonly content?: string }

function expandTag(
  { position }: Pick<RootContent, 'position'>,
  { kind, name = '', content }: TagParts,
  context: MdxContext
): RootContent[] {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? start
  const tag = completeTag(context.text, start, {
    kind,
    name,
    args: '',
    content: content ?? null,
    end
  })
  return createExpansionNodes(
    context.expand(tag, 'text'),
    { start, end, alone: false, position },
    context
  )
}

/** A comment in a line of its own goes with its line, or would part the paragraph. */
function dropComment(
  node: MdxFlowExpression | MdxTextExpression,
  flow: boolean,
  context: MdxContext
): RootContent[] {
  if (flow) removeNode(node, context)
  else expandTag(node, { kind: 'comment' }, context)
  return []
}

function lowerElement(element: MdxElement, own: TemplateTags): RootContent[] {
  const lowered = lowerByName(element, own)
  const { node, inline, context } = element
  if (lowered.length === 0) {
    if (!inline) removeNode(node, context)
    return []
  }
  const placed = placeInside(lowered, node.position)
  if (inline || placed.length === 1 || placed.every(isInline)) return placed
  return [createWrapper('div', wrapText(placed), element)]
}

/** Nodes in the place of an element reach from its beginning to its end. */
function placeInside(
  nodes: readonly RootContent[],
  position: RootContent['position']
): RootContent[] {
  if (position === undefined) return [...nodes]
  return nodes.map((node, index) => ({
    ...node,
    position: {
      start: index === 0 ? position.start : (node.position ?? position).start,
      end: index === nodes.length - 1 ? position.end : (node.position ?? position).end
    }
  }))
}

function lowerByName(element: MdxElement, own: TemplateTags): RootContent[] {
  const { name, context } = element
  if (own.has(name)) return [...expandComponent(element), ...readContents(element)]
  if (name === '') return readContents(element)
  if (isHtmlName(name) && !name.includes('-')) return lowerHtml(element)
  // A component that the article makes itself may be called like a known one.
  const isOwn = context.scope.names.get(name) === null
  return (isOwn ? null : lowerKnown(element)) ?? lowerOther(element)
}

/** A component that tags of other languages know, or one of which only the contents are. */
function lowerOther(element: MdxElement): RootContent[] {
  const expanded = expandComponent(element)
  const [first] = expanded
  if (first?.type === 'boundary' && first.opening !== null)
    return first.opening.create(readBlocksInside(element))
  return [...expanded.filter(({ type }) => type !== 'split'), ...readContents(element)]
}

function expandComponent(element: MdxElement): RootContent[] {
  const { node, inline, context } = element
  // What is known here and has nothing to show is nothing that tags of other languages know better.
  const { content, ...tag } = createComponentTag(element)
  const { start, end } = tag
  return createExpansionNodes(
    context.expand({ ...tag, content: isKnown(element) ? '' : content }, 'text'),
    { start, end, alone: !inline, position: node.position },
    context
  )
}

/** In running text what is inside is running text, elsewhere a block of its own. */
function readContents(element: MdxElement): RootContent[] {
  if (isEmpty(element)) return []
  return element.inline
    ? readTextInside(element)
    : [createWrapper('div', readBlocksInside(element), element)]
}
