// Next.js and what is built like it: no rule of its own for articles. Its pages are known by their names, see
// https://nextjs.org/docs/app/getting-started/project-structure.

import type { SitePage } from '../../article/index.ts'
import { findArticleFolders, findListPage } from '../article-folders.ts'
import { findSetting, findText, isMap } from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { CONTENTLAYER_CONFIGS, keepsPaths } from '../urls/contentlayer.ts'
import { pathBelow } from '../urls/dated-name.ts'
import {
  buildNextPagePath,
  buildNextPath,
  chooseNextRoute,
  findNextRoute
} from '../urls/next-routes.ts'
import { writeAddressLine, type Setting } from '../urls/address-line.ts'
import { joinAddress, toSiteAddress } from '../urls/site-address.ts'

const ENDINGS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']
const CONFIGS = ENDINGS.map(ending => `next.config.${ending}`)
/** Where sites write their address: for the site map, and for their own pages. */
const CONSTANTS =
  /^(?:next-sitemap(?:\.config)?|(?:(?:src\/)?(?:data|config|configs|lib|constants)\/)?(?:site-?metadata|site-?config|site|blog\.config|site\.config|config)|src\/(?:site|config))\.(?:[cm]?[jt]s|json)$/i
/** Where the App Router has the address for what a page says of itself, and for the site map. */
const [LAYOUTS, SITEMAPS] = ['layout', 'sitemap'].map(name =>
  ['app', 'src/app'].flatMap(folder =>
    ['tsx', 'jsx', 'js', 'ts'].map(ending => `${folder}/${name}.${ending}`)
  )
) as [string[], string[]]
const APPS = ['app/layout', 'src/app/layout', 'pages/_app', 'src/pages/_app']

export const NEXT: SiteProfile = {
  name: 'next',
  title: 'Next.js',
  isSite: view =>
    CONFIGS.some(view.hasFile) ||
    (!view.hasFile('_config.yml') &&
      view.hasFile('package.json') &&
      APPS.some(name => ['tsx', 'jsx', 'js'].some(ending => view.hasFile(`${name}.${ending}`)))),
  listArticleFolders,
  listConfigFiles: view => [
    ...CONFIGS,
    'package.json',
    ...CONTENTLAYER_CONFIGS,
    ...LAYOUTS,
    ...SITEMAPS,
    ...view.listFiles('').filter(path => CONSTANTS.test(path))
  ],
  setUp
}

function listArticleFolders(view: SiteView): readonly string[] {
  const parents = ['', 'content', 'data', 'src', 'src/content', 'src/data', 'pages', 'src/pages']
  return findArticleFolders(view, [...parents, 'app', 'src/app', '_content', 'contents'])
}

