// Single-line texts of the front matter, as they may be shown and sent.

/** The article's text on one line: blanks collapsed, control characters and halves of surrogate pairs gone. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
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
