// Items that stand for admonitions, tabs and definitions, and the terms above these.

import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { CALLOUT_KINDS } from '../../callout-kinds.ts'
import type { MarkContent } from '../marks/mark.ts'
import { createElementNode, type ElementNode } from './boundary.ts'
import { createCallout } from './create-opening.ts'
import type { LowerContext } from './lower-context.ts'
import { isInline } from './split-paragraph.ts'

type Admonition = Extract<MarkContent, { kind: 'admonition' }>

/** What such an item is, by the mark that it begins with; its lines are below that. */
export type HeadedItem = {
  readonly node: ListItem
  readonly head: Admonition | 'definition' | null
}

/** A list whose items may stand for other things. */
export function lowerList(
  list: List,
  items: readonly HeadedItem[],
  context: LowerContext
): RootContent[] {
  if (items.every(({ head }) => head === null))
    return [{ ...list, children: items.map(({ node }) => node) }]
  const result: RootContent[] = []
  let run: ListItem[] = []
  const close = () => {
    if (run.length > 0) result.push(createList(list, run))
    run = []
  }
  for (const { node, head } of items) {
    if (head === null) {
      run.push(node)
      continue
    }
    close()
    if (head === 'definition') result.push(createElementNode('dd', node.children, node.position))
    else result.push(...lowerAdmonition(node, head, context))
  }
  close()
  return result
}

function createList(list: List, children: ListItem[]): List {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return start === undefined || end === undefined
    ? { ...list, children }
    : { ...list, children, position: { start, end } }
}

function lowerAdmonition(
  { children, position }: ListItem,
  { type, title, blockEnd }: Admonition,
  context: LowerContext
): RootContent[] {
  const [inside, below] = splitLazyLines(children, blockEnd, context)
  // One block, since its lines are indented.
  if (type === null)
    return [
      createElementNode('div', [createTabName(title, context), ...inside], position),
      ...below
    ]
  const name = type.toLowerCase()
  const known = CALLOUT_KINDS.has(name)
  const label = title === '' && !known ? type : title
  const callout = createCallout(known ? name : 'note', label, inside, context)
  return [position === undefined ? callout : { ...callout, position }, ...below]
}

/** A line right below the block, which is not indented, is no part of it, though Markdown's items would take it in. */
function splitLazyLines(
  children: readonly RootContent[],
  blockEnd: number,
  { toPoint }: LowerContext
): [readonly RootContent[], readonly RootContent[]] {
  const last = children.at(-1)
  const { start, end } = last?.position ?? {}
  if (last?.type !== 'paragraph' || start === undefined || (end?.offset ?? 0) <= blockEnd)
    return [children, []]
  const kept = toPoint(blockEnd).line - start.line + 1
  const lines = splitLines(last)
  const join = (some: readonly PhrasingContent[][]): Paragraph => ({
    ...last,
    children: some.flatMap((line, index) =>
      index === 0 ? line : [{ type: 'text' as const, value: '\n' }, ...line]
    )
  })
  return [[...children.slice(0, -1), join(lines.slice(0, kept))], [join(lines.slice(kept))]]
}

function createTabName(title: string, { readSnippet }: LowerContext): Paragraph {
  const [first] = readSnippet(title)
  const children = first?.type === 'paragraph' ? first.children : []
  return { type: 'paragraph', children: [{ type: 'strong', children }] }
}

/** Definitions with the terms above them, in lists. */
export function joinDefinitions(nodes: readonly RootContent[]): RootContent[] {
  if (!nodes.some(isDefinition)) return [...nodes]
  const result: RootContent[] = []
  for (const node of nodes) {
    if (!isDefinition(node)) {
      result.push(node)
      continue
    }
    const above = result.at(-1)
    if (isDefinitionList(above)) above.children.push(node)
    else if (above?.type === 'paragraph') {
      result.pop()
      const list = result.at(-1)
      const terms = toTerms(above)
      if (isDefinitionList(list)) list.children.push(...terms, node)
      else result.push(createElementNode('dl', [...terms, node], above.position))
    } else result.push(createElementNode('dl', [node], node.position))
  }
  for (const node of result) if (isDefinitionList(node)) extendPosition(node)
  return result
}

function extendPosition(list: ElementNode): void {
  const start = list.children[0]?.position?.start
  const end = list.children.at(-1)?.position?.end
  if (start !== undefined && end !== undefined) list.position = { start, end }
}

function isDefinition(node: RootContent): node is ElementNode {
  return node.type === 'sourceElement' && node.data.hName === 'dd'
}

function isDefinitionList(node: RootContent | undefined): node is ElementNode {
  return node?.type === 'sourceElement' && node.data.hName === 'dl'
}

/** Each line above a definition is a term. */
function toTerms(paragraph: Paragraph): RootContent[] {
  return splitLines(paragraph)
    .filter(line => line.length > 0)
    .map(children =>
      createElementNode(
        'dt',
        [{ ...paragraph, children: children.filter(isInline) }],
        paragraph.position
      )
    )
}

function splitLines(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type !== 'text') {
      if (child.type === 'break') lines.push([])
      else lines.at(-1)?.push(child)
      continue
    }
    for (const [index, value] of child.value.split('\n').entries()) {
      if (index > 0) lines.push([])
      const text: Text = { ...child, value }
      if (value !== '') lines.at(-1)?.push(text)
    }
  }
  return lines
}
