// Astro: packages/astro/src/content/{loaders/glob,utils}.ts, and core/routing for pages. The addresses of a collection are
// what the site's own page says.

import type { NotAnArticle, SitePage } from '../../article/index.ts'
import { findArticleFolders, isArticleFolder, findListPage } from '../article-folders.ts'
import {
  findList,
  findSetting,
  findSettings,
  findText,
  findValue,
  isMap,
  toText
} from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import {
  buildEntryPath,
  findRoute,
  listCollections,
  type AstroCollection,
  type AstroRoute
} from '../urls/astro-routes.ts'
import { GET_PATH } from '../urls/astro-paper.ts'
import { createDocs, DOCS, isStarlight } from '../urls/starlight-docs.ts'
import { pathBelow, splitPagePath } from '../urls/dated-name.ts'
import { isPlainPath, joinAddress } from '../urls/site-address.ts'
import { writeAddressLine } from '../urls/address-line.ts'

const CONFIGS = ['mjs', 'ts', 'js', 'mts', 'cjs', 'cts'].map(ending => `astro.config.${ending}`)
const CONTENT_CONFIGS = ['src/content.config', 'src/content/config'].flatMap(name =>
  ['ts', 'mts', 'js', 'mjs'].map(ending => `${name}.${ending}`)
)
/** Where sites keep constants that their configuration imports. */
const CONSTANTS =
  /^(?:src\/|src\/(?:config|data|utils|lib|constants)\/)?(?:[\w-]*\.?config|consts?|constants?|site|index|settings|[\w-]*\.config)\.[cm]?[jt]s$/
const PAGES = 'src/pages'

export const ASTRO: SiteProfile = {
  name: 'astro',
  title: 'Astro',
  isSite: view => CONFIGS.some(view.hasFile),
  listArticleFolders,
  listConfigFiles: view => [
    ...CONFIGS,
    ...CONTENT_CONFIGS,
    'package.json',
    GET_PATH,
    ...view.listFiles('src').filter(path => CONSTANTS.test(path)),
    ...listRoutePages(view)
  ],
  folderOptions: { files: () => [...CONFIGS, ...CONTENT_CONFIGS], pattern: /\bsrcDir\b|\bbase\b/ },
  setUp
}

/** Beside folders of a site's other contents: `src/content/docs`. */
function listArticleFolders(view: SiteView): readonly string[] {
  return findArticleFolders(view, ['src/content', 'src/data', PAGES, 'src', 'content', 'data'])
}

function listRoutePages(view: SiteView): readonly string[] {
  return view.listFiles(PAGES).filter(path => /\[[^\]]*\](?:\/index)?\.astro$/.test(path))
}

function setUp(facts: SiteFacts): SiteSetup {
  const { view, configs, texts } = facts
  const config = CONFIGS.map(name => configs.get(name)).find(isMap)
  const { collections, routes } = findEntries(facts)
  const inSite = ({ path }: SitePage) => pathBelow(path, view.folder) ?? path
  const source = findSetting(config, 'srcDir', 'src')?.replace(/^\.?\/+|\/+$/g, '')
  const pages = findArticleFolders(view, [`${source ?? 'src'}/pages`])
  const file = CONFIGS.find(view.hasFile) ?? 'astro.config.mjs'
  const found = { url: findText(config, 'site'), base: findSetting(config, 'base', '') }
  return {
    address: joinAddress(found.url, found.base),
    addressLine: writeAddressLine(
      found,
      { line: "site: 'https://YOUR-SITE'", file },
      { line: "base: '/'", file }
    ),
    staticFolders: [findSetting(config, 'publicDir', 'public')?.replace(/^\.?\/+|\/+$/g, '') ?? ''],
    pageFolders: [PAGES, 'src/content', ''],
    articleFolders: [
      ...collections.flatMap(({ name, folder }) =>
        isArticleFolder(name) || isArticleFolder(folder) ? [folder] : []
      ),
      ...findArticleFolders(view, [`${source ?? 'src'}/content`]),
      ...pages
    ],
    rules: {
      breaksLines: CONFIGS.some(name => /\bremark-breaks\b/.test(texts.get(name) ?? '')),
      findNotAnArticle: page =>
        findTranslation(config, collections, inSite(page)) ?? findListPage(inSite(page), pages),
      buildPath: page => {
        const path = source === 'src' ? buildPath(inSite(page), page, collections, routes) : null
        return path === null ? null : finishPath(config, path)
      }
    }
  }
}

