// Eleventy: https://www.11ty.dev/docs/permalinks/ and src/{Template,TemplateFileSlug,TemplatePermalink}.js.

import type { CalendarDate, NotAnArticle, SitePage } from '../../article/index.ts'
import { findListPage } from '../article-folders.ts'
import { readDirectoryData, type DirectoryData } from '../config/directory-data.ts'
import {
  DATA_FILE,
  ELEVENTY_CONFIGS,
  hasGlobalPermalink,
  listEleventyData,
  mayHave,
  readEleventySettings,
  type EleventySettings
} from '../config/eleventy-settings.ts'
import { isMap, toText } from '../config/plain-values.ts'
import { listGlobalData } from '../data-file.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { pathBelow, splitPagePath } from '../urls/dated-name.ts'
import { findEleventyAddress, writeEleventyLine } from '../urls/eleventy-address.ts'
import { fillPageTemplate } from '../urls/page-template.ts'
import { isPlainPath } from '../urls/site-address.ts'

export const ELEVENTY: SiteProfile = {
  name: 'eleventy',
  title: 'Eleventy',
  isSite: view => ELEVENTY_CONFIGS.some(view.hasFile),
  listArticleFolders,
  listConfigFiles: view => [...ELEVENTY_CONFIGS, 'package.json', ...listEleventyData(view)],
  setUp
}

const ARTICLE_FOLDER =
  /^(?:_?posts?|blog|weblog|articles?|entries|essays|journal|writings?|news|notes)$/i
const NO_PAGES = /^(?:node_modules|_site|_includes|_data|_layouts|dist|public)$/

/** The uppermost folders of these names that hold Markdown: no rule says where posts are. */
function listArticleFolders(view: SiteView): readonly string[] {
  const folders = new Set<string>()
  for (const path of view.listFiles('')) {
    if (!path.endsWith('.md')) continue
    const parts = path.split('/').slice(0, -1)
    const at = parts.findIndex(part => ARTICLE_FOLDER.test(part))
    if (at >= 0 && !parts.some(part => NO_PAGES.test(part)))
      folders.add(parts.slice(0, at + 1).join('/'))
  }
  return [...folders]
}

function setUp(facts: SiteFacts): SiteSetup {
  const settings = readEleventySettings(facts)
  const input = settings?.input ?? ''
  const inSite = (path: string) => pathBelow(path, facts.view.folder) ?? path
  const read = (path: string) => readDirectoryData(facts, input, inSite(path))
  const folders = listArticleFolders(facts.view)
  return {
    address: settings === null ? null : findEleventyAddress(facts, settings),
    addressLine: writeEleventyLine(facts, settings),
    staticFolders: [input, 'public', 'static', ''],
    pageFolders: [input],
    values: settings?.data == null ? {} : readData(facts, settings.data),
    data: {
      root: '',
      files: settings?.data == null ? [] : listGlobalData(facts.view, settings.data)
    },
    rules: {
      findTemplateScope: page =>
        /^(?:html,|,)?(?:md|markdown|html|false)$/.test(page.field('templateEngineOverride') ?? '')
          ? 'none'
          : 'all',
      isCollection: (tag, path) =>
        COLLECTION.test(tag) || listTagNames(read(path).values['tags']).includes(tag),
      findDefaults: path => findDefaults(read(path)),
      findNotAnArticle: page => findNotAnArticle(page) ?? findListPage(inSite(page.path), folders),
      findOwnAddress: page => {
        const own = settings === null ? null : findOwn(page, read(page.path))
        return own === null || settings === null
          ? null
          : fill(own, { page, path: inSite(page.path), settings })
      },
      buildPath: page =>
        settings === null || settings.input === null
          ? null
          : buildPath({ page, path: inSite(page.path), settings }, read(page.path), facts)
    }
  }
}

/** What the data of the whole site says that is read for its address, too: also scripts, as far as they are literals. */
function readData({ configs }: SiteFacts, folder: string): Readonly<Record<string, unknown>> {
  const found = [...configs].flatMap(([path, value]): [string, unknown][] => {
    const [, name] = DATA_FILE.exec(path) ?? []
    const isData = name !== undefined && !/^(?:permalink|eleventyComputed)$/.test(name)
    return isData && /^[^/]+$/.test(pathBelow(path, folder) ?? '/') ? [[name, value]] : []
  })
  return Object.fromEntries(found)
}

/** Names of lists that nearly every site has. */
const COLLECTION = /^(?:all|nav|posts?|pages?|articles?|blogs?|entries|entry|featured)$/i

function listTagNames(tags: unknown): readonly string[] {
  if (Array.isArray(tags)) return tags.map(String)
  return typeof tags === 'string' ? tags.split(',').map(tag => tag.trim()) : []
}

