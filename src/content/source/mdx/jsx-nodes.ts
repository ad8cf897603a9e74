// JSX inside braces as the nodes that MDX makes of JSX elsewhere. Its text is not Markdown.

import type { MdxJsxTextElement } from 'mdast-util-mdx'
import type { PhrasingContent, Text } from 'mdast'
import type { Point } from 'unist'
import { findEsNode, listEsNodes, type EsNode } from './es-nodes.ts'

type ToPoint = (offset: number) => Point
type Attribute = MdxJsxTextElement['attributes'][number]

export function createJsxNode(node: EsNode, toPoint: ToPoint): MdxJsxTextElement {
  const opening = findEsNode(node, 'openingElement')
  return {
    type: 'mdxJsxTextElement',
    name: opening === null ? null : readName(findEsNode(opening, 'name')),
    attributes: listEsNodes(opening?.['attributes']).flatMap(readAttribute),
    children: listEsNodes(node['children']).flatMap(child => readChild(child, toPoint)),
    position: readPosition(node, toPoint)
  }
}

function readPosition({ start = 0, end = 0 }: EsNode, toPoint: ToPoint) {
  return { start: toPoint(start), end: toPoint(end) }
}

function readName(node: EsNode | null): string {
  if (node === null) return ''
  if (node.type === 'JSXMemberExpression')
    return `${readName(findEsNode(node, 'object'))}.${readName(findEsNode(node, 'property'))}`
  if (node.type === 'JSXNamespacedName')
    return `${readName(findEsNode(node, 'namespace'))}:${readName(findEsNode(node, 'name'))}`
  return String(node['name'])
}

function readAttribute(node: EsNode): Attribute[] {
  if (node.type !== 'JSXAttribute') return []
  const name = readName(findEsNode(node, 'name'))
  const value = findEsNode(node, 'value')
  if (value === null) return [{ type: 'mdxJsxAttribute', name, value: null }]
  const text = value.type === 'Literal' ? value['value'] : null
  if (typeof text === 'string') return [{ type: 'mdxJsxAttribute', name, value: text }]
  return [{ type: 'mdxJsxAttribute', name, value: createExpression(value) }]
}

function createExpression(node: EsNode): Exclude<Attribute['value'], string | null | undefined> {
  const expression = node.type === 'JSXExpressionContainer' ? findEsNode(node, 'expression') : node
  const estree = { type: 'Program', body: [{ type: 'ExpressionStatement', expression }] }
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: '',
    data: { estree }
  } as unknown as Exclude<Attribute['value'], string | null | undefined>
}

function readChild(node: EsNode, toPoint: ToPoint): PhrasingContent[] {
  const position = readPosition(node, toPoint)
  if (node.type === 'JSXText') {
    const value = collapseText(String(node['value']))
    return value === '' ? [] : [{ type: 'text', value, position } satisfies Text]
  }
  if (node.type === 'JSXExpressionContainer') {
    const { data, value } = createExpression(node) as unknown as {
      readonly data: object
      readonly value: string
    }
    return [{ type: 'mdxTextExpression', value, data, position }]
  }
  return [createJsxNode(node, toPoint)]
}

/** Line breaks and the blanks around them are not part of JSX's text. */
function collapseText(value: string): string {
  const lines = value.split(/\r?\n/)
  return lines
    .map((line, index) => {
      const started = index === 0 ? line : line.replace(/^[ \t]+/, '')
      return index === lines.length - 1 ? started : started.replace(/[ \t]+$/, '')
    })
    .filter(line => line !== '')
    .join(' ')
}
