// The sites of the run's commit: recognised by its files at once, their configuration read when the first article is.

import { NO_SITE, UNKNOWN_SITE, type SiteRules } from '../article/index.ts'
import {
  listConfiguredPatterns,
  listFolderSources,
  listSiteConfigs,
  listSiteFolders,
  listSitePatterns,
  NO_SITES,
  type RecognisedSite,
  type Site,
  type SiteChoice,
  type Sites
} from '../sites/index.ts'
import { callOnce } from '../time/call-once.ts'
import type { Ports } from './ports.ts'
import type { Run } from './run-facts.ts'

export type RunSites = {
  /** The patterns of `files`, and where they are the default, those of the sites. */
  readonly patterns: readonly string[]
  /** Those and the ones that the sites' configuration adds, which is read for them; null where it cannot add any. */
  readonly listAllPatterns: (() => Promise<readonly string[]>) | null
  /** The files of configuration that may add some. */
  readonly folderSources: readonly string[]
  /** With their configuration, which is read once. */
  readonly open: () => Promise<Sites>
  /** Those for the file at a path, also where it is on no site that is known. */
  readonly readRules: (path: string) => Promise<SiteRules>
  /** What the tags of an article may show of its site: files of data are read where the article names them. */
  readonly readValues: (site: Site | null, body: string) => Promise<SiteValues>
  /** For the log: `Hugo in website/`. */
  readonly names: readonly string[]
}

export type SiteValues = Readonly<Record<string, unknown>>

export async function findRunSites({ sha, settings }: Run, ports: Ports): Promise<RunSites> {
  const tree = settings.site === 'none' ? null : await ports.commits.readTree(sha)
  const sites = await recognise([...(tree?.keys() ?? [])], settings.site)
  const texts = new Map<string, Promise<string | null>>()
  const readText = async (path: string) => {
    const text = texts.get(path) ?? readSmallText(path, tree ?? new Map(), ports)
    texts.set(path, text)
    return await text
  }
  const open = callOnce(async () => openWithConfigs(sites, tree ?? new Map(), ports))
  // Each once: whether the configuration adds any is told by how many they are.
  const patterns = settings.usesDefaultFiles
    ? [...new Set([...settings.files, ...listSitePatterns(sites)])]
    : settings.files
  return {
    patterns,
    folderSources: listFolderSources(sites).map(({ path }) => path),
    listAllPatterns:
      settings.usesDefaultFiles && sites.length > 0
        ? async () => [
            ...new Set([...patterns, ...(await listMorePatterns(sites, open, readText))])
          ]
        : null,
    names: sites.map(({ profile, view }) =>
      view.folder === '' ? profile.title : `${profile.title} in ${view.folder}/`
    ),
    readValues: async (site, body) => await readValues(site, body, readText),
    open,
    readRules: async path =>
      (await open()).find(path)?.rules ?? (settings.site === 'none' ? NO_SITE : UNKNOWN_SITE)
  }
}

type ReadText = (path: string) => Promise<string | null>

/** Most configurations name no folder: that can be seen without the parsers of JavaScript. */
async function listMorePatterns(
  sites: readonly RecognisedSite[],
  open: RunSites['open'],
  readText: ReadText
): Promise<readonly string[]> {
  for (const { path, pattern } of listFolderSources(sites))
    if (pattern.test((await readText(path)) ?? ''))
      return listConfiguredPatterns((await open()).all)
  return []
}

/** What is known of generators is loaded where a file speaks for one. */
async function recognise(
  paths: readonly string[],
  choice: SiteChoice
): Promise<readonly RecognisedSite[]> {
  const folders = listSiteFolders(paths)
  if (choice === 'none' || (choice === 'auto' && folders.length === 0)) return []
  const { recogniseSites } = await import('./site-tools.ts')
  return recogniseSites(paths, choice, folders)
}

async function loadSiteSettings() {
  return await import('./site-settings.ts')
}

/** A configuration is small; what is larger is not one, or not for us. */
const MAX_CONFIG_BYTES = 500_000

async function openWithConfigs(
  sites: readonly RecognisedSite[],
  tree: ReadonlyMap<string, string>,
  ports: Ports
): Promise<Sites> {
  if (sites.length === 0) return NO_SITES
  const texts = new Map<string, string>()
  for (const path of listSiteConfigs(sites)) {
    const text = await readSmallText(path, tree, ports)
    if (text !== null) texts.set(path, text)
  }
  const { openSites } = await loadSiteSettings()
  return openSites(sites, texts)
}

async function readSmallText(
  path: string,
  tree: ReadonlyMap<string, string>,
  { commits }: Ports
): Promise<string | null> {
  const blob = tree.get(path)
  const bytes = blob === undefined ? null : await commits.readBlob(blob)
  return bytes === null || bytes.length > MAX_CONFIG_BYTES ? null : new TextDecoder().decode(bytes)
}

/** More files of data are none that an article shows. */
const MAX_DATA_FILES = 200

async function readValues(
  site: Site | null,
  body: string,
  readText: ReadText
): Promise<SiteValues> {
  if (site === null) return {}
  const { addSiteData, listNamedData } = await loadSiteSettings()
  const files = listNamedData(site, body)
  const texts = new Map<string, string>()
  for (const { path } of files.slice(0, MAX_DATA_FILES)) {
    const text = await readText(path)
    if (text !== null) texts.set(path, text)
  }
  return addSiteData(site, files, texts)
}
