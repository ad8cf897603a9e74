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
    .flatMap(site => {
      const outer = site.articleFolders.filter(one => !isInside(one, site.folder))
      return [site.folder, ...outer].map(folder => ({ folder, site }))
    })
    .toSorted((a, b) => b.folder.length - a.folder.length)
  return {
    all,
    find: path => inner.find(({ folder }) => isInside(path, folder))?.site ?? null
  }
}

function isInside(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
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
    articleFolders: (setup.articleFolders ?? []).flatMap(
      named => resolveFolder(view.folder, named) ?? []
    ),
    rules: createRules(profile.title, setup),
    addressLine: setup.addressLine,
    imageAddress: setup.imageAddress?.replace(/\/+$/, '') ?? null,
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

/** `../blog` of `website` to `blog`; null for what is outside of the repository, or all of the site or more. */
function resolveFolder(folder: string, named: string): string | null {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of named.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  const resolved = parts.join('/')
  return folder === resolved || resolved === '' || folder.startsWith(`${resolved}/`)
    ? null
    : resolved
}

function createRules(generator: string, { address, rules }: SiteSetup): SiteRules {
  return { ...UNKNOWN_SITE, ...rules, generator, address: address?.replace(/\/+$/, '') ?? null }
}
