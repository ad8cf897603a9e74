// TOML front matter by smol-toml. The parser keeps no places and no spellings, so the lines of the keys are indexed here.

import { parse, TomlError } from 'smol-toml'
import { toHeader, type HeaderNode, type Source } from './header.ts'
import { HeaderError } from './problem.ts'

/**
 * Reads TOML whose first line is line 1 of the file.
 * @throws HeaderError with the line and column of the parser's complaint
 */
export function parseToml(text: string): HeaderNode {
  const root = parseDocument(text)
  const places = indexKeys(text)
  return toHeader(root, (container, key, path) => {
    const found = places.get(pathKey(path.filter(part => !/^\d+$/.test(part))))
    if (found === undefined) return null
    const value: unknown = Reflect.get(container, key)
    // Only numbers and dates lose their spelling; a string's source still has its quotes and escapes.
    const keepsSpelling = typeof value === 'number' || value instanceof Date
    return { ...found, text: keepsSpelling && !Array.isArray(container) ? found.text : null }
  })
}

function parseDocument(text: string): unknown {
  try {
    return parse(text, { maxDepth: 32 })
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

const KEY = String.raw`(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')`
const DOTTED = String.raw`${KEY}(?:[ \t]*\.[ \t]*${KEY})*`
const TABLE = new RegExp(String.raw`\[\[?[ \t]*(${DOTTED})[ \t]*\]`, 'y')
const ASSIGNMENT = new RegExp(String.raw`(${DOTTED})[ \t]*=[ \t]*`, 'y')

/** Where each key of a valid document stands: path of keys, joined by {@link pathKey}, to its place and its value's source. */
function indexKeys(text: string): ReadonlyMap<string, Source> {
  const places = new Map<string, Source>()
  let table: readonly string[] = []
  let line = 1
  let lineStart = 0
  while (lineStart < text.length) {
    const start = lineStart + (/^[ \t]*/.exec(text.slice(lineStart))?.[0].length ?? 0)
    const header = matchAt(TABLE, text, start)
    const assignment = header === null ? matchAt(ASSIGNMENT, text, start) : null
    let end = lineEnd(text, start)
    const [whole, dotted] = header ?? assignment ?? []
    if (whole !== undefined && dotted !== undefined) {
      const path = [...(header === null ? table : []), ...parts(dotted)]
      const valueStart = start + whole.length
      if (header === null) end = valueEnd(text, valueStart)
      else table = path
      const source = text
        .slice(valueStart, end)
        .replace(/[ \t]*#.*/, '')
        .trim()
      const place = { line, column: start - lineStart + 1, text: source }
      for (let depth = path.length; depth > 0; depth--) {
        const key = pathKey(path.slice(0, depth))
        if (!places.has(key)) places.set(key, place)
      }
    }
    line += text.slice(lineStart, end).split('\n').length
    lineStart = end + 1
  }
  return places
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}

function parts(dotted: string): string[] {
  const keys = dotted.match(new RegExp(KEY, 'g')) ?? []
  return keys.map(key => key.replace(/^(["'])(.*)\1$/, '$2'))
}

function pathKey(path: readonly string[]): string {
  return path.join('\0')
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  return feed < 0 ? text.length : feed
}

const STRING_OR_COMMENT =
  /"""[^]*?(?:(?<!\\)"{3,5})|'''[^]*?'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*/y

/** Position of the line end after a value, which may span lines inside brackets or triple quotes. */
function valueEnd(text: string, from: number): number {
  let depth = 0
  let position = from
  while (position < text.length) {
    const token = matchAt(STRING_OR_COMMENT, text, position)
    if (token !== null) {
      position += token[0].length
      continue
    }
    const character = text.charAt(position)
    if (character === '\n' && depth === 0) return position
    if (character === '[' || character === '{') depth++
    if (character === ']' || character === '}') depth--
    position++
  }
  return text.length
}
