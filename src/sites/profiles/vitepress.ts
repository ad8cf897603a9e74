// VitePress: src/node/{plugins/dynamicRoutesPlugin,build/generateSitemap,plugins/rewritesPlugin}.ts.

import type { NotAnArticle, SitePage } from '../../article/index.ts'
import { findArticleFolders, findListPage } from '../article-folders.ts'
import {
  findFlag,
  findMap,
  findSetting,
  findSettings,
  findText,
  isMap
} from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { pathBelow } from '../urls/dated-name.ts'
import { rewritePath } from '../urls/page-rewrites.ts'
import { isPlainPath, joinAddress } from '../urls/site-address.ts'
import { writeAddressLine } from '../urls/address-line.ts'

const CONFIGS = ['config/index', 'config'].flatMap(name =>
  ['js', 'ts', 'mjs', 'mts'].map(ending => `.vitepress/${name}.${ending}`)
)

export const VITEPRESS: SiteProfile = {
  name: 'vitepress',
  title: 'VitePress',
  isSite: view => view.hasFolder('.vitepress'),
  listArticleFolders,
  listConfigFiles: view => [
    ...CONFIGS,
    'package.json',
    ...view
      .listFiles('.vitepress')
      .filter(path => !CONFIGS.includes(path) && OTHER_CONFIG.test(path))
  ],
  folderOptions: { files: () => CONFIGS, pattern: /\bsrcDir\b/ },
  setUp
}

/** What the configuration may import. */
const OTHER_CONFIG =
  /^\.vitepress\/(?!(?:theme|cache|dist|components|plugins)\/).*\.(?:[cm]?[jt]s|json)$/

function listArticleFolders(view: SiteView): readonly string[] {
  return findArticleFolders(view, ['', 'src', 'docs', 'content', 'pages'])
}

function setUp({ view, configs }: SiteFacts): SiteSetup {
  const config = CONFIGS.map(name => configs.get(name)).find(isMap)
  const file = CONFIGS.find(view.hasFile) ?? '.vitepress/config.ts'
  const found = {
    url: findText(config, 'sitemap', 'hostname'),
    base: findSetting(config, 'base', '/')
  }
  const source = findSetting(config, 'srcDir', '')
  const folder = source?.replace(/^(?:\.?\/+)+|\/+$|^\.$/g, '') ?? ''
  const inSite = ({ path }: SitePage) => pathBelow(path, view.folder) ?? path
  const articles = findArticleFolders(view, [folder])
  const folders = [...listArticleFolders(view), ...articles]
  return {
    address: findAddress(found),
    addressLine: writeAddressLine(
      found,
      { line: "sitemap: { hostname: 'https://YOUR-SITE' }", file },
      { line: "base: '/'", file }
    ),
    staticFolders: [[folder, 'public'].filter(part => part !== '').join('/')],
    pageFolders: [folder],
    articleFolders: articles,
    rules: {
      breaksLines: findFlag(config, 'markdown', 'breaks') === true,
      findNotAnArticle: page =>
        findNotAnArticle(config, page, pathBelow(inSite(page), folder) ?? '') ??
        findListPage(inSite(page), folders),
      buildPath: page => {
        const path = source === null ? null : pathBelow(inSite(page), folder)
        return path === null ? null : buildPath(config, path)
      }
    }
  }
}

/** Only the site map needs to know where the site is. Its host may be named with the base path or without. */
function findAddress({ url, base }: { url: string | null; base: string | null }): string | null {
  const address = joinAddress(url, base)
  if (address === null || url === null) return null
  const path = new URL(url).pathname.replace(/\/+$/, '')
  return path === '' || path === new URL(address).pathname.replace(/\/+$/, '') ? address : null
}

function buildPath(config: unknown, path: string): string | null {
  const clean = findSetting(config, 'cleanUrls', 'false')
  const rewritten = rewritePath(findSettings(config, 'rewrites'), path)
  const page = rewritten === undefined ? null : (rewritten ?? path)
  if (clean === null || page === null || !isPlainPath(page) || page.includes('[')) return null
  const url = page.replace(/(^|\/)index\.md$/, '$1')
  return `/${url.replace(/\.md$/, clean === 'true' ? '' : '.html')}`
}

function findNotAnArticle(config: unknown, page: SitePage, path: string): NotAnArticle | null {
  const layout = page.field('layout')
  if (layout === 'home')
    return {
      message: 'The front matter says `layout: home`, so it is the front page of the site.',
      remedy: null
    }
  const [language = ''] = path.split('/')
  const isOther = language !== 'root' && Object.hasOwn(findMap(config, 'locales'), language)
  return isOther
    ? {
        message: `The file is in \`${language}/\`, so it is a translation of another one.`,
        remedy: null
      }
    : null
}
