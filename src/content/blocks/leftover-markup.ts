// Markup in a post's text that no pass has understood, so readers would see it as it was typed.

import type { DiagnosticCollector, NodePlace } from '../diagnostic-collector.ts'
import { findChoice, type ContentPolicy } from '../policy/content-policy.ts'
import type { Block, Inline } from './block.ts'
import { DIALECT_MARKUP, findHeadLine, isNumbered } from './leftover-dialects.ts'
import { findKind, type LeftoverKind } from './leftover-kinds.ts'
import { findSigned, type SignedPattern } from './leftover-signs.ts'
import { findRow, showsRow } from './leftover-rows.ts'

/** Patterns that are looked for together, each only in a text with the signs that all of its matches hold. */
const MARKUP: readonly SignedPattern[] = [
  [[']('], String.raw`!\[[^\]\n]*\]\([^)\n]*|\]\((?:https?:|\.{0,2}\/|#)[^)\n]*`],
  [
    ['#', ':::', '!!!', '===', '```', '|'],
    String.raw`(?<=^[ \t]*)(?:#+ \S|#{2,6}[^\s#]|#\p{Lu}[^#\n.!? ]* [^#\n.!?]+#*$|:::|!!! ?\w|===[!+]? "|\x60{3}|\|.+\|)[^\n]*`
  ],
  [['**'], String.raw`(?<![\p{L}\p{N}*])\*\*[^\s*][^\n]*|[^\s*]\*\*(?![\p{L}\p{N}*])`],
  [['] (', ']\t('], String.raw`\[[^\]\n]+\][ \t]\((?:https?:|\.{0,2}\/)[^)\n]*`],
  [['[^'], String.raw`(?<=\S)\[\^[\w-]+\](?!\()`],
  [['<'], String.raw`<(?:img|a|iframe)\s[^>\n]*|</?(?:o|w|v|m|st1):\w+[^>\n]*>`],
  // Emphasis and code right inside HTML.
  [
    ['*', '`'],
    String.raw`(?<![\p{L}\p{N}*\\])\*[\p{L}\p{N}](?:[^*\n]*[^\s*])?\*(?![\p{L}\p{N}*])|\x60[^\x60\n]+\x60`
  ],
  // A link whose brackets are the wrong way round.
  [[')['], String.raw`\([^()\n]+\)\[(?:https?:|www\.)[^\]\n]*\]`],
  // Raised text of other dialects.
  [['^'], String.raw`[\p{L}\p{N})]\^(?:[\p{L}\p{N}+-]{1,10}|\([^()\s^]+\))\^`],
  // Commands of TeX.
  [
    ['\\'],
    String.raw`\\(?:emph|text(?:bf|it|tt|sc)|underline|href|url|footnote|cite[pt]?|ref|eqref|label|autoref|includegraphics)(?:\[[^\]\n]*\])?\{[^}\n]*\}`
  ],
  [
    ['[] ', '[ ] ', '[x] ', '[X] '],
    String.raw`(?<=^[ \t]*)\[\] \S[^\n]*|(?<![^\s])[-*+]\[[ xX]\] \S[^\n]*`
  ],
  // An emoji or icon by a name that nobody here knows.
  [[':'], String.raw`(?<![^\s([>]):[a-z][a-z\d]+(?:[_-][a-z\d]+)*:(?![^\s.,;!?)\]])`],
  [['@'], String.raw`\[(?:(?:see|e\.g\.|cf\.) )?-?@[\p{L}_][\w.:-]*\]`]
]

const ROWS = {
  rule: 'table',
  what: 'a row of a table',
  remedy: 'Give the table a header, with a line of as many cells (`|---|---|`) below it.'
} as const

/** Reports what looks like markup outside code, once for each block: what has to be something else stops the article. */
export function reportLeftovers(
  blocks: readonly Block[],
  source: string,
  context: Reporting
): void {
  const rows = new Map<number, string | undefined>()
  for (const block of blocks) {
    const text = readShownText(block)
    const written = readSourceText(block, source)
    const row = findHeadLine(block, written) ?? findShownRow(block, text, written, rows)
    if (isHeader(block, source)) reportHeader(shorten(text), block.source, context)
    else if (row !== undefined) reportMeant(shorten(row), ROWS, block.source, context)
    else reportMarkup(block, { text, written, source }, context)
  }
}

type BlockText = {
  /** As a reader sees it. */
  readonly text: string
  /** As its author has typed it. */
  readonly written: string
  readonly source: string
}

function reportMarkup(
  block: Block,
  { text, written, source }: BlockText,
  context: Reporting
): void {
  const kind = SIGNS.test(text) ? findKind(text) : undefined
  const found =
    kind === undefined
      ? (findMarkup(text) ?? findRunIn(text, written))
      : kind.pattern.exec(text)?.[0]
  if (found === undefined || isEscaped(found, written)) return
  const piece = shorten(found)
  const remedy = followsElement(block, source) ? IN_HTML : null
  if (kind === undefined)
    context.diagnostics.add(block.source, {
      rule: 'content',
      severity: 'warning',
      message: `${piece} looks like markup but is plain text, so readers will see it as typed.`,
      remedy: remedy ?? 'Correct it, or put it in code.'
    })
  else reportMeant(piece, { ...kind, remedy }, block.source, context)
}

