// Where sites may be, by the names of files alone: whether there is any need to ask the profiles.

import { baseName } from '../text/paths.ts'

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
    String.raw`quartz\.config(?:\.default)?\.(?:ts|yaml)`,
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

/** Settings of a site, or of its generator. */
const SETTINGS_FOLDER = /(?:^|\/)(?:\.obsidian|\.vitepress|config\/_default)\//

/** Whether a file may make a folder a site, or say where the articles of one are. */
export function isSiteFile(path: string): boolean {
  return MARKER.test(baseName(path)) || SETTINGS_FOLDER.test(path)
}

/** Folders that may be sites, those nearest the root first. */
export function listSiteFolders(paths: readonly string[]): readonly string[] {
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
