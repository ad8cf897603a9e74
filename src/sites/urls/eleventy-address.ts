// Where an Eleventy site is: its own data says so, since Eleventy itself does not ask.

import {
  DATA_FILE,
  ELEVENTY_CONFIGS,
  listConfigCalls,
  type EleventySettings
} from '../config/eleventy-settings.ts'
import { findText, isMap } from '../config/plain-values.ts'
import type { SiteFacts } from '../site-profile.ts'
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
  { configs, view }: SiteFacts,
  { pathPrefix }: EleventySettings
): string | null {
  const file = ELEVENTY_CONFIGS.find(view.hasFile) ?? ''
  const config = configs.get(file)
  const global = (isMap(config) ? listConfigCalls(config) : []).flatMap(
    ({ name, values: [key, value] }): [string, unknown][] =>
      name === 'addGlobalData' && typeof key === 'string' ? [[key, value]] : []
  )
  const data = [...configs].flatMap(([path, value]): [string, unknown][] => {
    const [, name] = DATA_FILE.exec(path) ?? []
    return name === undefined ? [] : [[name, value]]
  })
  for (const wanted of DATA_NAMES)
    for (const [name, value] of [...data, ...global]) {
      const text = name === wanted ? findAddressText(value) : null
      if (text !== null) return joinPrefix(text, pathPrefix)
    }
  return null
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
