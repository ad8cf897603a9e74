// The input `canonical-url`: a template for the URLs of articles that name none.

import { dropMarkdownEnding, encodePath } from '../text/paths.ts'
import { isCalendarDay, type CalendarDate } from './article-date.ts'
import { isOnMedium, parseWebUrl } from './web-url.ts'

const PLACEHOLDERS = [
  ...(['path', 'dir', 'slug', 'year', 'month', 'day'] as const),
  ...(['categories', 'section'] as const)
] as const
type Placeholder = (typeof PLACEHOLDERS)[number]
/** `{path:2}` is a path without its first two folders. */
const PLACEHOLDER = /\{([^{}:]*)(?::(\d{1,2}))?\}/g
const KNOWN_PLACEHOLDERS = PLACEHOLDERS.map(name => `{${name}}`).join(' ')
const EXAMPLE = 'https://blog.example.com/{slug}/'

/** Checks the input. A problem completes the sentence `Input "canonical-url" …`. */
export function parseCanonicalTemplate(value: string): { problem: string } | { template: string } {
  const template = value.trim()
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
  const unknown = names.filter(name => !isPlaceholder(name)).map(name => `{${name}}`)
  if (unknown.length > 0)
    return {
      problem: `must use only the placeholders ${KNOWN_PLACEHOLDERS}, not ${unknown.join(' ')}`
    }
  const filled = template.replace(PLACEHOLDER, 'x')
  const url = parseWebUrl(filled)
  const hostIsFixed = /^https?:\/\/[^{}/?#]+(?:[/?#]|$)/i.test(template)
  if (url === null || !hostIsFixed || /[{}\s]/.test(filled))
    return { problem: `must be a web address with placeholders, such as ${EXAMPLE}` }
  if (isOnMedium(url)) return { problem: 'must lead to your own site, not to Medium' }
  if (names.length === 0)
    return {
      problem: `must have a placeholder, as in ${EXAMPLE}, or all articles would get the same URL`
    }
  return { template }
}

function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some(known => known === name)
}

export type CanonicalSource = {
  /** Path of the file in the repository. */
  readonly path: string
  /** The front matter's `slug`; null when there is none. */
  readonly slug: string | null
  /** The front matter's day as written; null when it has none. A day in the path goes before it. */
  readonly date: CalendarDate | null
  readonly categories: readonly string[]
  /** The day that the site's generator puts into addresses; null where no site is recognised, or there is none. */
  readonly siteDay: CalendarDate | null
}

/**
 * Fills a template that {@link parseCanonicalTemplate} accepted; null when it wants a date and there is none.
 *
 * `posts/2024-01-31-hello.md` gives `{path}` posts/2024-01-31-hello, `{dir}` and `{section}` posts, `{slug}` hello;
 * `index.md` means its folder, so `posts/hello/index.md` gives posts/hello, posts and hello. `{year}` has four digits,
 * `{month}` and `{day}` two. Each segment is percent-encoded; slashes of a path or slug stay.
 */
export function fillCanonicalTemplate(template: string, source: CanonicalSource): string | null {
  const path = findPagePath(source.path)
  const [dir, name] = splitPath(path)
  const date = source.siteDay ?? findDateInPath(path) ?? source.date
  if (date === null && /\{(?:year|month|day)\}/.test(template)) return null
  const values: Record<Placeholder, string> = {
    path,
    dir,
    slug: source.slug ?? name.replace(DATE_PREFIX, ''),
    year: String(date?.year).padStart(4, '0'),
    month: String(date?.month).padStart(2, '0'),
    day: String(date?.day).padStart(2, '0'),
    categories: source.categories.join('/'),
    section: dir.split('/').find(folder => !CONTENT_FOLDER.test(folder)) ?? ''
  }
  return fillPlaceholders(template, values)
}

function fillPlaceholders(template: string, values: Readonly<Record<Placeholder, string>>): string {
  // A file at the top has no folder, and its URL no empty one.
  return template.replace(
    /\{([^{}:]*)(?::(\d{1,2}))?\}(\/?)/g,
    (_, ...[name, cut, slash]: string[]) => {
      const value = name !== undefined && isPlaceholder(name) ? values[name] : ''
      const kept = value
        .split('/')
        .slice(Number(cut ?? 0))
        .join('/')
      return kept === '' ? '' : encodeSegments(kept) + (slash ?? '')
    }
  )
}

/** Folders that hold a site's content, and are not a part of it. */
const CONTENT_FOLDER = /^(?:content|src|source|site|website|docs|apps?|pages|_?collections)$/i
const DATE_PREFIX = /^\d{4}-\d{1,2}-\d{1,2}[-_](?=.)/

/** The path of the page: without extension, and `index` and `_index` mean their folder. */
function findPagePath(path: string): string {
  const page = dropMarkdownEnding(path)
  return page.replace(/\/_?index$/i, '')
}

function splitPath(path: string): [dir: string, name: string] {
  const slash = path.lastIndexOf('/')
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)]
}

/** A day in a file or folder name (`2024-01-31-hello`) or in folders (`2024/01/31/hello`). */
function findDateInPath(path: string): CalendarDate | null {
  for (const match of path.matchAll(/(?<=^|\/)(\d{4})([-/])(\d{1,2})[-/](\d{1,2})(?!\d)/g)) {
    const [, year, , month, day] = match
    const date = { year: Number(year), month: Number(month), day: Number(day) }
    if (isCalendarDay(date)) return date
  }
  return null
}

/** Empty segments and dots would lead elsewhere. */
function encodeSegments(path: string): string {
  const segments = path.split('/').filter(segment => !['', '.', '..'].includes(segment))
  return encodePath(segments.join('/'))
}
