// Gatsby: packages/gatsby-source-filesystem/src/create-file-path.js, gatsby/src/utils/page-utils (trailing slashes) and
// gatsby-plugin-page-creator for pages of collections.

import type { SitePage } from '../../article/index.ts'
import { findArticleFolders, isArticleFolder, findListPage } from '../article-folders.ts'
import { findSetting, findText, isMap } from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { pathBelow } from '../urls/dated-name.ts'
import {
  buildFieldPath,
  buildFilePath,
  findFieldRoute,
  findFilePathRule,
  listBlogSources,
  listSources
} from '../urls/gatsby-routes.ts'
import { isPlainPath, joinAddress } from '../urls/site-address.ts'

const ENDINGS = ['js', 'ts', 'mjs', 'cjs', 'mts']
const CONFIGS = ENDINGS.map(ending => `gatsby-config.${ending}`)
const NODES = ENDINGS.map(ending => `gatsby-node.${ending}`)
/** Where sites keep constants that their configuration imports. */
const CONSTANTS =
  /^(?:(?:src|data|config|content)\/)?(?:[\w-]*(?:config|site|metadata|constants?))\.(?:[cm]?[jt]s|json)$/i

export const GATSBY: SiteProfile = {
  name: 'gatsby',
  title: 'Gatsby',
  isSite: view => CONFIGS.some(view.hasFile),
  listArticleFolders,
  listConfigFiles: view => [
    ...CONFIGS,
    ...NODES,
    'package.json',
    ...view
      .listFiles('')
      .filter(path => CONSTANTS.test(path) && !CONFIGS.includes(path) && path !== 'package.json')
  ],
  folderOptions: { files: () => CONFIGS, pattern: /gatsby-source-filesystem/ },
  setUp
}

const PARENTS = ['', 'content', 'src', 'src/content', 'src/pages', 'src/data', 'data']

function listArticleFolders(view: SiteView): readonly string[] {
  return findArticleFolders(view, PARENTS)
}

function setUp(facts: SiteFacts): SiteSetup {
  const { view, configs } = facts
  const config = CONFIGS.map(name => configs.get(name)).find(isMap)
  const found = listArticleFolders(view)
  const others = [...found, ...(listSources(config) ?? [])]
  // A folder of another name may have one for articles in it.
  const sources = listBlogSources(config).filter(
    source => isArticleFolder(source) || !others.some(folder => pathBelow(folder, source) !== null)
  )
  const folders = [...found, ...sources]
  const build = createBuilder(facts, config)
  const slash = findSetting(config, 'trailingSlash', 'unset')
  return {
    address: findAddress(facts, config),
    addressLine: `\`siteMetadata: { siteUrl: 'https://YOUR-SITE' }\` in \`${CONFIGS.find(view.hasFile) ?? 'gatsby-config.js'}\``,
    staticFolders: ['static'],
    pageFolders: ['src/pages', 'content', ''],
    articleFolders: sources,
    rules: {
      findNotAnArticle: ({ path }) => findListPage(pathBelow(path, view.folder) ?? path, folders),
      buildPath: page => {
        const path = build(page, pathBelow(page.path, view.folder) ?? page.path)
        if (path === null || !isPlainPath(path)) return null
        const bare = path === '/' ? path : path.replace(/\/$/, '')
        if (slash === 'always') return bare === '/' ? bare : `${bare}/`
        if (slash === 'never') return bare
        // Gatsby 4 leaves a path without a slash as it is, Gatsby 5 adds one.
        return slash === 'ignore' || (slash === 'unset' && path.endsWith('/')) ? path : null
      }
    }
  }
}

/** A prefix of paths counts only where the build is told so. */
function findAddress({ texts }: SiteFacts, config: unknown): string | null {
  const url = findText(config, 'siteMetadata', 'siteUrl')
  const prefix = findSetting(config, 'pathPrefix', '')
  const address = joinAddress(url, prefix)
  if (address === null || url === null) return null
  const isBuilt = /--prefix-paths|PREFIX_PATHS=true/.test(texts.get('package.json') ?? '')
  if (prefix !== '' && prefix !== '/' && !isBuilt) return null
  const path = new URL(url).pathname.replace(/\/+$/, '')
  return path === '' || path === new URL(address).pathname.replace(/\/+$/, '') ? address : null
}

type Build = (page: SitePage, path: string) => string | null

/** Null for all where it is not certain how the site makes its addresses. */
function createBuilder({ view, texts }: SiteFacts, config: unknown): Build {
  const code = NODES.map(name => texts.get(name)).find(text => text !== undefined)
  const rule = code === undefined ? null : findFilePathRule(code)
  const sources = listSources(config)
  const [route, ...more] = listFieldRoutes(view)
  if (rule !== null && sources !== null && route === undefined)
    return (_, path) => buildFilePath(rule, sources, path)
  const isAlone = route !== undefined && more.length === 0 && !/createPage\(/.test(code ?? '')
  return page => (isAlone ? buildFieldPath(route, page.field(route.field)) : null)
}

function listFieldRoutes(view: SiteView) {
  return view
    .listFiles('src/pages')
    .flatMap(path => findFieldRoute(pathBelow(path, 'src/pages') ?? '') ?? [])
}
