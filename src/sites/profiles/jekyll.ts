// Jekyll: https://jekyllrb.com/docs/permalinks/ and lib/jekyll/{document,url,drops/url_drop}.rb.

import type { CalendarDate, NotAnArticle, SitePage } from '../../article/index.ts'
import { fitsGlob } from '../config/path-globs.ts'
import { findList, findMap, findText, isMap } from '../config/plain-values.ts'
import { listDataFolder } from '../data-file.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { pathBelow, splitDatedName, splitPagePath } from '../urls/dated-name.ts'
import { fillPattern, padNumber } from '../urls/fill-pattern.ts'
import { readCname, toSiteAddress } from '../urls/site-address.ts'
import { slugifyForJekyll, slugifyTitleForJekyll } from '../urls/slugs.ts'

export const JEKYLL: SiteProfile = {
  name: 'jekyll',
  title: 'Jekyll',
  isSite,
  // A folder above `_posts` is a category.
  listArticleFolders: () => ['**/_posts'],
  listConfigFiles: () => [...CONFIGS, 'CNAME'],
  setUp
}

const CONFIGS = ['_config.yml', '_config.yaml', '_config.toml']
const POST = /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]+$/
/** Posts of a category, or of a `source`; those in `docs` may be a site of their own. */
const POST_BELOW =
  /^((?!(?:docs|node_modules|vendor|tests?|spec|fixtures|examples?|themes)\/)(?:[^/_.][^/]*\/){1,2})_posts\/(?:.*\/)?\d{4}-\d{1,2}-\d{1,2}-[^/]+$/

/** Others have folders of that name, too: then there is neither a configuration nor a name with a date. */
function isSite(view: SiteView): boolean {
  const isConfigured = [...CONFIGS, 'Gemfile'].some(view.hasFile)
  if (view.hasFolder('_posts'))
    return isConfigured || view.listFiles('_posts').some(path => POST.test(path))
  if (!CONFIGS.some(view.hasFile)) return false
  const above = view.listFiles('').flatMap(path => POST_BELOW.exec(path)?.[1] ?? [])
  return above.some(folder => !CONFIGS.some(name => view.hasFile(folder + name)))
}

function setUp({ view, configs }: SiteFacts): SiteSetup {
  const main = CONFIGS.map(name => configs.get(name)).find(isMap) ?? {}
  const inSource = findSource(main, view.folder)
  // Where the configuration names none, it is that of the machine that builds the site, mostly UTC.
  const timezone = findText(main, 'timezone') ?? 'UTC'
  const style = findText(main, 'permalink') ?? 'date'
  const permalink = findText(main, 'collections', 'posts', 'permalink') ?? STYLES[style] ?? style
  // What the configuration gives to many files is the site's rule, not the article's own.
  const findRule = (page: SitePage) =>
    findText(findDefaults(main, inSource(page.path)), 'permalink') ?? permalink
  const findOwn = (page: SitePage) => {
    const own = page.field('permalink')
    return own === findRule(page) ? null : own
  }
  return {
    address: findAddress(main, configs.get('CNAME')),
    addressLine: '`url: https://YOUR-SITE` in `_config.yml`',
    staticFolders: [''],
    pageFolders: ['_posts', ''],
    values: { site: main },
    data: {
      root: 'site.data',
      files: listDataFolder(view, findText(main, 'data_dir') ?? '_data', ['site', 'data'])
    },
    rules: {
      tagSeparator: 'blank',
      findDefaults: path => findDefaults(main, inSource(path)),
      findNotAnArticle,
      findDay: page => findDay(page, timezone),
      findOwnAddress: page => {
        const own = findOwn(page)
        return own === null ? null : fill(own, page, inSource(page.path), timezone)
      },
      buildPath: page =>
        findOwn(page) === null ? fill(findRule(page), page, inSource(page.path), timezone) : null
    }
  }
}

/** Plugins and themes have posts that only lead elsewhere. */
function findNotAnArticle(page: SitePage): NotAnArticle | null {
  for (const name of ['redirect_to', 'external_url']) {
    const target = page.field(name)
    if (target !== null)
      return { message: `The post only leads to ${target} (\`${name}\`).`, remedy: null }
  }
  return null
}

