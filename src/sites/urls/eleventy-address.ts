// Where an Eleventy site is: its own data says so, since Eleventy itself does not ask.

import {
  DATA_FILE,
  ELEVENTY_CONFIGS,
  listConfigCalls,
  type EleventySettings
} from '../config/eleventy-settings.ts'
import { findText, isMap } from '../config/plain-values.ts'
import type { SiteFacts } from '../site-profile.ts'
import { writeAddressLine, type Setting } from './address-line.ts'
import { joinAddress } from './site-address.ts'

/** Names that starters give to the data of the whole site, best first. */
const DATA_NAMES = ['metadata', 'site', 'meta', 'config', 'global', 'globals', 'settings']
const ADDRESS_KEYS = [
  'url',
  'siteUrl',
  'site_url',
  'baseUrl',
  'base_url',
  'origin',
  'host',
  'domain'
]

/** The address that data of the site names, with the path prefix; null where none is known. */
export function findEleventyAddress(
  facts: SiteFacts,
  { pathPrefix }: EleventySettings
): string | null {
  const [url] = listData(facts).flatMap(({ value }) => findAddressText(value) ?? [])
  return url === undefined ? null : joinPrefix(url, pathPrefix)
}

/** The file of data that has the URL already, or a place for it; else a new one. */
export function writeEleventyLine(facts: SiteFacts, settings: EleventySettings | null): string {
  const data = listData(facts)
  const [url = null] = data.flatMap(({ value }) => findAddressText(value) ?? [])
  const [place] = data.flatMap(({ path, value }): Setting[] => {
    const key = isMap(value) ? ADDRESS_KEYS.find(one => Object.hasOwn(value, one)) : undefined
    return path === null || key === undefined ? [] : [{ line: writeUrl(key, path), file: path }]
  })
  return writeAddressLine(
    { url, base: settings === null ? '' : settings.pathPrefix },
    place ?? {
      line: '{ "url": "https://YOUR-SITE" }',
      file: `${settings?.data ?? '_data'}/metadata.json`
    },
    {
      line: "pathPrefix: '/'",
      file: ELEVENTY_CONFIGS.find(facts.view.hasFile) ?? 'eleventy.config.js'
    }
  )
}

function writeUrl(key: string, path: string): string {
  const url = 'https://YOUR-SITE'
  if (path.endsWith('.json')) return `"${key}": "${url}"`
  if (path.endsWith('.toml')) return `${key} = "${url}"`
  return /\.ya?ml$/.test(path) ? `${key}: ${url}` : `${key}: "${url}"`
}

/** What says something about the whole site, best first; data of the configuration itself has no path. */
function listData({ configs, view }: SiteFacts): { path: string | null; value: unknown }[] {
  const file = ELEVENTY_CONFIGS.find(view.hasFile) ?? ''
  const config = configs.get(file)
  const global = (isMap(config) ? listConfigCalls(config) : []).flatMap(
    ({ name, values: [key, value] }) =>
      name === 'addGlobalData' && typeof key === 'string' ? [{ name: key, path: null, value }] : []
  )
  const data = [...configs].flatMap(([path, value]) => {
    const [, name] = DATA_FILE.exec(path) ?? []
    return name === undefined ? [] : [{ name, path, value }]
  })
  return DATA_NAMES.flatMap(wanted => [...data, ...global].filter(({ name }) => name === wanted))
}

function findAddressText(data: unknown): string | null {
  const texts = ADDRESS_KEYS.map(key => findText(data, key))
  return texts.find(text => text !== null && /^https?:\/\//i.test(text)) ?? null
}

/** Data may name the address with the prefix or without. */
function joinPrefix(url: string, pathPrefix: string | null): string | null {
  if (pathPrefix === null || !URL.canParse(url)) return null
  const [path, prefix] = [new URL(url).pathname, pathPrefix].map(part =>
    part.replace(/^\/+|\/+$/g, '')
  )
  return joinAddress(url, path === '' || path === prefix ? (prefix ?? '') : `${path}/${prefix}`)
}
