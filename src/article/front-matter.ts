// The front matter of a file by gray-matter, with engines of our own alone. gray-matter itself runs `---js` headers as
// code, whatever its options say, so it only ever sees a header whose dialect was chosen here from a fixed list.

import matter from 'gray-matter'
import { ArticleError } from './article-error.ts'
import { FIRST_LINE } from './file-diagnostic.ts'
import type { HeaderEntries, HeaderNode } from './header-tree.ts'
import { parseJsonHeader } from './json-header.ts'
import { splitFrontMatter, type Dialect } from './split-front-matter.ts'
import { parseTomlHeader } from './toml-header.ts'
import { parseYamlHeader } from './yaml-header.ts'

export type FrontMatter = {
  readonly dialect: Dialect
  readonly entries: HeaderEntries
  readonly body: string
  /** 1-based line of the file on which `body` begins. */
  readonly bodyLine: number
}

/**
 * Reads a file's front matter, null when there is none; `text` has no byte order mark. Nothing in it is ever executed.
 * @throws ArticleError
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const split = splitFrontMatter(text)
  if (split === null) return null
  const { dialect, header, body, bodyLine } = split
  return { dialect, entries: listEntries(parseHeader(dialect, header)), body, bodyLine }
}

/** gray-matter's own engines for code stay in its table unless they are replaced by name. */
const ENGINES = {
  yaml: { parse: (header: string) => ({ root: parseYamlHeader(header) }) },
  toml: { parse: (header: string) => ({ root: parseTomlHeader(header) }) },
  json: { parse: (header: string) => ({ root: parseJsonHeader(header) }) },
  js: { parse: refuseCode },
  javascript: { parse: refuseCode },
  coffee: { parse: refuseCode }
}

/** The closing delimiter is a whole line, so that no line of the header can be taken for it. */
const DELIMITERS: [string, string] = ['---', '---\n']

/** Null for a header that is empty or holds only comments. @throws ArticleError */
function parseHeader(dialect: Dialect, header: string): HeaderNode | null {
  const content = `---${dialect}\n${header}\n---\n`
  // With options gray-matter keeps out of its cache, which would hand out {} for a header that failed before.
  const { data } = matter({ content }, { engines: ENGINES, delimiters: DELIMITERS })
  return (data as { readonly root?: HeaderNode }).root ?? null
}

function refuseCode(): never {
  throw new ArticleError('The front matter is code, which is never run.', {
    code: 'front-matter/language',
    position: FIRST_LINE
  })
}

function listEntries(root: HeaderNode | null): HeaderEntries {
  if (root === null || root.kind === 'empty') return []
  if (root.kind === 'map') return root.entries
  throw new ArticleError(
    `The front matter is ${root.kind === 'list' ? 'a list' : 'a text'}, not a set of fields.`,
    {
      code: 'front-matter/syntax',
      remedy: 'Write it as fields, one `key: value` a line.',
      position: { line: root.line, column: root.column }
    }
  )
}
