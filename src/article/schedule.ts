// When an article is due: which of its date fields counts, and on which day its URL is built.

import { parseDate, type CalendarDate, type ParsedDate } from './dates.ts'
import {
  fieldNamed,
  fieldsNamed,
  refuseOrIgnore,
  scalarOf,
  type Check,
  type Field
} from './fields.ts'
import { parseBoolean } from './text.ts'

export type Schedule = {
  /** Epoch milliseconds. */
  readonly date: number | null
  readonly dateLine: number | null
  /** The day in the article's URL: generators take it from `date` even where `publishDate` says when to publish. */
  readonly day: CalendarDate | null
}

/** `publishDate`, `pubDate` and a date in `published` say when to publish, so they go before `date`. */
const NAMES = ['publishDate', 'pubDate', 'published', 'date'] as const

/** The first date that can be read; those before it are complained about. */
export function readSchedule(check: Check): Schedule {
  const candidates = fieldsNamed(check.fields, ...NAMES).filter(field => !isFlag(check, field))
  for (const field of candidates) {
    const parsed = dateOf(field)
    if (parsed !== null) {
      const written = fieldNamed(check.fields, 'date')
      const day = (written === null ? null : dateOf(written)?.calendar) ?? parsed.calendar
      return { date: parsed.epoch, dateLine: field.node.line, day }
    }
    refuseOrIgnore(check, 'date', field, 'a date such as 2024-01-31 or 2024-01-31T09:00:00Z')
  }
  return { date: null, dateLine: null, day: null }
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
