// Dates as the site generators accept them. The engines leave them as text, so nothing is shifted or rolled over.

export type CalendarDate = {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

export type ParsedDate = {
  /** Milliseconds since the epoch; without an offset the time is UTC, without a time it is midnight. */
  readonly epoch: number
  /** The day as written, before any offset: what sites put into their URLs. */
  readonly calendar: CalendarDate
}

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?))?`
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`

const NUMERIC = new RegExp(
  String.raw`^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:(?:T|\s+)${TIME})?$`,
  'i'
)
const MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+${TIME})?$`,
  'i'
)
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?\s+${MONTH},?\s+(\d{4})(?:,?\s+${TIME})?$`,
  'i'
)
/** As in the United States; elsewhere such a date begins with the day. */
const AMERICAN = new RegExp(
  String.raw`^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+${TIME})?$`,
  'i'
)
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads `2024-01-31`, `2024/1/31`, `Jan 31, 2024` or `31 January 2024`, each with an optional time and offset.
 * Null for anything else, and for a day or time that does not exist.
 * @param monthFirst whether `1/31/2024` is a date, too
 */
export function parseDate(text: string, monthFirst = false): ParsedDate | null {
  const written = text.trim()
  const [numeric, year, , month, day, ...time] = NUMERIC.exec(written) ?? []
  if (numeric !== undefined) return toDate([year, month, day], time)
  if (monthFirst) {
    const [american, first, , second, full = '', ...clock] = AMERICAN.exec(written) ?? []
    const wholeYear = full.length === 2 ? `20${full}` : full
    if (american !== undefined) return toDate([wholeYear, first, second], clock)
  }
  const [byMonth, name, dayOfMonth, ofYear, ...at] = MONTH_FIRST.exec(written) ?? []
  if (byMonth !== undefined) return toDate([ofYear, toMonthNumber(name), dayOfMonth], at)
  const [dayFirst, first, called, inYear, ...when] = DAY_FIRST.exec(written) ?? []
  return dayFirst === undefined ? null : toDate([inYear, toMonthNumber(called), first], when)
}

function toMonthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1)
}

type DateParts = readonly (string | undefined)[]

function toDate(date: DateParts, time: DateParts): ParsedDate | null {
  const [year = 0, month = 0, day = 0] = date.map(Number)
  const calendar = { year, month, day }
  const [hour = '0', minute = '0', second = '0', fraction = '0', offset = 'Z'] = time
  const offsetMinutes = parseOffset(offset)
  if (!isCalendarDay(calendar) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return null
  if (offsetMinutes === null) return null
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000)
  const utc = toUtcMidnight(calendar)
  const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes
  return { epoch: utc + (minutes * 60 + Number(second)) * 1000 + milliseconds, calendar }
}

/** Minutes east of UTC; null for an offset that no place on earth has. */
function parseOffset(offset: string): number | null {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(offset) ?? []
  if (sign === undefined) return 0
  if (Number(hours) > 14 || Number(minutes) > 59) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** Whether the calendar has this day. */
export function isCalendarDay(calendar: CalendarDate): boolean {
  const date = new Date(toUtcMidnight(calendar))
  return (
    calendar.year > 0 &&
    date.getUTCFullYear() === calendar.year &&
    date.getUTCMonth() + 1 === calendar.month &&
    date.getUTCDate() === calendar.day
  )
}

function toUtcMidnight({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day)
}
