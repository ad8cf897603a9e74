// Recognised sites with what their configuration says: which site a file is on, and by which rules.

import { NO_SITE, type SiteRules } from '../article/index.ts'
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
  const inner = all.toSorted((a, b) => b.folder.length - a.folder.length)
  return {
    all,
    find: path => inner.find(({ folder }) => folder === '' || path.startsWith(`${folder}/`)) ?? null
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

function createRules(generator: string, { address, rules }: SiteSetup): SiteRules {
  return { ...NO_SITE, ...rules, generator, address: address?.replace(/\/+$/, '') ?? null }
}
