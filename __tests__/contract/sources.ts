// What each source file imports and which globals it uses, from its syntax: comments and strings do not count.

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
}

/** All TypeScript files of a folder of the repository, by path. */
export function sourcesOf(folder: string): readonly Source[] {
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
  const add = (specifier: string, typeOnly: boolean) => {
    const file = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null
    imports.push({ specifier, file, typeOnly })
  }
  const visit = (node: ts.Node) => {
    const found = importOf(node)
    if (found !== null) add(found.specifier, found.typeOnly)
    else note(node, uses)
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return { path, imports, uses }
}

function importOf(node: ts.Node): Omit<Import, 'file'> | null {
  if (ts.isImportDeclaration(node))
    return { specifier: textOf(node.moduleSpecifier), typeOnly: bringsOnlyTypes(node.importClause) }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    return {
      specifier: textOf(node.moduleSpecifier),
      typeOnly: node.isTypeOnly || onlyTypes(node.exportClause)
    }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: textOf(node.argument.literal), typeOnly: true }
  if (ts.isCallExpression(node) && isLoader(node.expression)) {
    const [argument] = node.arguments
    return { specifier: argument === undefined ? '' : textOf(argument), typeOnly: false }
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
  return clause.name === undefined && onlyTypes(clause.namedBindings)
}

function onlyTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (bindings === undefined) return false
  if (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings)) return false
  return bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
}

function note(node: ts.Node, uses: Set<string>): void {
  if (ts.isIdentifier(node) && !isName(node)) uses.add(node.text)
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
    uses.add(`${node.expression.text}.${node.name.text}`)
}

/** The name of a property or of a member is no use of the global that is called so. */
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

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText()
}
