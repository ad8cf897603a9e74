// An element of MDX as the readers of components see it: its name, its attributes, and what is in it.

import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import type { Nodes, RootContent } from 'mdast'
import type { Position } from 'unist'
import { createElementNode, type ElementNode } from '../lower/boundary.ts'
import type { LowerContext, Lowering } from '../lower/lower-context.ts'
import { isInline, trimEdges } from '../lower/split-paragraph.ts'
import { findEsNode, isEsNode, listEsNodes, type EsNode } from './es-nodes.ts'
import { createJsxNode } from './jsx-nodes.ts'
import { isJsx, readValue, type MdxScope, type MdxValue } from './read-value.ts'

export type MdxContext = LowerContext & {
  readonly scope: MdxScope
  readonly lowering: Lowering
  /** The labels of the tabs around an element, the innermost last. */
  readonly tabs: TabLabels[]
}

export type TabLabels = {
  readonly inOrder: readonly string[]
  readonly byValue: ReadonlyMap<string, string>
  next: number
}

export type MdxElement = {
  readonly node: MdxJsxFlowElement | MdxJsxTextElement
  /** As written; '' for a fragment. */
  readonly name: string
  /** The name in lower case, without the dots and dashes that generators put in differently. */
  readonly key: string
  /** By their names in lower case. */
  readonly values: ReadonlyMap<string, MdxValue>
  /** Attributes whose value only the site's code knows, and their expressions. */
  readonly unknown: ReadonlyMap<string, string>
  /** Whether it is part of running text. */
  readonly inline: boolean
  readonly context: MdxContext
}

export function readElement(node: MdxElement['node'], context: MdxContext): MdxElement {
  const values = new Map<string, MdxValue>()
  const unknown = new Map<string, string>()
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue
    const name = attribute.name.toLowerCase()
    const value = readAttributeValue(attribute.value, context.scope)
    if (value !== undefined) values.set(name, value)
    else if (typeof attribute.value === 'object' && attribute.value !== null)
      unknown.set(name, attribute.value.value)
  }
  const name = node.name ?? ''
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return { node, name, key, values, unknown, inline: node.type === 'mdxJsxTextElement', context }
}

type AttributeValue = Extract<
  MdxJsxFlowElement['attributes'][number],
  { type: 'mdxJsxAttribute' }
>['value']

function readAttributeValue(value: AttributeValue, scope: MdxScope): MdxValue | undefined {
  if (value === null || value === undefined) return true
  return typeof value === 'string' ? value : readValue(findExpression(value), scope)
}

/** The expression between braces; null for a comment, or nothing. */
export function findExpression({ data }: { readonly data?: object | undefined }): EsNode | null {
  const program: unknown = data !== undefined && 'estree' in data ? data.estree : null
  const [statement = null] = isEsNode(program) ? listEsNodes(program['body']) : []
  return findEsNode(statement, 'expression')
}

/** The first of some attributes that is a text, or a number. */
export function findAttributeText(
  { values }: MdxElement,
  ...names: readonly string[]
): string | null {
  for (const name of names) {
    const value = values.get(name)
    if (typeof value === 'string' || typeof value === 'number') return String(value)
  }
  return null
}

/** An attribute's text or JSX, as nodes of running text. */
export function readLabel(element: MdxElement, ...names: readonly string[]): RootContent[] | null {
  const { values, context } = element
  const found = names.map(name => values.get(name)).find(value => value !== undefined)
  if (isJsx(found)) return context.lowering.text([createJsxNode(found.jsx, context.toPoint)])
  const text = findAttributeText(element, ...names)
  if (text === null || text === '') return null
  const { position } = element.node
  return [{ type: 'text', value: text, ...(position && { position }) }]
}

export function listChildren({ node }: MdxElement): readonly RootContent[] {
  return node.children
}

/** Whether nothing that a reader could see is in it. */
export function isEmpty(element: MdxElement): boolean {
  return listChildren(element).every(isBlank)
}

function isBlank(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    return findExpression(node) === null
  return node.type === 'paragraph' && node.children.every(isBlank)
}

/** Attributes that say how something looks or is loaded, and nothing to a reader. */
const LOOKS =
  /^(?:class(?:name)?|style|sx|css|id|key|role|as|fallback|columns?|cols?|rows?|gap|\w*spac(?:e|ing)|\w*(?:width|height|size)|[wh]|[mp][trblxy]?|margin\w*|padding\w*|align\w*|justify\w*|variant|color|theme|bg|background\w*|border\w*|display|flex\w*|direction|wrap|(?:aria|data|client)[-:].*)$/

/** Whether its attributes, too, hold nothing that a reader could see. */
export function isBare({ values, unknown }: MdxElement): boolean {
  return [...values.keys(), ...unknown.keys()].every(name => LOOKS.test(name))
}

/** What is in it, as blocks. */
export function readBlocksInside(element: MdxElement): RootContent[] {
  return wrapText(element.context.lowering.blocks(listChildren(element)))
}

/** What is in it where one paragraph, or running text, is running text; there may be blocks all the same. */
export function readTextInside(element: MdxElement): RootContent[] {
  const { lowering } = element.context
  const children = listChildren(element)
  const [only] = children
  if (children.length === 1 && only?.type === 'paragraph') return lowering.text(only.children)
  return children.some(({ type }) => FLOW.test(type))
    ? lowering.blocks(children)
    : lowering.text(children)
}

const FLOW =
  /^(?:paragraph|heading|list|blockquote|code|table|thematicBreak|math|mdxJsxFlowElement|mdxFlowExpression|leafDirective)$/

/** Running text among blocks in paragraphs of its own. */
export function wrapText(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  let run: RootContent[] = []
  const close = () => {
    const children = trimEdges(run.filter(isInline))
    const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
    if (children.length > 0)
      result.push({
        type: 'paragraph',
        children,
        ...(start && end && { position: { start, end } })
      })
    run = []
  }
  for (const node of nodes)
    if (isInline(node)) run.push(node)
    else {
      close()
      if (node.type !== 'split') result.push(node)
    }
  close()
  return result
}

export function createWrapper(
  hName: string,
  children: readonly RootContent[],
  { node: { position } }: MdxElement
): ElementNode {
  return createElementNode(hName, [...children], position)
}

/** A line in bold: the name of a tab, the title of a card. */
export function createBoldLine(
  children: readonly RootContent[],
  position: Position | undefined
): RootContent {
  const strong = { type: 'strong' as const, children: children.filter(isInline) }
  return {
    type: 'paragraph',
    children: [{ ...strong, ...(position && { position }) }],
    ...(position && { position: { start: position.start, end: position.start } })
  }
}

/** The text of children that are nothing but text and literals; null for any other. */
export function readPlainText(nodes: readonly Nodes[], scope: MdxScope): string | null {
  let text = ''
  for (const node of nodes) {
    const part = readPlainNode(node, scope)
    if (part === null) return null
    text += part
  }
  return text
}

function readPlainNode(node: Nodes, scope: MdxScope): string | null {
  if (node.type === 'text') return node.value
  if (node.type === 'paragraph') return readPlainText(node.children, scope)
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return null
  const expression = findExpression(node)
  const value = expression === null ? '' : readValue(expression, scope)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
