// What exists for this action alone is checked strictly: a misspelt wish would otherwise be published for good.

import { joinWords, quoteText } from '../text/line.ts'
import { addError, addWarning, refuseValue, type FieldReader } from './field-reader.ts'
import { isDecidedForMedium } from './article-skip.ts'
import {
  isMediumMark,
  isMediumSwitch,
  listMarks,
  listVisibility,
  type VisibilityFinding
} from './article-visibility.ts'
import { normalizeKey, readFlag, readScalar, type HeaderField } from './header-fields.ts'
import { parseWebUrl } from './web-url.ts'

const KNOWN_FIELDS = [
  'title',
  'subtitle',
  'tags',
  'categories',
  'keywords',
  'publication',
  'publishStatus',
  'status',
  'license',
  'canonicalUrl',
  'canonical',
  'notifyFollowers',
  'contentFormat',
  'draft',
  'published',
  'date',
  'publishDate',
  'pubDate',
  'slug',
  'image',
  'cover',
  'coverImage',
  'heroImage',
  'banner',
  'id',
  'url',
  'mediumUrl'
]

export function checkMediumMap(reader: FieldReader): void {
  const known = new Set(KNOWN_FIELDS.map(normalizeKey))
  for (const [key, field] of reader.fields.medium)
    if (!known.has(key) && !isMediumSwitch(key) && !isMediumMark(key))
      refuseUnknownField(reader, field)
  checkMediumValue(reader)
  checkMarks(reader)
  for (const field of reader.fields.repeated)
    if (known.has(normalizeKey(field.name.replace(/^.*\./, '')))) addRepeated(reader, field)
}

function refuseUnknownField(reader: FieldReader, field: HeaderField): void {
  addError(reader, {
    code: 'front-matter/medium',
    position: field.node,
    message: `Unknown front matter field ${quoteText(field.name)}.`,
    remedy: `Correct the name or remove the field. The \`medium\` map takes ${joinWords(KNOWN_FIELDS)}.`
  })
}

function addRepeated(reader: FieldReader, field: HeaderField): void {
  const message = `In the front matter, \`${field.name}\` repeats a field that was set above in another spelling`
  const parts = { code: 'front-matter/repeated', position: field.node } as const
  if (field.forMedium) addError(reader, { ...parts, message: `${message}.` })
  else addWarning(reader, { ...parts, message: `${message}, so it is ignored.` })
}

function checkMediumValue(reader: FieldReader): void {
  const field = reader.fields.mediumValue
  if (field === null || readFlag(field) !== null) return
  if (parseWebUrl(readScalar(field) ?? '') !== null) return
  refuseValue(reader, {
    code: 'front-matter/medium',
    field,
    wanted: 'a map of fields or false',
    remedy: 'Set `medium: false` to keep the article off Medium, or remove the field.'
  })
}

function checkMarks(reader: FieldReader): void {
  for (const { field, mark } of listMarks(reader.fields))
    if (mark === 'unclear')
      refuseValue(reader, {
        code: 'front-matter/mediumUrl',
        field,
        wanted: 'the web address of a post'
      })
}

/** Who may read an article must be certain before it is published for good. */
export function checkVisibility(reader: FieldReader): void {
  const { fields } = reader
  const ofSite = isDecidedForMedium(fields) ? [] : listVisibility(fields, false)
  for (const found of [...listVisibility(fields, true), ...ofSite])
    if (found.says === 'unclear') refuseVisibility(reader, found)
}

function refuseVisibility(reader: FieldReader, { field, row }: VisibilityFinding): void {
  refuseValue(reader, {
    code: 'front-matter/draft',
    field,
    wanted: WANTED[row.kind] ?? 'true or false'
  })
}

const WANTED: Partial<Record<VisibilityFinding['row']['kind'], string>> = {
  status: 'a status that is known, such as `published` or `draft`',
  wait: 'a date, nor true or false',
  end: 'a date, nor true or false'
}