function findAddress(config: unknown, cname: unknown): string | null {
  const origin = toSiteAddress(findText(config, 'url')) ?? readCname(cname)
  if (origin === null) return null
  const base = (findText(config, 'baseurl') ?? '').replace(/^\/*|\/+$/g, '')
  return [origin.replace(/\/+$/, ''), base].filter(part => part !== '').join('/')
}

/** A path of the repository below the folders that the configuration keeps posts in: those are no categories. */
function findSource(config: unknown, folder: string): (path: string) => string {
  const above = ['source', 'collections_dir'].map(key =>
    (findText(config, key) ?? '').replace(/^(?:\.?\/)+|\/+$|^\.$/g, '')
  )
  return path =>
    above.reduce((rest, one) => pathBelow(rest, one) ?? rest, pathBelow(path, folder) ?? path)
}

/** Jekyll's front matter defaults: the longest scope that holds the file counts most, and one with a type. */
function findDefaults(config: unknown, path: string): Readonly<Record<string, unknown>> {
  const fitting = findList(config, 'defaults').flatMap(entry => {
    const scope = (findText(entry, 'scope', 'path') ?? '').replace(/\/$/, '')
    const type = findText(entry, 'scope', 'type')
    return isInside(path, scope) && (type === null || type === 'posts')
      ? [{ rank: 2 * scope.length + (type === null ? 0 : 1), values: findMap(entry, 'values') }]
      : []
  })
  return Object.assign(
    {},
    ...fitting.sort((a, b) => a.rank - b.rank).map(({ values }) => values)
  ) as Readonly<Record<string, unknown>>
}

/** A scope names a file or a folder above it, perhaps with asterisks. */
function isInside(path: string, scope: string): boolean {
  if (scope.includes('*')) return [scope, `${scope}/**`].some(glob => fitsGlob(glob, path))
  return scope === '' || path === scope || path.startsWith(`${scope}/`)
}

/** The front matter's day goes before the file name's, and is that of the site's time zone. */
function findDay(page: SitePage, timezone: string): CalendarDate | null {
  return page.dayIn(timezone) ?? splitDatedName(splitPagePath(page.path).name).date
}

const DAY_MS = 86_400_000

const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html'
}

/** @param path below the site's source */
function fill(permalink: string, page: SitePage, path: string, timezone: string): string | null {
  // The name of a style means one in `permalink` of the configuration alone; elsewhere it is a slip.
  if (Object.hasOwn(STYLES, permalink)) return null
  const pattern = permalink.replace(/:output_ext/g, '.html')
  const { folders, name } = splitPagePath(path)
  const day = findDay(page, timezone)
  const { slug: title, date } = splitDatedName(name)
  // In `_posts`, only files whose names begin with a date are posts.
  if (date === null) return null
  const slug = page.field('slug') ?? title
  const categories = listCategories(page, folders)
  return fillPattern(pattern, {
    ...(day === null ? {} : listDayParts(day)),
    title: slugifyTitleForJekyll(slug),
    slug: slugifyForJekyll(slug),
    name: slugifyForJekyll(name),
    path: [...folders, name].join('/'),
    collection: 'posts',
    categories: categories.map(one => one.toLowerCase()).join('/'),
    slugified_categories: categories.map(slugifyForJekyll).join('/')
  })
}

/** Folders above `_posts`, then those of `categories`, of which one text holds several, then the one of `category`. */
function listCategories(page: SitePage, folders: readonly string[]): readonly string[] {
  const above = folders.slice(0, Math.max(0, folders.indexOf('_posts')))
  const several = page.list('categories')
  const named = page.isList('categories') ? several : several.flatMap(text => text.split(/\s+/))
  const all = [...above, ...named, ...page.list('category')].map(one => one.trim())
  return [...new Set(all.filter(one => one !== ''))]
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
    short_month: formatDate(date, { month: 'short' }).toUpperCase(),
    long_month: formatDate(date, { month: 'long' }),
    short_day: formatDate(date, { weekday: 'short' }).toUpperCase(),
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
