// YAML front matter by js-yaml's core schema, with the place of every key. JSON is read with it, too, for its places.

import { CORE_SCHEMA, load, Type, YAMLException, type EventType, type State } from 'js-yaml'
import { cleanLine } from '../text/line.ts'
import { ArticleError } from './article-error.ts'
import { FIRST_LINE, type FilePosition } from './file-diagnostic.ts'
import {
  toHeaderTree,
  type HeaderNode,
  type HeaderSource,
  type LocateValue,
  type Unread
} from './header-tree.ts'
import { locateOffset, readLines } from './source-lines.ts'

// A title `1.10` or `True` is a text to us, so what the core schema would make a number or a boolean stays as written.
const SCHEMA = CORE_SCHEMA.extend({
  implicit: ['bool', 'int', 'float'].map(
    name =>
      new Type(`tag:yaml.org,2002:${name}`, {
        kind: 'scalar',
        resolve: data => data !== null,
        construct: (data: unknown) => data
      })
  )
})

/**
 * Reads YAML whose first line is line 1 of the file.
 * @throws ArticleError with the line and column of js-yaml's complaint
 */
export function parseYamlHeader(text: string): HeaderNode {
  try {
    return readYaml(text, { duplicateKeys: false })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    throw toArticleError(error, text)
  }
}

function toArticleError(error: YAMLException, text: string): ArticleError {
  // Some complaints (an empty stream, two documents) come without a mark, whatever the types say.
  const mark = error.mark as YAMLException['mark'] | undefined
  const quote = findOpenQuote(error.reason, text)
  // The mark's own line is wrong for complaints made before the text is read, such as those about a null byte.
  const position = quote ?? (mark === undefined ? FIRST_LINE : locateOffset(text, mark.position))
  return new ArticleError(`The front matter is not valid YAML: ${error.reason}.`, {
    code: 'front-matter/syntax',
    remedy:
      quote === null
        ? `Correct it. A value that contains ": ", " #" or quotes has to be in quotes itself${suggestQuotes(text, position)}.`
        : 'Close the quote that begins there.',
    position,
    cause: error
  })
}

/** Where a text in quotes begins that has no end: js-yaml complains at the end of the header. */
function findOpenQuote(reason: string, text: string): FilePosition | null {
  const [, kind] = /within a (single|double) quoted scalar/.exec(reason) ?? []
  if (kind === undefined) return null
  const quote = kind === 'single' ? "'" : '"'
  for (const { text: line, start } of readLines(text)) {
    const opening = new RegExp(`(?:[:,-][ \\t]+|[\\[{])(${quote})`).exec(line)
    if (opening !== null && line.split(quote).length % 2 === 0)
      return locateOffset(text, start + opening.index + opening[0].length - 1)
  }
  return null
}

/** The line of a complaint as it should be, where it is a plain value with a colon in it. */
function suggestQuotes(text: string, { line }: FilePosition): string {
  const written = [...readLines(text)][line - 1]?.text ?? ''
  const [, start, value] = /^\s*([\w-]+:)[ \t]+([^\s"'[{|>&*!].*: .*)$/.exec(written) ?? []
  return start === undefined || value === undefined
    ? ''
    : `: \`${cleanLine(`${start} ${JSON.stringify(value.trim())}`, { max: 200 })}\``
}

/** @throws YAMLException */
export function readYaml(text: string, options: { readonly duplicateKeys: boolean }): HeaderNode {
  const places = recordPlaces()
  const root = load(text, {
    schema: SCHEMA,
    json: options.duplicateKeys,
    listener: places.listener
  })
  return toHeaderTree(root, places.locate)
}

type OpenNode = {
  readonly position: number
  readonly line: number
  readonly column: number
  readonly children: Child[]
}
type Child = {
  readonly source: HeaderSource
  readonly value: unknown
  readonly isKey: boolean
}

/** Listens to js-yaml's composer and keeps, for each mapping and sequence, where its keys and items begin. */
function recordPlaces(): {
  listener: (event: EventType, state: State) => void
  locate: LocateValue
} {
  const open: OpenNode[] = []
  const places = new WeakMap<object, ReadonlyMap<string, HeaderSource>>()
  return {
    listener(event, state) {
      if (event === 'open') {
        const { line, position, lineStart } = state
        open.push({ position, line: line + 1, column: position - lineStart + 1, children: [] })
        return
      }
      const frame = open.pop()
      if (frame === undefined) return
      const value: unknown = state.result
      if (typeof value === 'object' && value !== null && !places.has(value))
        places.set(value, locateChildren(value, frame.children))
      const { line, column } = frame
      const unread = findUnread(frame, state)
      open.at(-1)?.children.push({
        source: { line, column, text: null, ...(unread === null ? {} : { unread }) },
        value,
        isKey: /[ \t]*:/y.test(state.input.slice(state.position, state.position + 100))
      })
    },
    locate: (container, key) => places.get(container)?.get(key)
  }
}

/** What the value's line goes on to say and YAML passes over. */
function findUnread({ position }: OpenNode, state: State): Unread | null {
  const { input } = state
  if (state.result === null) return toComment(/^[ \t]+(#.*)/.exec(readLine(input, position))?.[1])
  if (state.kind !== 'scalar') return null
  const written = input.slice(position, state.position).trimStart()
  const [, anchor] = /^(&\S+)\s/.exec(written) ?? []
  if (anchor !== undefined && !input.includes(`*${anchor.slice(1)}`))
    return { as: 'anchor', text: anchor }
  // Behind quotes, and below a text of several lines, a comment is a comment.
  if (/^["'|>]/.test(written)) return null
  return toComment(/^#.*/.exec(readLine(input, state.position))?.[0])
}

function readLine(input: string, position: number): string {
  return /[^\r\n\0]*/y.exec(input.slice(position, position + MAX_LINE))?.[0] ?? ''
}

const MAX_LINE = 1000

function toComment(text: string | undefined): Unread | null {
  return text === undefined ? null : { as: 'comment', text: text.trimEnd() }
}

function locateChildren(
  value: object,
  children: readonly Child[]
): ReadonlyMap<string, HeaderSource> {
  if (!Array.isArray(value)) return locateKeys(children)
  // An item that is empty is not composed, so with one of those the items cannot be told apart.
  if (children.length !== value.length) return new Map()
  return new Map(children.map(({ source }, index) => [String(index), source]))
}

/** A value is where its key is; what was passed over is with the value. */
function locateKeys(children: readonly Child[]): ReadonlyMap<string, HeaderSource> {
  const sources = new Map<string, HeaderSource>()
  children.forEach(({ isKey, value, source }, index) => {
    if (!isKey || typeof value !== 'string') return
    const next = children[index + 1]
    const unread = next === undefined || next.isKey ? undefined : next.source.unread
    sources.set(value, unread === undefined ? source : { ...source, unread })
  })
  return sources
}
