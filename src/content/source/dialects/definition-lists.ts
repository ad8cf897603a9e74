// Definition lists of kramdown, PHP Markdown Extra and Pandoc, as `<dl>`: a line of its own, under it lines that begin with
// a colon.

import type { TextEdit } from '../text-edits.ts'
import { measureIndent, isBlankLine, measurePrefix, type IndentedLine } from './indented-lines.ts'

const DEFINITION = /^ {0,3}:[ \t]+(?=\S)/
/** Lines that begin some other block, and so are not terms. */
const NO_TERM = /^(?:[ \t]{4}|\t| {0,3}(?:[#>|:`~<=!]|[-*+][ \t]|\d+[.)][ \t]|$))/
const STEP = 4

/** Edits that put each run of terms and definitions into a `<dl>`. */
export function rewriteDefinitions(
  lines: readonly IndentedLine[],
  inCode: (offset: number) => boolean
): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let open = false
  for (let at = 0; at < lines.length; at++) {
    if (!isDefinition(lines[at], inCode)) continue
    const terms = open ? [] : findTermsAbove(lines, at, inCode)
    if (!open && terms.length === 0) continue
    for (const [index, term] of terms.entries())
      edits.push(
        ...wrapLines(term, term, { before: index === 0 ? '<dl>\n<dt>' : '<dt>', after: '</dt>' })
      )
    const end = findDefinitionEnd(lines, at)
    open = hasMore(lines, end, inCode)
    edits.push(...rewriteDefinition(lines.slice(at, end), open))
    const next = open ? findTermsBelow(lines, end, inCode) : []
    for (const term of next)
      edits.push(...wrapLines(term, term, { before: '<dt>', after: '</dt>' }))
    at = end - 1
  }
  return edits
}

function isDefinition(
  line: IndentedLine | undefined,
  inCode: (offset: number) => boolean
): boolean {
  return (
    line !== undefined && DEFINITION.test(line.text) && !inCode(line.start + measureIndent(line))
  )
}

/** The lines right above, or one line above a blank one. */
function findTermsAbove(
  lines: readonly IndentedLine[],
  at: number,
  inCode: (offset: number) => boolean
): readonly IndentedLine[] {
  const gap = isBlankLine(lines[at - 1] ?? NONE) ? 1 : 0
  const terms: IndentedLine[] = []
  for (let above = at - 1 - gap; above >= 0; above--) {
    const line = lines[above] ?? NONE
    if (isBlankLine(line)) break
    if (NO_TERM.test(line.text) || inCode(line.start)) return []
    terms.unshift(line)
  }
  return terms.length <= (gap === 0 ? 3 : 1) ? terms : []
}

const NONE: IndentedLine = { text: '', start: 0, end: 0 }

/** Whether the list goes on at `at`: with another definition, or with terms that have one. */
function hasMore(
  lines: readonly IndentedLine[],
  at: number,
  inCode: (offset: number) => boolean
): boolean {
  return (
    isDefinition(lines[skipBlankLines(lines, at)], inCode) ||
    findTermsBelow(lines, at, inCode).length > 0
  )
}

function findTermsBelow(
  lines: readonly IndentedLine[],
  at: number,
  inCode: (offset: number) => boolean
): readonly IndentedLine[] {
  const from = skipBlankLines(lines, at)
  let to = from
  while (
    to < lines.length &&
    !isBlankLine(lines[to] ?? NONE) &&
    !DEFINITION.test(lines[to]?.text ?? '')
  )
    to++
  const below = skipBlankLines(lines, to)
  if (below - to > 1 || !isDefinition(lines[below], inCode)) return []
  const terms = findTermsAbove(lines, below, inCode)
  return terms[0] === lines[from] ? terms : []
}

function skipBlankLines(lines: readonly IndentedLine[], at: number): number {
  let shown = at
  while (shown < lines.length && isBlankLine(lines[shown] ?? NONE)) shown++
  return shown
}

/** The index after a definition: its lines up to a blank one, then what is indented under it. */
function findDefinitionEnd(lines: readonly IndentedLine[], at: number): number {
  let end = at + 1
  let blank = false
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? NONE
    if (isBlankLine(line)) blank = true
    else if (measureIndent(line) < 2 && (blank || DEFINITION.test(line.text))) break
    else end = next + 1
  }
  return end
}

function rewriteDefinition(lines: readonly IndentedLine[], open: boolean): TextEdit[] {
  const [first = NONE, ...rest] = lines
  const last = lines.at(-1) ?? first
  const marker = DEFINITION.exec(first.text)?.[0].length ?? 0
  return [
    { start: first.start, end: first.start + marker, replacement: '<dd>\n\n' },
    ...rest.map(line => ({
      start: line.start,
      end: line.start + measurePrefix(line, STEP),
      replacement: ''
    })),
    { start: last.end, end: last.end, replacement: `\n\n</dd>${open ? '' : '\n</dl>'}\n` }
  ]
}

function wrapLines(
  first: IndentedLine,
  last: IndentedLine,
  { before, after }: { readonly before: string; readonly after: string }
): TextEdit[] {
  return [
    { start: first.start, end: first.start, replacement: `${before}\n\n` },
    { start: last.end, end: last.end, replacement: `\n\n${after}\n` }
  ]
}
