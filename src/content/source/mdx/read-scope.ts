// What the names of an article in MDX stand for, as far as it says so itself.

import type { Root } from 'mdast'
import { findEsNode, isEsNode, listEsNodes, readEsName, type EsNode } from './es-nodes.ts'
import { readValue, type MdxScope, type MdxValue } from './read-value.ts'

/** A file of another kind than code or Markdown. */
const FILE = /\.(?!(?:[cm]?[jt]sx?|mdx?|astro|vue|svelte|css|scss|json|ya?ml)$)[a-z0-9]{2,4}$/i

export function readScope(
  tree: Root,
  { title, body: text }: { readonly title: string; readonly body: string }
): MdxScope {
  const constants = new Map<string, MdxValue>()
  const files = new Map<string, string>()
  const names = new Map<string, string | null>()
  // What generators call the fields of the front matter.
  for (const name of title === '' ? [] : ['frontMatter', 'frontmatter', 'metadata'])
    constants.set(name, new Map([['title', title]]))
  const scope: MdxScope = { constants, files, names, text }
  for (const statement of tree.children.flatMap(listStatements)) {
    for (const [name, source] of listImports(statement)) {
      names.set(name, source)
      if (FILE.test(source) && !source.includes('!')) files.set(name, source)
    }
    for (const [name, init] of listDefinitions(statement)) {
      names.set(name, null)
      const value = readValue(init, scope)
      if (value !== undefined) constants.set(name, value)
    }
  }
  return scope
}

function listStatements(node: Root['children'][number]): EsNode[] {
  if (node.type !== 'mdxjsEsm') return []
  const program: unknown = node.data?.estree
  return isEsNode(program) ? listEsNodes(program['body']) : []
}

function listImports(statement: EsNode): [string, string][] {
  if (statement.type !== 'ImportDeclaration') return []
  const source = readEsName(findEsNode(statement, 'source')) ?? ''
  return listEsNodes(statement['specifiers']).map(one => [
    readEsName(findEsNode(one, 'local')) ?? '',
    source
  ])
}

/** The names that are exported, with what is on the right of each. */
function listDefinitions(statement: EsNode): [string, EsNode | null][] {
  if (!/^Export(?:Named|Default)Declaration$/.test(statement.type)) return []
  const declaration = findEsNode(statement, 'declaration')
  if (declaration?.type === 'VariableDeclaration')
    return listEsNodes(declaration['declarations']).map(one => [
      readEsName(findEsNode(one, 'id')) ?? '',
      declaration['kind'] === 'const' ? findEsNode(one, 'init') : null
    ])
  return [[readEsName(findEsNode(declaration, 'id')) ?? '', null]]
}
