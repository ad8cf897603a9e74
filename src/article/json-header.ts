// JSON front matter: strictly by JSON.parse, then read again as the YAML that it also is, which knows places and spellings.

import { messageOf } from '../diagnostics/action-error.ts'
import { ArticleError } from './article-error.ts'
import { FIRST_LINE, type FilePosition } from './file-diagnostic.ts'
import { toHeaderTree, type HeaderNode } from './header-tree.ts'
import { locateOffset } from './source-lines.ts'
import { readYaml } from './yaml-header.ts'

/**
 * Reads JSON whose first line is line 1 of the file.
 * @throws ArticleError
 */
export function parseJsonHeader(text: string): HeaderNode {
  const value = parseStrictly(text)
  try {
    return readYaml(text, { duplicateKeys: true })
  } catch (error) {
    if (error instanceof ArticleError) throw error
    return toHeaderTree(value, () => null)
  }
}

function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const complaint = messageOf(error)
    throw new ArticleError(`The front matter is not valid JSON: ${trimComplaint(complaint)}.`, {
      code: 'front-matter/syntax',
      remedy: 'Correct it. JSON allows no comments, and no comma after the last value.',
      position: locateComplaint(complaint, text),
      cause: error
    })
  }
}

/** V8's message without the position, which the diagnostic has, and without the excerpt of the text. */
function trimComplaint(complaint: string): string {
  return complaint.replace(/,? (?:in JSON )?at position .*$|, (?:\.\.\.)?".*$/, '')
}

/** V8 names the position of most errors; the others are at the end of the text. */
function locateComplaint(complaint: string, text: string): FilePosition {
  const [, position] = /at position (\d+)/.exec(complaint) ?? []
  if (position === undefined && !/end of JSON/.test(complaint)) return FIRST_LINE
  return locateOffset(text, Number(position ?? text.length))
}