/** A permalink of a folder is a rule, not what an article asks for itself. */
function findDefaults({ values }: DirectoryData): Readonly<Record<string, unknown>> {
  const known = Object.entries(values).filter(
    ([key, value]) => value !== undefined && !/^(?:permalink|eleventyComputed)$/.test(key)
  )
  return {
    ...Object.fromEntries(known),
    ...(String(values['permalink']) === 'false' ? { permalink: false } : {})
  }
}

function findNotAnArticle(page: SitePage): NotAnArticle | null {
  const field = ['pagination', 'eleventyNavigation'].find(page.isSet)
  if (field === undefined) return null
  const what = field === 'pagination' ? 'lists others' : 'is in the menu of the site'
  return {
    message: `The front matter sets \`${field}\`, so the page ${what}.`,
    remedy: 'To publish it, set `medium.status` in its front matter.'
  }
}

/** What is computed goes before what is written; a folder's data is no wish of the article. */
function findOwn(page: SitePage, { values }: DirectoryData): string | null {
  const computed = page.field('eleventyComputed.permalink')
  if (computed !== null) return computed
  if (page.isSet('eleventyComputed.permalink') || isComputed(values)) return null
  const own = page.field('permalink') ?? page.field('permalink.build')
  // No page is written.
  return own === 'false' ? null : own
}

function isComputed({ eleventyComputed }: DirectoryData['values']): boolean {
  if (eleventyComputed === undefined) return false
  return !isMap(eleventyComputed) || mayHave(eleventyComputed, 'permalink')
}

type Target = {
  readonly page: SitePage
  /** Relative to the site. */
  readonly path: string
  readonly settings: EleventySettings
}

function buildPath(
  target: Target,
  { values, isKnown }: DirectoryData,
  facts: SiteFacts
): string | null {
  const { page, settings } = target
  const hasOwn = page.isSet('permalink') || page.isSet('eleventyComputed.permalink')
  if (!isKnown || settings.changesAddresses || mayBeSpread(values)) return null
  if (isComputed(values)) {
    const computed = isMap(values['eleventyComputed'])
      ? values['eleventyComputed']['permalink']
      : null
    return fill(toText(computed), target)
  }
  if (hasOwn) return null
  const { permalink } = values
  if (isMap(permalink)) return fill(toText(permalink['build']), target)
  if (Object.hasOwn(values, 'permalink')) return fill(toText(permalink), target)
  return hasGlobalPermalink(facts) ? null : buildDefault(target)
}

/** What a script adds to its data may be a permalink. */
function mayBeSpread(values: DirectoryData['values']): boolean {
  return !Object.hasOwn(values, 'permalink') && Object.hasOwn(values, '...')
}

/** The file's place; its name is dropped where it is `index`, or the folder's. */
function buildDefault({ path, settings: { input } }: Target): string | null {
  const below = pathBelow(path, input ?? '')
  if (below === null || !isPlainPath(below)) return null
  const { folders, name } = splitPagePath(below)
  const isFolder = name === 'index' || name === folders.at(-1)
  return `/${[...folders, ...(isFolder ? [] : [name]), ''].join('/')}`
}

function fill(template: string | null, { page, path, settings }: Target): string | null {
  const { language, ownFilters, input, changesAddresses } = settings
  if (template === null || language === null || input === null || changesAddresses) return null
  const { folders, name } = splitPagePath(pathBelow(path, input) ?? path)
  const slug = stripDate(name)
  const ofPage: Readonly<Record<string, string>> = {
    'page.fileSlug': slug === 'index' ? stripDate(folders.at(-1) ?? '') : slug,
    'page.filePathStem': `/${[...folders, slug].join('/')}`
  }
  const filled = fillPageTemplate(template, {
    language,
    ownFilters,
    find: variable => ofPage[variable] ?? page.field(variable),
    findDay: variable => (/^(?:page\.)?date$/.test(variable) ? findDay(page, path) : null)
  })
  if (filled === null || !isPlainPath(filled)) return null
  return `/${filled}`.replace(/\/{2,}/g, '/').replace(/\/index(?:\.html)?$/, '/')
}

/** Wherever in the name the date is. */
function stripDate(name: string): string {
  return /\d{4}-\d{2}-\d{2}-(.*)/.exec(name)?.[1] ?? name
}

/** The front matter's, else the first in the path. */
function findDay(page: SitePage, path: string): CalendarDate | null {
  if (page.isSet('date')) return page.field('date') === null ? null : page.dayIn('UTC')
  const [, year, month, day] = /(\d{4})-(\d{2})-(\d{2})/.exec(path) ?? []
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) }
}
