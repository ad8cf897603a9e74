// Collects facts in order: splits text into words, numbers and signs, and keeps account of what is before each.

import { nameToEmoji } from 'gemoji'
import type { ExpectedFact, Gap, HeadingFact, ItemFact, TextFact } from './facts.ts'

/** Items and headings wait until something is in them: `- ` alone is no item that a reader would miss. */
export type FactWriter = {
  readonly facts: ExpectedFact[]
  gap: Gap
  waiting: readonly ItemFact[]
  heading: HeadingFact | null
  /** Whether the heading has been noted: one that a picture splits is noted twice. */
  headingShown: boolean
}

/** What counts for a piece of text besides its characters. */
export type TextMark = {
  readonly href: string | null
  readonly at: number
}

export function createFactWriter(): FactWriter {
  return { facts: [], gap: 2, waiting: [], heading: null, headingShown: false }
}

const PIECE = /[a-zA-Z\d]+(?![^\0-\x7f])|[\p{L}\p{M}\p{Nd}]+|\s+|./gsu
/** The stroke through struck text, and what nobody sees. */
const UNSEEN = /[\u0336\u200b\ufeff\u00ad]/g
const EMOJI_NAME = /:([a-z0-9_+-]+):/g

/** Emoji by name are the emoji: on both sides, so that it makes no difference which of them shows it. */
function replaceNames(value: string): string {
  return value.replace(EMOJI_NAME, (written, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written
  )
}

export function addText(writer: FactWriter, text: string, { href, at }: TextMark): void {
  const named = text.includes(':') ? replaceNames(text) : text
  let place = at
  for (const piece of splitText(named)) {
    if (isSpace(piece)) breakLine(writer, 1)
    else push(writer, createText(writer, piece, href, place))
    place += piece.length
  }
}

function splitText(text: string): readonly string[] {
  return ASCII.test(text) ? splitPlainText(text) : (text.replace(UNSEEN, '').match(PIECE) ?? [])
}

const ASCII = /^[\0-\x7f]*$/

/** What the pattern finds in a text of ASCII, in half of its time. */
function splitPlainText(text: string): readonly string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length;) {
    const start = at
    const first = text.charCodeAt(at++)
    if (isWordCode(first)) while (isWordCode(text.charCodeAt(at))) at++
    else if (isSpaceCode(first)) while (isSpaceCode(text.charCodeAt(at))) at++
    pieces.push(text.slice(start, at))
  }
  return pieces
}

function isSpace(piece: string): boolean {
  return piece.charCodeAt(0) <= SPACE || (piece.charCodeAt(0) > DELETE && piece.trim() === '')
}

const SPACE = 32
const DELETE = 127

/** A piece of code in running text is one fact, white space and all. */
export function addCode(writer: FactWriter, value: string, mark: TextMark): void {
  if (value.trim() === '') return
  push(writer, { ...createText(writer, value, mark.href, mark.at), code: true })
}

/** Something else than text, which parts the text around it. */
export function addFact(writer: FactWriter, fact: ExpectedFact): void {
  writer.facts.push(...writer.waiting.map(item => ({ ...item, optional: true })), fact)
  writer.waiting = []
  writer.gap = 2
  writer.headingShown = false
}

export function breakLine(writer: FactWriter, gap: Gap): void {
  if (gap > writer.gap) writer.gap = gap
}

/** `write` writes what is in the item. */
export function addItem(writer: FactWriter, item: ItemFact, write: () => void): void {
  breakLine(writer, 2)
  writer.waiting = [...writer.waiting, item]
  write()
  writer.waiting = writer.waiting.filter(one => one !== item)
  breakLine(writer, 2)
}

/** `write` writes what is in the heading. */
export function addHeading(writer: FactWriter, heading: HeadingFact, write: () => void): void {
  writer.heading = heading
  writer.headingShown = false
  write()
  writer.heading = null
}

function createText(
  { gap, heading }: FactWriter,
  value: string,
  href: string | null,
  at: number
): TextFact {
  return { kind: 'text', value, gap, href, code: false, loose: heading !== null, at }
}

function push(writer: FactWriter, text: TextFact): void {
  const { facts, heading } = writer
  if (writer.waiting.length > 0) {
    facts.push(...writer.waiting)
    writer.waiting = []
  }
  if (heading !== null && !writer.headingShown) {
    facts.push(heading)
    writer.headingShown = true
  }
  const last = text.gap === 0 ? facts.at(-1) : undefined
  if (last?.kind === 'text' && continuesWord(last, text))
    facts[facts.length - 1] = { ...last, value: last.value + text.value }
  else facts.push(text)
  writer.gap = 0
}

/** Marks may begin and end inside a word. */
function continuesWord(last: TextFact, next: TextFact): boolean {
  if (last.code !== next.code || last.href !== next.href) return false
  // Two pieces of code side by side are one to a reader.
  return last.code || (isWord(next.value) && isWord(last.value))
}

/** A piece is a word or a sign, so that its last character tells which. */
function isWord(value: string): boolean {
  const code = value.charCodeAt(value.length - 1)
  if (code > DELETE) return WORD.test(value)
  return isWordCode(code)
}

function isWordCode(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
}

function isSpaceCode(code: number): boolean {
  return code === SPACE || (code > 8 && code < 14)
}

const WORD = /[\p{L}\p{M}\p{Nd}]$/u
