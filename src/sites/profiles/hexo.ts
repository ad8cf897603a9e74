// Hexo: https://hexo.io/docs/permalinks, lib/plugins/{processor/post,filter/post_permalink}.ts, hexo-util/lib/permalink.ts.

import type { CalendarDate, NotAnArticle, SitePage } from '../../article/index.ts'
import { findFlag, findMap, findText, findValue, isMap } from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { pathBelow } from '../urls/dated-name.ts'
import { padNumber } from '../urls/fill-pattern.ts'
import { findHexoDay } from '../urls/hexo-days.ts'
import { slugizeForHexo } from '../urls/hexo-slugs.ts'
import { findLinkPost } from '../urls/link-posts.ts'
import { isPlainPath, toSiteAddress } from '../urls/site-address.ts'

export const HEXO: SiteProfile = {
  name: 'hexo',
  title: 'Hexo',
  isSite,
  listArticleFolders: () => ['source/_posts'],
  listConfigFiles: () => [...CONFIGS, 'package.json'],
  folderOptions: { files: () => CONFIGS, pattern: /^source_dir\s*:/m },
  setUp
}

const CONFIGS = ['_config.yml', '_config.yaml']

/** Octopress has these folders, too, and is Jekyll. */
function isSite(view: SiteView): boolean {
  if (!CONFIGS.some(view.hasFile)) return false
  if (view.hasFolder('scaffolds')) return true
  return view.hasFolder('source/_posts') && !['Gemfile', 'Rakefile'].some(view.hasFile)
}

function setUp({ view, configs }: SiteFacts): SiteSetup {
  const config = CONFIGS.map(name => configs.get(name)).find(one => one !== undefined)
  const address = findAddress(config)
  const source = (findText(config, 'source_dir') ?? 'source').replace(/^(?:\.?\/)+|\/+$/g, '')
  const inSite = (path: string) => pathBelow(path, view.folder) ?? path
  return {
    address,
    addressLine: `\`url: https://YOUR-SITE\` in \`${CONFIGS.find(view.hasFile) ?? '_config.yml'}\``,
    staticFolders: [source],
    pageFolders: [`${source}/_posts`, source],
    articleFolders: [`${source}/_posts`],
    rules: {
      breaksLines: breaksLines(config, configs.get('package.json')),
      findTemplateScope: page => (page.field('disableNunjucks') === 'true' ? 'none' : 'all'),
      findNotAnArticle: page => findNotAnArticle(page, address),
      findDay: page => findDay(config, page, readName(config, source, inSite(page.path))),
      findOwnAddress: page => {
        const own = page.field('permalink')
        return own === null ? null : tidy(config, own.startsWith('/') ? own : `/${own}`)
      },
      buildPath: page => {
        const name = readName(config, source, inSite(page.path))
        if (page.isSet('permalink')) return null
        return name === null
          ? buildPagePath(config, pathBelow(inSite(page.path), source))
          : build(config, page, name)
      }
    }
  }
}

const RENDERERS = [['marked'], ['kramed'], ['markdown'], ['markdown', 'render']]

/** The renderers of Markdown break lines unless they are told not to, but for Pandoc. */
function breaksLines(config: unknown, manifest: unknown): boolean {
  const packages = Object.keys(findMap(manifest, 'dependencies'))
  return (
    !packages.includes('hexo-renderer-pandoc') &&
    RENDERERS.every(keys => findFlag(config, ...keys, 'breaks') !== false)
  )
}

/** `root` is the path of `url` once more; where they differ, Hexo's own links do. */
function findAddress(config: unknown): string | null {
  const address = toSiteAddress(findText(config, 'url'))
  const root = findText(config, 'root')?.replace(/\/+$/, '') ?? ''
  if (address === null || root === '') return address
  return new URL(address).pathname.replace(/\/+$/, '') === root ? address : null
}

/** Without a layout a file is sent as it is, without the page around it. */
function findNotAnArticle(page: SitePage, address: string | null): NotAnArticle | null {
  return page.field('layout') === 'false'
    ? {
        message: 'The front matter says `layout: false`, so the file is a part of another page.',
        remedy: 'To publish it, set `medium.status` in its front matter.'
      }
    : findLinkPost(page, address, { links: ['link'] })
}

/** What a file's name says by `new_post_name`: its title, its date, and whatever else it holds. */
type PostName = Readonly<Record<string, string>> & { readonly title: string }

const SEGMENTS: Readonly<Record<string, string>> = {
  year: String.raw`(\d{4})`,
  month: String.raw`(\d{2})`,
  day: String.raw`(\d{2})`,
  i_month: String.raw`(\d{1,2})`,
  i_day: String.raw`(\d{1,2})`,
  hash: '([0-9a-f]{12})'
}
const PARAMETER = /:(\w*[^_\W])/g

