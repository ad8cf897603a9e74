// Which address a Next.js site gives to its articles, as far as the names of its pages show it: `pages/blog/[slug].tsx`,
// `app/(site)/blog/[slug]/page.tsx`.

import { splitPagePath } from './dated-name.ts'

/** A page of articles: what is before the article, and whether the article may be in folders. */
export type NextRoute = { readonly prefix: string; readonly isRest: boolean }

const PAGE = /^(?:src\/)?pages\/(.*)\.(?:[jt]sx?)$/
const APP_PAGE = /^(?:src\/)?app\/(.*)\/page\.(?:[jt]sx?|mdx)$/

/** Null for a page that is not for articles, or not below a name: `pages/[slug].tsx` may be anything. */
export function findNextRoute(path: string): NextRoute | null {
  const route = (PAGE.exec(path) ?? APP_PAGE.exec(path))?.[1]?.replace(/\/index$/, '')
  const segments = route === undefined ? [] : listSegments(route)
  const last = /^\[(\.\.\.)?\w+\]$/.exec(segments.at(-1) ?? '')
  const folders = segments.slice(0, -1)
  const isStatic = folders.every(one => /^[\w-]+$/.test(one))
  if (last === null || folders.length === 0 || !isStatic || folders[0] === 'api') return null
  return { prefix: folders.join('/'), isRest: last[1] !== undefined }
}

/** Without folders in brackets, which are there for order alone. */
function listSegments(route: string): readonly string[] {
  return route.split('/').filter(one => one !== '' && !/^\([^.)][^)]*\)$/.test(one))
}

/** The page of the articles of a folder: that of the same name, else the only one that is called like a blog. */
export function chooseNextRoute(routes: readonly NextRoute[], folder: string): NextRoute | null {
  const same = routes.filter(({ prefix }) => toName(prefix) === toName(folder))
  const blogs = routes.filter(({ prefix }) =>
    /^(?:blog|post|article|writing|news)$/.test(toName(prefix))
  )
  const [route, ...more] = same.length > 0 ? same : blogs
  return route === undefined || more.length > 0 ? null : route
}

/** The last folder without what is only grammar: `_posts` and `post` are one name. */
function toName(path: string): string {
  const [last = ''] = path.split('/').slice(-1)
  return last.toLowerCase().replace(/^_/, '').replace(/s$/, '')
}

/** The file of an article. */
export type NextEntry = {
  /** Below the folder of articles. */
  readonly file: string
  readonly slug: string | null
  /** Whether the site is known to take the path as it is, whatever it is and whatever the front matter has. */
  readonly keepsPath: boolean
}

/** The path of an article; null where a site may make something else of it: a date, other letters, a language. */
export function buildNextPath(
  { prefix, isRest }: NextRoute,
  { file, slug, keepsPath }: NextEntry
): string | null {
  const { folders, name } = splitPagePath(file)
  const segments = name === 'index' ? folders : [...folders, name]
  const isPlain = segments.every(keepsPath ? isKept : isSimple)
  if (segments.length === 0 || !isPlain || (segments.length > 1 && !isRest)) return null
  const path = segments.join('/')
  return keepsPath || slug === null || slug === path ? `/${prefix}/${path}` : null
}

function isSimple(segment: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(segment) && !/^\d{4}-/.test(segment)
}

/** What an address has as it is. */
function isKept(segment: string): boolean {
  return /^[\w.~-]+$/.test(segment)
}

/** Markdown that is a page itself: `pages/blog/hello.mdx`, `app/blog/hello/page.mdx`. Undefined for other files. */
export function buildNextPagePath(path: string): string | null | undefined {
  const inPages = /^(?:src\/)?pages\/(.*)\.(?:mdx?|markdown)$/.exec(path)?.[1]
  const inApp = /^(?:src\/)?app\/(.*)\/page\.(?:mdx?|markdown)$/.exec(path)?.[1]
  const route = inPages?.replace(/(?:^|\/)index$/, '') ?? inApp
  if (route === undefined) return undefined
  const segments = listSegments(route)
  return segments.every(one => /^[\w-]+$/.test(one)) ? `/${segments.join('/')}` : null
}
