// Text that other people wrote, made fit for one line.

/**
 * Controls, bidirectional overrides and invisible characters. Joiners and variation selectors stay: scripts and emoji
 * need them, and they can hide nothing from a reader.
 */
export const INVISIBLE = /[\p{Cc}\u2028\u2029\ufff9-\ufffb[\p{DI}--[\u200c\u200d\p{VS}]]]/gv
const CONTROL = /\p{Cc}/gu
const BREAKS = /[\s\u0085]+/gu
/** A no-break space and the wide one of Chinese and Japanese are part of what an author wrote. */
const PLAIN_BREAKS = /[\t\n\v\f\r \u0085\u2028\u2029]+/g

/** What nothing has to be done to, as nearly all lines of English. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/

export type LineOptions = {
  /** Longest result in UTF-16 units; a longer text ends in `…`. */
  readonly max?: number
  /**
   * Invisible characters, such as marks of writing direction, that an author's text needs and a log does not. Who keeps
   * them keeps special spaces, too.
   */
  readonly invisible?: 'drop' | 'keep'
}

/** The text on one line: spaces collapsed, controls and halves of surrogate pairs gone. */
export function cleanLine(
  text: string,
  { max = Infinity, invisible = 'drop' }: LineOptions = {}
): string {
  if (CLEAN.test(text)) return cutText(text, max)
  const [breaks, dropped] = invisible === 'drop' ? [BREAKS, INVISIBLE] : [PLAIN_BREAKS, CONTROL]
  const line = text
    .toWellFormed()
    .replace(breaks, ' ')
    .replace(dropped, '')
    .replace(breaks, ' ')
    .trim()
  return cutText(line, max)
}

/** In UTF-16 units; what is cut ends in `…`. Half of a surrogate pair is not a character. */
export function cutText(line: string, max: number): string {
  if (line.length <= max) return line
  const cut = line.slice(0, Math.max(0, max - 1))
  return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}

const QUOTED_LENGTH = 80

/** A value as messages show it: in quotes, on one line, cut where nobody would read on. */
export function quoteText(text: string): string {
  const characters = Array.from(text)
  const cut = characters.slice(0, QUOTED_LENGTH).join('')
  return JSON.stringify(characters.length > QUOTED_LENGTH ? `${cut}…` : text)
}

/** Unicode code points: what Medium's API counts as the length of a text. */
export function countCharacters(text: string): number {
  return Array.from(text).length
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** `1 article`, `2 articles`. */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
