// When an article is due: which of its date fields counts, and on which day its URL is built.

import { parseDate, type CalendarDate, type ParsedDate } from './article-date.ts'
import {
  fieldNamed,
  fieldsNamed,
  refuseOrIgnore,
  scalarOf,
  type Check,
  type Field
} from './header-fields.ts'
import { parseBoolean } from './plain-text.ts'

export type Schedule = {
  /** Epoch milliseconds. */
  readonly date: number | null
  readonly dateLine: number | null
  /** The day in the article's URL: generators take it from `date` even where `publishDate` says when to publish. */
  readonly day: CalendarDate | null
}

const NAMES = ['publishDate', 'pubDate', 'published', 'date'] as const

/**
 * A date for Medium alone, else the latest of the site's: which of several says when to publish differs from generator to
 * generator, and a post that is late can be mended, one that is early cannot. What cannot be read is complained about.
 */
export function readSchedule(check: Check): Schedule {
  const candidates = fieldsNamed(check.fields, ...NAMES).filter(field => !isFlag(check, field))
  const read = candidates.flatMap(field => readDate(check, field))
  const latest = read
    .filter(one => one.forMedium === read[0]?.forMedium)
    .sort((a, b) => b.epoch - a.epoch)[0]
  if (latest === undefined) return { date: null, dateLine: null, day: null }
  const written = fieldNamed(check.fields, 'date')
  const day = (written === null ? null : dateOf(written)?.calendar) ?? latest.calendar
  return { date: latest.epoch, dateLine: latest.line, day }
}

type ReadDate = ParsedDate & { readonly forMedium: boolean; readonly line: number | null }

function readDate(check: Check, field: Field): readonly ReadDate[] {
  const parsed = dateOf(field)
  if (parsed !== null) return [{ ...parsed, forMedium: field.forMedium, line: field.node.line }]
  refuseOrIgnore(check, 'date', field, 'a date such as 2024-01-31 or 2024-01-31T09:00:00Z')
  return []
}

function dateOf(field: Field): ParsedDate | null {
  return parseDate(scalarOf(field) ?? '')
}

/** `published: true` is no date; `published: 2024-01-31` is one, as in Hugo. */
function isFlag({ fields }: Check, field: Field): boolean {
  return (
    fieldsNamed(fields, 'published').includes(field) && parseBoolean(scalarOf(field) ?? '') !== null
  )
}
