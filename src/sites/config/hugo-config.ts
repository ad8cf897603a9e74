// Hugo's configuration out of its many files: https://gohugo.io/configuration/introduction/ and config/allconfig/load.go.

import { baseName } from '../../text/paths.ts'
import type { SiteView } from '../site-view.ts'
import { findFlag, findList, findMap, findText, findValue, isMap, toText } from './plain-values.ts'

const ENDINGS = ['toml', 'yaml', 'yml', 'json']
/** In the order in which Hugo looks. */
const MAIN_FILES = ['hugo', 'config'].flatMap(name => ENDINGS.map(ending => `${name}.${ending}`))
/** Later ones go before earlier ones. */
const FOLDERS = ['config/_default', 'config/production']

export function listHugoConfigs(view: SiteView): readonly string[] {
  const inFolders = FOLDERS.flatMap(folder =>
    view.listFiles(folder).filter(path => /\/[^/]+\.(?:toml|ya?ml|json)$/i.test(path))
  )
  return [...MAIN_FILES, ...inFolders.filter(path => path.split('/').length === 3)]
}

/** The line to paste that sets the site's address, as its own configuration is written. */
export function writeHugoAddressLine(view: SiteView): string {
  const files = listHugoConfigs(view).filter(path => /^(?:hugo|config)\./.test(baseName(path)))
  const file = files.find(view.hasFile) ?? 'hugo.toml'
  const url = '"https://YOUR-SITE/"'
  const line = file.endsWith('.toml')
    ? `baseURL = ${url}`
    : file.endsWith('.json')
      ? `"baseURL": ${url}`
      : `baseURL: ${url}`
  return `\`${line}\` in \`${file}\``
}

/** All of it as one map. */
export function mergeHugoConfigs(configs: ReadonlyMap<string, unknown>): unknown {
  const main = MAIN_FILES.map(name => configs.get(name)).find(isMap) ?? {}
  const parts = FOLDERS.flatMap(folder =>
    [...configs].flatMap(([path, value]) =>
      path.startsWith(`${folder}/`) ? [nest(baseName(path).replace(/\.\w+$/, ''), value)] : []
    )
  )
  return parts.reduce(mergeHugoValues, main)
}

/** `languages.toml` holds what is below `languages`, `params.fr.toml` what is below `languages.fr.params`. */
function nest(name: string, value: unknown): unknown {
  if (name === 'hugo' || name === 'config') return value
  const [key = '', language] = name.split('.')
  const inner = isMap(value) && Object.keys(value).length === 1 ? findValue(value, key) : undefined
  const own = { [key]: isMap(inner) ? inner : value }
  return language === undefined ? own : { languages: { [language]: own } }
}

/** Hugo's keys have no letter case. */
export function mergeHugoValues(below: unknown, above: unknown): unknown {
  if (!isMap(below) || !isMap(above)) return above
  const merged = new Map(Object.entries(below).map(([key, value]) => [key.toLowerCase(), value]))
  for (const [key, value] of Object.entries(above))
    merged.set(key.toLowerCase(), mergeHugoValues(merged.get(key.toLowerCase()), value))
  return Object.fromEntries(merged)
}

export type HugoLanguage = {
  /** As in paths, in lower case; empty on a site of one language that does not name it. */
  readonly key: string
  /** Where its pages are, relative to the site. */
  readonly folder: string
  /** The folder of its pages in URLs; empty when they are at the top. */
  readonly prefix: string
  /** Where each language has a host of its own: this one's. */
  readonly baseUrl: string | null
}

/** The languages of a site, the one of its originals first. */
export function listHugoLanguages(config: unknown): readonly HugoLanguage[] {
  const first = (findText(config, 'defaultContentLanguage') ?? 'en').toLowerCase()
  const folder = findText(config, 'contentDir') ?? 'content'
  const inFolder = findFlag(config, 'defaultContentLanguageInSubdir') === true
  const named = Object.entries(findMap(config, 'languages')).filter(
    ([, value]) => isMap(value) && findFlag(value, 'disabled') !== true
  )
  const hasHosts = named.length > 0 && named.every(([, value]) => findText(value, 'baseURL'))
  const languages = named.map(([name, value]): HugoLanguage => {
    const key = name.toLowerCase()
    return {
      key,
      folder: tidyFolder(
        findText(value, 'contentDir') ?? findMount(config, key) ?? findMount(config, null) ?? folder
      ),
      prefix: hasHosts || (key === first && !inFolder) ? '' : key,
      baseUrl: hasHosts ? findText(value, 'baseURL') : null
    }
  })
  const original = languages.find(({ key }) => key === first)
  if (original !== undefined) return [original, ...languages.filter(one => one !== original)]
  const alone = { key: first, folder: tidyFolder(findMount(config, null) ?? folder), baseUrl: null }
  return [{ ...alone, prefix: inFolder ? first : '' }, ...languages]
}

/** A folder that a module's configuration puts in the place of a language's pages. */
function findMount(config: unknown, language: string | null): string | null {
  const mount = findList(config, 'module', 'mounts').find(
    one =>
      findText(one, 'target') === 'content' &&
      (findText(one, 'lang')?.toLowerCase() ?? null) === language
  )
  return findText(mount, 'source')
}

function tidyFolder(folder: string): string {
  return folder.replace(/^(?:\.?\/)+|\/+$/g, '')
}

/** Folders that are served at the root of the site. */
export function listHugoStaticFolders(config: unknown): readonly string[] {
  const names = [
    toText(findValue(config, 'staticDir')),
    ...findList(config, 'staticDir').map(toText)
  ]
  const named = names.filter(name => name !== null).map(tidyFolder)
  return [...(named.length === 0 ? ['static'] : named), 'assets', '']
}
