// The names that a JavaScript or TypeScript configuration gives to values: constants, functions, and what it imports.

import type { Expression, Function as FunctionNode, Node, Pattern, Program } from 'estree'
import { listLaterChanges, type LaterChanges } from './later-changes.ts'

/** What another file of the site gives away. Undefined is what is computed there. */
export type ScriptModule = {
  /** `export default …`, `module.exports = …`, or the whole of a JSON file. */
  readonly main: unknown
  readonly named: Readonly<Record<string, unknown>>
}

/** Reads a file that a configuration names: `./src/config`. Null for one that cannot be read. */
export type LoadModule = (name: string) => ScriptModule | null

export type Binding =
  /** A property of a value where there is a key: `const { url } = site`. */
  | { readonly kind: 'value'; readonly node: Node; readonly key: string | null }
  /** `import` of one export, of the main one (`default`), or of all (`*`). */
  | { readonly kind: 'import'; readonly module: string; readonly name: string }

export type ScriptScope = {
  readonly names: ReadonlyMap<string, Binding>
  readonly changes: LaterChanges
  readonly load: LoadModule
  /** How many more expressions may be evaluated: a script can make a few lines as long as it likes. */
  readonly budget: { left: number }
}

const MAX_EVALUATIONS = 100_000

export function createScope(program: Program, load: LoadModule): ScriptScope {
  const budget = { left: MAX_EVALUATIONS }
  return extendScope(program.body, { names: new Map(), changes: new Map(), load, budget })
}

/** Parameters of a function have values that nobody knows, whatever else has their names. */
export function hideParameters({ params }: FunctionNode, scope: ScriptScope): ScriptScope {
  const names = new Map(scope.names)
  for (const name of params.flatMap(listParameterNames)) names.delete(name)
  return { ...scope, names }
}

function listParameterNames(pattern: Pattern): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'AssignmentPattern':
      return listParameterNames(pattern.left)
    case 'RestElement':
      return listParameterNames(pattern.argument)
    case 'ArrayPattern':
      return pattern.elements.flatMap(one => (one === null ? [] : listParameterNames(one)))
    case 'ObjectPattern':
      return pattern.properties.flatMap(one =>
        listParameterNames(one.type === 'RestElement' ? one.argument : one.value)
      )
    default:
      return []
  }
}

/** Adds what the statements name. Only what cannot change later: `let` and `var` may. */
export function extendScope(statements: Program['body'], outer: ScriptScope): ScriptScope {
  const names = new Map(outer.names)
  for (const statement of statements)
    for (const [name, one] of listNames(statement)) names.set(name, one)
  return { ...outer, names, changes: listLaterChanges(statements, outer.changes) }
}

function listNames(statement: Program['body'][number]): readonly [string, Binding][] {
  switch (statement.type) {
    case 'ExportNamedDeclaration':
      return statement.declaration ? listNames(statement.declaration) : []
    case 'VariableDeclaration':
      return statement.kind === 'const'
        ? statement.declarations.flatMap(({ id, init }) => (init ? listPattern(id, init) : []))
        : []
    case 'FunctionDeclaration':
      return [[statement.id.name, { kind: 'value', node: statement, key: null }]]
    case 'ImportDeclaration': {
      const module = String(statement.source.value)
      return statement.specifiers.map((one): [string, Binding] => [
        one.local.name,
        { kind: 'import', module, name: readImportName(one) }
      ])
    }
    default:
      return []
  }
}

type Specifier = Extract<
  Program['body'][number],
  { type: 'ImportDeclaration' }
>['specifiers'][number]

function readImportName(specifier: Specifier): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default'
  if (specifier.type === 'ImportNamespaceSpecifier') return '*'
  const { imported } = specifier
  return imported.type === 'Identifier' ? imported.name : String(imported.value)
}

function listPattern(id: Pattern, init: Expression): readonly [string, Binding][] {
  if (id.type === 'Identifier') return [[id.name, { kind: 'value', node: init, key: null }]]
  if (id.type !== 'ObjectPattern') return []
  return id.properties.flatMap((property): [string, Binding][] => {
    if (property.type !== 'Property' || property.computed) return []
    const { key, value } = property
    if (key.type !== 'Identifier' || value.type !== 'Identifier') return []
    return [[value.name, { kind: 'value', node: init, key: key.name }]]
  })
}
