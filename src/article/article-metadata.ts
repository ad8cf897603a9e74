// What front matter, inputs and body together say about an article that is meant to be published.

import { cleanLine } from '../text/line.ts'
import type { Article, ArticleDefaults, FindHeading } from './article.ts'
import type { CalendarDate } from './article-date.ts'
import { readSchedule } from './article-schedule.ts'
import { readTags } from './article-tags.ts'
import { checkTitle, type ArticleBody, type ArticleTitle } from './article-title.ts'
import { fillCanonicalTemplate } from './canonical-template.ts'
import { readChoices } from './choice-fields.ts'
import { readCover } from './cover-field.ts'
import {
  addError,
  refuseOrIgnoreValue,
  refuseValue,
  type FieldCode,
  type FieldReader
} from './field-reader.ts'
import { FIRST_LINE } from './file-diagnostic.ts'
import { findField, readScalar, type HeaderField } from './header-fields.ts'
import { checkVisibility, checkMediumMap } from './medium-map.ts'
import { checkTemplates } from './template-remnants.ts'
import { toTitleText } from './title-markup.ts'
import { checkUnread } from './unread-values.ts'
import { parseWebUrl } from './web-url.ts'

/** Used where {@link checkTitle} complains. */
const NO_TITLE: ArticleTitle = { text: '', position: FIRST_LINE, fromBody: false, site: null }

/** What the file holds besides its fields. */
export type ArticleContent = {
  readonly title: ArticleTitle | null
  readonly body: ArticleBody
  readonly findHeading: FindHeading
}

/** Reads every field. With an error among the reader's diagnostics the article must not be used. */
export function readMetadata(
  reader: FieldReader,
  content: ArticleContent,
  defaults: ArticleDefaults
): Article {
  const { body } = content
  const title = content.title ?? NO_TITLE
  checkTitle(reader, content.title, body)
  checkUnread(reader)
  checkTemplates(reader)
  checkMediumMap(reader)
  checkVisibility(reader)
  const { day, ...schedule } = readSchedule(reader)
  const publication = readPublication(reader)
  const id = readTextField(reader, 'id')
  return {
    path: reader.path,
    title: title.text,
    titleLine: title.position.line,
    titleFromBody: title.fromBody,
    siteTitle: title.site,
    subtitle: readSubtitle(reader, content.findHeading),
    tags: readTags(reader, defaults.tags),
    publication: publication?.text ?? defaults.publication,
    publicationLine: publication?.line ?? null,
    ...readChoices(reader, defaults),
    canonicalUrl: readCanonicalUrl(reader, defaults.canonicalUrl, day),
    declaresCanonicalUrl: findField(reader.fields, 'canonicalUrl', 'canonical') !== null,
    ...schedule,
    id: id?.text ?? null,
    idLine: id?.line ?? null,
    cover: readCover(reader),
    body: body.text,
    bodyLine: body.line
  }
}

function readSubtitle(reader: FieldReader, findHeading: FindHeading): string | null {
  return toTitleText(readTextField(reader, 'subtitle')?.text ?? '', findHeading) || null
}

type LineOfText = { readonly text: string; readonly line: number }

/** A single line of text that sites use, too; null when there is none. */
function readTextField(reader: FieldReader, name: 'id' | 'slug' | 'subtitle'): LineOfText | null {
  const field = findField(reader.fields, name)
  if (field === null) return null
  const code: FieldCode = `front-matter/${name}`
  if (readScalar(field) === null) refuseOrIgnoreValue(reader, { code, field, wanted: 'a text' })
  return toLineOfText(field)
}

/** An article must never be published beside the publication it names, so this is strict for sites' fields, too. */
function readPublication(reader: FieldReader): LineOfText | null {
  const field = findField(reader.fields, 'publication')
  if (field === null) return null
  if (readScalar(field) === null)
    refuseValue(reader, {
      code: 'front-matter/publication',
      field,
      wanted: 'the id, name, slug or URL of a publication'
    })
  return toLineOfText(field)
}

function toLineOfText(field: HeaderField): LineOfText | null {
  const text = cleanLine(readScalar(field) ?? '', { invisible: 'keep' })
  return text === '' ? null : { text, line: field.node.line }
}

/** The author's, else the one the template gives; a wrong one would be wrong for good, so both are strict. */
function readCanonicalUrl(
  reader: FieldReader,
  template: string | null,
  day: CalendarDate | null
): string | null {
  const field = findField(reader.fields, 'canonicalUrl', 'canonical')
  if (field !== null) return readAuthorsUrl(reader, field)
  const slug = readTextField(reader, 'slug')?.text.replace(/^\/+|\/+$/g, '') ?? ''
  if (template === null) return null
  const source = { path: reader.path, slug: slug === '' ? null : slug, date: day }
  const filled = fillCanonicalTemplate(template, source)
  if (filled === null)
    addError(reader, {
      code: 'front-matter/canonicalUrl',
      position: FIRST_LINE,
      message: `The \`canonical-url\` input (\`${template}\`) needs a date, but neither the front matter nor the path has one.`,
      remedy: 'Set `date` or `canonicalUrl` in the front matter.'
    })
  return filled
}

function readAuthorsUrl(reader: FieldReader, field: HeaderField): string | null {
  const text = (readScalar(field) ?? '').trim()
  const url = parseWebUrl(text)
  if (url === null) {
    refuseValue(reader, { code: 'front-matter/canonicalUrl', field, wanted: 'a web address' })
    return null
  }
  // As written where that is a URL already; else percent-encoded.
  return /^[\x21-\x7e]+$/.test(text) ? text : url.href
}
