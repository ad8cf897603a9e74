// The title of an article: the front matter's, else the body's first H1.

import type { Dialect } from './split-front-matter.ts'
import { MAX_TITLE_LENGTH } from '../medium/vocabulary.ts'
import { cleanLine, countCharacters, quoteText } from '../text/line.ts'
import { baseName } from '../text/paths.ts'
import type { FindHeading } from './article.ts'
import type { SiteRules } from './site-rules.ts'
import { addError, refuseValue, type FieldReader } from './field-reader.ts'
import { FIRST_LINE, type FilePosition } from './file-diagnostic.ts'
import { findField, readScalar, type HeaderFields } from './header-fields.ts'
import { toTitleText } from './title-markup.ts'

export type ArticleTitle = {
  /** On one line. */
  readonly text: string
  readonly position: FilePosition
  readonly fromBody: boolean
  /** What the site calls the article where `medium.title` calls it something else. */
  readonly site: string | null
}

export type ArticleBody = {
  readonly text: string
  /** 1-based line of the file on which the text begins. */
  readonly line: number
  /** Of the file. */
  readonly path: string
  /** What the front matter above it is written in. */
  readonly header: Dialect
}

export type TitleSources = {
  readonly findHeading: FindHeading
  readonly site: SiteRules
  /** Of the file in the repository. */
  readonly path: string
}

/** Null when the article has no title, or one that is not a text. */
export function findTitle(
  fields: HeaderFields,
  body: ArticleBody,
  { findHeading, site: rules, path }: TitleSources
): ArticleTitle | null {
  const field = findField(fields, 'title', ...(rules.synonyms['title'] ?? []))
  if (field === null)
    return rules.titleFromFileName ? takeFileName(path) : findTitleInBody(body, findHeading)
  const text = toTitleText(readScalar(field) ?? '', findHeading)
  if (text === '') return null
  const site = field.forMedium ? findSiteTitle(fields, body, findHeading) : null
  return { text, position: field.node, fromBody: false, site: site === text ? null : site }
}

function takeFileName(path: string): ArticleTitle | null {
  const text = cleanLine(baseName(path).replace(/\.\w+$/, ''), { invisible: 'keep' })
  return text === '' ? null : { text, position: FIRST_LINE, fromBody: false, site: null }
}

function findSiteTitle(
  fields: HeaderFields,
  body: ArticleBody,
  findHeading: FindHeading
): string | null {
  const field = fields.site.get('title')
  if (field === undefined) return findTitleInBody(body, findHeading)?.text ?? null
  return toTitleText(readScalar(field) ?? '', findHeading) || null
}

function findTitleInBody(body: ArticleBody, findHeading: FindHeading): ArticleTitle | null {
  const heading = findHeading(body.text, body.path)
  const text = cleanLine(heading?.text ?? '', { invisible: 'keep' })
  if (heading === null || text === '') return null
  const position = { line: body.line + heading.line - 1, column: null }
  return { text, position, fromBody: true, site: null }
}

/** What the site calls an article, whatever it is called on Medium (empty without a title), and how its body begins. */
export function toPageText(
  title: ArticleTitle | null,
  body: ArticleBody
): { readonly title: string; readonly opening: string } {
  const opening = /\S.*/.exec(body.text)?.[0].trim() ?? ''
  return { title: title?.site ?? title?.text ?? '', opening }
}

/** Complains of a title that is missing, is not a text, is too long for Medium, or has a footnote. */
export function checkTitle(
  reader: FieldReader,
  title: ArticleTitle | null,
  body: ArticleBody
): void {
  const code = 'front-matter/title'
  const field = findField(reader.fields, 'title')
  if (title !== null) {
    checkLength(reader, title)
    if (!title.fromBody) checkFootnotes(reader, title, body)
  } else if (field !== null) refuseValue(reader, { code, field, wanted: 'a text' })
  else
    addError(reader, {
      code,
      position: FIRST_LINE,
      message: 'The article has no title.',
      remedy:
        'Set `title` in the front matter, or begin the body with a heading of level 1 (`# Title`).'
    })
}

function checkLength(reader: FieldReader, { text, position }: ArticleTitle): void {
  const length = countCharacters(text)
  if (length <= MAX_TITLE_LENGTH) return
  addError(reader, {
    code: 'front-matter/title',
    position,
    message: `The title ${quoteText(text)} has ${length} characters; Medium takes at most ${MAX_TITLE_LENGTH}.`,
    remedy: 'Shorten it, or set a shorter one as `medium.title`.'
  })
}

/** A title of the body leaves its notes in the body; one of the front matter would lose them. */
function checkFootnotes(
  reader: FieldReader,
  { text, position }: ArticleTitle,
  body: ArticleBody
): void {
  for (const [mark] of text.matchAll(/\[\^[^\]\s]+\]/g))
    if (body.text.includes(`${mark}:`))
      addError(reader, {
        code: 'front-matter/title',
        position,
        message: `The title ${quoteText(text)} has a footnote, ${mark}, which Medium's titles cannot have.`,
        remedy: 'Put the mark of the footnote into the text.'
      })
}
