// Recognises the marks that other Markdown dialects put into running text: attributes, highlights, comments, formulas.

import type { Opener } from './tag-form.ts'

export type InlineMark = {
  /** Source of a pattern that is matched where the mark begins. */
  readonly source: string
  /** What every such mark has somewhere behind its opening, where that may be far. */
  readonly closing?: string
  /** The Markdown that the mark stands for, empty for a mark that is left out; null when it is not a mark after all. */
  readonly toMarkdown: (match: RegExpExecArray) => string | null
  readonly block?: boolean
  /** How many characters are before what the mark keeps, where that is read as Markdown in its place. */
  readonly keeps?: number
  /** Whether it is inside the brackets of an address. */
  readonly inAddress?: boolean
}

function omitMark(): string {
  return ''
}

function keepInside([, content = '']: RegExpExecArray): string {
  return content
}

const ITEM = String.raw`(?:[.#][^\s.#{}"'=<>]+(?:\.[^\s.#{}"'=<>]+)*|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+))`
const ATTRIBUTES = String.raw`\{:?[ \t]*${ITEM}(?:[ \t]+${ITEM})*[ \t]*\}`

// What has to be before a mark is looked for last, since that may be far.
/** `{width=50%}` behind a link, image or code span, `{ .class }` at the end of a line, `{-}` at that of a heading. */
const ATTRIBUTE_MARKS: readonly InlineMark[] = [
  {
    source: String.raw`(?<=\]\([^()\n]*\)|\]\[[^\]\n]*\]|\x60|[^\s*][*_]{1,2})${ATTRIBUTES}`,
    toMarkdown: omitMark
  },
  {
    source: String.raw`(?<=^|[ \t])(?=\{[ \t]*[.#])${ATTRIBUTES}(?=[ \t]*\r?$)`,
    toMarkdown: omitMark
  },
  // Goldmark's attributes of the block above.
  {
    source: String.raw`(?<=\S[ \t]*\r?\n[ \t>]*)(?=\{[ \t]*[\w-]+=["'\d])${ATTRIBUTES}(?=[ \t]*\r?$)`,
    toMarkdown: omitMark
  },
  { source: String.raw`\{-\}(?=[ \t]*\r?$)(?<=^#.*[ \t]\{-\})`, toMarkdown: omitMark },
  // A span with attributes, as Pandoc has them, is its text.
  {
    source: String.raw`(?<![!\]\\\w])\[([^[\]\n]+)\]${ATTRIBUTES}`,
    toMarkdown: keepInside,
    keeps: 1
  },
  // The size of an image: `![a](b.png =300x200)`, `![a|300](b.png)`
  {
    source: String.raw`[ \t]+=\d*%?(?:x\d*%?)?(?=\))(?<=!\[[^\]\n]*\]\([^()\s]+[ \t]+=[^()\s]*)`,
    toMarkdown: omitMark,
    inAddress: true
  },
  { source: String.raw`\\?\|\d+(?:x\d+)?(?=\]\()(?<=!\[[^[\]\n]*)`, toMarkdown: omitMark }
]

const NEXT_BLOCK = String.raw`[ \t]*(?:\r?\n[ \t>]*(?:\r?\n|[-*+\d]|(?![^]))|(?![^]))`

const TEXT_MARKS: readonly InlineMark[] = [
  {
    source: String.raw`(?<![=\w\\\x60{])==(?![\s=])([^=\n]+?)(?<!\s)==(?![=\w\x60])`,
    toMarkdown: keepInside,
    keeps: 2
  },
  // Text that Python Markdown has as inserted.
  {
    source: String.raw`(?<![\^\w\\\x60])\^\^(?![\s^])([^^\n]+?)(?<!\s)\^\^(?![\^\w\x60])`,
    toMarkdown: keepInside,
    keeps: 2
  },
  {
    source: String.raw`(?<![+\w\\{])\+\+([\w-]+(?:\+[\w-]+)*)\+\+(?![+\w])`,
    toMarkdown: keepInside,
    keeps: 2
  },
  // The same of Markdown-it, in words that are no code: `++i` and `i++`.
  {
    source: String.raw`(?<![+\w\\{])\+\+(?![\s+\w])(?=[^\x00-\x7f])([^+\n]+?)(?<=[^\x00-\x7f])\+\+(?![+\w])`,
    toMarkdown: keepInside,
    keeps: 2
  },
  // Kramdown's end of a block, alone on its line.
  { source: String.raw`(?<=^[ \t]*)\^(?=[ \t]*\r?$)`, toMarkdown: omitMark },
  {
    source: String.raw`(?<=^[ \t>]*>[ \t]*)\^[a-zA-Z\d][a-zA-Z\d-]*(?=[ \t]*(?:\r?\n(?![ \t]*>)|(?![^])))`,
    toMarkdown: omitMark
  },
  {
    source: String.raw`(?<=^|[ \t])\^(?=[\d-]*[a-zA-Z])[a-zA-Z\d-]{3,}(?=${NEXT_BLOCK})`,
    toMarkdown: omitMark
  },
  {
    source: String.raw`(?<=[\w)\]])\^([\w+-]{1,10})\^(?![\w^])`,
    toMarkdown: ([, raised = '']) => `<sup>${raised}</sup>`
  },
  {
    source: String.raw`(?<=[a-zA-Z)\]])~([\w+-]{1,10})~(?!~)`,
    toMarkdown: ([, lowered = '']) => `<sub>${lowered}</sub>`
  },
  // What LoveIt, a theme of Hugo, shows small above the text.
  {
    source: String.raw`(?<![!\]\\\w])\[([^[\]\n]+)\]\^\(([^()\n]+)\)`,
    toMarkdown: ([, text = '', above = '']) => `${text} (${above})`
  },
  // What an abbreviation stands for is seen only under the mouse pointer.
  { source: String.raw`(?<=^ {0,3})\*\[[^\]\n]+\]:[^\r\n]*`, toMarkdown: omitMark }
]

