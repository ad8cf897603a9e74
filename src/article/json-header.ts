// JSON front matter: strictly by JSON.parse, then read again as the YAML that it also is, which knows places and spellings.

import { toHeader, type HeaderNode } from './header-tree.ts'
import { HeaderError, type Place } from './article-error.ts'
import { readYaml } from './yaml-header.ts'

/**
 * Reads JSON whose first line is line 1 of the file.
 * @throws HeaderError
 */
export function parseJson(text: string): HeaderNode {
  const value = strictly(text)
  try {
    return readYaml(text, { duplicateKeys: true })
  } catch (error) {
    if (error instanceof HeaderError) throw error
    return toHeader(value, () => null)
  }
}

function strictly(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new HeaderError(
      'front-matter/syntax',
      `The front matter is not valid JSON: ${reasonOf(what)}. Correct it; JSON knows no comments and no comma after the last value.`,
      placeOf(what, text),
      { cause: error }
    )
  }
}

/** V8's message without the position, which the diagnostic has, and without the excerpt of the text. */
function reasonOf(message: string): string {
  return message
    .replace(/,? (?:in JSON )?at position .*$|, (?:\.\.\.)?".*$/s, '')
    .replace(/\s+/g, ' ')
}

/** V8 names the position of most errors; the others are at the end of the text. */
function placeOf(message: string, text: string): Place {
  const [, position] = /at position (\d+)/.exec(message) ?? []
  if (position === undefined && !/end of JSON/.test(message)) return { line: 1, column: null }
  const before = text.slice(0, Number(position ?? text.length)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
