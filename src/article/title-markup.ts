// Titles and subtitles of the front matter that are written in Markdown, as a heading of the body would be.

import type { FindHeading } from './article.ts'
import { toPlainText } from './plain-text.ts'

/** No title is longer, and hostile ones take long to read. */
const MAX_LENGTH = 1000
/** Without these a text has no markup. */
const MAY_HAVE_MARKUP = /[*_`~[\]\\=^]/
const CODE = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g
/** What is markup in a body and seldom meant as such in a title: tags, `__init__`, `2*3`, a `#` at the end. */
const KEPT = /[<>&#]|\b__[a-z\d]\w*?__\b|(?<=\w)\*(?=\w)/gi
const KEPT_IN_CODE = /[<>&*_#]/g
/** Characters of the private use areas stand for those that are kept. */
const FIRST_STAND_IN = 0xf0000
const FIRST_IN_CODE = 0xf1000

/**
 * On one line, without markup. The body's parser reads it as a heading; where it finds nothing, the text stays.
 */
export function toTitleText(text: string, findHeading: FindHeading): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length > MAX_LENGTH || !MAY_HAVE_MARKUP.test(line)) return toPlainText(text)
  if (/[\u{f0000}-\u{f1fff}]/u.test(line)) return toPlainText(text)
  const held = line
    .replace(CODE, code => code.replace(KEPT_IN_CODE, one => toStandIn(one, FIRST_IN_CODE)))
    .replace(KEPT, run => run.replace(/\W|_/g, one => toStandIn(one, FIRST_STAND_IN)))
  const found = findHeading(`# ${held}`)?.text ?? ''
  return found === ''
    ? toPlainText(text)
    : restore(toPlainText(restore(found, FIRST_STAND_IN)), FIRST_IN_CODE)
}

function toStandIn(character: string, first: number): string {
  return String.fromCodePoint(first + character.charCodeAt(0))
}

function restore(text: string, first: number): string {
  return Array.from(text, one => {
    const code = (one.codePointAt(0) ?? 0) - first
    return code >= 0 && code < 0x80 ? String.fromCharCode(code) : one
  }).join('')
}