/** What a formula has, and prose between two dollars or in escaped brackets does not. */
const TEX = /\\[a-zA-Z]{2,}|\^|_\{|^[a-zA-Z]$|\b[a-zA-Z]_[a-zA-Z\d]\b|^[a-zA-Z]\w*\([a-z,]+\)$/
const EQUATION = /^[a-zA-Z]\w*\s*[=<>+*/-]+\s*[\w\\(]/

/** Words side by side. */
const PROSE = /(?<![\\\p{L}])\p{L}{2,}[\s,;]+\p{L}{2,}(?![\p{L}{])|[。，；！？]/u

function writeFormula(tex: string): string {
  return `$$${tex.trim().replace(/\s*\r?\n\s*/g, ' ')}$$`
}

function readInlineFormula({ 1: tex = '', input }: RegExpExecArray): string | null {
  // WordPress writes `$latex a^2$`.
  const formula = tex.trim().replace(/^latex\s+/, '')
  return TEX.test(formula) || EQUATION.test(formula) || isMathematical(input)
    ? writeFormula(formula)
    : null
}

/** Two formulas that nothing else can be: with a command of TeX, or something raised or lowered. */
const FORMULAS =
  /(?<![$\\\w])\$(?![\s$])[^$\n\x60]*(?:\\[a-zA-Z]{2,}|[\w)}]\^[\w{(]|[a-zA-Z)}]_[\w{])[^$\n\x60]*(?<!\s)\$(?![$\w])/g
const latest = { text: '', isMathematical: false }

/** Whether a text is one of formulas, so that whatever is between two dollars is one: `$2n+1$`, `$|V|$`. */
function isMathematical(text: string): boolean {
  if (latest.text !== text) {
    latest.text = text
    latest.isMathematical = [...text.matchAll(FORMULAS)].length > 1
  }
  return latest.isMathematical
}

const NO_GAP = String.raw`(?:(?!\r?\n[ \t]*\r?\n)[^])+?`

/** Formulas as MathJax, KaTeX and GitHub read them; between `$$` they are known to the parser. */
const MATH_MARKS: readonly InlineMark[] = [
  {
    source: String.raw`(?<![$\\])\$\x60([^\x60\n]+)\x60\$`,
    toMarkdown: ([, tex = '']) => writeFormula(tex)
  },
  {
    source: String.raw`(?<![$\\\w])\$(?![\s$])((?:\\.|[^$\\\n\x60])+?)(?<!\s)\$(?![$\w])`,
    toMarkdown: readInlineFormula
  },
  // With blanks inside, as MathJax takes it, only what nobody would write as prose.
  {
    source: String.raw`(?<![$\\\w])\$((?:\\.|[^$\\\n\x60])+)\$(?![$\w])`,
    toMarkdown: ([, tex = '']) =>
      TEX.test(tex.trim()) && !PROSE.test(tex) ? writeFormula(tex) : null
  },
  // Kramdown's escape at the beginning of a list item.
  {
    source: String.raw`(?<!\\)\\\$\$([^$\n\x60]+)\$\$(?!\$)`,
    toMarkdown: ([, tex = '']) => writeFormula(tex)
  },
  {
    source: String.raw`\\\\\((${NO_GAP})\\\\\)`,
    closing: String.raw`\\\\\)`,
    toMarkdown: ([, tex = '']) => writeFormula(tex)
  },
  {
    source: String.raw`(?<!\\)\\\((${NO_GAP})\\\)`,
    closing: String.raw`\\\)`,
    toMarkdown: readInlineFormula
  },
  {
    source: String.raw`(?<=^[ \t]*)\\?\\\[(${NO_GAP})\\?\\\](?=[ \t]*\r?$)`,
    closing: String.raw`\\\]`,
    toMarkdown: ([, tex = '']) =>
      TEX.test(tex) || /[=<>]/.test(tex) ? `$$\n${tex.replace(/^\s*\n|\s+$/g, '')}\n$$` : null,
    block: true
  }
]

export const MATH_OPENER = String.raw`(?<![$\\])\$(?!\$)|(?<!\\)\\\$(?=\$)|(?<!\\)\\{1,2}[([]`
export const INLINE_OPENERS: readonly Opener[] = [
  [['{'], String.raw`\{[ \t]*[.#]|(?<=[)\]\x60])\{|(?<=^[ \t>]*)\{(?=[ \t]*[\w-]+=["'\d])|\{-\}`],
  [[']{'], String.raw`\[(?=[^[\]\n]+\]\{)`],
  [[']^('], String.raw`\[(?=[^[\]\n]+\]\^\()`],
  [[' =', '\t='], String.raw`[ \t](?==\d*%?(?:x\d*%?)?\))`],
  [['|'], String.raw`\\?\|(?=\d+(?:x\d+)?\]\()`],
  [['=='], '=='],
  [['++'], String.raw`\+\+`],
  [['^'], String.raw`\^`],
  [['~'], String.raw`(?<=[a-zA-Z)\]])~(?=[\w+-])`],
  [['*['], String.raw`(?<=^ {0,3})\*\[`],
  [['$', '\\'], MATH_OPENER]
]

export const MATH = MATH_MARKS
export const INLINE_MARKS = [...ATTRIBUTE_MARKS, ...TEXT_MARKS, ...MATH_MARKS]
