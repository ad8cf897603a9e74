// Days in addresses as Python's Babel writes them: `yyyy/MM/dd`.

import type { CalendarDate } from '../../article/index.ts'
import { padNumber } from './fill-pattern.ts'

/** Null for a pattern with more than numbers of a day: names depend on the site's language. */
export function formatBabelDay(pattern: string, { year, month, day }: CalendarDate): string | null {
  const values: Readonly<Record<string, string>> = {
    y: String(year),
    yy: padNumber(year % 100),
    yyyy: padNumber(year, 4),
    M: String(month),
    MM: padNumber(month),
    d: String(day),
    dd: padNumber(day)
  }
  const letters = pattern.match(/([a-z'])\1*/gi) ?? []
  return letters.every(one => one in values)
    ? pattern.replace(/([a-z])\1*/gi, one => values[one] ?? '')
    : null
}
