// Text in pieces: words, numbers and signs; and text as a run of them, by which it is compared where nothing else makes a difference.

import { EMOJI_NAMES } from '../late-parts.ts'

const PIECE = /[a-zA-Z\d]+(?![^\0-\x7f])|[\p{L}\p{M}\p{Nd}]+|\s+|./gsu
/** The stroke through struck text, and what nobody sees. */
const UNSEEN = /[\u0336\u200b\ufeff\u00ad]/g
const EMOJI_NAME = /:([a-z0-9_+-]+):/g
const ASCII = /^[\0-\x7f]*$/
/** All that is no word or sign, where it is not a single space. */
const SPACES = /(?: [\0-\x20\s]|[^\x20-\uffff]|[^\S ])[\0-\x20\s]*/g

/** What a reader sees of a text, with one space for any white space: the same where its words and signs are the same. */
export function tidyWords(text: string): string {
  return readSeen(text).replace(SPACES, ' ')
}

/** Words, signs, and the white space between them. */
export function listPieces(text: string): readonly string[] {
  const seen = readSeen(text)
  return ASCII.test(seen) ? splitPlainText(seen) : (seen.match(PIECE) ?? [])
}

function readSeen(text: string): string {
  const named = text.includes(':') ? replaceNames(text) : text
  return ASCII.test(named) ? named : named.replace(UNSEEN, '')
}

/** Emoji by name are the emoji: on both sides, so that it makes no difference which of them shows it. */
function replaceNames(value: string): string {
  return value.replace(EMOJI_NAME, (written, name: string) => {
    const { nameToEmoji } = EMOJI_NAMES.get()
    return Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written
  })
}

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

export function isSpace(piece: string): boolean {
  return piece.charCodeAt(0) <= SPACE || (piece.charCodeAt(0) > DELETE && piece.trim() === '')
}

/** A piece is a word or a sign, so that its last character tells which. */
export function isWord(piece: string): boolean {
  const code = piece.charCodeAt(piece.length - 1)
  return code > DELETE ? WORD.test(piece) : isWordCode(code)
}

const SPACE = 32
const DELETE = 127
const WORD = /[\p{L}\p{M}\p{Nd}]$/u

function isWordCode(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
}

function isSpaceCode(code: number): boolean {
  return code === SPACE || (code > 8 && code < 14)
}
