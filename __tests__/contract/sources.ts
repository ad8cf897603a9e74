// What each source file imports, uses and declares, from its syntax: comments and strings do not count.

import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '..', '..')

export type Import = {
  /** As written. */
  readonly specifier: string
  /** The imported file, as a path from the root; null for packages and Node's own modules. */
  readonly file: string | null
  /** Only types: gone at run time. */
  readonly typeOnly: boolean
}

export type Source = {
  /** From the root, with `/`. */
  readonly path: string
  readonly imports: readonly Import[]
  /** Every identifier and `object.property` in the code. */
  readonly uses: ReadonlySet<string>
  /** Names that the file declares and exports; what it passes on from another file is not its own. */
  readonly exports: readonly string[]
  /** Names of functions, methods and whatever else is called, wherever in the file they are declared. */
  readonly functions: readonly string[]
}

/** All TypeScript files of a folder of the repository, by path. */
export function listSources(folder: string): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/')
    )
    .sort()
    .map(path => readSource(path, readFileSync(join(ROOT, path), 'utf8')))
}

/** @param path from the root, against which relative imports are resolved */
export function readSource(path: string, text: string): Source {
  const imports: Import[] = []
  const uses = new Set<string>()
  const functions: string[] = []
  const visit = (node: ts.Node) => {
    const found = readImport(node)
    if (found !== null) imports.push({ ...found, file: resolveSpecifier(path, found.specifier) })
    else addUses(node, uses)
    if (isNamedFunction(node)) functions.push(node.name.text)
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit)
  }
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  visit(file)
  return { path, imports, uses, exports: file.statements.flatMap(listExports), functions }
}

function resolveSpecifier(path: string, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null
}

function readImport(node: ts.Node): Omit<Import, 'file'> | null {
  if (ts.isImportDeclaration(node))
    return {
      specifier: readText(node.moduleSpecifier),
      typeOnly: bringsOnlyTypes(node.importClause)
    }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    return {
      specifier: readText(node.moduleSpecifier),
      typeOnly: node.isTypeOnly || hasOnlyTypes(node.exportClause)
    }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: readText(node.argument.literal), typeOnly: true }
  if (ts.isCallExpression(node) && isLoader(node.expression)) {
    const [argument] = node.arguments
    return { specifier: argument === undefined ? '' : readText(argument), typeOnly: false }
  }
  return null
}

function isLoader(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require')
  )
}

/** `import 'x'` brings the whole module; so does `import { type A, b }`. */
function bringsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  return clause.name === undefined && hasOnlyTypes(clause.namedBindings)
}

function hasOnlyTypes(
  bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined
): boolean {
  if (bindings === undefined) return false
  if (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings)) return false
  return bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
}

function addUses(node: ts.Node, uses: Set<string>): void {
  if (ts.isIdentifier(node) && !isName(node)) uses.add(node.text)
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
    uses.add(`${node.expression.text}.${node.name.text}`)
}

/** The name of a property or of a member is not a use of the global that is called so. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isMethodDeclaration(parent) && parent.name === node) ||
    (ts.isMethodSignature(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  )
}

function listExports(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement)) return listLocalExports(statement)
  if (!ts.canHaveModifiers(statement)) return []
  const modifiers = ts.getModifiers(statement) ?? []
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => listBoundNames(name))
  const { name } = statement as ts.Statement & { readonly name?: ts.Node }
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : []
}

/** `export { a }` exports what the file declares or imports elsewhere. */
function listLocalExports({ moduleSpecifier, exportClause }: ts.ExportDeclaration): string[] {
  if (moduleSpecifier !== undefined || exportClause === undefined) return []
  return ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : []
}

function listBoundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap(element =>
    ts.isBindingElement(element) ? listBoundNames(element.name) : []
  )
}

/** A function, a method, or a variable, property or parameter that is one by its value or by its written type. */
function isNamedFunction(node: ts.Node): node is ts.Declaration & { readonly name: ts.Identifier } {
  const { name } = node as ts.Node & { readonly name?: ts.Node }
  if (name === undefined || !ts.isIdentifier(name)) return false
  // What a getter gives is read like a value, and is called like one.
  if (ts.isFunctionLike(node)) return !ts.isAccessor(node)
  const isHolder =
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isParameter(node)
  if (!isHolder) return false
  const { initializer, type } = node as { initializer?: ts.Node; type?: ts.Node }
  return [initializer, type].some(part => part !== undefined && ts.isFunctionLike(part))
}

function readText(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText()
}
