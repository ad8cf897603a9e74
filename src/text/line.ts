// Text that other people wrote, made fit for one line.

/**
 * Controls, bidirectional overrides and invisible characters. Joiners and variation selectors stay: scripts and emoji
 * need them, and they can hide nothing from a reader.
 */
export const INVISIBLE = /[\p{Cc}\u2028\u2029\ufff9-\ufffb[\p{DI}--[\u200c\u200d\p{VS}]]]/gv
const CONTROL = /\p{Cc}/gu
const BREAKS = /[\s\u0085]+/gu

export type LineOptions = {
  /** Longest result in UTF-16 units; a longer text ends in `…`. */
  readonly max?: number
  /** Invisible characters, such as marks of writing direction, that an author's text needs and a log does not. */
  readonly invisible?: 'drop' | 'keep'
}

/** The text on one line: spaces collapsed, controls and halves of surrogate pairs gone. */
export function cleanLine(
  text: string,
  { max = Infinity, invisible = 'drop' }: LineOptions = {}
): string {
  const line = text
    .toWellFormed()
    .replace(BREAKS, ' ')
    .replace(invisible === 'drop' ? INVISIBLE : CONTROL, '')
    .replace(BREAKS, ' ')
    .trim()
  return line.length <= max ? line : cutLine(line, max)
}

/** Half of a surrogate pair is not a character. */
function cutLine(line: string, max: number): string {
  const cut = line.slice(0, Math.max(0, max - 1))
  return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}

/** `1 article`, `2 articles`. */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
