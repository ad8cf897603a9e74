// Dates as Medium shows them: `Jan 12, 2026`. UTC, like every date of an article.

import { hypertext, type Hypertext } from './hypertext.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
/** The times that a `Date` can hold. */
const MAX_TIME = 8.64e15

/** Null for no date, or one that no calendar has. */
export function writeDate(time: number | null): Hypertext | null {
  if (time === null || !(Math.abs(time) <= MAX_TIME)) return null
  const date = new Date(time)
  const text = `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCDate()}, ${date.getUTCFullYear()}`
  return hypertext`<time datetime="${date.toISOString().slice(0, 10)}">${text}</time>`
}
