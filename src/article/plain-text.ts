// Single-line texts of the front matter, as they may be shown and sent.

/** The article's text on one line: blanks collapsed, control characters and halves of surrogate pairs gone. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}

/**
 * A title's or subtitle's text where it was written for a page: pairs of tags of running text gone, character
 * references read. Any other tag is part of what it says, as in `The <details> element`.
 */
export function plainText(text: string): string {
  const bare = withoutPairs(text.replace(/<br\s*\/?>/gi, ' '))
  return cleanText(bare.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, characterOf))
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
function characterOf(written: string, decimal?: string, hex?: string, name = ''): string {
  const code =
    decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : null
  if (code === null) return CHARACTERS.get(name) ?? written
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written
}

const PAIR =
  /<(abbr|b|cite|code|em|i|mark|nobr|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>((?:(?!<\1[\s>]).)*?)<\/\1\s*>/gi

function withoutPairs(text: string): string {
  const bare = text.replace(PAIR, '$2')
  return bare === text ? text : withoutPairs(bare)
}

/** Number of Unicode code points: what the API's description calls the length of a text. */
export function lengthOf(text: string): number {
  return Array.from(text).length
}

const YES = new Set(['true', 'yes', 'on', '1'])
const NO = new Set(['false', 'no', 'off', '0'])

/** A boolean as people write it, quotes and YAML 1.1's words included; null for anything else. */
export function parseBoolean(text: string): boolean | null {
  const word = text.trim().toLowerCase()
  if (YES.has(word)) return true
  return NO.has(word) ? false : null
}
