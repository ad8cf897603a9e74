// Titles and subtitles that were written for a web page, as plain text.

import { cleanLine } from '../text/line.ts'

/**
 * On one line: pairs of tags of running text are gone, character references are read. Any other tag is part of what the
 * text says, as in `The <details> element`.
 */
export function toPlainText(text: string): string {
  const bare = removePairs(text.replace(/<br\s*\/?>/gi, ' '))
  const plain = bare.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, readReference)
  return cleanLine(plain, { invisible: 'keep' })
}

/** The character references that are written in titles. */
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', hellip: '…' },
    ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚' },
    ...{ bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', middot: '·', bull: '•' },
    ...{ times: '×', deg: '°', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', rarr: '→' }
  })
)

/** A reference that is not known stays as written. */
function readReference(written: string, decimal?: string, hex?: string, name = ''): string {
  const code =
    decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : null
  if (code === null) return CHARACTERS.get(name) ?? written
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written
}

const PAIR =
  /<(abbr|b|cite|code|em|i|mark|nobr|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>((?:(?!<\1[\s>]).)*?)<\/\1\s*>/gi

function removePairs(text: string): string {
  const bare = text.replace(PAIR, '$2')
  return bare === text ? text : removePairs(bare)
}
