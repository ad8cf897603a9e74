// The front matter of a file by gray-matter, with engines of our own alone. gray-matter itself runs `---js` headers as
// code, whatever its options say, so it only ever sees a header whose dialect was chosen here from a fixed list.

import matter from 'gray-matter'
import type { HeaderNode } from './header-tree.ts'
import { parseJson } from './json-header.ts'
import { HeaderError, type Problem } from './article-error.ts'
import { splitText, type Dialect } from './split-front-matter.ts'
import { parseToml } from './toml-header.ts'
import { parseYaml } from './yaml-header.ts'

export type FrontMatter =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | {
      readonly kind: 'read'
      readonly entries: readonly (readonly [string, HeaderNode])[]
      readonly body: string
      /** 1-based line of the file on which `body` begins. */
      readonly bodyLine: number
    }

/** Reads a file's front matter; `text` has no byte order mark. Nothing in it is ever executed. */
export function readFrontMatter(text: string): FrontMatter {
  const split = splitText(text)
  if (split.kind !== 'header') return split
  const { body, bodyLine } = split
  try {
    const root = parseHeader(split.dialect, split.header)
    return { kind: 'read', entries: entriesOf(root), body, bodyLine }
  } catch (error) {
    if (!(error instanceof HeaderError)) throw error
    return {
      kind: 'refused',
      problem: { code: error.code, ...error.place, message: error.message }
    }
  }
}

/** gray-matter's own engines for code stay in its table unless they are replaced by name. */
const ENGINES = {
  yaml: { parse: (header: string) => ({ root: parseYaml(header) }) },
  toml: { parse: (header: string) => ({ root: parseToml(header) }) },
  json: { parse: (header: string) => ({ root: parseJson(header) }) },
  js: { parse: refuseCode },
  javascript: { parse: refuseCode },
  coffee: { parse: refuseCode }
}

/** The closing delimiter is a whole line, so that no line of the header can be taken for it. */
const DELIMITERS: [string, string] = ['---', '---\n']

/** Null for a header that is empty or holds only comments. @throws HeaderError */
function parseHeader(dialect: Dialect, header: string): HeaderNode | null {
  const content = `---${dialect}\n${header}\n---\n`
  // With options gray-matter keeps out of its cache, which would hand out {} for a header that failed before.
  const { data } = matter({ content }, { engines: ENGINES, delimiters: DELIMITERS })
  return (data as { readonly root?: HeaderNode }).root ?? null
}

function refuseCode(): never {
  throw new HeaderError(
    'front-matter/language',
    'The front matter is code, which is never executed.',
    {
      line: 1,
      column: null
    }
  )
}

function entriesOf(root: HeaderNode | null): readonly (readonly [string, HeaderNode])[] {
  if (root === null || root.kind === 'empty') return []
  if (root.kind === 'map') return root.entries
  throw new HeaderError(
    'front-matter/syntax',
    `The front matter is ${root.kind === 'list' ? 'a list' : 'a text'}, not fields. Write one "key: value" a line.`,
    root
  )
}
