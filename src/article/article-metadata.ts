// What front matter, inputs and body together say about an article that is meant to be published.

import type { Article, ArticleDefaults } from './article.ts'
import { fillCanonicalTemplate, parseWebUrl } from './canonical-template.ts'
import { readChoices } from './choice-fields.ts'
import { readCover } from './cover-field.ts'
import type { CalendarDate } from './article-date.ts'
import {
  fieldNamed,
  refuse,
  refuseOrIgnore,
  scalarOf,
  shown,
  type Check,
  type Field,
  type FieldCode
} from './header-fields.ts'
import { judgeDraft, judgeMediumMap } from './medium-map.ts'
import { readSchedule } from './article-schedule.ts'
import { readTags } from './article-tags.ts'
import { cleanText, plainText } from './plain-text.ts'
import { judgeTitle, type Body, type Title } from './article-title.ts'

/** Stands in where {@link judgeTitle} complains. */
const NO_TITLE: Title = { text: '', place: { line: 1, column: null }, fromBody: false, site: null }

/** Every field of the contract's table. With an error among `check.diagnostics` the article must not be used. */
export function readMetadata(
  check: Check,
  content: { readonly title: Title | null; readonly body: Body },
  defaults: ArticleDefaults
): Article {
  const { body } = content
  const title = content.title ?? NO_TITLE
  judgeTitle(check, content.title)
  judgeMediumMap(check)
  judgeDraft(check)
  const { day, ...schedule } = readSchedule(check)
  const publication = readPublication(check)
  const id = readText(check, 'id')
  return {
    path: check.path,
    title: title.text,
    titleLine: title.place.line,
    titleFromBody: title.fromBody,
    siteTitle: title.site,
    subtitle: plainText(readText(check, 'subtitle')?.text ?? '') || null,
    tags: readTags(check, defaults.tags),
    publication: publication?.text ?? defaults.publication,
    publicationLine: publication?.line ?? null,
    ...readChoices(check, defaults),
    canonicalUrl: readCanonicalUrl(check, defaults.canonicalUrl, day),
    ...schedule,
    id: id?.text ?? null,
    idLine: id?.line ?? null,
    cover: readCover(check),
    body: body.text,
    bodyLine: body.line
  }
}

/** A single line of text that sites use, too; null when there is none. */
function readText(check: Check, name: FieldCode): { text: string; line: number } | null {
  const field = fieldNamed(check.fields, name)
  if (field === null) return null
  const text = scalarOf(field)
  if (text === null) refuseOrIgnore(check, name, field, 'a text')
  return lineOfText(field, text ?? '')
}

/** An article must never end up beside the publication it names, so this is strict wherever it stands. */
function readPublication(check: Check): { text: string; line: number } | null {
  const field = fieldNamed(check.fields, 'publication')
  if (field === null) return null
  const text = scalarOf(field)
  if (text === null)
    refuse(check, {
      field: 'publication',
      place: field.node,
      message: `Front matter field "${field.name}" must be the id, name, slug or URL of one publication; got ${shown(field)}. Correct or remove it.`
    })
  return lineOfText(field, text ?? '')
}

function lineOfText(field: Field, text: string): { text: string; line: number } | null {
  const clean = cleanText(text)
  return clean === '' ? null : { text: clean, line: field.node.line }
}

/** The author's, else the one the template gives; a wrong one would be wrong for good, so both are strict. */
function readCanonicalUrl(
  check: Check,
  template: string | null,
  day: CalendarDate | null
): string | null {
  const field = fieldNamed(check.fields, 'canonicalUrl', 'canonical')
  if (field !== null) return readAuthorsUrl(check, field)
  const slug = readText(check, 'slug')?.text.replace(/^\/+|\/+$/g, '') ?? ''
  if (template === null) return null
  const source = { path: check.path, slug: slug === '' ? null : slug, date: day }
  const filled = fillCanonicalTemplate(template, source)
  if (filled === null)
    refuse(check, {
      field: 'canonicalUrl',
      place: { line: 1, column: null },
      message: `The input canonical-url (${template}) needs a date, and neither the front matter nor the path has one. Set date, or write the article's canonicalUrl.`
    })
  return filled
}

function readAuthorsUrl(check: Check, field: Field): string | null {
  const text = (scalarOf(field) ?? '').trim()
  const url = parseWebUrl(text)
  if (url === null)
    refuse(check, {
      field: 'canonicalUrl',
      place: field.node,
      message: `Front matter field "${field.name}" must be an absolute http(s) URL; got ${shown(field)}. Write it out, from https:// on.`
    })
  if (url === null) return null
  // As written where that is a URL already; else percent-encoded.
  return /^[\x21-\x7e]+$/.test(text) ? text : url.href
}
