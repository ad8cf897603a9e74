// The day of a post of Hexo. It is read and printed by the clock of the machine that builds the site, which is that of the
// author, in the site's time zone, or one of a service, in UTC.

import { parseDate, type CalendarDate, type SitePage } from '../../article/index.ts'

/** The day that both machines would show; null where they differ. */
export function findHexoDay(page: SitePage, timeZone: string | null): CalendarDate | null {
  const text = page.field('date') ?? ''
  const date = parseDate(text)
  if (date === null) return null
  const hasZone = /\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/i.test(text.trim())
  const offset = timeZone === null ? 0 : findOffset(date.epoch, timeZone)
  if (offset === null) return null
  // Hexo shifts a date by the difference between the two clocks, whether it has a zone of its own or not.
  const inUtc = toDay(date.epoch - offset)
  const atHome = timeZone === null || !hasZone ? date.calendar : toDay(date.epoch + offset)
  return isSameDay(inUtc, atHome) ? inUtc : null
}

/** Milliseconds by which a zone's clocks are ahead of UTC; null for a zone that nobody knows. */
function findOffset(epoch: number, timeZone: string): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    const name = format.formatToParts(epoch).find(({ type }) => type === 'timeZoneName')?.value
    const [, sign, hours = '0', minutes = '0'] =
      /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name ?? '') ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  } catch {
    return null
  }
}

function toDay(epoch: number): CalendarDate {
  const date = new Date(epoch)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

function isSameDay(one: CalendarDate, other: CalendarDate): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day
}
