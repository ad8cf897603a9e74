// Definition lists of kramdown, PHP Markdown Extra and Pandoc, as `<dl>`: a line of its own, under it lines that begin with
// a colon.

import type { Edit } from '../edits.ts'
import { indentOf, isBlank, widthOf, type Line } from './lines.ts'

const DEFINITION = /^ {0,3}:[ \t]+(?=\S)/
/** Lines that begin some other block, and so are no term. */
const NO_TERM = /^(?:[ \t]{4}|\t| {0,3}(?:[#>|:`~<=!]|[-*+][ \t]|\d+[.)][ \t]|$))/
const STEP = 4

/** Edits that put each run of terms and definitions into a `<dl>`. */
export function definitions(
  lines: readonly Line[],
  inCode: (offset: number) => boolean
): readonly Edit[] {
  const edits: Edit[] = []
  let open = false
  for (let at = 0; at < lines.length; at++) {
    if (!isDefinition(lines[at], inCode)) continue
    const terms = open ? [] : termsAbove(lines, at, inCode)
    if (!open && terms.length === 0) continue
    for (const [index, term] of terms.entries())
      edits.push(
        ...wrapped(term, term, { before: index === 0 ? '<dl>\n<dt>' : '<dt>', after: '</dt>' })
      )
    const end = endOf(lines, at)
    open = continues(lines, end, inCode)
    edits.push(...definition(lines.slice(at, end), open))
    const next = open ? termsBelow(lines, end, inCode) : []
    for (const term of next) edits.push(...wrapped(term, term, { before: '<dt>', after: '</dt>' }))
    at = end - 1
  }
  return edits
}

function isDefinition(line: Line | undefined, inCode: (offset: number) => boolean): boolean {
  return line !== undefined && DEFINITION.test(line.text) && !inCode(line.start + indentOf(line))
}

/** The lines right above, or one line above a blank one. */
function termsAbove(
  lines: readonly Line[],
  at: number,
  inCode: (offset: number) => boolean
): readonly Line[] {
  const gap = isBlank(lines[at - 1] ?? NONE) ? 1 : 0
  const terms: Line[] = []
  for (let above = at - 1 - gap; above >= 0; above--) {
    const line = lines[above] ?? NONE
    if (isBlank(line)) break
    if (NO_TERM.test(line.text) || inCode(line.start)) return []
    terms.unshift(line)
  }
  return terms.length <= (gap === 0 ? 3 : 1) ? terms : []
}

const NONE: Line = { text: '', start: 0, end: 0 }

/** Whether more of the list stands at `at`: another definition, or terms with one. */
function continues(
  lines: readonly Line[],
  at: number,
  inCode: (offset: number) => boolean
): boolean {
  return (
    isDefinition(lines[firstShown(lines, at)], inCode) || termsBelow(lines, at, inCode).length > 0
  )
}

function termsBelow(
  lines: readonly Line[],
  at: number,
  inCode: (offset: number) => boolean
): readonly Line[] {
  const from = firstShown(lines, at)
  let to = from
  while (
    to < lines.length &&
    !isBlank(lines[to] ?? NONE) &&
    !DEFINITION.test(lines[to]?.text ?? '')
  )
    to++
  const below = firstShown(lines, to)
  if (below - to > 1 || !isDefinition(lines[below], inCode)) return []
  const terms = termsAbove(lines, below, inCode)
  return terms[0] === lines[from] ? terms : []
}

function firstShown(lines: readonly Line[], at: number): number {
  let shown = at
  while (shown < lines.length && isBlank(lines[shown] ?? NONE)) shown++
  return shown
}

/** The index after a definition: its lines up to a blank one, then what is indented under it. */
function endOf(lines: readonly Line[], at: number): number {
  let end = at + 1
  let blank = false
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? NONE
    if (isBlank(line)) blank = true
    else if (indentOf(line) < 2 && (blank || DEFINITION.test(line.text))) break
    else end = next + 1
  }
  return end
}

function definition(lines: readonly Line[], open: boolean): Edit[] {
  const [first = NONE, ...rest] = lines
  const last = lines.at(-1) ?? first
  const marker = DEFINITION.exec(first.text)?.[0].length ?? 0
  return [
    { start: first.start, end: first.start + marker, replacement: '<dd>\n\n' },
    ...rest.map(line => ({
      start: line.start,
      end: line.start + widthOf(line, STEP),
      replacement: ''
    })),
    { start: last.end, end: last.end, replacement: `\n\n</dd>${open ? '' : '\n</dl>'}\n` }
  ]
}

function wrapped(
  first: Line,
  last: Line,
  { before, after }: { readonly before: string; readonly after: string }
): Edit[] {
  return [
    { start: first.start, end: first.start, replacement: `${before}\n\n` },
    { start: last.end, end: last.end, replacement: `\n\n${after}\n` }
  ]
}
