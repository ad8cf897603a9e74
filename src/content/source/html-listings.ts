// Listings in HTML whose element is not the first of its block, such as `<div class="highlight"><pre>`. CommonMark ends such
// a block at a blank line, and would read the rest of the listing as Markdown; here the block goes on to `</pre>`.

import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types'

/** 1-based lines of a text, from the one on which a block begins to the one on which it ends. */
type LineSpan = { readonly first: number; readonly last: number }

const LISTING = /<pre(?=[\s>])[^]*?<\/pre\s*>/gi
const BLANK = /\n[ \t>]*\r?(?=\n)/
/** What stands before a block in a quote or list. */
const PREFIX = '[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*'
/** A line that begins a block of HTML which a blank line ends. */
const OPENING = new RegExp(
  `^${PREFIX}<(?:address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|` +
    'h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\\s/>])',
  'i'
)

/** An extension for the parser of this text; null for the many texts that need none. */
export function createListingSyntax(text: string): Extension | null {
  const spans = findSpans(text)
  return spans.length === 0 ? null : { flow: { [LESS_THAN]: createConstruct(spans) } }
}

const LESS_THAN = 60

function findSpans(text: string): LineSpan[] {
  const spans: LineSpan[] = []
  const found = [...text.matchAll(LISTING)].filter(([listing]) => BLANK.test(listing))
  if (found.length === 0) return spans
  const lines = text.split('\n')
  let line = 0
  let offset = 0
  for (const { 0: listing, index } of found) {
    while (offset + (lines[line]?.length ?? 0) < index) offset += (lines[line++]?.length ?? 0) + 1
    const first = findFirstLine(lines, line)
    if (first !== null && first >= (spans.at(-1)?.last ?? 0))
      spans.push({
        first: first + 1,
        last: findLastLine(lines, line + listing.split('\n').length - 1) + 1
      })
  }
  return spans
}

/** The first line of the block, counted from 0, that a line is in; null where no such block begins. */
function findFirstLine(lines: readonly string[], line: number): number | null {
  let first: number | null = null
  for (let at = line; at >= 0 && !isBlank(lines[at]); at--)
    if (OPENING.test(lines[at] ?? '')) first = at
  return first
}

function findLastLine(lines: readonly string[], line: number): number {
  let last = line
  while (last + 1 < lines.length && !isBlank(lines[last + 1])) last++
  return last
}

function isBlank(line: string | undefined): boolean {
  return /^[ \t>]*\r?$/.test(line ?? '')
}

function createConstruct(spans: readonly LineSpan[]): Construct {
  return {
    name: 'htmlListing',
    concrete: true,
    tokenize(effects, ok, nok) {
      const span = spans.find(({ first }) => first === this.now().line)
      if (span === undefined) return nok
      const endLine: State = code => {
        if (code !== null && !isLineEnding(code)) {
          effects.consume(code)
          return endLine
        }
        effects.exit('htmlFlowData')
        if (code === null || this.now().line >= span.last) return finish(code)
        return effects.check(NEXT_LINE, nextLine, finish)(code)
      }
      const nextLine: State = code => {
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return startLine
      }
      const startLine: State = code => {
        if (code !== null && isLineEnding(code)) return endBlank(code)
        effects.enter('htmlFlowData')
        return endLine(code)
      }
      const endBlank: State = code => effects.check(NEXT_LINE, nextLine, finish)(code)
      const finish: State = code => {
        effects.exit('htmlFlow')
        return ok(code)
      }
      return code => {
        effects.enter('htmlFlow')
        effects.enter('htmlFlowData')
        return this.interrupt ? ok(code) : endLine(code)
      }
    }
  }
}

function isLineEnding(code: Exclude<Code, null>): boolean {
  return code < -2
}

/** A line that is still in the quote or list of the block. */
const NEXT_LINE: Construct = {
  partial: true,
  tokenize(this: TokenizeContext, effects, ok, nok) {
    const afterEnding: State = code => (this.parser.lazy[this.now().line] ? nok(code) : ok(code))
    return code => {
      if (code === null) return nok(code)
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return afterEnding
    }
  }
}
