// Recognised sites with what their configuration says: which site a file is on, and by which rules.

import { UNKNOWN_SITE, type SiteRules } from '../article/index.ts'
import { parseConfig } from './config/parse-config.ts'
import type { RecognisedSite } from './recognise-sites.ts'
import { joinSitePath } from './site-folders.ts'
import type { Site, Sites } from './opened-site.ts'
import type { SiteSetup } from './site-profile.ts'

/** @param texts the configuration files that could be read, by path of the repository */
export function openSites(
  recognised: readonly RecognisedSite[],
  texts: ReadonlyMap<string, string>
): Sites {
  const all = recognised.map(one => openSite(one, texts))
  const inner = all
    .flatMap(site => [site.folder, ...site.outerFolders].map(folder => ({ folder, site })))
    .toSorted((a, b) => b.folder.length - a.folder.length)
  return {
    all,
    find: path =>
      inner.find(({ folder }) => folder === '' || path.startsWith(`${folder}/`))?.site ?? null
  }
}

function openSite({ profile, view }: RecognisedSite, texts: ReadonlyMap<string, string>): Site {
  const configs = new Map<string, unknown>()
  const written = new Map<string, string>()
  const readText = (path: string) => texts.get(joinSitePath(view.folder, path))
  for (const path of profile.listConfigFiles(view)) {
    const text = readText(path)
    if (text === undefined) continue
    written.set(path, text)
    const value = parseConfig(path, text, readText)
    if (value !== undefined) configs.set(path, value)
  }
  const setup = profile.setUp({ view, configs, texts: written })
  const inRepository = (folder: string) => joinSitePath(view.folder, folder)
  return {
    name: profile.name,
    title: profile.title,
    folder: view.folder,
    outerFolders: (setup.outerFolders ?? []).flatMap(
      outer => resolveOuter(view.folder, outer) ?? []
    ),
    rules: createRules(profile.title, setup),
    addressLine: setup.addressLine,
    staticFolders: setup.staticFolders.map(inRepository),
    pageFolders: setup.pageFolders.map(inRepository),
    findsByName: setup.findsByName ?? false,
    values: setup.values ?? {},
    dataRoot: setup.data?.root ?? '',
    dataFiles: (setup.data?.files ?? []).map(({ path, keys }) => ({
      path: inRepository(path),
      keys
    }))
  }
}

/** `../blog` of `website` to `blog`; null for what is outside of the repository, or all of it. */
function resolveOuter(folder: string, outer: string): string | null {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of outer.split('/')) {
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.length === 0 ? null : parts.join('/')
}

function createRules(generator: string, { address, rules }: SiteSetup): SiteRules {
  return { ...UNKNOWN_SITE, ...rules, generator, address: address?.replace(/\/+$/, '') ?? null }
}
