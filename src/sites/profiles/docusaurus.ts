// Docusaurus: packages/docusaurus-plugin-content-blog/src/blogUtils.ts, docusaurus-utils/src/urlUtils.ts and
// docusaurus-utils-common/src/applyTrailingSlash.ts.

import type { CalendarDate, NotAnArticle, SitePage } from '../../article/index.ts'
import { findList, findSetting, findText, findValue, isMap } from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { pathBelow, pathFrom } from '../urls/dated-name.ts'
import {
  findDocusaurusBlog,
  findLeftOut,
  listDocusaurusBlogs,
  type DocusaurusBlog
} from '../urls/docusaurus-blogs.ts'
import { isPlainPath, joinAddress } from '../urls/site-address.ts'
import { writeAddressLine } from '../urls/address-line.ts'

const CONFIGS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map(
  ending => `docusaurus.config.${ending}`
)

export const DOCUSAURUS: SiteProfile = {
  name: 'docusaurus',
  title: 'Docusaurus',
  isSite: view => CONFIGS.some(view.hasFile),
  listArticleFolders: listBlogFolders,
  listConfigFiles: view => [
    ...CONFIGS,
    'package.json',
    ...view.listFiles('').filter(path => path.endsWith('/tags.yml'))
  ],
  folderOptions: { files: () => CONFIGS, pattern: /\bpath["']?\s*:|\bpath\b\s*[,}]/ },
  setUp
}

/** What Docusaurus keeps for other things. */
const NO_BLOG =
  /^(?:docs|i18n|static|src|build|\w+_versioned_docs|versioned_docs)(?:\/|$)|(?:^|\/)(?:[._]|node_modules)/
/** What only blogs have: dated names, and files of authors. */
const BLOG_FILE =
  /^((?:[^/]+\/)?[^/]+?)\/(?:\d{4}[-/]\d\d?[-/]\d\d?[-/][^/]+?(?:\/index)?\.mdx?|authors\.ya?ml)$/

function listBlogFolders(view: SiteView): readonly string[] {
  const folders = new Set(view.hasFolder('blog') ? ['blog'] : [])
  for (const path of view.listFiles('')) {
    const folder = BLOG_FILE.exec(path)?.[1] ?? ''
    const isKnown = [...folders].some(one => folder === one || folder.startsWith(`${one}/`))
    if (folder !== '' && !isKnown && !NO_BLOG.test(folder)) folders.add(folder)
  }
  return [...folders]
}

function setUp({ view, configs, texts }: SiteFacts): SiteSetup {
  const config = CONFIGS.map(name => configs.get(name)).find(isMap)
  const file = CONFIGS.find(view.hasFile) ?? 'docusaurus.config.js'
  const blogs = listDocusaurusBlogs(config)
  const address = findAddress(config)
  const inSite = ({ path }: SitePage) => pathFrom(path, view.folder)
  const build = (page: SitePage) => buildPath(config, blogs, inSite(page), page.field('slug'))
  return {
    address,
    addressLine: writeAddressLine(
      findParts(config),
      { line: "url: 'https://YOUR-SITE'", file },
      { line: "baseUrl: '/'", file }
    ),
    staticFolders: listStaticFolders(config),
    pageFolders: ['', ...blogs.map(({ folder }) => folder)],
    articleFolders: blogs.map(({ folder }) => folder),
    rules: {
      breaksLines: CONFIGS.some(name => /\bremark-breaks\b/.test(texts.get(name) ?? '')),
      // Where the format is computed, it is taken for the usual one: what is no MDX is read as Markdown anyway.
      mdxInMarkdown: !/^(?:md|detect)$/.test(findText(config, 'markdown', 'format') ?? ''),
      findTagLabel: (path, tag) => {
        const blog = findDocusaurusBlog(pathFrom(path, view.folder), blogs)
        return blog === null ? null : findTagLabel(configs.get(`${blog.folder}/tags.yml`), tag)
      },
      findNotAnArticle: page => findNotAnArticle(config, blogs, inSite(page)),
      findDay: page =>
        findDay(findDocusaurusBlog(inSite(page), blogs), inSite(page)) ?? page.dayIn(null),
      findOwnAddress: page =>
        address !== null && page.field('slug')?.startsWith('/') === true ? build(page) : null,
      buildPath: build
    }
  }
}

function findAddress(config: unknown): string | null {
  // Addresses with a hash are one page only.
  if (findText(config, 'future', 'experimental_router') === 'hash') return null
  const { url, base } = findParts(config)
  return joinAddress(url, base)
}

/** What a language sets for itself goes before what all have. */
function findParts(config: unknown): { url: string | null; base: string | null } {
  const locale = findText(config, 'i18n', 'defaultLocale') ?? 'en'
  const own = findValue(config, 'i18n', 'localeConfigs', locale)
  const base = findSetting(config, 'baseUrl', '/')
  return {
    url: findText(own, 'url') ?? findText(config, 'url'),
    base: isMap(own) ? findSetting(own, 'baseUrl', base ?? '') : base
  }
}

function listStaticFolders(config: unknown): readonly string[] {
  const folders = findList(config, 'staticDirectories').flatMap(one =>
    typeof one === 'string' ? [one.replace(/^\.?\/+|\/+$/g, '')] : []
  )
  return folders.length === 0 ? ['static'] : folders
}

/** As Docusaurus has it: the last date of the path goes to the front, wherever it is. */
const DATED =
  /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<text>.*?)(?:\/index)?\.mdx?$/

function buildPath(
  config: unknown,
  blogs: readonly DocusaurusBlog[],
  path: string,
  slug: string | null
): string | null {
  const blog = findDocusaurusBlog(path, blogs)
  const trailing = findSetting(config, 'trailingSlash', 'as written')
  if (blog === null || trailing === null || findLeftOut(blog, path) !== null) return null
  const whole = `/${blog.route}/${slug ?? buildName(pathBelow(path, blog.folder) ?? path)}`.replace(
    /\/{2,}/g,
    '/'
  )
  if (!isPlainPath(whole)) return null
  if (trailing === 'as written' || whole === '/') return whole
  const bare = whole.replace(/\/$/, '')
  return trailing === 'true' ? `${bare}/` : bare
}

function buildName(file: string): string {
  const { date = '', folder = '', text = '' } = DATED.exec(file)?.groups ?? {}
  return date === ''
    ? file.replace(/(?:\/index)?\.mdx?$/, '')
    : `${date.replaceAll('-', '/')}/${folder}${text}`
}

function findDay(blog: DocusaurusBlog | null, path: string): CalendarDate | null {
  const { date = '' } = DATED.exec(pathBelow(path, blog?.folder ?? '') ?? path)?.groups ?? {}
  const [year = 0, month = 0, day = 0] = date.split(/[-/]/).map(Number)
  return date === '' ? null : { year, month, day }
}

/** Tags of the front matter may be keys of `tags.yml`. */
function findTagLabel(tags: unknown, key: string): string | null {
  if (!isMap(tags) || !Object.hasOwn(tags, key)) return null
  return findText(tags[key], 'label') ?? key.charAt(0).toUpperCase() + key.slice(1).toLowerCase()
}

function findNotAnArticle(
  config: unknown,
  blogs: readonly DocusaurusBlog[],
  path: string
): NotAnArticle | null {
  const folder = findText(config, 'i18n', 'path') ?? 'i18n'
  if (pathBelow(path, folder) !== null)
    return {
      message: `The file is in \`${folder}/\`, so it is a translation of another one.`,
      remedy: null
    }
  return findLeftOut(findDocusaurusBlog(path, blogs), path)
}
