// What a script changes of a value after it has written it down: `config.url = process.env.URL`. That is then unknown.

import type { Node } from 'estree'
import { isMap, UNKNOWN_REST } from './plain-values.ts'

/** Names to the properties that are changed; null where nobody knows which. */
export type LaterChanges = ReadonlyMap<string, ReadonlySet<string> | null>

/** Whatever is assigned to a property of a name, or copied into it by `Object.assign`, anywhere below the nodes. */
export function listLaterChanges(nodes: readonly Node[], outer: LaterChanges): LaterChanges {
  const changes = new Map(outer)
  for (const node of nodes)
    visit(node, one => {
      const target = findTarget(one)
      if (target === null) return
      const known = changes.get(target.name)
      changes.set(
        target.name,
        target.key === null || known === null ? null : new Set([...(known ?? []), target.key])
      )
    })
  return changes
}

type Target = { readonly name: string; readonly key: string | null }

function findTarget(node: Node): Target | null {
  if (node.type === 'AssignmentExpression') return readTarget(node.left)
  if (node.type === 'UpdateExpression' || node.type === 'UnaryExpression')
    return node.operator === 'delete' || node.type === 'UpdateExpression'
      ? readTarget(node.argument)
      : null
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null
  const { object, property } = node.callee
  const isAssign =
    object.type === 'Identifier' &&
    object.name === 'Object' &&
    property.type === 'Identifier' &&
    property.name === 'assign'
  const [first] = isAssign ? node.arguments : []
  if (first === undefined) return null
  return first.type === 'Identifier' ? { name: first.name, key: null } : readTarget(first)
}

/** The name at the root of `a.b.c`, and its first property; `module.exports` counts as one name. */
function readTarget(node: Node): Target | null {
  let inner = node
  const keys: (string | null)[] = []
  while (inner.type === 'MemberExpression') {
    const { property, computed } = inner
    keys.unshift(
      property.type === 'Literal'
        ? String(property.value)
        : computed || property.type !== 'Identifier'
          ? null
          : property.name
    )
    inner = inner.object
  }
  if (inner.type !== 'Identifier' || keys.length === 0) return null
  if (inner.name !== 'module' || keys[0] !== 'exports')
    return { name: inner.name, key: keys[0] ?? null }
  return keys.length < 2 ? null : { name: 'module.exports', key: keys[1] ?? null }
}

/** A value without what is changed later. */
export function forgetChanged(
  value: unknown,
  changed: ReadonlySet<string> | null | undefined
): unknown {
  if (changed === undefined || !isMap(value)) return value
  const keys = changed === null ? [...Object.keys(value), UNKNOWN_REST] : [...changed]
  return { ...value, ...Object.fromEntries(keys.map(key => [key, undefined])) }
}

/** Every node below one, itself included. */
function visit(node: Node, use: (node: Node) => void): void {
  const open: unknown[] = [node]
  while (open.length > 0) {
    const one = open.pop()
    if (Array.isArray(one)) for (const item of one as readonly unknown[]) open.push(item)
    else if (typeof one === 'object' && one !== null) {
      if ('type' in one && typeof one.type === 'string') use(one as Node)
      for (const [key, child] of Object.entries(one)) if (key !== 'loc') open.push(child)
    }
  }
}