/** One of these is in all that looks like markup. */
const SIGNS = /[!#%:@[\]+*<\\|`^]|^export /m

function findMarkup(text: string): string | undefined {
  return SIGNS.test(text) ? (findSigned(MARKUP, text) ?? DIALECT_MARKUP.exec(text)?.[0]) : undefined
}

const IN_HTML =
  'Put an empty line above and below it, since Markdown right inside HTML is not read.'

/** Whether an element's tag is right before a text. */
function followsElement({ source: range }: Block, source: string): boolean {
  const start = range?.start.offset ?? 0
  return /<[a-z][^<>]*>\s*$/i.test(source.slice(Math.max(0, start - 200), start))
}

/** A second front matter is a rule and then a heading of all its lines. */
function isHeader({ type, source: range }: Block, source: string): boolean {
  if (type !== 'heading' || range === null) return false
  const before = source.slice(0, range.start.offset)
  const written = source.slice(range.start.offset, range.end.offset)
  return /^\s*---[ \t]*\r?\n$/.test(before) && /^[a-z][\w-]*:(?:\s|$)[^]*\n-{3,}\s*$/i.test(written)
}

function reportHeader(piece: string, place: NodePlace, { diagnostics }: Reporting): void {
  diagnostics.add(place, {
    rule: 'content',
    severity: 'error',
    message: `${piece} looks like a second front matter, so readers would see it as a heading.`,
    remedy: 'Keep one front matter, or put an empty line above the lower `---`.'
  })
}

function findShownRow(
  block: Block,
  text: string,
  written: string,
  known: Map<number, string | undefined>
): string | undefined {
  const row = text.includes('|') ? recallRow(block, written, known) : undefined
  return row !== undefined && showsRow(text, row) ? row : undefined
}

/** The pieces of a list or quote all come from one place. */
function recallRow(
  { source }: Block,
  written: string,
  known: Map<number, string | undefined>
): string | undefined {
  const start = source?.start.offset ?? -1
  const row = known.has(start) ? known.get(start) : findRow(written)
  known.set(start, row)
  return row
}

function shorten(piece: string): string {
  return `"${piece.length <= 60 ? piece : `${piece.slice(0, 57)}…`}"`
}

/** What the author has typed; '' for what no author wrote. */
function readSourceText({ source: range }: Block, source: string): string {
  return source.slice(range?.start.offset ?? 0, range?.end.offset ?? 0)
}

/** Signs with a backslash before or between them, or written as references, are meant to be seen. */
function isEscaped(found: string, written: string): boolean {
  const signs = found.trimStart().slice(0, 2)
  if (written === '') return false
  for (let at = written.indexOf(signs); at >= 0; at = written.indexOf(signs, at + 1))
    if (written[at - 1] !== '\\') return false
  return true
}

/** The lines of a list whose marks have no space after them, which run into one another as one paragraph. */
const RUN_IN =
  /^[ \t]*(?:(?:[-+]|\d{1,2}[.)])[^\s\d+-]|•).*\n[ \t]*(?:(?:[-+]|\d{1,2}[.)])[^\s\d+-]|•)/

function findRunIn(text: string, written: string): string | undefined {
  if (/^[-+•\d]/.test(text) && RUN_IN.test(written)) return text
  if (isNumbered(text, written)) return text
  if (text.includes(']:') && GLUED.test(written)) return GLUED.exec(written)?.[0].trim()
  if (!text.includes('\\')) return undefined
  // Kramdown breaks a line at two backslashes, of which everyone else shows one.
  return LINE_END.exec(written)?.[0].trim() ?? LAST.exec(text)?.[0].trim()
}

/** The address of a link by name right below a text, which makes it a part of the text. */
const GLUED = /\n[ \t>]*\[[^\]\n^]+\]:[ \t]*<?(?:https?:|\.{0,2}\/|#)\S*/

/** A line break that nothing follows, or what tells Pandoc that a picture is no figure. */
const LAST = /(?:^|\s)[^\s\\]*\\$/m

const LINE_END = /[^\s\\]+[ \t]*\\\\(?=[ \t]*\r?\n[ \t>]*[^\s>])/

type MeantKind = Pick<LeftoverKind, 'rule' | 'what'> & { readonly remedy: string | null }

type Reporting = {
  readonly policy: ContentPolicy
  readonly diagnostics: DiagnosticCollector
}

function reportMeant(
  piece: string,
  { rule, what, remedy }: MeantKind,
  place: NodePlace,
  { policy, diagnostics }: Reporting
): void {
  const kept =
    (rule === 'image' && findChoice(policy, 'image') !== 'fail') ||
    (rule === 'template' && findChoice(policy, 'template') !== 'fail')
  diagnostics.add(place, {
    rule,
    severity: kept ? 'warning' : 'error',
    message: `${piece} looks like ${what} but cannot be read as one, so readers would see it as typed.`,
    remedy: remedy ?? 'Correct it, or put it in code if it is meant as text.'
  })
}

/** The text of a block, one line for each line or item. */
function readShownText(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map(item => `${readText(item)}\n`).join('')
    case 'figure':
      return readText(block.caption)
    case 'code':
    case 'embed':
    case 'rule':
      return ''
    default:
      return readText(block.children)
  }
}

/** Code is replaced by a character that means nothing. */
function readText(nodes: readonly Inline[]): string {
  let text = ''
  for (const node of nodes)
    if (node.type === 'text') text += node.value
    else if (node.type === 'break') text += '\n'
    else text += node.type === 'code' ? '\uFFFC' : readText(node.children)
  return text
}
