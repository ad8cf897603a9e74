// Hides marks from the parser behind characters of the same number, so that a text keeps its offsets and its structure.

import { measureCommonStart, readContainerPrefix } from '../container-prefix.ts'
import type { Mark } from './mark.ts'

/** Private-use characters that a text does not have itself. To CommonMark they are letters. */
export type Veil = {
  /** Begins a mark in running text. */
  readonly inline: string
  /** Begins a mark that is a block, on each of its lines. */
  readonly line: string
  /** The rest of either. */
  readonly tail: string
}

const PRIVATE_USE = { first: 0xe000, last: 0xf8ff }

/** Null for a text that uses all such characters itself, as no author does. */
export function chooseVeil(text: string): Veil | null {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g))
  const free: string[] = []
  for (let code = PRIVATE_USE.first; code <= PRIVATE_USE.last && free.length < 3; code++) {
    const character = String.fromCharCode(code)
    if (!used.has(character)) free.push(character)
  }
  const [inline, line, tail] = free
  return inline === undefined || line === undefined || tail === undefined
    ? null
    : { inline, line, tail }
}

/** `marks` are in the order of the text and do not overlap. */
export function maskMarks(text: string, marks: readonly Mark[], veil: Veil): string {
  const parts: string[] = []
  let from = 0
  for (const mark of marks) {
    parts.push(text.slice(from, mark.start), maskMark(text, mark, veil))
    from = mark.end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/**
 * Line breaks stay. On further lines so do the quote marks and the indentation that the mark's first line has, or a blank
 * line inside the mark would end the quote or list that holds it.
 */
function maskMark(text: string, mark: Mark, veil: Veil): string {
  const { start, end, form, content } = mark
  if (content.kind === 'definition') return '+'
  const head = form === 'inline' ? veil.inline : veil.line
  if (joinsLines(text, mark)) return head + veil.tail.repeat(end - start - 1)
  const [first = '', ...more] = text.slice(start, end).split(/(\r?\n)/)
  const begin =
    form === 'item'
      ? `+   ${head}${veil.tail.repeat(first.length - 5)}`
      : head + veil.tail.repeat(first.length - 1)
  if (more.length === 0) return begin
  const prefix = readContainerPrefix(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
  // Over several lines an element's tag is HTML only if what hides an attribute could be the name of one.
  const isAttribute = content.kind === 'tag' && content.tag.kind === 'jsx-attribute'
  const rest = more.map(line => {
    if (/\n$/.test(line)) return line
    const kept = measureCommonStart(line, prefix)
    const hidden = line.length - kept
    if (hidden === 0) return line
    if (isAttribute) return line.slice(0, kept) + ATTRIBUTE.repeat(hidden)
    return (
      line.slice(0, kept) +
      (form === 'inline' ? veil.tail.repeat(hidden) : head + veil.tail.repeat(hidden - 1))
    )
  })
  return begin + rest.join('')
}

/** Whether a tag of several lines is the address of a link or picture, which has to be in one line. */
export function joinsLines(text: string, { start, end, form, content }: Mark): boolean {
  return (
    form === 'inline' &&
    content.kind === 'tag' &&
    text.startsWith('](', start - 2) &&
    text.slice(start, end).includes('\n')
  )
}

/** Hides further lines of a mark inside a tag of HTML. */
export const ATTRIBUTE = 'x'
