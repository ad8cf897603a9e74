// TOML front matter by smol-toml.

import { parse, TomlError } from 'smol-toml'
import { ArticleError } from './article-error.ts'
import { toHeaderTree, type HeaderNode } from './header-tree.ts'
import { joinKeys, locateTomlValues } from './toml-places.ts'

/**
 * Reads TOML whose first line is line 1 of the file.
 * @throws ArticleError with the line and column of the parser's complaint
 */
export function parseTomlHeader(text: string): HeaderNode {
  const root = parseDocument(text)
  const sources = locateTomlValues(text)
  return toHeaderTree(root, (container, key, path) => {
    const source = sources.get(joinKeys(path))
    if (source === undefined) return null
    const value: unknown = Reflect.get(container, key)
    // `1.10` and 2024-02-31 lose their spelling; the source of a text still has its quotes and escapes.
    const keepsSpelling = typeof value === 'number' || value instanceof Date
    return { ...source, text: keepsSpelling ? source.text : null }
  })
}

function parseDocument(text: string): unknown {
  try {
    return parse(text, { maxDepth: 100 })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [complaint = ''] = error.message.replace('Invalid TOML document: ', '').split('\n')
    throw new ArticleError(`The front matter is not valid TOML: ${complaint}.`, {
      code: 'front-matter/syntax',
      remedy: 'Correct it. TOML wants `key = value`, with quotes around every text.',
      position: { line: error.line, column: error.column },
      cause: error
    })
  }
}
