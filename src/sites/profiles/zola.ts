// Zola: https://www.getzola.org/documentation/content/page/ and components/content/src/{page,file_info}.rs.

import type { CalendarDate, NotAnArticle, SitePage } from '../../article/index.ts'
import { fitsZolaGlob } from '../config/path-globs.ts'
import { findFlag, findList, findMap, findText, isMap } from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { listBlogFolders } from '../urls/blog-folders.ts'
import { pathBelow, splitPagePath } from '../urls/dated-name.ts'
import { findSectionPages, listSectionPages } from '../urls/section-pages.ts'
import { readCname, toSiteAddress } from '../urls/site-address.ts'
import { slugifyForZola } from '../urls/zola-slugs.ts'

export const ZOLA: SiteProfile = {
  name: 'zola',
  title: 'Zola',
  isSite,
  listArticleFolders: view => listBlogFolders(view, 'content'),
  listConfigFiles: view => [...CONFIGS, 'static/CNAME', ...listSectionPages(view, 'content')],
  setUp
}

const CONFIGS = ['zola.toml', 'config.toml']

/** Hugo may have a `config.toml` beside `content`, too: its templates are in `layouts`. */
function isSite(view: SiteView): boolean {
  if (view.hasFile('zola.toml')) return true
  if (!view.hasFile('config.toml') || !view.hasFolder('content')) return false
  if (['archetypes', 'layouts'].some(view.hasFolder)) return false
  if (view.hasFolder('templates') || view.hasFolder('sass')) return true
  const themes = view.listFiles('themes')
  return (
    themes.some(path => /^themes\/[^/]+\/templates\//.test(path)) &&
    !themes.some(path => /^themes\/[^/]+\/layouts\//.test(path))
  )
}

type Place = {
  /** The language of a file that is not in the site's first one; null for others. */
  readonly language: string | null
  readonly folders: readonly string[]
  /** Of the file, or of the folder that is the page's own; it may begin with a date. */
  readonly name: string
  /** The file of the site's first language beside a translation. */
  readonly original: string
}

function setUp({ view, configs }: SiteFacts): SiteSetup {
  const config = CONFIGS.map(name => configs.get(name)).find(isMap) ?? {}
  const first = findText(config, 'default_language') ?? 'en'
  const languages = Object.keys(findMap(config, 'languages')).filter(one => one !== first)
  const ignored = findList(config, 'ignored_content').filter(one => typeof one === 'string')
  const find = (path: string) => findPlace(pathBelow(path, view.folder) ?? path, languages)
  return {
    address: toSiteAddress(findText(config, 'base_url')) ?? readCname(configs.get('static/CNAME')),
    addressLine: `\`base_url = "https://YOUR-SITE"\` in \`${CONFIGS.find(view.hasFile) ?? 'config.toml'}\``,
    // Files beside pages are served beside them.
    staticFolders: ['static', 'content', ''],
    pageFolders: ['content'],
    rules: {
      findDefaults: path => {
        const pages = findSectionPages(configs, 'content', find(path)?.folders ?? [])
        // Of a section that is a draft nothing is built.
        return pages.some(page => findFlag(page, 'draft') === true) ? { draft: true } : {}
      },
      findNotAnArticle: page =>
        findIgnored(page.path, ignored) ?? findNotAnArticle(page, find(page.path), view),
      findDay: page => findDay(page, find(page.path)),
      findOwnAddress: page => {
        const own = page.field('path')?.trim() ?? ''
        return own === '' || find(page.path) === null ? null : `/${own}/`.replace(/\/{2,}/g, '/')
      },
      buildPath: page => {
        const place = find(page.path)
        if (place === null || findIgnored(page.path, ignored) !== null) return null
        const folders = [...(place.language === null ? [] : [place.language]), ...place.folders]
        if (place.name === '_index') return `/${folders.map(part => `${part}/`).join('')}`
        const slug = findSlug(page, place, config)
        return slug === null || slug === '' ? null : `/${[...folders, slug].join('/')}/`
      }
    }
  }
}

function findPlace(path: string, languages: readonly string[]): Place | null {
  const below = pathBelow(path, 'content')
  if (below === null) return null
  const { folders, name: written } = splitPagePath(below)
  const [, bare, ending] = /^([^.]*)\.(.+)$/.exec(written) ?? []
  const language = languages.find(one => one === ending) ?? null
  const name = language === null || bare === undefined ? written : bare
  const original = ['content', ...folders, `${name}.md`].join('/')
  if (name !== 'index') return { language, folders, name, original }
  return { language, folders: folders.slice(0, -1), name: folders.at(-1) ?? '', original }
}

/** A day, perhaps with a time, before the name. */
const DATE =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d:\d\d[^_\s-]*)?(?:\s?[-_](.+))?$/

function findDay(page: SitePage, place: Place | null): CalendarDate | null {
  const written = page.dayIn(null)
  const [, year, month, day] = DATE.exec(place?.name ?? '') ?? []
  if (written !== null || year === undefined) return written
  return { year: Number(year), month: Number(month), day: Number(day) }
}

function findSlug(page: SitePage, { name }: Place, config: unknown): string | null {
  const keepsDates = findFlag(config, 'slugify', 'paths_keep_dates') === true
  const undated = keepsDates ? undefined : DATE.exec(name)?.[4]
  const slug = page.field('slug') ?? undated ?? name
  switch (findText(config, 'slugify', 'paths') ?? 'on') {
    case 'on':
    case 'true':
      return slugifyForZola(slug)
    case 'safe':
      return slug.replace(/[ .]+$/, '').replace(/[<>:"/\\|?*]/g, '')
    case 'off':
    case 'false':
      return slug
    default:
      return null
  }
}

function findIgnored(path: string, ignored: readonly string[]): NotAnArticle | null {
  const glob = ignored.find(one => fitsZolaGlob(one, path))
  return glob === undefined
    ? null
    : {
        message: `The site leaves this file out (\`ignored_content\` has \`${glob}\`).`,
        remedy: null
      }
}

function findNotAnArticle(
  page: SitePage,
  place: Place | null,
  view: SiteView
): NotAnArticle | null {
  if (place?.language != null && view.hasFile(place.original))
    return {
      message: `The article is a translation of ${place.original}.`,
      remedy: 'To publish it, too, set `medium.status` in its front matter.'
    }
  const template = page.field('template') ?? ''
  return /^(?:archives?|search|tags|categories|list|section|index)\.html$/i.test(template)
    ? { message: `The page shows other pages (\`template: ${template}\`).`, remedy: null }
    : null
}