function setUp({ view, configs, texts }: SiteFacts): SiteSetup {
  const config = CONFIGS.some(view.hasFile)
    ? CONFIGS.map(name => configs.get(name)).find(isMap)
    : {}
  const folders = listArticleFolders(view)
  const routes = ['app', 'pages', 'src/app', 'src/pages']
    .flatMap(view.listFiles)
    .flatMap(path => findNextRoute(path) ?? [])
  const slash = findSetting(config, 'trailingSlash', 'false')
  const keepsPath = CONTENTLAYER_CONFIGS.some(name => keepsPaths(texts.get(name) ?? ''))
  return {
    address: findAddress(config, configs, texts),
    addressLine: writeLine(view, config, configs),
    staticFolders: ['public'],
    pageFolders: ['pages', 'src/pages', ''],
    rules: {
      findNotAnArticle: ({ path }) => findListPage(pathBelow(path, view.folder) ?? path, folders),
      buildPath: page => {
        const path = buildPath(pathBelow(page.path, view.folder) ?? page.path, page)
        return path === null || slash === null ? null : slash === 'true' ? `${path}/` : path
      }
    }
  }

  function buildPath(path: string, page: SitePage): string | null {
    const asPage = buildNextPagePath(path)
    if (asPage !== undefined) return asPage
    const folder = folders.find(one => pathBelow(path, one) !== null)
    const route = folder === undefined ? null : chooseNextRoute(routes, folder)
    if (folder === undefined || route === null) return null
    const below = pathBelow(path, folder) ?? ''
    // A folder beside the page that shows its articles is no part of an address.
    const file = /^(?:src\/)?app\//.test(folder)
      ? below.replace(/^_?(?:posts|content)\//, '')
      : below
    return buildNextPath(route, { file, slug: page.field('slug'), keepsPath })
  }
}

/** Null where the files do not agree. */
function findAddress(
  config: unknown,
  configs: ReadonlyMap<string, unknown>,
  texts: ReadonlyMap<string, string>
): string | null {
  const base = findSetting(config, 'basePath', '')
  const written = [...configs]
    .filter(([path]) => CONSTANTS.test(path))
    .flatMap(([, value]) => listUrls(value))
  const urls = [...written, ...listBases(texts)]
  const addresses = urls.map(url => {
    const address = joinAddress(url, base)
    const path = new URL(url).pathname.replace(/\/+$/, '')
    return path === '' || path === base ? address : null
  })
  const [address = null, ...more] = new Set(addresses)
  return more.length > 0 ? null : address
}

const URL_TEXT = String.raw`(['"\x60])(https?:\/\/[^'"\x60$]+)\1`
const METADATA_BASE = new RegExp(String.raw`\bmetadataBase:\s*new URL\(\s*${URL_TEXT}`)
const SITEMAP_BASE = new RegExp(
  String.raw`\bexport const (?:baseUrl|siteUrl|BASE_URL)\s*=\s*${URL_TEXT}`
)

/** What the files of the App Router have as the address of the site. */
function listBases(texts: ReadonlyMap<string, string>): readonly string[] {
  const read = (paths: readonly string[], pattern: RegExp) =>
    paths.flatMap(path => pattern.exec(texts.get(path) ?? '')?.[2] ?? [])
  const urls = [...read(LAYOUTS, METADATA_BASE), ...read(SITEMAPS, SITEMAP_BASE)]
  return urls.filter(url => URL.canParse(url))
}

/** The file that has the URL already, or a place for it; else that of the site map. */
function writeLine(view: SiteView, config: unknown, configs: ReadonlyMap<string, unknown>): string {
  const constants = [...configs].filter(([path]) => CONSTANTS.test(path))
  const urls = constants.flatMap(([, value]) => listUrls(value))
  const places = constants.flatMap(([file, value]): Setting[] => {
    const key = findUrlKey(value)
    return key === null ? [] : [{ line: writeUrl(key, file), file }]
  })
  const file = 'next-sitemap.config.js'
  return writeAddressLine(
    {
      url: urls.find(url => toSiteAddress(url) !== null) ?? null,
      base: findSetting(config, 'basePath', '')
    },
    places[0] ?? { line: writeUrl('siteUrl', file), file },
    { line: "basePath: ''", file: CONFIGS.find(view.hasFile) ?? 'next.config.js' }
  )
}

function writeUrl(key: string, file: string): string {
  return file.endsWith('.json') ? `"${key}": "https://YOUR-SITE"` : `${key}: 'https://YOUR-SITE'`
}

const URL_KEYS = ['siteUrl', 'site_url', 'SITE_URL', 'url', 'baseUrl']

/** What a file calls the URL of its site, at its top or in an object of it (`siteConfig`). */
function listUrls(value: unknown): readonly string[] {
  const urls = listUrlMaps(value).flatMap(one => URL_KEYS.map(key => findText(one, key)))
  return urls.filter(
    url => url !== null && /^https?:\/\//i.test(url) && URL.canParse(url)
  ) as string[]
}

function listUrlMaps(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isMap(value)) return []
  const inside = Object.entries(value).flatMap(([key, one]) =>
    /^(?:site|config|meta)/i.test(key) && isMap(one) ? [one] : []
  )
  return [value, ...inside]
}

/** What a file calls the URL, also where its value is computed. */
function findUrlKey(value: unknown): string | null {
  const maps = listUrlMaps(value)
  return URL_KEYS.find(key => maps.some(one => Object.hasOwn(one, key))) ?? null
}
