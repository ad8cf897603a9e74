// How Jekyll makes the path of a post: https://jekyllrb.com/docs/permalinks/ and lib/jekyll/{url,drops/url_drop}.rb.

import type { CalendarDate, SitePage } from '../../article/index.ts'
import { splitDatedName, splitPagePath } from './dated-name.ts'
import { fillPattern, padNumber } from './fill-pattern.ts'
import { slugifyForJekyll, slugifyTitleForJekyll } from './slugs.ts'

const DAY_MS = 86_400_000

export const JEKYLL_STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html'
}

/** A page as its site's configuration sees it. */
export type JekyllPage = {
  readonly page: SitePage
  /** Below the site's source. */
  readonly path: string
  readonly timezone: string
  /** What `defaults` of the configuration say for the file. */
  readonly defaults: Readonly<Record<string, unknown>>
}

/** Null where the pattern needs what is not known. */
export function fillJekyllPermalink(permalink: string, given: JekyllPage): string | null {
  // The name of a style means one in `permalink` of the configuration alone; elsewhere it is a slip.
  if (Object.hasOwn(JEKYLL_STYLES, permalink)) return null
  const { page, path, timezone } = given
  const { folders, name } = splitPagePath(path)
  const { slug: title, date } = splitDatedName(name)
  // Other files are pages, which patterns have other names for.
  if (!folders.includes('_posts')) return permalink.includes(':') ? null : tidy(permalink)
  // In `_posts`, only files whose names begin with a date are posts.
  if (date === null) return null
  const day = findJekyllDay(page, timezone)
  const slug = page.field('slug') ?? title
  const categories = listCategories(given, folders)
  const filled = fillPattern(permalink.replace(/:output_ext/g, '.html'), {
    ...(day === null ? {} : listDayParts(day)),
    title: slugifyTitleForJekyll(slug),
    slug: slugifyForJekyll(slug),
    name: slugifyForJekyll(name),
    path: [...folders.filter(one => one !== '_posts'), name].join('/'),
    collection: 'posts',
    categories: joinOnce(categories.map(one => one.toLowerCase())),
    slugified_categories: joinOnce(categories.map(slugifyForJekyll))
  })
  return filled === null ? null : tidy(filled)
}

/** As Jekyll does it: no folder of dots, no dot at the end of one. */
function tidy(path: string): string {
  return `/${path}`
    .replaceAll('..', '/')
    .replaceAll('./', '')
    .replace(/\/{2,}/g, '/')
}

function joinOnce(parts: readonly string[]): string {
  return [...new Set(parts)].join('/')
}

/** The front matter's day goes before the file name's, and is that of the site's time zone. */
export function findJekyllDay(page: SitePage, timezone: string): CalendarDate | null {
  return page.dayIn(timezone) ?? splitDatedName(splitPagePath(page.path).name).date
}

/** Folders above `_posts`, those of the configuration, then those of `categories`, of which one text holds several, then the
 * one of `category`. */
function listCategories(
  { page, defaults }: JekyllPage,
  folders: readonly string[]
): readonly string[] {
  const above = folders.slice(0, Math.max(0, folders.indexOf('_posts')))
  const several = page.list('categories')
  const named = page.isList('categories') ? several : several.flatMap(splitWords)
  const all = [...above, ...listDefaults(defaults), ...named, ...page.list('category')]
  return all.map(one => one.trim()).filter(one => one !== '')
}

/** The categories of the configuration stay beside those of the file. */
function listDefaults({ categories }: JekyllPage['defaults']): readonly string[] {
  if (Array.isArray(categories)) return categories.map(String)
  return typeof categories === 'string' ? splitWords(categories) : []
}

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/)
}

function listDayParts({ year, month, day }: CalendarDate): Readonly<Record<string, string>> {
  const date = new Date(Date.UTC(year, month - 1, day))
  const dayOfYear = Math.round((date.getTime() - Date.UTC(year, 0, 1)) / DAY_MS) + 1
  return {
    year: padNumber(year, 4),
    short_year: padNumber(year % 100),
    month: padNumber(month),
    i_month: String(month),
    day: padNumber(day),
    i_day: String(day),
    short_month: formatDate(date, { month: 'short' }),
    long_month: formatDate(date, { month: 'long' }),
    short_day: formatDate(date, { weekday: 'short' }),
    long_day: formatDate(date, { weekday: 'long' }),
    ...listWeekParts(date),
    w_day: String(date.getUTCDay() || 7),
    y_day: padNumber(dayOfYear, 3)
  }
}

/** The week of ISO 8601, which belongs to the year of its Thursday. */
function listWeekParts(date: Date): { readonly week: string; readonly w_year: string } {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS
  return { week: padNumber(Math.floor(days / 7) + 1), w_year: padNumber(year, 4) }
}

function formatDate(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(date)
}
