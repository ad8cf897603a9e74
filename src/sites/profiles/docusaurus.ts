// Docusaurus: packages/docusaurus-plugin-content-blog/src/blogUtils.ts, docusaurus-utils/src/urlUtils.ts and
// docusaurus-utils-common/src/applyTrailingSlash.ts.

import type { CalendarDate, NotAnArticle, SitePage } from '../../article/index.ts'
import { findList, findSetting, findText, findValue, isMap } from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { pathBelow } from '../urls/dated-name.ts'
import { isPlainPath, joinAddress } from '../urls/site-address.ts'

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
    ...listBlogFolders(view).map(folder => `${folder}/tags.yml`)
  ],
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

function setUp({ view, configs }: SiteFacts): SiteSetup {
  const config = CONFIGS.map(name => configs.get(name)).find(isMap)
  const blogs = listBlogs(config)
  const address = findAddress(config)
  const inSite = ({ path }: SitePage) => pathBelow(path, view.folder) ?? path
  const build = (page: SitePage) => buildPath(config, blogs, inSite(page), page.field('slug'))
  return {
    address,
    addressLine: "`url: 'https://YOUR-SITE'` in `docusaurus.config.js`",
    staticFolders: listStaticFolders(config),
    pageFolders: ['', ...blogs.map(({ folder }) => folder)],
    rules: {
      // Where the format is computed, it is taken for the usual one: what is no MDX is read as Markdown anyway.
      mdxInMarkdown: !/^(?:md|detect)$/.test(findText(config, 'markdown', 'format') ?? ''),
      findTagLabel: (path, tag) => {
        const blog = findBlog(pathBelow(path, view.folder) ?? path, blogs)
        return blog === null ? null : findTagLabel(configs.get(`${blog.folder}/tags.yml`), tag)
      },
      findNotAnArticle: page => findNotAnArticle(config, inSite(page)),
      findDay: page => findDay(findBlog(inSite(page), blogs), inSite(page)) ?? page.dayIn(null),
      findOwnAddress: page =>
        address !== null && page.field('slug')?.startsWith('/') === true ? build(page) : null,
      buildPath: build
    }
  }
}

function findAddress(config: unknown): string | null {
  const locale = findText(config, 'i18n', 'defaultLocale') ?? 'en'
  const own = findValue(config, 'i18n', 'localeConfigs', locale)
  // Addresses with a hash are one page only.
  if (findText(config, 'future', 'experimental_router') === 'hash') return null
  const base = findSetting(config, 'baseUrl', '/')
  return joinAddress(
    findText(own, 'url') ?? findText(config, 'url'),
    isMap(own) ? findSetting(own, 'baseUrl', base ?? '') : base
  )
}

function listStaticFolders(config: unknown): readonly string[] {
  const folders = findList(config, 'staticDirectories').flatMap(one =>
    typeof one === 'string' ? [one.replace(/^\.?\/+|\/+$/g, '')] : []
  )
  return folders.length === 0 ? ['static'] : folders
}

/** One blog of the site: its folder in the site, and the path of its pages. */
type Blog = { readonly folder: string; readonly route: string }

/** Those of the presets and of the plugins. One whose options are computed is left out: its URLs are not known. */
function listBlogs(config: unknown): readonly Blog[] {
  const ofPresets = findList(config, 'presets').flatMap(preset => {
    const [name, options] = Array.isArray(preset) ? (preset as readonly unknown[]) : [preset, {}]
    if (!/^(?:@docusaurus\/preset-|preset-)?classic$/.test(String(name))) return []
    const blog = isMap(options) && Object.hasOwn(options, 'blog') ? options['blog'] : {}
    return isMap(options) && !Object.hasOwn(options, '...') && blog !== false ? [blog] : []
  })
  const ofPlugins = findList(config, 'plugins').flatMap(plugin => {
    const [name, options] = Array.isArray(plugin) ? (plugin as readonly unknown[]) : [plugin, {}]
    if (/content-blog$/.test(String(name))) return [options]
    // A site may have a plugin of its own that adds to the one of blogs; others only read what is there.
    const isBlogs = isMap(options) && ['path', 'routeBasePath'].some(key => key in options)
    return /^\.{1,2}\/.*blog/.test(String(name)) && isBlogs ? [options] : []
  })
  return [...ofPresets, ...ofPlugins].flatMap(toBlog)
}

function toBlog(options: unknown): readonly Blog[] {
  const folder = findSetting(options, 'path', 'blog')
  const route = findSetting(options, 'routeBasePath', 'blog')
  if (!isMap(options) || folder === null || route === null) return []
  return [{ folder: folder.replace(/^(?:\.?\/+)+|\/+$/g, ''), route }]
}

function findBlog(path: string, blogs: readonly Blog[]): Blog | null {
  const above = blogs.filter(({ folder }) => pathBelow(path, folder) !== null)
  const [blog, next] = above.toSorted((a, b) => b.folder.length - a.folder.length)
  // Two blogs of one folder have each post at two addresses.
  const isTwice = next !== undefined && next.folder === blog?.folder && next.route !== blog.route
  return blog === undefined || isTwice ? null : blog
}

/** As Docusaurus has it: the last date of the path goes to the front, wherever it is. */
const DATED =
  /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<text>.*?)(?:\/index)?\.mdx?$/

function buildPath(
  config: unknown,
  blogs: readonly Blog[],
  path: string,
  slug: string | null
): string | null {
  const blog = findBlog(path, blogs)
  const trailing = findSetting(config, 'trailingSlash', 'as written')
  if (blog === null || trailing === null) return null
  const file = pathBelow(path, blog.folder) ?? path
  const { date = '', folder = '', text = '' } = DATED.exec(file)?.groups ?? {}
  const byName =
    date === ''
      ? file.replace(/(?:\/index)?\.mdx?$/, '')
      : `${date.replaceAll('-', '/')}/${folder}${text}`
  const whole = `/${blog.route}/${slug ?? byName}`.replace(/\/{2,}/g, '/')
  if (!isPlainPath(whole)) return null
  if (trailing === 'as written' || whole === '/') return whole
  const bare = whole.replace(/\/$/, '')
  return trailing === 'true' ? `${bare}/` : bare
}

function findDay(blog: Blog | null, path: string): CalendarDate | null {
  const { date = '' } = DATED.exec(pathBelow(path, blog?.folder ?? '') ?? path)?.groups ?? {}
  const [year = 0, month = 0, day = 0] = date.split(/[-/]/).map(Number)
  return date === '' ? null : { year, month, day }
}

/** Tags of the front matter may be keys of `tags.yml`. */
function findTagLabel(tags: unknown, key: string): string | null {
  if (!isMap(tags) || !Object.hasOwn(tags, key)) return null
  return findText(tags[key], 'label') ?? key.charAt(0).toUpperCase() + key.slice(1).toLowerCase()
}

function findNotAnArticle(config: unknown, path: string): NotAnArticle | null {
  const folder = findText(config, 'i18n', 'path') ?? 'i18n'
  if (pathBelow(path, folder) !== null)
    return {
      message: `The file is in \`${folder}/\`, so it is a translation of another one.`,
      remedy: null
    }
  const hidden = path.split('/').find(part => part.startsWith('_'))
  return hidden === undefined
    ? null
    : {
        message: `Docusaurus makes no page of \`${hidden}\`, because its name begins with \`_\`.`,
        remedy: 'To publish it, give it another name.'
      }
}
