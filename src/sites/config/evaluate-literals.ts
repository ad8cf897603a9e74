// The value of an expression that is made of literals; undefined for whatever is computed. Nothing is executed.

import type {
  Expression,
  Function as FunctionNode,
  Node,
  ObjectExpression,
  Property,
  ReturnStatement
} from 'estree'
import { UNKNOWN_REST } from './plain-values.ts'
import { forgetChanged } from './later-changes.ts'
import { extendScope, hideParameters, type ScriptScope } from './script-scope.ts'

/** Constants may refer to each other; a circle ends here. */
const MAX_DEPTH = 40
const MAX_TEXT = 10_000

/** What is exported may be the object itself, a call around it (`defineConfig({…})`), or a function that returns it. */
export function evaluateExport(node: Node, scope: ScriptScope, depth = 0): unknown {
  if (depth > MAX_DEPTH) return undefined
  const plain = unwrapType(node)
  if (isFunction(plain)) return evaluateFunction(plain, scope, depth)
  if (plain.type === 'Identifier') {
    const binding = scope.names.get(plain.name)
    if (binding?.kind !== 'value' || binding.key !== null)
      return evaluateName(plain.name, scope, depth)
    return forgetChanged(
      evaluateExport(binding.node, scope, depth + 1),
      scope.changes.get(plain.name)
    )
  }
  if (plain.type !== 'CallExpression') return evaluate(plain, scope, depth)
  const known = evaluate(plain, scope, depth)
  if (known !== undefined) return known
  const values = plain.arguments.map(argument => evaluateExport(argument, scope, depth + 1))
  const given = values.filter(isObject)
  if (given.length > 0) return mergeObjects(given)
  return values.length === 0 ? evaluateExport(plain.callee, scope, depth + 1) : undefined
}

export function isFunction(node: Node): node is FunctionNode {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)
}

/** Which of two objects counts in a call, its function alone knows. */
function mergeObjects(
  objects: readonly Readonly<Record<string, unknown>>[]
): Readonly<Record<string, unknown>> {
  const merged = new Map<string, unknown>()
  for (const [key, value] of objects.flatMap(one => Object.entries(one)))
    merged.set(key, merged.has(key) ? undefined : value)
  return Object.fromEntries(merged)
}

/** With several returns nobody knows which one counts. */
function evaluateFunction(node: FunctionNode, outer: ScriptScope, depth: number): unknown {
  const { body } = node
  const scope = hideParameters(node, outer)
  if (body.type !== 'BlockStatement') return evaluateExport(body, scope, depth + 1)
  const inner = extendScope(body.body, scope)
  const [returned, ...others] = body.body.flatMap(listReturns)
  if (others.length > 0) return undefined
  const value = returned?.argument
  return value === null || value === undefined ? undefined : evaluateExport(value, inner, depth + 1)
}

/** Those of a function itself, also in its branches and loops. */
function listReturns(node: Node): readonly ReturnStatement[] {
  if (node.type === 'ReturnStatement') return [node]
  if (isFunction(node) || node.type.endsWith('Expression')) return []
  return Object.values(node).flatMap((child: unknown) =>
    (Array.isArray(child) ? child : [child]).flatMap((one: unknown) =>
      typeof one === 'object' && one !== null && 'type' in one ? listReturns(one as Node) : []
    )
  )
}

/** Types say nothing about the value: `… satisfies Config`, `… as const`. */
export function unwrapType(node: Node): Node {
  let inner = node
  while (
    /^(?:TS(?:As|Satisfies|NonNull|TypeAssertion)|ChainExpression|ParenthesizedExpression)/.test(
      inner.type
    ) &&
    'expression' in inner
  )
    inner = inner.expression as Node
  return inner
}

export function evaluate(expression: Node, scope: ScriptScope, depth: number): unknown {
  scope.budget.left -= 1
  if (depth > MAX_DEPTH || scope.budget.left < 0) return undefined
  const node = unwrapType(expression) as Expression
  switch (node.type) {
    case 'Literal':
      return 'regex' in node ? undefined : node.value
    case 'TemplateLiteral':
      return evaluateTemplate(node, scope, depth)
    case 'Identifier':
      return evaluateName(node.name, scope, depth)
    case 'MemberExpression':
      return evaluateMember(node, scope, depth)
    case 'CallExpression':
      return evaluateCall(node, scope, depth)
    case 'ArrayExpression':
      return node.elements.flatMap(element => listElement(element, scope, depth))
    case 'ObjectExpression':
      return evaluateObject(node, scope, depth)
    case 'BinaryExpression':
      return node.operator === '+'
        ? joinTexts([evaluate(node.left, scope, depth + 1), evaluate(node.right, scope, depth + 1)])
        : undefined
    default:
      return undefined
  }
}

