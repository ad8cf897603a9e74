// TOML front matter by smol-toml.

import { parse, TomlError } from 'smol-toml'
import { toHeader, type HeaderNode } from './header-tree.ts'
import { HeaderError } from './article-error.ts'
import { indexToml, pathKey } from './toml-places.ts'

/**
 * Reads TOML whose first line is line 1 of the file.
 * @throws HeaderError with the line and column of the parser's complaint
 */
export function parseToml(text: string): HeaderNode {
  const root = parseDocument(text)
  const sources = indexToml(text)
  return toHeader(root, (container, key, path) => {
    const source = sources.get(pathKey(path))
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
    const [what = ''] = error.message.replace('Invalid TOML document: ', '').split('\n')
    throw new HeaderError(
      'front-matter/syntax',
      `The front matter is not valid TOML: ${what}. Correct it; TOML wants key = value, and quotes around every text.`,
      { line: error.line, column: error.column },
      { cause: error }
    )
  }
}
