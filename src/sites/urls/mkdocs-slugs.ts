// The functions that MkDocs's blogs make parts of URLs with: PyMdown's `slugs.slugify` with its settings, and those of
// Python-Markdown.

import { findText, findValue, isMap } from '../config/plain-values.ts'

export type Slugify = (text: string, separator: string) => string

/** What a setting is when nobody sets it. */
export const slugifyForMkdocs: Slugify = createPymdownSlugify('lower', 'NFC', false)

const PYMDOWN = 'pymdownx.slugs.'
const FUNCTIONS: Readonly<Record<string, Slugify>> = {
  [`${PYMDOWN}uslugify`]: slugifyForMkdocs,
  [`${PYMDOWN}uslugify_cased`]: createPymdownSlugify('none', 'NFC', false),
  [`${PYMDOWN}gfm`]: createPymdownSlugify('lower-ascii', 'NFC', false),
  'markdown.extensions.toc.slugify': slugifyToc,
  'markdown.extensions.toc.slugify_unicode': slugifyUnicodeToc
}

/**
 * The function of a setting such as `post_slugify`; null for one that is not known.
 * @param text the whole configuration: what has been read of it no longer tells which function is called
 */
export function findMkdocsSlugify(options: unknown, key: string, text: string): Slugify | null {
  const value = findValue(options, key)
  if (value === undefined) return slugifyForMkdocs
  const pattern = new RegExp(`${key}:\\s*!!python/(name|object/apply):([\\w.]+)`, 'g')
  const [tag, ...others] = [...text.matchAll(pattern)]
  const [, kind, name = ''] = tag ?? []
  if (others.some(other => other[2] !== name)) return null
  if (kind === 'name') return FUNCTIONS[name] ?? null
  return name === `${PYMDOWN}slugify` && (isMap(value) || value === null)
    ? readSettings(findValue(value, 'kwds') ?? {})
    : null
}

function readSettings(settings: unknown): Slugify | null {
  if (!isMap(settings)) return null
  const [letters, form] = [
    findText(settings, 'case') ?? 'none',
    findText(settings, 'normalize') ?? 'NFC'
  ]
  const encodes = (findText(settings, 'percent_encode') ?? 'false').toLowerCase()
  const isKnown = Object.keys(settings).every(key =>
    ['case', 'normalize', 'percent_encode'].includes(key)
  )
  if (!isKnown || !isForm(form) || !isLetterCase(letters) || !/^(?:true|false)$/.test(encodes))
    return null
  return createPymdownSlugify(letters, form, encodes === 'true')
}

const LETTER_CASES = ['none', 'lower', 'lower-ascii'] as const
type LetterCase = (typeof LETTER_CASES)[number]
const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const
type Form = (typeof FORMS)[number]

function isLetterCase(text: string): text is LetterCase {
  return LETTER_CASES.some(one => one === text)
}

function isForm(text: string): text is Form {
  return FORMS.some(one => one === text)
}

/** Each blank is a separator, punctuation and accents of their own go, letters of any alphabet stay. */
function createPymdownSlugify(letters: LetterCase, form: Form, encodes: boolean): Slugify {
  return (text, separator) => {
    const bare = text
      .normalize(form)
      .replace(/<\/?[^>]*>/g, '')
      .trim()
    const slug = lower(bare, letters)
      .replace(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', separator)
    return encodes ? encodeURIComponent(slug) : slug
  }
}

function lower(text: string, letters: LetterCase): string {
  if (letters === 'none') return text
  return letters === 'lower'
    ? text.toLowerCase()
    : text.replace(/[A-Z]/g, letter => letter.toLowerCase())
}

function slugifyToc(text: string, separator: string): string {
  return slugifyUnicodeToc(text.normalize('NFKD').replace(/[^\0-\u007f]/g, ''), separator)
}

function slugifyUnicodeToc(text: string, separator: string): string {
  const blanks = new RegExp(`[${separator.replace(/[\\\]^-]/g, String.raw`\$&`)}\\s]+`, 'g')
  return text
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .trim()
    .toLowerCase()
    .replace(blanks, separator)
}
