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
import { findMkdocsSlugify } from '../urls/mkdocs-slugs.ts'
import { findMetaDefaults, listMetaFiles } from '../config/mkdocs-meta.ts'
import { findIgnoreRule, parseIgnoreRules, type IgnoreRule } from '../config/ignore-rules.ts'

const CONFIGS = ['mkdocs.yml', 'mkdocs.yaml']

export const MKDOCS: SiteProfile = {
  name: 'mkdocs',
  title: 'MkDocs',
  isSite: view => CONFIGS.some(view.hasFile),
  listArticleFolders,
  listConfigFiles: view => [...CONFIGS, ...listMetaFiles(view)],
  folderOptions: { files: () => CONFIGS, pattern: /\b(?:docs|blog|post)_dir\b/ },
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
  /** As it is written. */
  readonly text: string
  /** What is not built. */
  readonly excluded: readonly IgnoreRule[]
  /** The front matter that folders give to their pages. */
  readonly findMeta: (path: string) => Readonly<Record<string, unknown>>
  /** The folder of all pages, relative to the site. */
  readonly folder: string
  readonly blogs: readonly Blog[]
}

function setUp({ view, configs, texts }: SiteFacts): SiteSetup {
  const name = CONFIGS.find(one => isMap(configs.get(one))) ?? ''
  const config = configs.get(name) ?? {}
  const folder = tidyFolder(findText(config, 'docs_dir') ?? 'docs')
  const manual: Manual = {
    config,
    text: texts.get(name) ?? '',
    excluded: ['exclude_docs', 'draft_docs'].flatMap(key =>
      parseIgnoreRules(findText(config, key) ?? '')
    ),
    findMeta: findMetaDefaults(configs, folder, findMetaOptions(config)),
    folder,
    blogs: listBlogs(config)
  }
  const find = (page: SitePage) => pathBelow(pathBelow(page.path, view.folder) ?? '', folder)
  return {
    address: toSiteAddress(findText(config, 'site_url')),
    addressLine: `\`site_url: https://YOUR-SITE/\` in \`${CONFIGS.find(view.hasFile) ?? 'mkdocs.yml'}\``,
    staticFolders: [folder, ''],
    pageFolders: [folder],
    articleFolders: manual.blogs.map(({ posts }) => [folder, posts].join('/')),
    // Tags are only read with that plugin.
    values: listPlugins(config).some(([name]) => name === 'macros') ? findMap(config, 'extra') : {},
    rules: {
      breaksLines: findList(config, 'markdown_extensions').includes('nl2br'),
      findDefaults: path =>
        manual.findMeta(pathBelow(pathBelow(path, view.folder) ?? '', folder) ?? ''),
      findDay: page => page.dayIn(null),
      findNotAnArticle: page => findNotAnArticle(find(page), manual),
      buildPath: page => {
        const path = find(page)
        const blog = path === null ? null : findBlog(path, manual)
        if (path === null || (blog === null && findText(config, 'INHERIT') !== null)) return null
        // What begins with a dot is left out.
        const isHidden =
          path.split('/').some(part => part.startsWith('.')) ||
          findIgnoreRule(manual.excluded, path) !== null
        const named =
          blog === null ? buildPagePath(path) : buildPostPath(page, { path, blog, manual })
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

type Post = { readonly path: string; readonly blog: Blog; readonly manual: Manual }

function buildPostPath(page: SitePage, { path, blog, manual }: Post): string | null {
  const { options, folder } = blog
  const { config, text } = manual
  const format = findText(options, 'post_url_format') ?? '{date}/{slug}'
  const day = page.dayIn(null)
  const pattern = findText(options, 'post_url_date_format') ?? 'yyyy/MM/dd'
  const { name } = splitPagePath(path)
  const file = name === 'README' ? 'index' : name
  const values: Readonly<Record<string, string | null>> = {
    date:
      day === null
        ? null
        : formatBabelDay(pattern, day, findText(config, 'theme', 'language') ?? 'en'),
    slug:
      page.field('slug') ??
      findMkdocsSlugify(
        options,
        'post_slugify',
        text
      )?.(findPostTitle(page, file), findText(options, 'post_slugify_separator') ?? '-') ??
      null,
    file,
    categories: joinCategories(page, { path, blog, manual })
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

/** Before a page is rendered, MkDocs takes the first line for its title, if that is a heading, with all that is in it. */
function findPostTitle(page: SitePage, file: string): string {
  const written = page.field('title')
  if (written !== null) return written
  return page.opening.startsWith('# ')
    ? page.opening.replace(/^[# ]+/, '')
    : file.replaceAll(/[-_]/g, ' ')
}

function joinCategories(page: SitePage, { path, blog: { options }, manual }: Post): string | null {
  const most = Number(findText(options, 'post_url_max_categories') ?? 1)
  const slugify = findMkdocsSlugify(options, 'categories_slugify', manual.text)
  // Those of the folder come first.
  const names = [
    ...findList(manual.findMeta(path), 'categories').map(toText),
    ...page.list('categories')
  ]
  const kept = [...new Set(names)].filter(one => one !== null).slice(0, most)
  const separator = findText(options, 'categories_slugify_separator') ?? '-'
  return slugify === null ? null : kept.map(one => slugify(one, separator)).join('/')
}

/** Null where the plugin is not there that reads front matter of folders. */
function findMetaOptions(config: unknown): unknown {
  const found = listPlugins(config).find(([name]) => /^(?:material\/)?meta$/.test(name))
  return found === undefined || findFlag(found[1], 'enabled') === false ? null : (found[1] ?? {})
}

function findNotAnArticle(path: string | null, { blogs, excluded }: Manual): NotAnArticle | null {
  const rule = path === null ? null : findIgnoreRule(excluded, path)
  if (rule !== null)
    return { message: `The site leaves the file out (\`${rule.text}\`).`, remedy: null }
  const isList = blogs.some(({ folder }) => path === `${folder === '' ? '' : `${folder}/`}index.md`)
  return isList ? { message: 'The page shows the posts of the blog.', remedy: null } : null
}
