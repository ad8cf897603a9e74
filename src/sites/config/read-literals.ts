// What a JavaScript or TypeScript configuration says in literals: read by a parser, never executed. Whatever is computed
// is undefined.

import { tsPlugin } from '@sveltejs/acorn-typescript'
import { Parser } from 'acorn'
import type { Node, Program } from 'estree'
import { evaluate, evaluateExport } from './evaluate-literals.ts'
import { forgetChanged } from './later-changes.ts'
import {
  createScope,
  type LoadModule,
  type ScriptScope,
  type ScriptModule
} from './script-scope.ts'

/** @throws SyntaxError when it is not JavaScript */
export function readModule(text: string, load: LoadModule): ScriptModule {
  const program = parseScript(text)
  const scope = createScope(program, load)
  const exported = findExport(program)
  const written = exported === null ? undefined : evaluateExport(exported, scope)
  const main = forgetChanged(written, listExportChanges(scope))
  const named = Object.fromEntries(listNamedExports(program, scope))
  return { main, named: typeof main === 'object' && main !== null ? { ...main, ...named } : named }
}

/** @throws SyntaxError when it is not JavaScript */
export function parseScript(text: string): Program {
  return Parser.extend(tsPlugin()).parse(text, {
    sourceType: 'module',
    ecmaVersion: 'latest',
    locations: true,
    allowReturnOutsideFunction: true
  }) as unknown as Program
}

/** The exported object; where a file exports constants alone, those by name. @throws SyntaxError as above */
export function readLiterals(text: string, load: LoadModule = () => null): unknown {
  const { main, named } = readModule(text, load)
  return main ?? (Object.keys(named).length > 0 ? named : undefined)
}

/** `export default …` or `module.exports = …`. */
export function findExport({ body }: Program): Node | null {
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

/** `module.exports.url = …`; nobody writes the whole of `module` anew. */
function listExportChanges({ changes }: ScriptScope): ReadonlySet<string> | undefined {
  return changes.get('module.exports') ?? undefined
}

/** `export const …`, `export { … }`. */
function listNamedExports({ body }: Program, scope: ScriptScope): readonly [string, unknown][] {
  return body.flatMap((node): [string, unknown][] => {
    if (node.type !== 'ExportNamedDeclaration' || node.source) return []
    const { declaration, specifiers } = node
    const constants =
      declaration?.type === 'VariableDeclaration' && declaration.kind === 'const'
        ? declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id] : []))
        : []
    return [
      ...constants.map((id): [string, unknown] => [id.name, evaluate(id, scope, 0)]),
      ...specifiers.flatMap(({ local, exported }): [string, unknown][] =>
        exported.type === 'Identifier' ? [[exported.name, evaluate(local, scope, 0)]] : []
      )
    ]
  })
}
