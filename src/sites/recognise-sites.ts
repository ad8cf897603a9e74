// Finds the sites of a repository by the files that only their generators have, at its root or in a folder such as
// `website/`.

import { baseName } from '../text/paths.ts'
import { PROFILES } from './profiles/index.ts'
import type { SiteName, SiteProfile } from './site-profile.ts'
import { createTreeView, type SiteView } from './site-view.ts'

/** The value of the input `site`. */
export type SiteChoice = SiteName | 'auto' | 'none'

export type RecognisedSite = {
  readonly profile: SiteProfile
  readonly view: SiteView
}

/** Files whose folder may be a site; what else has to be there, its profile says. */
const MARKERS = new RegExp(
  [
    String.raw`_config\.(?:yml|yaml|toml)`,
    String.raw`(?:hugo|config)\.(?:toml|yaml|yml|json)`,
    String.raw`zola\.toml`,
    String.raw`(?:docusaurus|astro|next)\.config\.[cm]?[jt]s`,
    String.raw`(?:eleventy\.config\.[cm]?[jt]s|\.eleventy\.[cm]?js)`,
    String.raw`gatsby-config\.[cm]?[jt]s`,
    String.raw`mkdocs\.ya?ml`,
    String.raw`_quarto\.ya?ml`,
    String.raw`quartz\.config\.ts`,
    String.raw`dev-to-git\.json`
  ].join('|')
)
const MARKER = new RegExp(`^(?:${MARKERS.source})$`, 'i')
/** Folders whose own folder may be a site. */
const MARKER_FOLDER = /(?:^|\/)(?:\.obsidian|\.vitepress|config\/_default|_posts|content)\//
/** What lies there belongs to others, or is made to be tried out. */
const ELSEWHERE =
  /(?:^|\/)(?:node_modules|vendor|bower_components|tests?|__tests__|spec|fixtures?|__fixtures__|examples?|exampleSite|themes|templates|starters|dist|build|public|_site)\//i
const MAX_DEPTH = 3

/**
 * The sites of a commit, those nearest the root first; none for `none`. A named generator is taken for granted, at the
 * root where nothing says where it is.
 * @param paths every file of the commit
 */
export function recogniseSites(
  paths: readonly string[],
  choice: SiteChoice
): readonly RecognisedSite[] {
  if (choice === 'none') return []
  const tree = createTreeView(paths)
  const profiles = PROFILES.filter(({ name }) => choice === 'auto' || name === choice)
  const sites = listFolders(paths).flatMap((folder): RecognisedSite[] => {
    const view = tree.open(folder)
    const profile = profiles.find(one => one.isSite(view))
    return profile === undefined ? [] : [{ profile, view }]
  })
  const [named] = profiles
  return sites.length === 0 && choice !== 'auto' && named !== undefined
    ? [{ profile: named, view: tree.open('') }]
    : sites.filter(site => !isPart(site, sites))
}

/** What looks like a site of its own without a configuration is a part of the one around it: `science/_posts`. */
function isPart({ profile, view }: RecognisedSite, sites: readonly RecognisedSite[]): boolean {
  if (profile.listConfigFiles(view).some(view.hasFile)) return false
  return sites.some(({ view: { folder } }) => isAbove(folder, view.folder))
}

function isAbove(folder: string, other: string): boolean {
  return folder !== other && (folder === '' || other.startsWith(`${folder}/`))
}

/** Folders that may be sites, those nearest the root first. */
function listFolders(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>()
  for (const path of paths) {
    if (MARKER.test(baseName(path))) folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    const found = MARKER_FOLDER.exec(path)
    if (found !== null) folders.add(path.slice(0, found.index))
  }
  const depth = (folder: string) => (folder === '' ? 0 : folder.split('/').length)
  return [...folders]
    .filter(folder => depth(folder) <= MAX_DEPTH && !ELSEWHERE.test(`${folder}/`))
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
}
