// Where the front matter of a file ends and its body begins. Stricter than gray-matter about fences: what only looks
// like front matter is refused, so that a header is never published as text nor an article overlooked.

import { quoteText } from '../text/line.ts'
import { ArticleError } from './article-error.ts'
import { FIRST_LINE } from './file-diagnostic.ts'
import { readLines, type SourceLine } from './source-lines.ts'

export type Dialect = 'yaml' | 'toml' | 'json'

export type FileParts = {
  readonly dialect: Dialect
  /** The lines between the fences, from line 2 of the file, without the last line end. */
  readonly header: string
  readonly body: string
  /** 1-based line on which `body` begins. */
  readonly bodyLine: number
}

const FILE_START = { line: 1, column: 1 }

/** A key as a header's first line has it: one word, then `:` or `=`; or the brace of a flow mapping. */
const KEY_LINE = /^(?:["']?[\p{L}_][\p{L}\p{N}_.:-]*["']?[ \t]*[:=](?:\s|$)|\{)/u
const MAX_HEADER = 64 * 1024
// gray-matter looks for comments with a pattern that takes quadratic time on a long run of blanks.
const LONG_BLANK = /\s{500}/

/**
 * Splits a file's text, which has no byte order mark any more; null when it has no front matter.
 * @throws ArticleError
 */
export function splitFrontMatter(text: string): FileParts | null {
  const [first] = readLines(text)
  if (first === undefined) return null
  const [, fence, rest = ''] = /^(-{3}|\+{3})([^]*)$/.exec(first.text) ?? []
  if (fence === undefined) {
    refuseUnfencedHeader(text, first)
    return null
  }
  if (rest.startsWith(fence.charAt(0))) {
    refuseLongFence(text, first)
    return null
  }
  return splitAtFences(text, first, fence, rest.trim())
}

function splitAtFences(
  text: string,
  first: SourceLine,
  fence: string,
  language: string
): FileParts | null {
  // A thematic break with a text behind it is an odd line, not an opener.
  if (/\s/.test(language) && !startsWithKey(text.slice(first.next))) return null
  const dialect = findDialect(fence, language)
  if (dialect === null) refuseLanguage(fence, language)
  const close = findClosingLine(text, fence, dialect)
  const header = text.slice(first.next, close?.start).replace(/(?:\r\n?|\n)$/, '')
  if (language === '' && dialect === 'yaml' && !isYamlHeader(header, close !== null)) return null
  if (close === null) refuseOpenEnd(fence)
  refuseLongHeader(header)
  return { dialect, header, body: text.slice(close.next), bodyLine: close.number + 1 }
}

function findDialect(fence: string, language: string): Dialect | null {
  const name = language.toLowerCase()
  if (fence === '+++') return name === '' || name === 'toml' ? 'toml' : null
  if (name === '' || name === 'yaml' || name === 'yml') return 'yaml'
  return name === 'toml' || name === 'json' ? name : null
}

/** The line that ends the header: the fence again, with nothing but blanks behind it; `...` ends YAML, too. */
function findClosingLine(text: string, fence: string, dialect: Dialect): SourceLine | null {
  for (const line of readLines(text)) {
    if (line.number === 1) continue
    const content = line.text.trimEnd()
    if (content === fence || (content === '...' && dialect === 'yaml')) return line
  }
  return null
}

/**
 * Whether what follows a bare `---` is front matter and not the text after a thematic break. An unclosed one counts
 * only when a key follows at once: it may be the rest of any Markdown file.
 */
function isYamlHeader(header: string, closed: boolean): boolean {
  if (!closed) return startsWithKey(header)
  let seen = false
  for (const { text } of readLines(header)) {
    if (KEY_LINE.test(text)) return true
    const blank = text.trim() === ''
    // A paragraph without a key has ended: this is text.
    if (seen && blank) return false
    seen ||= !blank && !text.startsWith('#')
  }
  return !seen
}

function startsWithKey(text: string): boolean {
  const [first] = readLines(text)
  return first !== undefined && KEY_LINE.test(first.text)
}

/** `------`: no parser sees a header there, so the YAML below it would be published as text. */
function refuseLongFence(text: string, first: SourceLine): void {
  if (!/^(?:-+|\++)\s*$/.test(first.text) || !startsWithKey(text.slice(first.next))) return
  const line = quoteText(first.text.trim())
  throw new ArticleError(`The file begins like front matter, but its first line is ${line}.`, {
    code: 'front-matter/fence',
    remedy:
      'Begin and end the front matter with exactly three characters: `---` for YAML, `+++` for TOML.',
    position: FILE_START
  })
}

/** Headers that some site generators know and this action does not, and fences that are not at the start of line 1. */
function refuseUnfencedHeader(text: string, first: SourceLine): void {
  if (isBareJson(text, first))
    throw new ArticleError('The front matter is JSON without a fence that says so.', {
      code: 'front-matter/fence',
      remedy:
        'Put it in braces, between two lines `---`: that is YAML, which generators read, too.',
      position: FILE_START
    })
  const [, blank = '', fence = ''] = /^(\s+)(---|\+\+\+)[ \t]*(?:\r\n?|\n)/.exec(text) ?? []
  if (blank === '') return
  const inner = text.slice(blank.length)
  const [opener] = readLines(inner)
  if (!startsWithKey(inner.slice(opener?.next)) || findClosingLine(inner, fence, 'yaml') === null)
    return
  throw new ArticleError('There is white space before the front matter.', {
    code: 'front-matter/fence',
    remedy: `Move its \`${fence}\` to the very start of the file, where site generators look for it.`,
    position: { line: blank.split(/\r\n?|\n/).length, column: null }
  })
}

/** As Hugo has it, and as Hexo has it: before a line `;;;`, perhaps with another one above. */
function isBareJson(text: string, first: SourceLine): boolean {
  if (/^;;;\s*$/.test(first.text) || /^\{\s*"[^"\n]{1,100}"\s*:/.test(text)) return true
  return /^"[^"\n]{1,100}"\s*:/.test(first.text) && findClosingLine(text, ';;;', 'json') !== null
}

function refuseLanguage(fence: string, language: string): never {
  const name = JSON.stringify(language.slice(0, 40))
  throw new ArticleError(
    `The front matter is written in ${name}, which is not read and never run.`,
    {
      code: 'front-matter/language',
      position: { line: 1, column: fence.length + 1 }
    }
  )
}

function refuseOpenEnd(fence: string): never {
  throw new ArticleError('The front matter that begins on line 1 has no end.', {
    code: 'front-matter/fence',
    remedy: `End it with a line that holds only \`${fence}\`.`,
    position: FILE_START
  })
}

function refuseLongHeader(header: string): void {
  const count = (number: number) => number.toLocaleString('en')
  const excess =
    header.length > MAX_HEADER
      ? `is ${count(header.length)} characters long; at most ${count(MAX_HEADER)} are read`
      : LONG_BLANK.test(header)
        ? 'has hundreds of blanks in a row'
        : null
  if (excess === null) return
  const message = `The front matter ${excess}.`
  throw new ArticleError(message, { code: 'front-matter/size', position: FIRST_LINE })
}