/** Null for a file that is no post, and for a name that Hexo would spell in a way that is not known here. */
function readName(config: unknown, source: string, path: string): PostName | null {
  const below = pathBelow(path, `${source}/_posts`)?.replace(/\.\w+$/, '')
  if (below === undefined) return null
  const rule = (findText(config, 'new_post_name') ?? ':title.md').replace(/\.\w+$/, '')
  const names = [...rule.matchAll(PARAMETER)].map(([, name = '']) => name)
  const pattern = rule
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(PARAMETER, (_, name: string) => SEGMENTS[name] ?? '(.+?)')
  const match = new RegExp(`^${pattern}$`).exec(below)?.slice(1) ?? []
  const found = Object.fromEntries(match.map((value, index) => [names[index] ?? '', value]))
  const title = found['title'] ?? slugizeForHexo(below)
  return title === null ? null : { ...found, title }
}

function findDay(config: unknown, page: SitePage, name: PostName | null): CalendarDate | null {
  if (page.isSet('date')) return findHexoDay(page, findText(config, 'timezone'))
  const [year, month, day] = [
    name?.['year'],
    name?.['month'] ?? name?.['i_month'],
    name?.['day'] ?? name?.['i_day']
  ]
  return year === undefined || month === undefined || day === undefined
    ? null
    : { year: Number(year), month: Number(month), day: Number(day) }
}

function build(config: unknown, page: SitePage, name: PostName): string | null {
  const rule = findText(config, 'permalink') ?? ':year/:month/:day/:title/'
  const defaults = findMap(config, 'permalink_defaults')
  const values: Readonly<Record<string, string | null>> = {
    ...listDayParts(findDay(config, page, name)),
    title: name.title,
    name: name.title.slice(name.title.lastIndexOf('/') + 1),
    post_title: slugizeForHexo(page.field('title') ?? '')?.toLowerCase() ?? null,
    category: findCategory(config, page),
    layout: page.field('layout') ?? 'post',
    slug: name.title,
    // They depend on the clock, or on the machine's database.
    ...{ hour: null, minute: null, second: null, timestamp: null, hash: null }
  }
  const find = (key: string): string | null =>
    Object.hasOwn(values, key)
      ? (values[key] ?? null)
      : (name[key] ?? page.field(key) ?? findText(defaults, key))
  const keys = [...rule.matchAll(PARAMETER)].map(([, key = '']) => key)
  if (keys.some(key => (find(key) ?? '') === '')) return null
  return tidy(config, `/${rule.replace(PARAMETER, (_, key: string) => find(key) ?? '')}`)
}

/** Pages that are no posts are where their files are. */
function buildPagePath(config: unknown, path: string | null): string | null {
  const isPage = path !== null && !path.split('/').some(part => part.startsWith('_'))
  if (!isPage || findValue(config, 'skip_render')) return null
  return tidy(config, `/${path.replace(/\.\w+$/, '.html')}`)
}

function listDayParts(date: CalendarDate | null): Readonly<Record<string, string | null>> {
  return {
    year: date && padNumber(date.year, 4),
    month: date && padNumber(date.month),
    day: date && padNumber(date.day),
    i_month: date && String(date.month),
    i_day: date && String(date.day)
  }
}

/** Categories in one list are below each other. Of several such lists the last counts, by an order that is Hexo's own. */
function findCategory(config: unknown, page: SitePage): string | null {
  const field = page.isSet('categories') ? 'categories' : 'category'
  if (page.isNested(field) || (page.isSet(field) && page.list(field).length === 0)) return null
  const names = page.list(field)
  if (names.length === 0) return findText(config, 'default_category') ?? 'uncategorized'
  const map = findMap(config, 'category_map')
  const slugs = names.map(name => slugizeForHexo(findOwn(map, name) ?? name))
  if (slugs.some(slug => slug === null || slug === '')) return null
  const path = slugs.join('/')
  const letters = findText(config, 'filename_case')
  return letters === '1' ? path.toLowerCase() : letters === '2' ? path.toUpperCase() : path
}

function findOwn(map: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = Object.hasOwn(map, key) ? map[key] : null
  return typeof value === 'string' ? value : null
}

/** As `post_asset_folder` and `pretty_urls` say. */
function tidy(config: unknown, path: string): string | null {
  if (!isMap(config) || !isPlainPath(path)) return null
  const asFolder =
    findFlag(config, 'post_asset_folder') === true && !/(?:\/|\.html)$/.test(path)
      ? `${path}/`
      : path
  const withoutIndex =
    findFlag(config, 'pretty_urls', 'trailing_index') === false
      ? asFolder.replace(/\/index\.html$/, '/')
      : asFolder
  return findFlag(config, 'pretty_urls', 'trailing_html') === false
    ? withoutIndex.replace(/(?<!\/index)\.html$/, '')
    : withoutIndex
}
