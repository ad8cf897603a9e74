// What a JavaScript or TypeScript configuration says in literals: read by a parser, never executed. Whatever is computed
// is undefined.

import { tsPlugin } from '@sveltejs/acorn-typescript'
import { Parser } from 'acorn'
import type {
  Expression,
  Function as FunctionNode,
  Node,
  ObjectExpression,
  Program,
  Property,
  Statement
} from 'estree'

/** Constants of the file by name, as they are written. */
type Scope = ReadonlyMap<string, Expression>

/** The exported object; undefined when there is none. @throws SyntaxError when it is not JavaScript */
export function readLiterals(text: string): unknown {
  const program = Parser.extend(tsPlugin()).parse(text, {
    sourceType: 'module',
    ecmaVersion: 'latest',
    locations: true,
    allowReturnOutsideFunction: true
  }) as unknown as Program
  const scope = readScope(program.body.filter(isStatement))
  const exported = findExport(program)
  return exported === null ? undefined : evaluateExport(exported, scope, 0)
}

function isStatement(node: Program['body'][number]): node is Statement {
  return !node.type.startsWith('Import') && !node.type.startsWith('Export')
}

/** `export default …` or `module.exports = …`. */
function findExport({ body }: Program): Node | null {
  for (const node of body.toReversed()) {
    if (node.type === 'ExportDefaultDeclaration') return node.declaration as Node
    if (node.type !== 'ExpressionStatement') continue
    const { expression } = node
    if (expression.type === 'AssignmentExpression' && isModuleExports(expression.left))
      return expression.right
  }
  return null
}

function isModuleExports(node: Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'module' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'exports'
  )
}

function readScope(statements: readonly Statement[], outer: Scope = new Map()): Scope {
  const scope = new Map(outer)
  for (const statement of statements) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') continue
    for (const { id, init } of statement.declarations)
      if (id.type === 'Identifier' && init !== null && init !== undefined) scope.set(id.name, init)
  }
  return scope
}

/** Constants may refer to each other; a circle ends here. */
const MAX_DEPTH = 40

/** What is exported may be the object itself, a call around it (`defineConfig({…})`), or a function that returns it. */
function evaluateExport(node: Node, scope: Scope, depth: number): unknown {
  if (depth > MAX_DEPTH) return undefined
  const plain = unwrapType(node)
  if (isFunction(plain)) return evaluateFunction(plain, scope, depth)
  if (plain.type === 'Identifier') {
    const value = scope.get(plain.name)
    return value === undefined ? undefined : evaluateExport(value, scope, depth + 1)
  }
  if (plain.type !== 'CallExpression') return evaluate(plain as Expression, scope, depth)
  const values = plain.arguments.map(argument => evaluateExport(argument, scope, depth + 1))
  return values.find(value => typeof value === 'object' && value !== null)
}

function isFunction(node: Node): node is FunctionNode {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)
}

function evaluateFunction({ body }: FunctionNode, scope: Scope, depth: number): unknown {
  if (body.type !== 'BlockStatement') return evaluateExport(body, scope, depth + 1)
  const inner = readScope(body.body, scope)
  const last = body.body.findLast(statement => statement.type === 'ReturnStatement')
  const value = last?.argument
  return value === null || value === undefined ? undefined : evaluateExport(value, inner, depth + 1)
}

/** Types say nothing about the value: `… satisfies Config`, `… as const`. */
function unwrapType(node: Node): Node {
  let inner = node
  while (/^TS(?:As|Satisfies|NonNull|TypeAssertion)/.test(inner.type) && 'expression' in inner)
    inner = inner.expression as Node
  return inner
}

function evaluate(expression: Expression, scope: Scope, depth: number): unknown {
  if (depth > MAX_DEPTH) return undefined
  const node = unwrapType(expression) as Expression
  switch (node.type) {
    case 'Literal':
      return 'regex' in node ? undefined : node.value
    case 'TemplateLiteral':
      return evaluateTemplate(node, scope, depth)
    case 'Identifier': {
      const value = scope.get(node.name)
      return value === undefined ? undefined : evaluate(value, scope, depth + 1)
    }
    case 'ArrayExpression':
      return node.elements.map(element =>
        element === null || element.type === 'SpreadElement'
          ? undefined
          : evaluate(element, scope, depth + 1)
      )
    case 'ObjectExpression':
      return evaluateObject(node, scope, depth)
    case 'BinaryExpression':
      return node.operator === '+' && node.left.type !== 'PrivateIdentifier'
        ? joinTexts([evaluate(node.left, scope, depth + 1), evaluate(node.right, scope, depth + 1)])
        : undefined
    default:
      return undefined
  }
}

type Template = Extract<Expression, { type: 'TemplateLiteral' }>

function evaluateTemplate({ quasis, expressions }: Template, scope: Scope, depth: number): unknown {
  const parts: unknown[] = quasis.flatMap(({ value }, index) => {
    const next = expressions[index]
    const text = value.cooked ?? ''
    return next === undefined ? [text] : [text, evaluate(next, scope, depth + 1)]
  })
  return joinTexts(parts)
}

function joinTexts(parts: readonly unknown[]): string | undefined {
  return parts.every(part => typeof part === 'string') ? parts.join('') : undefined
}

function evaluateObject(node: ObjectExpression, scope: Scope, depth: number): unknown {
  const entries = node.properties.flatMap((property): [string, unknown][] => {
    if (property.type === 'SpreadElement') return listSpread(property.argument, scope, depth)
    const key = readKey(property)
    if (key === null || property.kind !== 'init') return []
    return [[key, evaluate(property.value as Expression, scope, depth + 1)]]
  })
  return Object.fromEntries(entries)
}

function listSpread(argument: Expression, scope: Scope, depth: number): [string, unknown][] {
  const value = evaluate(argument, scope, depth + 1)
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function readKey({ key, computed }: Property): string | null {
  if (computed) return null
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' ? String(key.value) : null
}
