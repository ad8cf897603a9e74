// The sites of the run's commit: recognised by its files at once, their configuration read when the first article is.

import {
  listSiteConfigs,
  listSitePatterns,
  NO_SITES,
  recogniseSites,
  type RecognisedSite,
  type Sites
} from '../sites/index.ts'
import { loadArticleTools } from './load-article-tools.ts'
import type { Ports } from './ports.ts'
import type { Run } from './run-facts.ts'

export type RunSites = {
  /** The patterns of `files`, and where they are the default, those of the sites. */
  readonly patterns: readonly string[]
  /** With their configuration, which is read once. */
  readonly open: () => Promise<Sites>
  /** For the log: `Hugo in website/`. */
  readonly names: readonly string[]
}

export async function findRunSites({ sha, settings }: Run, ports: Ports): Promise<RunSites> {
  const tree = settings.site === 'none' ? null : await ports.commits.readTree(sha)
  const sites = tree === null ? [] : recogniseSites([...tree.keys()], settings.site)
  let opened: Promise<Sites> | null = null
  return {
    patterns: settings.usesDefaultFiles
      ? [...settings.files, ...listSitePatterns(sites)]
      : settings.files,
    names: sites.map(({ profile, view }) =>
      view.folder === '' ? profile.title : `${profile.title} in ${view.folder}/`
    ),
    open: async () => await (opened ??= openWithConfigs(sites, tree ?? new Map(), ports))
  }
}

/** A configuration is small; what is larger is not one, or not for us. */
const MAX_CONFIG_BYTES = 500_000

async function openWithConfigs(
  sites: readonly RecognisedSite[],
  tree: ReadonlyMap<string, string>,
  { commits }: Ports
): Promise<Sites> {
  if (sites.length === 0) return NO_SITES
  const texts = new Map<string, string>()
  for (const path of listSiteConfigs(sites)) {
    const blob = tree.get(path)
    const bytes = blob === undefined ? null : await commits.readBlob(blob)
    if (bytes !== null && bytes.length <= MAX_CONFIG_BYTES)
      texts.set(path, new TextDecoder().decode(bytes))
  }
  const { openSites } = await loadArticleTools()
  return openSites(sites, texts)
}
