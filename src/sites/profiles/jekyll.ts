// Jekyll: https://jekyllrb.com/docs/permalinks/ and lib/jekyll/{document,url,drops/url_drop}.rb.

import type { NotAnArticle, SitePage } from '../../article/index.ts'
import { fitsGlob } from '../config/path-globs.ts'
import { findFlag, findList, findMap, findText, isMap } from '../config/plain-values.ts'
import { listDataFolder, type DataFile } from '../data-file.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { pathBelow } from '../urls/dated-name.ts'
import {
  fillJekyllPermalink,
  findJekyllDay,
  JEKYLL_STYLES,
  type JekyllPage
} from '../urls/jekyll-permalinks.ts'
import { findLinkPost } from '../urls/link-posts.ts'
import { readCname, toSiteAddress } from '../urls/site-address.ts'

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
  const address = findAddress(main, configs.get('CNAME'))
  const inSource = findSource(main, view.folder)
  // Where the configuration names none, it is that of the machine that builds the site, mostly UTC.
  const timezone = findText(main, 'timezone') ?? 'UTC'
  const style = findText(main, 'permalink') ?? 'date'
  const permalink =
    findText(main, 'collections', 'posts', 'permalink') ?? JEKYLL_STYLES[style] ?? style
  const toPage = (page: SitePage): JekyllPage => {
    const path = inSource(page.path)
    return { page, path, timezone, defaults: findDefaults(main, path) }
  }
  // What the configuration gives to many files is the site's rule, not the article's own.
  const findRule = (page: SitePage) =>
    findText(findDefaults(main, inSource(page.path)), 'permalink') ?? permalink
  const findOwn = (page: SitePage) => {
    const own = page.field('permalink')
    return own === findRule(page) ? null : own
  }
  return {
    address,
    addressLine: writeLine(CONFIGS.find(view.hasFile) ?? '_config.yml'),
    // Chirpy's.
    imageAddress: toSiteAddress(findText(main, 'cdn')),
    staticFolders: [''],
    pageFolders: ['_posts', ''],
    values: { site: main },
    data: { root: 'site.data', files: listData(main, view) },
    rules: {
      tagSeparator: 'blank',
      ...describeSyntax(main),
      findDefaults: path => findDefaults(main, inSource(path)),
      findNotAnArticle: page =>
        findOutside(main, pathBelow(page.path, view.folder) ?? page.path) ??
        findLinkPost(page, address, LINKS),
      findDay: page => findJekyllDay(page, timezone),
      findOwnAddress: page => {
        const own = findOwn(page)
        return own === null ? null : fillJekyllPermalink(own, toPage(page))
      },
      buildPath: page =>
        findOwn(page) === null ? fillJekyllPermalink(findRule(page), toPage(page)) : null
    }
  }
}

function listData(config: unknown, view: SiteView): readonly DataFile[] {
  return listDataFolder(view, findText(config, 'data_dir') ?? '_data', ['site', 'data'])
}

/** How its pages are read: lines by the options of their Markdown, and Liquid where the page does not turn it off. */
function describeSyntax(config: unknown): SiteSetup['rules'] {
  return {
    breaksLines:
      findFlag(config, 'kramdown', 'hard_wrap') === true ||
      findList(config, 'commonmark', 'options').includes('HARDBREAKS'),
    findTemplateScope: page => (page.field('render_with_liquid') === 'false' ? 'none' : 'all'),
    // Chirpy's, whose earlier versions had another name for it.
    findMediaFolder: page => page.field('media_subpath') ?? page.field('img_path')
  }
}

const LINKS = { redirects: ['redirect_to'], links: ['external_url', 'link'] }

/** Posts beside the folder that the configuration has the site in. */
function findOutside(config: unknown, path: string): NotAnArticle | null {
  for (const key of ['source', 'collections_dir']) {
    const folder = readFolder(config, key)
    if (pathBelow(path, folder) === null && /(?:^|\/)_posts\//.test(path))
      return {
        message: `The file is not in \`${folder}/\`, where the site has its pages (\`${key}\` in its configuration).`,
        remedy: 'To publish it, move it there, or set `medium.status` in its front matter.'
      }
  }
  return null
}

function writeLine(file: string): string {
  const line = file.endsWith('.toml') ? 'url = "https://YOUR-SITE"' : 'url: https://YOUR-SITE'
  return `\`${line}\` in \`${file}\``
}

function findAddress(config: unknown, cname: unknown): string | null {
  const origin = toSiteAddress(findText(config, 'url')) ?? readCname(cname)
  if (origin === null) return null
  const base = (findText(config, 'baseurl') ?? '').replace(/^\/*|\/+$/g, '')
  return [origin.replace(/\/+$/, ''), base].filter(part => part !== '').join('/')
}

/** A path of the repository below the folders that the configuration keeps posts in: those are no categories. */
function findSource(config: unknown, folder: string): (path: string) => string {
  const above = ['source', 'collections_dir'].map(key => readFolder(config, key))
  return path =>
    above.reduce((rest, one) => pathBelow(rest, one) ?? rest, pathBelow(path, folder) ?? path)
}

/** Empty for the site's own. */
function readFolder(config: unknown, key: string): string {
  return (findText(config, key) ?? '').replace(/^(?:\.?\/)+|\/+$|^\.$/g, '')
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
