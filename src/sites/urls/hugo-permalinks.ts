// How Hugo makes the path of a page: https://gohugo.io/configuration/permalinks/ and resources/page/{permalinks,page_paths}.go.

import { parseDate, type CalendarDate, type SitePage } from '../../article/index.ts'
import { fitsGlob } from '../config/path-globs.ts'
import {
  findFlag,
  findList,
  findMap,
  findText,
  findValue,
  isMap,
  toText
} from '../config/plain-values.ts'
import { splitDatedName } from './dated-name.ts'
import { fillPattern, padNumber } from './fill-pattern.ts'
import type { HugoPlace } from './hugo-places.ts'
import { sanitizeForHugo } from './slugs.ts'

export type HugoPage = {
  readonly page: SitePage
  readonly place: HugoPlace
  /** The folders of its section. */
  readonly sections: readonly string[]
}

/** A section's page is at its folder. */
function buildSectionPath(
  config: unknown,
  { folders, language }: HugoPage['place']
): string | null {
  if (isUgly(config, folders[0] ?? '')) return null
  const path = folders.map(sanitizeForHugo).join('/')
  if (/[#%\\]/.test(path)) return null
  const written = path === '' ? '' : toCase(config, `/${path}`)
  return `${language.prefix === '' ? '' : `/${language.prefix}`}${written}/`
}

/** The path on the site that the configuration gives, with the folder of its language; null where it is not known. */
export function buildHugoPath(config: unknown, given: HugoPage): string | null {
  const { place } = given
  if (place.name === '') return null
  if (place.name === '_index') return buildSectionPath(config, place)
  const pattern = findPattern(config, given)
  const path =
    pattern === null
      ? [...place.folders, findSlug(config, given) ?? place.name].map(sanitizeForHugo).join('/')
      : expandPattern(config, pattern, given)
  // Versions of Hugo differ in how they escape these.
  if (path === null || /[#%\\]/.test(path)) return null
  const plain = findFlag(config, 'removePathAccents') === true ? removeAccents(path) : path
  const tidy = `/${plain}`.replace(/\/{2,}/g, '/').replace(/\/$/, '')
  const written = toCase(config, tidy)
  const { prefix } = place.language
  const ending = isUgly(config, place.folders[0] ?? '') ? '.html' : '/'
  return `${prefix === '' ? '' : `/${prefix}`}${written}${ending}`
}

/** In lower case, unless the configuration keeps it. */
function toCase(config: unknown, path: string): string {
  return findFlag(config, 'disablePathToLower') === true ? path : path.toLowerCase()
}

function removeAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
}

/** What the page's own `url` asks for; null when it has none, or one that cannot be told. */
export function readHugoUrl(config: unknown, given: HugoPage): string | null {
  const { page, place } = given
  const written = page.field('url')?.trim() ?? ''
  if (written === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(written)) return written || null
  const filled = /:\w/.test(written) ? expandPattern(config, written, given) : written
  if (filled === null || filled.includes('..')) return null
  const prefix = written.startsWith('/') ? '' : place.language.prefix
  const path = `/${[prefix, filled].filter(part => part !== '').join('/')}`.replace(/\/{2,}/g, '/')
  if (/\/index\.html$/.test(path)) return path.slice(0, -'index.html'.length)
  return path.endsWith('/') || path.includes('.') ? path : `${path}/`
}

const DEFAULT_DATES = ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified']

/** The day that URLs are built of: the front matter's as it is written, or the file name's where the configuration says so. */
export function findHugoDay(config: unknown, { page, place }: HugoPage): CalendarDate | null {
  for (const name of listDateFields(config)) {
    if (name === ':filename') {
      const { date } = splitDatedName(place.name.padEnd(12, '-x'))
      if (date !== null) return date
    } else if (name.startsWith(':')) return null
    const text = page.field(name)
    const day = text === null ? null : parseDate(text)
    if (day !== null) return day.calendar
  }
  return null
}

function listDateFields(config: unknown): readonly string[] {
  const value = findValue(config, 'frontmatter', 'date')
  const listed = (Array.isArray(value) ? value : [value]).map(toText).filter(one => one !== null)
  const names = listed.length === 0 ? [':default'] : listed
  return names
    .map(one => one.toLowerCase())
    .flatMap(one => (one === ':default' ? DEFAULT_DATES : [one]))
}

/** The front matter's, or the rest of a file name whose date counts. */
function findSlug(config: unknown, { page, place }: HugoPage): string | null {
  const own = page.field('slug')
  if (own !== null) return own
  for (const name of listDateFields(config)) {
    if (name === ':filename') {
      const { date, slug } = splitDatedName(place.name)
      if (date !== null) return slug.replace(/^[ _-]+|[ _-]+$/g, '')
    }
    const text = page.field(name)
    if (text !== null && parseDate(text) !== null) return null
  }
  return null
}

/** The first of the configuration's patterns that is for pages of this section. */
function findPattern(config: unknown, { place }: HugoPage): string | null {
  const path = `/${[...place.folders, place.name].map(sanitizeForHugo).join('/')}`
  for (const entry of findList(config, 'permalinks')) {
    const [kind, wanted] = [findText(entry, 'target', 'kind'), findText(entry, 'target', 'path')]
    if ((kind === null || kind === 'page') && (wanted === null || fitsGlob(wanted, path)))
      return findText(entry, 'pattern')
  }
  const rules = [findMap(config, 'permalinks', 'page'), findMap(config, 'permalinks')]
  const folders = place.folders.join('/').toLowerCase()
  const fitting = rules.flatMap(rule =>
    Object.entries(rule).flatMap(([key, value]) => {
      const section = key.replace(/^[ /]+|[ /]+$/g, '').toLowerCase()
      const fits = section === '' ? folders === '' : `${folders}/`.startsWith(`${section}/`)
      return fits && !isMap(value) ? [{ section, pattern: toText(value) }] : []
    })
  )
  const [best] = fitting.sort((a, b) => b.section.length - a.section.length)
  return best?.pattern ?? null
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December']
]
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function expandPattern(config: unknown, pattern: string, given: HugoPage): string | null {
  const { page, place, sections } = given
  const day = findHugoDay(config, given)
  const write = (text: string) => toCase(config, sanitizeForHugo(text))
  const slug = findSlug(config, given)
  const title = page.field('title')
  const name = writeWords(place.name, write)
  const slugOrName = slug === null ? name : writeWords(slug, write)
  const slices = [...pattern.matchAll(/:(sections(\[[^\]]*\]))/g)].map(
    ([, key = '', cut = '']): [string, string | null] => [key, sliceSections(sections, cut)]
  )
  return fillPattern(pattern, {
    ...(day === null ? {} : listDayParts(day)),
    ...Object.fromEntries(slices),
    section: place.folders[0] ?? '',
    sections: sections.join('/'),
    title: writeWords(title, write),
    slug: writeWords(slug ?? title, write),
    slugorfilename: slugOrName,
    slugorcontentbasename: slugOrName,
    filename: name,
    contentbasename: name
  })
}

/** Null where versions of Hugo differ. */
function writeWords(text: string | null, write: (text: string) => string): string | null {
  return text === null || /[#+%\\]/.test(text) ? null : write(text)
}

/** `[1:]`, `[:last]`, `[0]`, `[last]`. */
function sliceSections(sections: readonly string[], cut: string): string | null {
  if (sections.length < 2 && cut.includes('last')) return null
  const toIndex = (text: string, none: number) =>
    text === '' ? none : text === 'last' ? sections.length - 1 : Math.max(0, Number(text))
  const [from = '', to] = cut.slice(1, -1).trim().toLowerCase().split(':')
  const start = toIndex(from, 0)
  const end = to === undefined ? start + 1 : toIndex(to, sections.length)
  return sections.slice(start, end).join('/')
}

function listDayParts({ year, month, day }: CalendarDate): Readonly<Record<string, string>> {
  const date = new Date(Date.UTC(year, month - 1, day))
  return {
    year: String(year),
    month: padNumber(month),
    monthname: MONTHS[month - 1] ?? '',
    day: padNumber(day),
    weekday: String(date.getUTCDay()),
    weekdayname: DAYS[date.getUTCDay()] ?? '',
    yearday: String(Math.round((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000) + 1)
  }
}

/** `.html` instead of a folder: for all, or by section. */
function isUgly(config: unknown, section: string): boolean {
  return findFlag(config, 'uglyURLs') ?? findFlag(config, 'uglyURLs', section) ?? false
}