type Entries = {
  readonly collections: readonly AstroCollection[]
  readonly routes: readonly AstroRoute[]
}

/** What is shown where: by pages of the site's own, and by those of Starlight. */
function findEntries({ view, configs, texts }: SiteFacts): Entries {
  const collections = findCollections(view, configs)
  const routes = listRoutePages(view).flatMap(page => {
    const code = configs.get(page)
    const path = pathBelow(page, PAGES) ?? ''
    return typeof code === 'string' ? (findRoute(path, code, texts.get(GET_PATH)) ?? []) : []
  })
  if (!CONFIGS.some(name => isStarlight(texts.get(name) ?? ''))) return { collections, routes }
  const isLegacy = CONTENT_CONFIGS.some(one => /\/content\/config\./.test(one) && view.hasFile(one))
  const docs = createDocs(isLegacy ? 'legacy' : 'glob')
  return {
    collections: [...collections.filter(({ folder }) => folder !== DOCS), docs.collection],
    routes: [...routes, docs.route]
  }
}

/** Without a content configuration, Astro 4 takes each folder for a collection. */
function findCollections(
  view: SiteView,
  configs: ReadonlyMap<string, unknown>
): readonly AstroCollection[] {
  const path = CONTENT_CONFIGS.find(view.hasFile)
  if (path !== undefined) return listCollections(findValue(configs.get(path), 'collections'))
  const names = view.listFiles('src/content').flatMap(one => one.split('/').slice(2, -1)[0] ?? [])
  return [...new Set(names)].map(name => ({ name, folder: `src/content/${name}`, kind: 'legacy' }))
}

function buildPath(
  path: string,
  page: SitePage,
  collections: readonly AstroCollection[],
  routes: readonly AstroRoute[]
): string | null {
  const below = pathBelow(path, PAGES)
  if (below !== null) return buildPagePath(below)
  const [collection, ...others] = collections.filter(
    ({ folder }) => pathBelow(path, folder) !== null
  )
  // Two pages of one collection are two addresses, and one of them is not the original.
  const [route, ...more] = routes.filter(one => one.collection === collection?.name)
  if (collection === undefined || route === undefined || others.length + more.length > 0)
    return null
  return buildEntryPath(
    collection,
    route,
    pathBelow(path, collection.folder) ?? '',
    page.field('slug')
  )
}

function buildPagePath(path: string): string | null {
  const { folders, name } = splitPagePath(path)
  const isOther = [...folders, name].some(part => /^_|\[/.test(part)) || !isPlainPath(path)
  return isOther ? null : `/${[...folders, ...(name === 'index' ? [] : [name])].join('/')}`
}

/** Other formats than folders have one address on the page and another in the site map. */
function finishPath(config: unknown, path: string): string | null {
  const slash = findSetting(config, 'trailingSlash', 'ignore')
  const format = findSetting(findSettings(config, 'build'), 'format', 'directory')
  if (slash === null || format !== 'directory') return null
  return slash === 'never' || path === '/' ? path : `${path}/`
}

/** Languages other than the default stand in folders beside it, or below. */
function findTranslation(
  config: unknown,
  collections: readonly AstroCollection[],
  path: string
): NotAnArticle | null {
  const main = findText(config, 'i18n', 'defaultLocale')
  const others = findList(config, 'i18n', 'locales')
    .map(one => (isMap(one) ? findText(one, 'path') : toText(one)))
    .filter(one => one !== null && one !== main)
  const folders = [PAGES, ...collections.map(({ folder }) => folder)]
  const first = folders.map(folder => pathBelow(path, folder)?.split('/')[0])
  const language = main === null ? undefined : others.find(one => first.includes(one ?? ''))
  return language === undefined || language === null
    ? null
    : {
        message: `The file is in \`${language}/\`, so it is a translation of another one.`,
        remedy: null
      }
}