function evaluateName(name: string, scope: ScriptScope, depth: number): unknown {
  // Paths of a configuration are those of its site.
  if (name === '__dirname') return '.'
  const binding = scope.names.get(name)
  if (binding === undefined) return undefined
  if (binding.kind === 'value') {
    const value = evaluate(binding.node, scope, depth + 1)
    return binding.key === null
      ? forgetChanged(value, scope.changes.get(name))
      : readProperty(value, binding.key)
  }
  const module = scope.load(binding.module)
  if (module === null) return undefined
  if (binding.name === '*') return module.named
  return binding.name === 'default' ? module.main : module.named[binding.name]
}

type Member = Extract<Expression, { type: 'MemberExpression' }>

function evaluateMember(node: Member, scope: ScriptScope, depth: number): unknown {
  const { property, computed } = node
  const key = computed
    ? evaluate(property, scope, depth + 1)
    : property.type === 'Identifier'
      ? property.name
      : undefined
  return typeof key === 'string' || typeof key === 'number'
    ? readProperty(evaluate(node.object, scope, depth + 1), String(key))
    : undefined
}

function readProperty(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
}

type Call = Extract<Expression, { type: 'CallExpression' }>

/** Functions that give back what they get, so that editors know its type. */
const TYPE_HELPERS = /^(?:define\w+|glob)$/

/** `require('./site.json')`, and the name that `require.resolve` is asked for. */
function evaluateCall(
  { callee, arguments: given }: Call,
  scope: ScriptScope,
  depth: number
): unknown {
  const [first] = given
  if (first === undefined) return undefined
  if (callee.type === 'Identifier' && TYPE_HELPERS.test(callee.name))
    return evaluateExport(first, scope, depth + 1)
  const name = evaluate(first, scope, depth + 1)
  if (typeof name !== 'string') return undefined
  if (isName(callee, 'require')) return scope.load(name)?.main
  const resolves =
    callee.type === 'MemberExpression' &&
    isName(callee.object, 'require') &&
    isName(callee.property, 'resolve')
  return resolves ? name : undefined
}

function isName(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
}

type Element = Extract<Expression, { type: 'ArrayExpression' }>['elements'][number]

function listElement(element: Element, scope: ScriptScope, depth: number): readonly unknown[] {
  if (element === null) return [undefined]
  if (element.type !== 'SpreadElement') return [evaluate(element, scope, depth + 1)]
  const values = evaluate(element.argument, scope, depth + 1)
  return Array.isArray(values) ? values : [undefined]
}

type Template = Extract<Expression, { type: 'TemplateLiteral' }>

function evaluateTemplate(
  { quasis, expressions }: Template,
  scope: ScriptScope,
  depth: number
): unknown {
  const parts: unknown[] = quasis.flatMap(({ value }, index) => {
    const next = expressions[index]
    const text = value.cooked ?? ''
    return next === undefined ? [text] : [text, evaluate(next, scope, depth + 1)]
  })
  return joinTexts(parts)
}

function joinTexts(parts: readonly unknown[]): string | undefined {
  if (!parts.every(part => typeof part === 'string')) return undefined
  const text = parts.join('')
  return text.length <= MAX_TEXT ? text : undefined
}

function evaluateObject(node: ObjectExpression, scope: ScriptScope, depth: number): unknown {
  const entries = new Map<string, unknown>()
  for (const property of node.properties)
    if (property.type === 'SpreadElement') addSpread(entries, property.argument, scope, depth)
    else {
      const key = readKey(property, scope, depth)
      const value =
        property.kind === 'init' ? evaluate(property.value, scope, depth + 1) : undefined
      // A name that is computed may be any.
      if (key === null)
        for (const one of [...entries.keys(), UNKNOWN_REST]) entries.set(one, undefined)
      else entries.set(key, value)
    }
  return Object.fromEntries(entries)
}

/** What an unknown spread may have written over is unknown, too. */
function addSpread(
  entries: Map<string, unknown>,
  argument: Expression,
  scope: ScriptScope,
  depth: number
): void {
  const value = evaluate(argument, scope, depth + 1)
  const branches = listBranches(argument).map(branch => evaluate(branch, scope, depth + 1))
  if (isObject(value)) for (const [key, one] of Object.entries(value)) entries.set(key, one)
  else if (branches.length > 0 && branches.every(isObject))
    for (const key of branches.flatMap(branch => Object.keys(branch))) entries.set(key, undefined)
  else for (const key of [...entries.keys(), UNKNOWN_REST]) entries.set(key, undefined)
}

/** `...(isProduction && { … })` adds these or nothing. */
function listBranches(argument: Expression): readonly Expression[] {
  if (argument.type === 'LogicalExpression' && argument.operator === '&&') return [argument.right]
  return argument.type === 'ConditionalExpression' ? [argument.consequent, argument.alternate] : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readKey({ key, computed }: Property, scope: ScriptScope, depth: number): string | null {
  if (computed) {
    const name = evaluate(key, scope, depth + 1)
    return typeof name === 'string' ? name : null
  }
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' ? String(key.value) : null
}
