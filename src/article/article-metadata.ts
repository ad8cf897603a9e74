// What front matter, inputs and body together say about an article that is meant to be published.

import type { Article, ArticleDefaults, FindHeading } from './article.ts'
import { readSchedule } from './article-schedule.ts'
import { readTags } from './article-tags.ts'
import { checkTitle, toPageText, type ArticleBody, type ArticleTitle } from './article-title.ts'
import { readCanonicalUrl } from './canonical-url.ts'
import { readChoices } from './choice-fields.ts'
import { readCover } from './cover-field.ts'
import { refuseValue, type FieldReader } from './field-reader.ts'
import { FIRST_LINE } from './file-diagnostic.ts'
import { findField, listFieldLists, listFieldTexts, readScalar } from './header-fields.ts'
import { checkVisibility, checkMediumMap } from './medium-map.ts'
import { checkTemplates } from './template-remnants.ts'
import { toSitePage } from './site-page.ts'
import { readTextField, toLineOfText, type LineOfText } from './text-field.ts'
import { toTitleText } from './title-markup.ts'
import { checkUnread } from './unread-values.ts'

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
  const publication = readPublication(reader)
  const id = readTextField(reader, 'id')
  const text = toPageText(title, body)
  const page = toSitePage(reader.path, text, reader.fields, reader.site)
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
    ...readCanonicalUrl(reader, text, defaults.canonicalUrl),
    ...readSchedule(reader),
    id: id?.text ?? null,
    idLine: id?.line ?? null,
    cover: readCover(reader),
    fieldTexts: listFieldTexts(reader.fields),
    fieldLists: listFieldLists(reader.fields),
    mayBeMdx: reader.site.mdxInMarkdown,
    breaksLines: reader.site.breaksLines,
    templateScope: reader.site.findTemplateScope(page),
    mediaFolder: reader.site.findMediaFolder(page),
    header: body.header,
    body: body.text,
    bodyLine: body.line
  }
}

function readSubtitle(reader: FieldReader, findHeading: FindHeading): string | null {
  return toTitleText(readTextField(reader, 'subtitle')?.text ?? '', findHeading) || null
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
