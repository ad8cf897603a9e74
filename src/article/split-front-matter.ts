// Where the front matter of a file ends and its body begins. Stricter than gray-matter about fences: what only looks
// like front matter is refused, so that a header is never published as text nor an article overlooked.

import { linesOf, type Line } from './source-lines.ts'
import type { Problem } from './article-error.ts'

export type Dialect = 'yaml' | 'toml' | 'json'

export type Split =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | {
      readonly kind: 'header'
      readonly dialect: Dialect
      /** The lines between the fences, from line 2 of the file, without the last line end. */
      readonly header: string
      readonly body: string
      /** 1-based line on which `body` begins. */
      readonly bodyLine: number
    }

const NONE: Split = { kind: 'none' }

/** A key as a header's first line has it: one word, then `:` or `=`; or the brace of a flow mapping. */
const KEY_LINE = /^(?:["']?[\p{L}_][\p{L}\p{N}_.:-]*["']?[ \t]*[:=](?:\s|$)|\{)/u
const MAX_HEADER = 64 * 1024
// gray-matter looks for comments with a pattern that takes quadratic time on a long run of blanks.
const LONG_BLANK = /\s{500}/

/** Splits a file's text, which has no byte order mark any more. */
export function splitText(text: string): Split {
  const [first] = linesOf(text)
  if (first === undefined) return NONE
  const [, fence, rest = ''] = /^(-{3}|\+{3})([^]*)$/.exec(first.text) ?? []
  if (fence === undefined) return withoutFence(text, first)
  if (rest.startsWith(fence.charAt(0))) return longFence(text, first)
  return fenced(text, first, fence, rest.trim())
}

function fenced(text: string, first: Line, fence: string, language: string): Split {
  // A thematic break with a text behind it is an odd line, not an opener.
  if (/\s/.test(language) && !startsWithKey(text.slice(first.next))) return NONE
  const dialect = dialectOf(fence, language)
  if (dialect === null) return refused(unknownLanguage(fence, language))
  const close = closingLine(text, fence, dialect)
  const header = text.slice(first.next, close?.start).replace(/(?:\r\n?|\n)$/, '')
  if (language === '' && dialect === 'yaml' && !isYamlHeader(header, close !== null)) return NONE
  if (close === null) return refused(neverClosed(fence))
  if (header.length > MAX_HEADER || LONG_BLANK.test(header)) return refused(tooLong(header.length))
  const bodyLine = close.number + 1
  return { kind: 'header', dialect, header, body: text.slice(close.next), bodyLine }
}

function dialectOf(fence: string, language: string): Dialect | null {
  const name = language.toLowerCase()
  if (fence === '+++') return name === '' || name === 'toml' ? 'toml' : null
  if (name === '' || name === 'yaml' || name === 'yml') return 'yaml'
  return name === 'toml' || name === 'json' ? name : null
}

/** The line that ends the header: the fence again, with nothing but blanks behind it; `...` ends YAML, too. */
function closingLine(text: string, fence: string, dialect: Dialect): Line | null {
  for (const line of linesOf(text)) {
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
  for (const { text } of linesOf(header)) {
    if (KEY_LINE.test(text)) return true
    const blank = text.trim() === ''
    // A paragraph without a key has ended: this is text.
    if (seen && blank) return false
    seen ||= !blank && !text.startsWith('#')
  }
  return !seen
}

function startsWithKey(text: string): boolean {
  const [first] = linesOf(text)
  return first !== undefined && KEY_LINE.test(first.text)
}

/** `------`: no parser sees a header there, so the YAML below it would be published as text. */
function longFence(text: string, first: Line): Split {
  if (!/^(?:-+|\++)\s*$/.test(first.text) || !startsWithKey(text.slice(first.next))) return NONE
  return refused({
    code: 'front-matter/fence',
    line: 1,
    column: 1,
    message: `The file begins like front matter, but its first line is ${first.text.trim()}. Open and close the front matter with exactly three characters: --- for YAML, +++ for TOML.`
  })
}

/** Headers that some site generators know and this action does not, and fences that do not stand on line 1. */
function withoutFence(text: string, first: Line): Split {
  const code = 'front-matter/fence'
  if (/^;;;\s*$/.test(first.text) || /^\{\s*"[^"\n]{1,100}"\s*:/.test(text))
    return refused({
      code,
      line: 1,
      column: 1,
      message:
        'The front matter is JSON without a fence that says so. Put the object, braces included, between a line ---json and a line ---.'
    })
  const [, blank = '', fence = ''] = /^(\s+)(---|\+\+\+)[ \t]*(?:\r\n?|\n)/.exec(text) ?? []
  if (blank === '') return NONE
  const inner = text.slice(blank.length)
  const [opener] = linesOf(inner)
  if (!startsWithKey(inner.slice(opener?.next)) || closingLine(inner, fence, 'yaml') === null)
    return NONE
  const line = blank.split(/\r\n?|\n/).length
  return refused({
    code,
    line,
    column: null,
    message: `The front matter begins on line ${line} or behind blanks, where no site generator looks for it. Move its ${fence} to the very start of the file.`
  })
}

function refused(problem: Problem): Split {
  return { kind: 'refused', problem }
}

function unknownLanguage(fence: string, language: string): Problem {
  return {
    code: 'front-matter/language',
    line: 1,
    column: fence.length + 1,
    message: `The front matter is written in ${JSON.stringify(language.slice(0, 40))}, which is not read, and never executed. Write it as YAML (---), TOML (+++) or JSON (---json).`
  }
}

function neverClosed(fence: string): Problem {
  return {
    code: 'front-matter/fence',
    line: 1,
    column: 1,
    message: `The front matter that begins on line 1 is never closed. End it with a line that holds ${fence} alone.`
  }
}

function tooLong(length: number): Problem {
  const what =
    length > MAX_HEADER
      ? `is ${length.toLocaleString('en')} characters long; at most ${MAX_HEADER.toLocaleString('en')} are read`
      : 'has hundreds of blanks in a row'
  return {
    code: 'front-matter/size',
    line: 1,
    column: null,
    message: `The front matter ${what}. Keep in it only what describes the article.`
  }
}
