// Hugo: https://gohugo.io/configuration/ and hugolib/, resources/page/.

import type { NotAnArticle, SitePage } from '../../article/index.ts'
import { mergeCascades } from '../config/hugo-cascade.ts'
import {
  listHugoConfigs,
  listHugoLanguages,
  listHugoStaticFolders,
  mergeHugoConfigs,
  writeHugoAddressLine,
  mergeHugoValues,
  type HugoLanguage
} from '../config/hugo-config.ts'
import { findFlag, findMap, findText, findValue } from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { listBlogFolders } from '../urls/blog-folders.ts'
import { pathBelow } from '../urls/dated-name.ts'
import { buildHugoPath, findHugoDay, readHugoUrl, type HugoPage } from '../urls/hugo-permalinks.ts'
import {
  findBundleAround,
  findHugoOriginal,
  findHugoPlace,
  listHugoSections
} from '../urls/hugo-places.ts'
import { findLinkPost } from '../urls/link-posts.ts'
import { findSectionPages, listSectionPages } from '../urls/section-pages.ts'
import { readCname, toSiteAddress } from '../urls/site-address.ts'
import { sanitizeForHugo } from '../urls/slugs.ts'
import { ZOLA } from './zola.ts'

export const HUGO: SiteProfile = {
  name: 'hugo',
  title: 'Hugo',
  isSite,
  listArticleFolders: view => listBlogFolders(view, 'content'),
  listConfigFiles: view => [
    ...listHugoConfigs(view),
    'static/CNAME',
    ...listSectionPages(view, 'content'),
    // The folder of pages may have another name.
    ...listSectionPages(view, '').filter(path => !NO_PAGES.test(path))
  ],
  folderOptions: { files: listHugoConfigs, pattern: /contentDir|\bmounts\b/i },
  setUp
}

const NO_PAGES = /^(?:content|themes|archetypes|node_modules)\/|(?:^|\/)exampleSite\//

/** `config.toml` is many a program's; then the folders have to be Hugo's, too. */
function isSite(view: SiteView): boolean {
  if (/(?:^|\/)config\/[^/]+$/.test(view.folder)) return false
  if (['toml', 'yaml', 'yml', 'json'].some(ending => view.hasFile(`hugo.${ending}`))) return true
  if (view.hasFolder('config/_default')) return view.hasFolder('content')
  const isHugos = ['archetypes', 'layouts', 'themes'].some(view.hasFolder)
  const hasConfig = ['toml', 'yaml', 'yml', 'json'].some(one => view.hasFile(`config.${one}`))
  if (hasConfig && isHugos) return true
  if (!view.hasFolder('content')) return false
  return view.hasFile('config.toml') || listSectionPages(view, 'content').length > 0
}

type HugoSite = {
  readonly config: unknown
  readonly languages: readonly HugoLanguage[]
  readonly address: string | null
} & SiteFacts

function setUp(facts: SiteFacts): SiteSetup {
  const { view, configs } = facts
  const config = mergeHugoConfigs(configs)
  // Nothing in the names of files tells such a site from one of Hugo.
  if (findText(config, 'baseURL') === null && findText(config, 'base_url') !== null)
    return ZOLA.setUp(facts)
  const languages = listHugoLanguages(config)
  const address =
    toSiteAddress(languages[0]?.baseUrl ?? findText(config, 'baseURL')) ??
    readCname(configs.get('static/CNAME'))
  const site = { ...facts, config, languages, address }
  const pageFolders = [...new Set(languages.map(({ folder }) => folder))]
  const withPage = <Value>(page: SitePage, use: (given: HugoPage) => Value): Value | null => {
    const path = pathBelow(page.path, view.folder)
    const place = path === null ? null : findHugoPlace(path, languages)
    return place === null ? null : use({ page, place, sections: listHugoSections(place, view) })
  }
  return {
    address,
    addressLine: writeHugoAddressLine(view),
    // Files beside pages are served beside them.
    staticFolders: [...listHugoStaticFolders(config), ...pageFolders],
    pageFolders,
    articleFolders: pageFolders.flatMap(folder => listBlogFolders(view, folder)),
    values: {
      params: mergeHugoValues(
        findMap(config, 'params'),
        findMap(config, 'languages', languages[0]?.key ?? '', 'params')
      )
    },
    rules: {
      breaksLines: findFlag(config, 'markup', 'goldmark', 'renderer', 'hardWraps') === true,
      // Templates of Go are for layouts; in a page their braces are text.
      findTemplateScope: () => 'shortcodes',
      findDefaults: path => findDefaults(path, site),
      findNotAnArticle: page => findNotAnArticle(page, site),
      findDay: page => withPage(page, given => findHugoDay(config, given)),
      findOwnAddress: page => withPage(page, given => readHugoUrl(config, given)),
      buildPath: page =>
        withPage(page, given => {
          const { baseUrl } = given.place.language
          const isElsewhere = baseUrl !== null && given.place.language !== languages[0]
          // An address of the page's own that cannot be told is not the rule's; a part of a page has none.
          const isPart = findBundleAround(given.place, languages, view) !== null
          return isElsewhere || isPart || page.isSet('url') ? null : buildHugoPath(config, given)
        })
    }
  }
}

function findDefaults(path: string, site: HugoSite): Readonly<Record<string, unknown>> {
  const place = findHugoPlace(pathBelow(path, site.view.folder) ?? path, site.languages)
  if (place === null) return {}
  const { language, folders, name } = place
  const pages = findSectionPages(site.configs, language.folder, folders)
  return mergeCascades(
    [site.config, ...pages].map(one => findValue(one, 'cascade')),
    {
      path: `/${[...folders, name].map(sanitizeForHugo).join('/')}`,
      language: language.key
    }
  )
}

const LISTS = /^(?:search|archives?|list|terms?|taxonomy|home|section)$/i

function findNotAnArticle(page: SitePage, site: HugoSite): NotAnArticle | null {
  const { view, languages } = site
  const path = pathBelow(page.path, view.folder) ?? page.path
  if (path.startsWith('archetypes/'))
    return { message: 'The file is what Hugo makes new pages of.', remedy: null }
  const place = findHugoPlace(path, languages)
  if (place === null) return null
  const bundle = findBundleAround(place, languages, view)
  if (bundle !== null)
    return {
      message: `The file is a part of the page ${bundle}, which Hugo has no page of its own for.`,
      remedy: 'To publish it, move it out of the folder of that page.'
    }
  const original = findHugoOriginal(place, languages, view)
  if (original !== null)
    return {
      message: `The article is a translation of ${original}.`,
      remedy: 'To publish it, too, set `medium.status` in its front matter.'
    }
  const layout = page.field('layout') ?? ''
  if (LISTS.test(layout))
    return { message: `The page shows other pages (\`layout: ${layout}\`).`, remedy: null }
  return findLinkPost(page, site.address, { links: ['externalUrl', 'externalLink'] })
}
