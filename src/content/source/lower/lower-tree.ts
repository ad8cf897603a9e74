// A tree in which marks are hidden as the tree of what they stand for: ordinary Markdown nodes, and a few whose element is
// named in their data.

import type { ListItem, Nodes, Parents, Root, RootContent, Text } from 'mdast'
import { createFenceEnd } from './boundary.ts'
import { nameDarkPictures } from './dark-pictures.ts'
import { createFence } from './create-fence.ts'
import { createExpansionNodes } from './expansion-nodes.ts'
import type { Mark, SourceMark } from '../marks/mark.ts'
import type { LowerContext, Lowering } from './lower-context.ts'
import { joinDefinitions, lowerList, type HeadedItem } from './lower-lists.ts'
import { lowerNotes } from './lower-notes.ts'
import { lowerValues } from './lower-values.ts'
import { nameQuotes } from './name-quotes.ts'
import { partHtml } from './part-html.ts'
import { pairBoundaries } from './pair-boundaries.ts'
import { isInline, splitParagraph, trimEdges } from './split-paragraph.ts'

export function lowerTree(tree: Root, context: LowerContext): void {
  tree.children = lowerFlow(tree, context)
  tree.children.push(...context.notes)
}

/** The children of a node that holds blocks. */
function lowerFlow(node: Parents, context: LowerContext): RootContent[] {
  return lowerBlocks(node.children as RootContent[], context)
}

function lowerBlocks(nodes: readonly RootContent[], context: LowerContext): RootContent[] {
  const lowered = nameQuotes(nodes, context).flatMap(node => lowerNode(node, context))
  return joinDefinitions(pairBoundaries(lowered.filter(isNoSplit), context))
}

function createLowering(context: LowerContext): Lowering {
  return {
    blocks: nodes => lowerBlocks(nodes, context),
    text: nodes =>
      lowerNotes(
        nodes.flatMap(node => lowerNode(node, context)),
        context
      )
  }
}

function isNoSplit({ type }: RootContent): boolean {
  return type !== 'split'
}

function lowerChildren(node: Parents, context: LowerContext): RootContent[] {
  return (node.children as RootContent[]).flatMap(child => lowerNode(child, context))
}

function lowerNode(node: RootContent, context: LowerContext): RootContent[] {
  if (node.type === 'sourceMark') return lowerMark(node, context)
  const foreign = context.mdx?.(node, createLowering(context), context) ?? null
  if (foreign !== null) return foreign
  if (node.type === 'html') return partHtml(node, context)
  lowerValues(node, context)
  if (node.type === 'text') return cleanText(node, context)
  if (node.type === 'list') {
    const items = node.children.map(item => lowerItem(item, context))
    return lowerList(node, items, context)
  }
  if (!('children' in node)) return [node]
  if (FLOW.test(node.type)) setChildren(node, lowerFlow(node, context))
  else if (ROWS.test(node.type)) setChildren(node, lowerChildren(node, context))
  else return lowerPhrasing(node, context)
  return [node]
}

const FLOW = /^(?:blockquote|listItem|footnoteDefinition|containerDirective)$/
const ROWS = /^(?:table|tableRow)$/

function setChildren(node: Nodes, children: readonly RootContent[]): void {
  ;(node as { children: readonly RootContent[] }).children = children
}

const MARKED = /^(?:sourceMark|mdx.*)$/

/** A node that holds running text. */
function lowerPhrasing(node: Parents & RootContent, context: LowerContext): RootContent[] {
  const marked = (node.children as RootContent[]).some(({ type }) => MARKED.test(type))
  if (marked) nameDarkPictures(node.children as RootContent[], context)
  const lowered = lowerNotes(lowerChildren(node, context), context)
  const changed = marked || lowered.some(child => !isInline(child))
  const children = changed ? linkAddresses(mergeTexts(lowered)) : lowered
  if (!changed) setChildren(node, children)
  else if (node.type === 'paragraph') return splitParagraph(node, children)
  else {
    const kept = trimEdges(children.flatMap(flatten).filter(isInline))
    if (kept.length === 0 && surroundsTag(node, context)) return [createSigns(node, context)]
    setChildren(node, kept)
  }
  return [node]
}

/** Whether a node holds nothing but a tag of Liquid, which is gone before Markdown is read: its signs emphasise nothing then. */
function surroundsTag(node: Parents, { findMark }: LowerContext): boolean {
  const [only, ...more] = node.children
  const content = findMark(only?.position?.start.offset)?.content
  return (
    more.length === 0 &&
    /^(?:emphasis|strong|delete)$/.test(node.type) &&
    content?.kind === 'tag' &&
    content.tag.kind === 'liquid-tag'
  )
}

