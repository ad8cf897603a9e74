// What an author has hidden from readers: comments of Obsidian, `%% … %%`, remarks of CriticMarkup, `{>> … <<}`, and what
// Ghost and WordPress show to members alone.

import { createForm, type Opener, type TagFields, type TagForm } from './tag-form.ts'

/** A variable of a batch file, `%%NAME%%`, is none. */
const OPENING = String.raw`(?<![%\w\\])%%(?!%|[A-Z\d_]+%)`
const CLOSING = String.raw`%%(?![%\w])`
/** At the beginning of a line, or of an item, a comment may hold blank lines. */
const LINE_START = String.raw`(?<=^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)`
/** Inside a paragraph it ends with it. */
const SAME_PARAGRAPH = String.raw`(?:[^%\n]|%(?!%)|\n(?![ \t>]*(?:\r?\n|[-*+#|]|\d{1,9}[.)])))`

const PAYWALL = String.raw`<!--\s*(?:(?:paid-)?(?:members?|subscribers?)-only|paywall|wp:(?:premium-content|jetpack)/(?:container|paywall|subscribers?-view)\b[^]*?)\s*-->`

export const HIDDEN_OPENERS: readonly Opener[] = [
  [['%%'], '%%'],
  [['{>>'], String.raw`\{>>`],
  [['<!--'], String.raw`<!--(?=\s*(?:paid-|members?-|subscribers?-|paywall|wp:))`]
]

export const HIDDEN_REMARKS: readonly TagForm[] = [
  createForm(
    PAYWALL,
    () => ({
      kind: 'refused',
      name: 'html-comment',
      content: 'begins what only members of the site may read, while a post is for everybody.',
      args: 'Remove what is for members, or this mark if everybody may read it.'
    }),
    '-->'
  ),
  createForm(
    String.raw`${LINE_START}%%(?!%|[A-Z\d_]+%)(?:[^%]|%(?!%))*${CLOSING}`,
    () => describeComment('a comment of Obsidian'),
    '%%'
  ),
  createForm(
    String.raw`${OPENING}(${SAME_PARAGRAPH}+)${CLOSING}`,
    ({ 0: whole, 1: inside = '', input, index }) =>
      readComment(inside, /^[ \t]*\r?(?:\n|$)/.test(input.slice(index + whole.length))),
    '%%'
  ),
  createForm(
    String.raw`\{>>(?:(?!\r?\n[ \t]*\r?\n|<<\})[^])*<<\}`,
    () => describeComment('a remark of CriticMarkup'),
    String.raw`<<\}`
  )
]

/** `a %% b` is an operator in some languages: between spaces in the middle of a line, words have to look like a remark. */
function readComment(inside: string, endsLine: boolean): TagFields | null {
  const isTight = !/^\s|\s$/.test(inside)
  if (isTight || endsLine || inside.includes('\n')) return describeComment('a comment of Obsidian')
  if (!/^\s/.test(inside) || /[\d=<>+*/^()[\]{}]/.test(inside)) return null
  const words = inside.trim().split(/\s+/)
  const isProse =
    words.length > 1 && [words[0], words.at(-1)].every(word => /^(?:a|I|.{2,})$/u.test(word ?? ''))
  return isProse
    ? describeComment('a comment of Obsidian')
    : {
        kind: 'refused',
        name: 'html-comment',
        content: 'may be a comment of Obsidian, which hides it, or an operator, which does not.',
        args: 'Remove it if it is a comment, or put it in code.'
      }
}

function describeComment(what: string): TagFields {
  return { kind: 'omission', name: 'html-comment', content: what }
}
