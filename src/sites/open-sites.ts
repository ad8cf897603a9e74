// Recognised sites with what their configuration says: which site a file is on, and by which rules.

import { NO_SITE, type SiteRules } from '../article/index.ts'
import { parseConfig } from './config/parse-config.ts'
import type { RecognisedSite } from './recognise-sites.ts'
import type { SiteName, SiteSetup } from './site-profile.ts'

export type Site = {
  readonly name: SiteName
  /** As people write it: `MkDocs`. */
  readonly title: string
  /** Its folder in the repository; empty for the root. */
  readonly folder: string
  readonly rules: SiteRules
  /** The line to paste that sets the address, and its file. */
  readonly addressLine: string
  /** Folders of the repository that are served at the site's root, best first. */
  readonly staticFolders: readonly string[]
  /** Folders of the repository that links between pages begin at, best first. */
  readonly pageFolders: readonly string[]
  readonly findsByName: boolean
}

/** The site whose folder a file is in, the innermost where there are several; null outside of all. */
export type Sites = {
  readonly all: readonly Site[]
  readonly find: (path: string) => Site | null
}

export const NO_SITES: Sites = { all: [], find: () => null }

/** Every configuration file that {@link openSites} wants to see, as paths of the repository. */
export function listSiteConfigs(sites: readonly RecognisedSite[]): readonly string[] {
  return sites.flatMap(({ profile, view }) =>
    profile.listConfigFiles(view).map(path => joinPath(view.folder, path))
  )
}

/** Glob patterns for the folders of articles of recognised sites, in the language of the input `files`. */
export function listSitePatterns(sites: readonly RecognisedSite[]): readonly string[] {
  return sites.flatMap(({ profile, view }) =>
    profile
      .listArticleFolders(view)
      .flatMap(folder =>
        [...ENDINGS, ...(profile.name === 'quarto' ? ['qmd'] : [])].map(ending =>
          joinPath(joinPath(view.folder, folder), `**/*.${ending}`)
        )
      )
  )
}

const ENDINGS = ['md', 'markdown', 'mdx']

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
  const readText = (path: string) => texts.get(joinPath(view.folder, path))
  for (const path of profile.listConfigFiles(view)) {
    const text = readText(path)
    const value = text === undefined ? undefined : parseConfig(path, text, readText)
    if (value !== undefined) configs.set(path, value)
  }
  const setup = profile.setUp({ view, configs })
  const inRepository = (folder: string) => joinPath(view.folder, folder)
  return {
    name: profile.name,
    title: profile.title,
    folder: view.folder,
    rules: createRules(profile.title, setup),
    addressLine: setup.addressLine,
    staticFolders: setup.staticFolders.map(inRepository),
    pageFolders: setup.pageFolders.map(inRepository),
    findsByName: setup.findsByName ?? false
  }
}

function createRules(generator: string, { address, rules }: SiteSetup): SiteRules {
  return { ...NO_SITE, ...rules, generator, address: address?.replace(/\/+$/, '') ?? null }
}

function joinPath(folder: string, path: string): string {
  return [folder, path].filter(part => part !== '').join('/')
}
