// Canonical URLs: those an author writes, and those made from the input `canonical-url` for articles that name none.

import { exists, type CalendarDate } from './article-date.ts'

/** An absolute http(s) URL, or null. Whitespace and letters beyond ASCII come out percent-encoded. */
export function parseWebUrl(text: string): URL | null {
  const written = text.trim()
  if (!/^https?:\/\/[^/?#]/i.test(written) || !URL.canParse(written)) return null
  const url = new URL(written)
  return url.username === '' && url.password === '' ? url : null
}

/** Whether a URL leads to Medium itself, so that what stands there is already a post. */
export function isOnMedium({ hostname }: URL): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  return host === 'medium.com' || host.endsWith('.medium.com')
}

const PLACEHOLDERS = ['path', 'dir', 'slug', 'year', 'month', 'day'] as const
type Placeholder = (typeof PLACEHOLDERS)[number]
const PLACEHOLDER = /\{([^{}]*)\}/g
const KNOWN = PLACEHOLDERS.map(name => `{${name}}`).join(' ')
const EXAMPLE = 'https://blog.example.com/{slug}/'

/**
 * Checks the input `canonical-url`. A problem completes the sentence `Input "canonical-url" …`.
 */
export function parseCanonicalTemplate(value: string): { problem: string } | { template: string } {
  const template = value.trim()
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
  const unknown = names.filter(name => !isPlaceholder(name)).map(name => `{${name}}`)
  if (unknown.length > 0)
    return { problem: `must use no other placeholders than ${KNOWN}, not ${unknown.join(' ')}` }
  const filled = template.replace(PLACEHOLDER, 'x')
  const url = parseWebUrl(filled)
  const hostIsFixed = /^https?:\/\/[^{}/?#]+(?:[/?#]|$)/i.test(template)
  if (url === null || !hostIsFixed || /[{}\s]/.test(filled))
    return { problem: `must be an absolute http(s) URL with placeholders, such as ${EXAMPLE}` }
  if (isOnMedium(url))
    return { problem: `must lead to the article's page on your own site, not to Medium` }
  if (names.length === 0)
    return {
      problem: `must hold a placeholder, such as ${EXAMPLE}, or all articles would have one URL`
    }
  return { template }
}

function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some(one => one === name)
}

export type CanonicalSource = {
  /** Path of the file in the repository. */
  readonly path: string
  /** The front matter's `slug`; null when there is none. */
  readonly slug: string | null
  /** The article's day as written; null when it has none. A date in the path is taken then. */
  readonly date: CalendarDate | null
}

/**
 * Fills a template that {@link parseCanonicalTemplate} accepted; null when it wants a date that the article has not.
 *
 * `posts/2024-01-31-hello.md` gives `{path}` posts/2024-01-31-hello, `{dir}` posts, `{slug}` hello; `index.md` stands
 * for its folder, so `posts/hello/index.md` gives posts/hello, posts and hello. `{year}` has four digits, `{month}` and
 * `{day}` two. Each segment is percent-encoded; slashes of a path or slug stay.
 */
export function fillCanonicalTemplate(template: string, source: CanonicalSource): string | null {
  const page = pagePath(source.path)
  const [dir, name] = splitPath(page)
  const date = source.date ?? dateInPath(page)
  if (date === null && /\{(?:year|month|day)\}/.test(template)) return null
  const values: Record<Placeholder, string> = {
    path: page,
    dir,
    slug: source.slug ?? name.replace(DATE_PREFIX, ''),
    year: String(date?.year).padStart(4, '0'),
    month: String(date?.month).padStart(2, '0'),
    day: String(date?.day).padStart(2, '0')
  }
  // A file at the top has no folder: the slash after it would stand alone.
  const wanted = dir === '' ? template.replaceAll('{dir}/', '') : template
  return wanted.replace(PLACEHOLDER, (_, placeholder: string) =>
    isPlaceholder(placeholder) ? encodePath(values[placeholder]) : ''
  )
}

const DATE_PREFIX = /^\d{4}-\d{1,2}-\d{1,2}[-_](?=.)/
const EXTENSION = /\.(?:md|markdown|mdx)$/i

/** The path of the page: without extension, and `index` and `_index` stand for their folder. */
function pagePath(path: string): string {
  const page = path.replace(EXTENSION, '')
  return page.replace(/\/_?index$/i, '')
}

function splitPath(path: string): [dir: string, name: string] {
  const slash = path.lastIndexOf('/')
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)]
}

/** A day in a file or folder name (`2024-01-31-hello`) or in folders (`2024/01/31/hello`). */
function dateInPath(path: string): CalendarDate | null {
  for (const match of path.matchAll(/(?<=^|\/)(\d{4})([-/])(\d{1,2})[-/](\d{1,2})(?!\d)/g)) {
    const [, year, , month, day] = match
    const date = { year: Number(year), month: Number(month), day: Number(day) }
    if (exists(date)) return date
  }
  return null
}

function encodePath(path: string): string {
  return path
    .split('/')
    .filter(segment => segment !== '' && segment !== '.' && segment !== '..')
    .map(segment => encodeURIComponent(segment.toWellFormed()))
    .join('/')
}
