// Recognises the marks that other Markdown dialects put into running text: attributes, highlights, comments, formulas.

export type Mark = {
  /** Source of a pattern that is matched where the mark begins. */
  readonly source: string
  /** What every such mark has somewhere behind its opening, where that may be far. */
  readonly closing?: string
  /** The Markdown that the mark stands for, empty for one that goes; null when it is none after all. */
  readonly content: (match: RegExpExecArray) => string | null
  readonly block?: boolean
  /** Whether it stands inside the brackets of an address. */
  readonly inAddress?: boolean
}

function nothing(): string {
  return ''
}

function inner([, content = '']: RegExpExecArray): string {
  return content
}

const ITEM = String.raw`(?:[.#][\w:.-]+|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+))`
const ATTRIBUTES = String.raw`\{:?[ \t]*${ITEM}(?:[ \t]+${ITEM})*[ \t]*\}`

// What has to stand before a mark is looked for last, since that may be far.
/** `{width=50%}` behind a link, image or code span, `{ .class }` at the end of a line, `{-}` at that of a heading. */
const ATTRIBUTE_MARKS: readonly Mark[] = [
  { source: String.raw`(?<=\]\([^()\n]*\)|\]\[[^\]\n]*\]|\x60)${ATTRIBUTES}`, content: nothing },
  { source: String.raw`(?<=^|[ \t])(?=\{[ \t]*[.#])${ATTRIBUTES}(?=[ \t]*\r?$)`, content: nothing },
  { source: String.raw`\{-\}(?=[ \t]*\r?$)(?<=^#.*[ \t]\{-\})`, content: nothing },
  // A span with attributes, as Pandoc has them, is its text.
  { source: String.raw`(?<![!\]\\\w])\[([^[\]\n]+)\]${ATTRIBUTES}`, content: inner },
  // The size of an image: `![a](b.png =300x200)`, `![a|300](b.png)`
  {
    source: String.raw`[ \t]+=\d*%?(?:x\d*%?)?(?=\))(?<=!\[[^\]\n]*\]\([^()\s]+[ \t]+=[^()\s]*)`,
    content: nothing,
    inAddress: true
  },
  { source: String.raw`\\?\|\d+(?:x\d+)?(?=\]\()(?<=!\[[^[\]\n]*)`, content: nothing }
]

const NEXT_BLOCK = String.raw`[ \t]*(?:\r?\n[ \t]*(?:\r?\n|[-*+\d]|(?![^]))|(?![^]))`

/** A comment of Obsidian; with spaces inside, in the middle of a line, it may be R: `a %% b`. */
const HIDDEN = String.raw`(?:(?!\s)[^%\n]+(?<!\s)%%(?![%\w])|[^%\n]+%%(?=[ \t]*\r?$)|(?<=^[ \t]*%%)[^%\n]+%%(?![%\w]))`

const TEXT_MARKS: readonly Mark[] = [
  {
    source: String.raw`(?<![=\w\\\x60{])==(?![\s=])([^=\n]+?)(?<!\s)==(?![=\w\x60])`,
    content: inner
  },
  { source: String.raw`(?<![+\w\\{])\+\+([\w-]+(?:\+[\w-]+)*)\+\+(?![+\w])`, content: inner },
  { source: String.raw`(?<![%\w\\])%%(?![A-Z\d_]+%)${HIDDEN}`, content: nothing },
  {
    source: String.raw`(?<=^[ \t]*)%%[ \t]*\r?\n[^]*?\n[ \t]*%%(?=[ \t]*\r?$)`,
    closing: String.raw`\n[ \t]*%%`,
    content: nothing
  },
  {
    source: String.raw`(?<=^|[ \t])\^(?=[\d-]*[a-zA-Z])[a-zA-Z\d-]{3,}(?=${NEXT_BLOCK})`,
    content: nothing
  },
  {
    source: String.raw`(?<=[\w)\]])\^([\w+-]{1,10})\^(?![\w^])`,
    content: ([, raised = '']) => `<sup>${raised}</sup>`
  },
  {
    source: String.raw`(?<=[a-zA-Z)\]])~(\d{1,3})~(?!~)`,
    content: ([, lowered = '']) => `<sub>${lowered}</sub>`
  },
  // What an abbreviation stands for is shown to a mouse alone.
  { source: String.raw`(?<=^ {0,3})\*\[[^\]\n]+\]:[^\r\n]*`, content: nothing }
]

/** What prose between two dollars, or in escaped brackets, has not. */
const TEX = /\\[a-zA-Z]{2,}|\^|_\{|^[a-zA-Z]$|\b[a-zA-Z]_[a-zA-Z\d]\b|^[a-zA-Z]\w*\([a-z,]+\)$/
const EQUATION = /^[a-zA-Z]\w*\s*[=<>+*/-]+\s*[\w\\(]/

function formula(tex: string): string {
  return `$$${tex.trim().replace(/\s*\r?\n\s*/g, ' ')}$$`
}

function inlineFormula([, tex = '']: RegExpExecArray): string | null {
  return TEX.test(tex.trim()) || EQUATION.test(tex.trim()) ? formula(tex) : null
}

const NO_GAP = String.raw`(?:(?!\r?\n[ \t]*\r?\n)[^])+?`

/** Formulas as MathJax, KaTeX and GitHub read them; between `$$` they are known to the parser. */
const MATH_MARKS: readonly Mark[] = [
  {
    source: String.raw`(?<![$\\])\$\x60([^\x60\n]+)\x60\$`,
    content: ([, tex = '']) => formula(tex)
  },
  {
    source: String.raw`(?<![$\\\w])\$(?![\s$])((?:\\.|[^$\\\n\x60])+?)(?<!\s)\$(?![$\w])`,
    content: inlineFormula
  },
  {
    source: String.raw`\\\\\((${NO_GAP})\\\\\)`,
    closing: String.raw`\\\\\)`,
    content: ([, tex = '']) => formula(tex)
  },
  {
    source: String.raw`(?<!\\)\\\((${NO_GAP})\\\)`,
    closing: String.raw`\\\)`,
    content: inlineFormula
  },
  {
    source: String.raw`(?<=^[ \t]*)\\?\\\[(${NO_GAP})\\?\\\](?=[ \t]*\r?$)`,
    closing: String.raw`\\\]`,
    content: ([, tex = '']) =>
      TEX.test(tex) || /[=<>]/.test(tex) ? `$$\n${tex.replace(/^\s*\n|\s+$/g, '')}\n$$` : null,
    block: true
  }
]

export const MATH_OPENER = String.raw`(?<![$\\])\$(?!\$)|(?<!\\)\\{1,2}[([]`
export const INLINE_OPENER = [
  String.raw`\{[ \t]*[.#]|(?<=[)\]\x60])\{|\{-\}|\[(?=[^[\]\n]+\]\{)|[ \t](?==\d*%?(?:x\d*%?)?\))|\\?\|(?=\d+(?:x\d+)?\]\()`,
  String.raw`==|\+\+|%%|\^|(?<=[a-zA-Z)\]])~(?=\d)|(?<=^ {0,3})\*\[`,
  MATH_OPENER
].join('|')

export const MATH = MATH_MARKS
export const INLINE = [...ATTRIBUTE_MARKS, ...TEXT_MARKS, ...MATH_MARKS]
