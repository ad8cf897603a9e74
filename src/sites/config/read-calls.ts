// A configuration that is a function called with an object, as Eleventy's is: what it returns, and what it calls on that
// object. Read by a parser, never executed.

import type { Function as FunctionNode, Node, Program } from 'estree'
import { CALLS, type ConfigCall } from './config-calls.ts'
import { evaluate, isFunction, unwrapType } from './evaluate-literals.ts'
import { isMap } from './plain-values.ts'
import { findExport, parseScript, readModule } from './read-literals.ts'
import { createScope, extendScope, type LoadModule, type ScriptScope } from './script-scope.ts'

/** What is returned or exported as `config`, and the calls under {@link CALLS}. @throws SyntaxError */
export function readCallingConfig(
  text: string,
  load: LoadModule
): Readonly<Record<string, unknown>> {
  const program = parseScript(text)
  const scope = createScope(program, load)
  const { main, named } = readModule(text, load)
  const body = findFunction(findExport(program), scope)
  const config = named['config'] ?? readAssignedConfig(program, scope)
  return {
    ...(isMap(main) ? main : {}),
    ...(isMap(config) ? config : {}),
    [CALLS]: body === null ? [] : listCalls(body, scope)
  }
}

/** `module.exports.config = {…}`. */
function readAssignedConfig({ body }: Program, scope: ScriptScope): unknown {
  for (const node of body) {
    if (node.type !== 'ExpressionStatement') continue
    const { expression } = node
    if (expression.type !== 'AssignmentExpression') continue
    const { left, right } = expression
    if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') continue
    if (left.property.name === 'config') return evaluate(right, scope, 0)
  }
  return undefined
}

/** The exported function itself, or the one that the exported name stands for. */
function findFunction(exported: Node | null, { names }: ScriptScope): FunctionNode | null {
  if (exported === null) return null
  const node = unwrapType(exported)
  if (isFunction(node)) return node
  const bound = node.type === 'Identifier' ? names.get(node.name) : undefined
  return bound?.kind === 'value' && isFunction(bound.node) ? bound.node : null
}

function listCalls(config: FunctionNode, outer: ScriptScope): readonly ConfigCall[] {
  const [parameter] = config.params
  if (parameter?.type !== 'Identifier') return []
  const { body } = config
  const scope = body.type === 'BlockStatement' ? extendScope(body.body, outer) : outer
  const calls: ConfigCall[] = []
  visit(body, node => {
    if (node.type !== 'CallExpression') return
    const { callee } = node
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
    if (findReceiver(callee.object) !== parameter.name) return
    const values = node.arguments.map(argument => evaluate(argument, scope, 0))
    const keepsPermalinks = node.arguments.some(one => keepsPermalink(one, scope))
    calls.push({ name: callee.property.name, values, keepsPermalinks })
  })
  return calls
}

/** Calls may follow each other: `config.addFilter(…).addFilter(…)`. */
function findReceiver(node: Node): string | null {
  let inner = node
  while (inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression')
    inner = inner.callee.object
  return inner.type === 'Identifier' ? inner.name : null
}

/** The rule for drafts of Eleventy's own documentation: a function that returns one that returns no other permalink. */
function keepsPermalink(node: Node, { names }: ScriptScope): boolean {
  const bound = node.type === 'Identifier' ? names.get(node.name) : undefined
  const rule = bound?.kind === 'value' ? bound.node : node
  if (!isFunction(rule)) return false
  const returned: Node[] = []
  let isPlain = true as boolean
  visit(rule, inner => {
    if (inner.type === 'AssignmentExpression') isPlain = false
    else if (inner.type === 'ReturnStatement' && inner.argument) returned.push(inner.argument)
    else if (inner.type === 'ArrowFunctionExpression' && inner.expression) returned.push(inner.body)
  })
  return isPlain && returned.length > 0 && returned.every(isOwnPermalink)
}

function isOwnPermalink(node: Node): boolean {
  if (isFunction(node)) return true
  if (node.type === 'Literal') return node.value === false
  if (node.type === 'ConditionalExpression')
    return isOwnPermalink(node.consequent) && isOwnPermalink(node.alternate)
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return false
  return node.property.name === 'permalink' && !node.computed
}

/** A call below a condition is one that may happen, so all are looked at. */
function visit(node: Node, look: (node: Node) => void): void {
  look(node)
  for (const child of Object.values(node).flat() as unknown[]) if (isNode(child)) visit(child, look)
}

function isNode(value: unknown): value is Node {
  return isMap(value) && typeof value['type'] === 'string'
}
