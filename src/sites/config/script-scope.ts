// The names that a JavaScript or TypeScript configuration gives to values: constants, functions, and what it imports.

import type { Expression, Node, Pattern, Program } from 'estree'

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
  readonly load: LoadModule
}

/** Adds what the statements name. Only what cannot change later: `let` and `var` may. */
export function extendScope(statements: Program['body'], outer: ScriptScope): ScriptScope {
  const names = new Map(outer.names)
  for (const statement of statements)
    for (const [name, one] of listNames(statement)) names.set(name, one)
  return { names, load: outer.load }
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