function createSigns(node: Parents & RootContent, { text }: LowerContext): Text {
  const { position } = node
  const inner = node.children[0]?.position
  const value =
    text.slice(position?.start.offset, inner?.start.offset) +
    text.slice(inner?.end.offset, position?.end.offset)
  return { type: 'text', value, ...(position && { position }) }
}

/** A block where only running text can be. */
function flatten(node: RootContent): RootContent[] {
  if (isInline(node)) return [node]
  if (node.type === 'code' || node.type === 'math')
    return [
      { type: 'inlineCode', value: node.value, ...(node.position && { position: node.position }) }
    ]
  return 'children' in node ? (node.children as RootContent[]).flatMap(flatten) : []
}

function lowerItem(node: ListItem, context: LowerContext): HeadedItem {
  const start = node.position?.start.offset
  const definition = context.findMark(start)?.content.kind === 'definition'
  const [first] = node.children
  const content = context.findMark(first?.position?.start.offset)?.content
  const head = definition ? 'definition' : content?.kind === 'admonition' ? content : null
  node.children = lowerFlow(node, context) as ListItem['children']
  return { node, head }
}

/** The rest of a mark that goes on on further lines. */
function cleanText(node: Text, { veil }: LowerContext): RootContent[] {
  if (veil === null || !node.value.includes(veil.tail)) return [node]
  const { tail } = veil
  const value = node.value.replace(new RegExp(`(?:\\r?\\n)?${tail}+`, 'g'), '')
  return value === '' ? [] : [{ ...node, value }]
}

function mergeTexts(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type !== 'text' || last?.type !== 'text') {
      result.push(node)
      continue
    }
    const expanded = last.data?.expanded === true || node.data?.expanded === true
    const merged: Text = { ...last, value: last.value + node.value, data: { expanded } }
    const [start, end] = [last.position?.start, node.position?.end]
    if (start !== undefined && end !== undefined) merged.position = { start, end }
    result[result.length - 1] = merged
  }
  return result
}

const ADDRESS = /(?<![\w/])(?:https?:\/\/[^\s<>]*[^\s<>?!.,:*_~'")\]])/g

/** GitHub's Markdown makes links of addresses, which a tag may have given. */
function linkAddresses(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'text' || node.data?.expanded !== true) return [node]
    const position = node.position && { position: node.position }
    const parts: RootContent[] = []
    let from = 0
    for (const { 0: url, index } of node.value.matchAll(ADDRESS)) {
      if (index > from)
        parts.push({ type: 'text', value: node.value.slice(from, index), ...position })
      parts.push({
        type: 'link',
        url,
        children: [{ type: 'text', value: url, ...position }],
        ...position
      })
      from = index + url.length
    }
    if (from < node.value.length)
      parts.push({ type: 'text', value: node.value.slice(from), ...position })
    return parts
  })
}

function lowerMark(hidden: SourceMark, context: LowerContext): RootContent[] {
  const mark = context.findMark(hidden.position?.start.offset)
  if (mark === undefined) return []
  const node = extendMark(hidden, mark, context)
  const { content, start, end } = mark
  const { position } = node
  switch (content.kind) {
    case 'tag': {
      const expansion = context.expand(content.tag, 'text')
      return createExpansionNodes(
        expansion,
        { start, end, alone: content.alone, position },
        context
      )
    }
    case 'fence':
      return [createFence(mark, content, node, context)]
    case 'fence-end':
      return [createFenceEnd(content, context.text.slice(start, end), position)]
    case 'element':
      return [createHtml(mark, content.html, node)]
    case 'note':
      return [node]
    case 'nothing':
      context.remove(start, end)
      return []
    case 'admonition':
    case 'definition':
      return []
  }
}

/** What the parser saw of a mark may be no more than its first line. */
function extendMark(node: SourceMark, { end }: Mark, { toPoint }: LowerContext): SourceMark {
  const { position } = node
  return position === undefined || (position.end.offset ?? 0) >= end
    ? node
    : { ...node, position: { start: position.start, end: toPoint(end) } }
}

/** Inside a paragraph it parts it. */
function createHtml({ form }: Mark, value: string, { position }: SourceMark): RootContent {
  return { type: form === 'line' ? 'html' : 'blockHtml', value, ...(position && { position }) }
}
