// When an article is due: which of its date fields counts, and on which day its URL is built.

import { parseDate, type ParsedDate } from './article-date.ts'
import { isDecidedForMedium } from './article-skip.ts'
import { refuseOrIgnoreValue, type FieldReader } from './field-reader.ts'
import {
  findFields,
  normalizeKey,
  readScalar,
  type HeaderField,
  type HeaderFields
} from './header-fields.ts'

export type ArticleSchedule = {
  /** Epoch milliseconds. */
  readonly date: number | null
  readonly dateLine: number | null
  /** Epoch milliseconds: after that nobody is to read the article. */
  readonly expiry: number | null
}

/** Fields that may hold something else: whether they do is told with what says who may read the article. */
const SWITCHES = [
  ...['published', 'publish', 'scheduled', 'scheduledAt', 'scheduledFor', 'embargo', 'embargoed'],
  ...['embargoUntil', 'embargoedUntil', 'publishOn', 'publishAt', 'publishAfter', 'notBefore'],
  ...['goLive', 'goLiveDate']
]
/** Fields that may say when an article was or will be published. */
export const DATE_FIELDS: readonly string[] = [
  ...['publishDate', 'pubDate', 'publishedAt', 'publishedOn', 'publishedDate', 'datePublished'],
  ...['publicationDate', 'releaseDate', ...SWITCHES, 'date']
]

const EXPIRY_FIELDS = [
  ...['expiryDate', 'unpublishDate', 'expires', 'expired', 'expiresAt', 'expiresOn'],
  ...['expirationDate', 'expireDate', 'expiry']
]

/**
 * A date for Medium alone, else the latest of the site's: which of several says when to publish differs from generator to
 * generator, and a post that is late can be put right, one that is early cannot. Complains of what cannot be read.
 */
export function readSchedule(reader: FieldReader): ArticleSchedule {
  const { fields } = reader
  const switches = findFields(fields, ...SWITCHES)
  const dates = findFields(fields, ...DATE_FIELDS)
    // `published: true` is not a date; `published: 2024-01-31` is one, as in Hugo.
    .filter(field => !switches.includes(field) || mayBeDate(field))
    .flatMap(field => readDate(reader, field))
  const latest = dates
    .filter(date => date.forMedium === dates[0]?.forMedium)
    .sort((a, b) => b.epoch - a.epoch)[0]
  const expiry = readExpiry(fields)
  if (latest === undefined) return { date: null, dateLine: null, expiry }
  return { date: latest.epoch, dateLine: latest.line, expiry }
}

/** The earliest; one that cannot be read is told with what says who may read the article. */
function readExpiry(fields: HeaderFields): number | null {
  if (isDecidedForMedium(fields)) return null
  const dates = findFields(fields, ...EXPIRY_FIELDS).flatMap(
    field => parseField(field)?.epoch ?? []
  )
  return dates.length === 0 ? null : Math.min(...dates)
}

/** Anything with a year: a date that cannot be read is told. */
function mayBeDate(field: HeaderField): boolean {
  return /\b\d{4}\b/.test(readScalar(field) ?? '') || parseField(field) !== null
}

type FieldDate = ParsedDate & { readonly forMedium: boolean; readonly line: number | null }

function readDate(reader: FieldReader, field: HeaderField): readonly FieldDate[] {
  const parsed = parseField(field, reader.site.monthFirst)
  if (parsed !== null) return [{ ...parsed, forMedium: field.forMedium, line: field.node.line }]
  refuseOrIgnoreValue(reader, { code: 'front-matter/date', field, wanted: 'a date' })
  return []
}

function parseField(field: HeaderField, monthFirst = false): ParsedDate | null {
  return parseDate(readDateText(field) ?? '', monthFirst)
}

/** Material for MkDocs may have several in one: `date: { created: 2024-01-31, updated: … }`. */
export function readDateText({ node }: HeaderField): string | null {
  if (node.kind === 'scalar') return node.text
  if (node.kind !== 'map') return null
  const [, created] = node.entries.find(([key]) => normalizeKey(key) === 'created') ?? []
  return created?.kind === 'scalar' ? created.text : null
}
