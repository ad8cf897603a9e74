// What Eleventy's configuration, its command line in `package.json` and its data files say about a site.

import type { SiteFacts } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { findSetting, findValue, isMap, toText } from './plain-values.ts'
import { CALLING_FILE, CALLS, type ConfigCall } from './config-calls.ts'

/** In the order in which Eleventy looks for them. */
export const ELEVENTY_CONFIGS = [
  '.eleventy.js',
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  'eleventy.config.ts',
  'eleventy.config.mts'
]

export type EleventySettings = {
  /** The folder of the pages, relative to the site; null when it is not known. */
  readonly input: string | null
  /** The folder of data of all pages, relative to the site; null when it is not known. */
  readonly data: string | null
  readonly pathPrefix: string | null
  /** What renders templates in Markdown and its front matter; null when that is neither of the two. */
  readonly language: 'liquid' | 'nunjucks' | null
  /** Filters that the site has defined itself. */
  readonly ownFilters: ReadonlySet<string>
  /** Whether the configuration changes which address a page has. */
  readonly changesAddresses: boolean
}

/** Calls after which a page's address does not follow from its place and its front matter. */
const ADDRESS_CALLS =
  /^(?:addUrlTransform|setDataFileBaseName|setDataFileSuffixes|setDynamicPermalinks|addDateParsing)$/

/** Null for a configuration that cannot be read. */
export function readEleventySettings({ view, configs }: SiteFacts): EleventySettings | null {
  const file = ELEVENTY_CONFIGS.find(view.hasFile)
  const config = file === undefined ? {} : configs.get(file)
  if (!isMap(config)) return null
  const calls = listConfigCalls(config)
  const parts = [...configs].flatMap(([path, part]) =>
    path !== file && CALLING_FILE.test(path) && isMap(part) ? listConfigCalls(part) : []
  )
  const line = readCommandLine(configs.get('package.json'))
  const called = line.input ?? findCalled(calls, 'setInputDirectory')
  const input = toFolder(called === undefined ? findDir(config, 'input', '.') : toText(called))
  return {
    input,
    data: findDataFolder(config, calls, input),
    pathPrefix: line.pathPrefix ?? findSetting(config, 'pathPrefix', '/'),
    language: toLanguage(findSetting(config, 'markdownTemplateEngine', 'liquid')),
    ownFilters: new Set(
      [...calls, ...parts].flatMap(({ name, values: [filter] }) =>
        /^add\w*Filter$/.test(name) && typeof filter === 'string' ? [filter] : []
      )
    ),
    changesAddresses: [...calls, ...parts].some(changesAddresses)
  }
}

function changesAddresses({ name, values: [first], keepsPermalinks }: ConfigCall): boolean {
  if (ADDRESS_CALLS.test(name)) return true
  const isPermalink =
    name === 'addGlobalData' &&
    /^(?:permalink\b.*|eleventyComputed(?:\.permalink\b.*)?)$/.test(String(first))
  return isPermalink && !(first === 'eleventyComputed.permalink' && keepsPermalinks)
}

/** It is named relative to the folder of pages, out of which it may lead. */
function findDataFolder(
  config: unknown,
  calls: readonly ConfigCall[],
  input: string | null
): string | null {
  const called = findCalled(calls, 'setDataDirectory')
  const name = called === undefined ? findDir(config, 'data', '_data') : toText(called)
  if (name === null || input === null) return null
  const parts = input === '' ? [] : input.split('/')
  for (const part of name.split('/')) {
    if (part !== '..') parts.push(...(part === '' || part === '.' ? [] : [part]))
    else if (parts.pop() === undefined) return null
  }
  return parts.length === 0 ? null : parts.join('/')
}

function findDir(config: unknown, key: string, whenUnset: string): string | null {
  const dir = findValue(config, 'dir')
  return isMap(config) && Object.hasOwn(config, 'dir') && !isMap(dir)
    ? null
    : findSetting(dir ?? {}, key, whenUnset)
}

/** What the configuration calls. */
export function listConfigCalls(config: Readonly<Record<string, unknown>>): readonly ConfigCall[] {
  const calls = config[CALLS]
  return Array.isArray(calls) ? (calls as readonly ConfigCall[]) : []
}

/** Undefined where it is not called; null where it is called with what nobody knows. */
function findCalled(calls: readonly ConfigCall[], wanted: string): unknown {
  const call = calls.findLast(({ name }) => name === wanted)
  return call === undefined ? undefined : (call.values[0] ?? null)
}

/** The command line goes before the configuration: `eleventy --input=src`. */
function readCommandLine(manifest: unknown): { input?: string; pathPrefix?: string } {
  const scripts = findValue(manifest, 'scripts')
  const lines = isMap(scripts) ? Object.values(scripts).map(String) : []
  const find = (option: string) =>
    lines
      .map(line => new RegExp(`eleventy\\b[^&|;]*?--${option}[= ]["']?([^\\s"']+)`).exec(line)?.[1])
      .find(value => value !== undefined)
  const [input, pathPrefix] = [find('input'), find('pathprefix')]
  return {
    ...(input === undefined ? {} : { input }),
    ...(pathPrefix === undefined ? {} : { pathPrefix })
  }
}

function toFolder(text: string | null): string | null {
  const folder = text?.replace(/^(?:\.?\/+)+|\/+$/g, '').replace(/^\.$/, '') ?? null
  return folder?.split('/').includes('..') === true ? null : folder
}

function toLanguage(engine: string | null): EleventySettings['language'] {
  if (engine === 'njk') return 'nunjucks'
  return engine === 'liquid' ? 'liquid' : null
}

/** Data of the whole site, by a name that starters give it. */
export const DATA_FILE =
  /(?:^|\/)_?data\/(metadata|site|meta|config|globals?|settings|eleventyComputed|permalink)\.(?:json|[cm]?js|ya?ml|toml)$/
const LAYOUT = /(?:^|\/)_?(?:includes|layouts)\/.*\.(?:njk|liquid|html|webc|vto)$/
const DIRECTORY_DATA = /\.11tydata\.(?:json|[cm]?js)$/
const ELSEWHERE = /(?:^|\/)(?:node_modules|_site|dist)\//

/** Files that say something about the site or about the pages of a folder. */
export function listEleventyData(view: SiteView): readonly string[] {
  return view.listFiles('').filter(path => {
    if (!/\.\w+$/.test(path) || ELSEWHERE.test(path)) return false
    if (DATA_FILE.test(path) || LAYOUT.test(path) || DIRECTORY_DATA.test(path)) return true
    if (CALLING_FILE.test(path)) return true
    const stem = /^(.*)\.json$/.exec(path)?.[1]
    if (stem === undefined) return false
    const [name, folder] = stem.split('/').toReversed()
    return name === folder || view.hasFile(`${stem}.md`)
  })
}

/** Whether every page may get an address from somewhere: data for all of them, or a layout. */
export function hasGlobalPermalink({ view, configs }: SiteFacts): boolean {
  return listEleventyData(view).some(path => {
    const config = configs.get(path)
    const name = DATA_FILE.exec(path)?.[1]
    if (name === 'permalink') return true
    if (name === 'eleventyComputed') return !isMap(config) || mayHave(config, 'permalink')
    return (
      LAYOUT.test(path) &&
      typeof config === 'string' &&
      /^---[^]*?^(?:permalink|eleventyComputed)\s*:[^]*?^---/m.test(config)
    )
  })
}

/** Whether a map has a key, or parts that nobody knows. */
export function mayHave(map: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.hasOwn(map, key) || Object.hasOwn(map, '...')
}
