// MkDocs with the blog of Material: https://squidfunk.github.io/mkdocs-material/plugins/blog/ and src/plugins/blog/plugin.py.

import type { NotAnArticle, SitePage } from '../../article/index.ts'
import {
  findFlag,
  findList,
  findMap,
  findText,
  findValue,
  isMap,
  toText
} from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { formatBabelDay } from '../urls/babel-dates.ts'
import { isBlogName } from '../urls/blog-folders.ts'
import { pathBelow, splitPagePath } from '../urls/dated-name.ts'
import { toSiteAddress } from '../urls/site-address.ts'
import { slugifyForMkdocs } from '../urls/slugs.ts'

const CONFIGS = ['mkdocs.yml', 'mkdocs.yaml']

export const MKDOCS: SiteProfile = {
  name: 'mkdocs',
  title: 'MkDocs',
  isSite: view => CONFIGS.some(view.hasFile),
  listArticleFolders,
  listConfigFiles: () => CONFIGS,
  setUp
}

/** The other pages are a manual. */
function listArticleFolders(view: SiteView): readonly string[] {
  const folders = new Set<string>()
  for (const path of view.listFiles('')) {
    if (path.endsWith('/.authors.yml')) folders.add(path.replace(/\.authors\.yml$/, 'posts'))
    const [, above = '', posts] = /^docs\/((?:.*\/)?)(posts\/)/.exec(path) ?? []
    const parent = above.split('/').at(-2)
    if (posts !== undefined && (parent === undefined || isBlogName(parent)))
      folders.add(`docs/${above}posts`)
  }
  return [...folders].filter(view.hasFolder)
}

type Blog = {
  readonly options: unknown
  /** Folders below those of all pages; empty for their own. */
  readonly folder: string
  readonly posts: string
}

type Manual = {
  readonly config: unknown
  /** The folder of all pages, relative to the site. */
  readonly folder: string
  readonly blogs: readonly Blog[]
}

function setUp({ view, configs }: SiteFacts): SiteSetup {
  const config = CONFIGS.map(name => configs.get(name)).find(isMap) ?? {}
  const folder = tidyFolder(findText(config, 'docs_dir') ?? 'docs')
  const manual = { config, folder, blogs: listBlogs(config) }
  const find = (page: SitePage) => pathBelow(pathBelow(page.path, view.folder) ?? '', folder)
  return {
    address: toSiteAddress(findText(config, 'site_url')),
    addressLine: '`site_url: https://YOUR-SITE/` in `mkdocs.yml`',
    staticFolders: [folder, ''],
    pageFolders: [folder],
    // Tags are only read with that plugin.
    values: listPlugins(config).some(([name]) => name === 'macros') ? findMap(config, 'extra') : {},
    rules: {
      findDay: page => page.dayIn(null),
      findNotAnArticle: page => findNotAnArticle(find(page), manual),
      buildPath: page => {
        const path = find(page)
        const blog = path === null ? null : findBlog(path, manual)
        if (path === null || (blog === null && findText(config, 'INHERIT') !== null)) return null
        // What begins with a dot is left out.
        const isHidden = path.split('/').some(part => part.startsWith('.'))
        const named = blog === null ? buildPagePath(path) : buildPostPath(page, path, blog)
        if (named === null || isHidden) return null
        const built = named.replaceAll('%', '%25')
        if (findFlag(config, 'use_directory_urls') === false) return `${built}.html`
        return built === 'index' || built.endsWith('/index') ? built.slice(0, -5) : `${built}/`
      }
    }
  }
}

/** Without ending; a page about its folder is called `index`. */
function buildPagePath(path: string): string {
  const { folders, name } = splitPagePath(path)
  return [...folders, name === 'README' ? 'index' : name].join('/')
}

/** The plugin may be there several times, once for each blog. */
function listBlogs(config: unknown): readonly Blog[] {
  return listPlugins(config).flatMap(([name, options]) => {
    if (!/^(?:material\/)?blog$/.test(name) || findFlag(options, 'enabled') === false) return []
    const folder = tidyFolder(findText(options, 'blog_dir') ?? 'blog')
    const posts = (findText(options, 'post_dir') ?? '{blog}/posts').replace('{blog}', folder)
    return [{ options, folder, posts: tidyFolder(posts) }]
  })
}

/** Each with its options. */
function listPlugins(config: unknown): readonly (readonly [string, unknown])[] {
  const plugins = findValue(config, 'plugins')
  return isMap(plugins)
    ? Object.entries(plugins)
    : findList(config, 'plugins').flatMap((one): [string, unknown][] =>
        isMap(one) ? Object.entries(one) : [[toText(one) ?? '', null]]
      )
}

function findBlog(path: string, { blogs }: Manual): Blog | null {
  return blogs.find(({ posts }) => path.startsWith(`${posts}/`)) ?? null
}

function tidyFolder(folder: string): string {
  return folder
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/')
}

function buildPostPath(page: SitePage, path: string, { options, folder }: Blog): string | null {
  const format = findText(options, 'post_url_format') ?? '{date}/{slug}'
  const day = page.dayIn(null)
  const pattern = findText(options, 'post_url_date_format') ?? 'yyyy/MM/dd'
  const { name } = splitPagePath(path)
  const values: Readonly<Record<string, string | null>> = {
    date: day === null ? null : formatBabelDay(pattern, day),
    slug: page.field('slug') ?? slugify(page.field('title') ?? page.title, 'post', options),
    file: name === 'README' ? 'index' : name,
    categories: joinCategories(page, options)
  }
  const names = [...format.matchAll(/\{(\w*)\}/g)].map(([, one = '']) => one)
  if (names.some(one => (values[one] ?? null) === null)) return null
  const filled = format.replace(/\{(\w+)\}/g, (_, one: string) => values[one] ?? '')
  return [folder, filled]
    .join('/')
    .split('/')
    .filter(part => part !== '')
    .join('/')
}

function joinCategories(page: SitePage, options: unknown): string | null {
  const most = Number(findText(options, 'post_url_max_categories') ?? 1)
  const slugs = page.list('categories').map(one => slugify(one, 'categories', options))
  const kept = slugs.slice(0, most)
  return kept.includes(null) ? null : kept.join('/')
}

/** Null where the configuration names a function of its own. */
function slugify(text: string, kind: 'post' | 'categories', options: unknown): string | null {
  const own = findValue(options, `${kind}_slugify`)
  const isDefault =
    own === undefined ||
    (isMap(own) &&
      Object.keys(own).join() === 'kwds' &&
      findText(own, 'kwds', 'case') === 'lower' &&
      Object.keys(findValue(own, 'kwds') ?? {}).length === 1)
  const separator = findText(options, `${kind}_slugify_separator`) ?? '-'
  return isDefault && text !== '' ? slugifyForMkdocs(text, separator) : null
}

function findNotAnArticle(path: string | null, { blogs }: Manual): NotAnArticle | null {
  const isList = blogs.some(({ folder }) => path === `${folder === '' ? '' : `${folder}/`}index.md`)
  return isList ? { message: 'The page shows the posts of the blog.', remedy: null } : null
}
