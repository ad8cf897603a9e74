// Days in addresses as Python's Babel writes them: `yyyy/MM/dd`.

import type { CalendarDate } from '../../article/index.ts'
import { padNumber } from './fill-pattern.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/**
 * Null for a pattern with more than the numbers of a day and English months.
 * @param language of the site: names depend on it
 */
export function formatBabelDay(
  pattern: string,
  { year, month, day }: CalendarDate,
  language: string
): string | null {
  const name = language === 'en' ? (MONTHS[month - 1] ?? '') : null
  const names = name === null ? {} : { MMM: name.slice(0, 3), MMMM: name }
  const values: Readonly<Record<string, string>> = {
    ...names,
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
