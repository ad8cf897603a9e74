// The value of an expression where it is written out: texts, numbers, lists, what the article itself exports, the names of
// imported files, and JSX.

import { findEsNode, listEsNodes, readEsName, type EsNode } from './es-nodes.ts'

/** An element or fragment of JSX among values. */
export type JsxValue = { readonly jsx: EsNode }

export type MdxValue =
  string | number | boolean | null | JsxValue | readonly MdxValue[] | ReadonlyMap<string, MdxValue>

/** What names stand for in an article. */
export type MdxScope = {
  /** `export const x = 'literal'`, and what the site tells an article about itself. */
  readonly constants: ReadonlyMap<string, MdxValue>
  /** Files that the article imports, by the name it gives them. */
  readonly files: ReadonlyMap<string, string>
  /** All names that it imports or defines, and the module that each comes from; null for its own. */
  readonly names: ReadonlyMap<string, string | null>
  /** The article's. */
  readonly text: string
}

/** Undefined for what only the site's own code knows. */
export function readValue(node: EsNode | null, scope: MdxScope): MdxValue | undefined {
  if (node === null) return undefined
  return READERS[node.type]?.(node, scope)
}

type Reader = (node: EsNode, scope: MdxScope) => MdxValue | undefined

const READERS: Readonly<Record<string, Reader>> = {
  Literal: ({ value }) => (isPlain(value) ? value : undefined),
  TemplateLiteral: readTemplate,
  Identifier: (node, scope) => {
    const name = readEsName(node) ?? ''
    return name === 'undefined' ? null : (scope.constants.get(name) ?? scope.files.get(name))
  },
  MemberExpression: readMember,
  CallExpression: readCall,
  ArrayExpression: readList,
  ObjectExpression: readObject,
  BinaryExpression: readSum,
  UnaryExpression: (node, scope) => {
    const value = readValue(findEsNode(node, 'argument'), scope)
    return node['operator'] === '-' && typeof value === 'number' ? -value : undefined
  },
  ParenthesizedExpression: (node, scope) => readValue(findEsNode(node, 'expression'), scope),
  JSXExpressionContainer: (node, scope) => readValue(findEsNode(node, 'expression'), scope),
  JSXEmptyExpression: () => null,
  JSXElement: node => ({ jsx: node }),
  JSXFragment: node => ({ jsx: node })
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || /^(?:string|number|boolean)$/.test(typeof value)
}

export function isJsx(value: MdxValue | undefined): value is JsxValue {
  return typeof value === 'object' && value !== null && 'jsx' in value
}

function readTemplate(node: EsNode, scope: MdxScope): string | undefined {
  const values = listEsNodes(node['expressions']).map(one => readValue(one, scope))
  let text = ''
  for (const [index, quasi] of listEsNodes(node['quasis']).entries()) {
    const part = readQuasi(quasi, scope)
    if (part === null) return undefined
    text += part
    if (index >= values.length) continue
    const value = values[index]
    if (typeof value !== 'string' && typeof value !== 'number') return undefined
    text += String(value)
  }
  return text
}

/** MDX takes two blanks from each further line, also where they are part of a listing: they are put back. */
function readQuasi(quasi: EsNode, { text }: MdxScope): string | null {
  const { cooked, raw } = quasi['value'] as {
    readonly cooked?: string | null
    readonly raw: string
  }
  if (typeof cooked !== 'string') return null
  const [lines, kept, written] = [cooked, raw, text.slice(quasi.start, quasi.end)].map(one =>
    one.split(/\r?\n/)
  )
  if (lines?.length !== kept?.length || lines?.length !== written?.length) return cooked
  return (lines ?? [])
    .map((line, index) => {
      const whole = written?.[index] ?? ''
      const taken = whole.slice(0, Math.max(0, whole.length - (kept?.[index] ?? '').length))
      return /^[ \t]*$/.test(taken) ? taken + line : line
    })
    .join('\n')
}

/** A field of what the article exports; `.src` and `.default` of a file are the file. */
function readMember(node: EsNode, scope: MdxScope): MdxValue | undefined {
  const key = readEsName(findEsNode(node, 'property'))
  const object = readValue(findEsNode(node, 'object'), scope)
  if (key === null || (node['computed'] === true && node['property'] === null)) return undefined
  if (object instanceof Map) return object.get(key) as MdxValue | undefined
  return typeof object === 'string' && /^(?:src|default)$/.test(key) && isFile(node, scope)
    ? object
    : undefined
}

function isFile(node: EsNode, { files }: MdxScope): boolean {
  const object = findEsNode(node, 'object')
  return object?.type === 'CallExpression' || files.has(readEsName(object) ?? '')
}

/** `require('./a.png')`, `useBaseUrl('/a.png')` */
function readCall(node: EsNode, scope: MdxScope): MdxValue | undefined {
  const name = readEsName(findEsNode(node, 'callee')) ?? ''
  const [argument, ...more] = listEsNodes(node['arguments'])
  if (!/^(?:require|useBaseUrl|withBase|withPrefix)$/.test(name) || more.length > 0)
    return undefined
  const value = readValue(argument ?? null, scope)
  return typeof value === 'string' ? value : undefined
}

function readList(node: EsNode, scope: MdxScope): MdxValue | undefined {
  const values = listEsNodes(node['elements']).map(one => readValue(one, scope))
  return values.every(value => value !== undefined) ? values : undefined
}

function readObject(node: EsNode, scope: MdxScope): MdxValue | undefined {
  const fields = new Map<string, MdxValue>()
  for (const property of listEsNodes(node['properties'])) {
    const key = readEsName(findEsNode(property, 'key'))
    const value = readValue(findEsNode(property, 'value'), scope)
    // A field that is not known is not there: asked for, it is unknown.
    if (key !== null && property['computed'] !== true && value !== undefined) fields.set(key, value)
  }
  return fields
}

function readSum(node: EsNode, scope: MdxScope): MdxValue | undefined {
  const values = ['left', 'right'].map(side => readValue(findEsNode(node, side), scope))
  const texts = values.filter(value => typeof value === 'string' || typeof value === 'number')
  const isText = texts.length === 2 && texts.some(value => typeof value === 'string')
  return node['operator'] === '+' && isText ? texts.join('') : undefined
}
