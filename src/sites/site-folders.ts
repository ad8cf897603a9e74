// Where the articles of recognised sites are: first without their configuration, which is enough for a run that finds none,
// then with the folders that it names.

import type { Site } from './opened-site.ts'
import type { RecognisedSite } from './recognise-sites.ts'
import type { SiteName } from './site-profile.ts'

/** Every configuration file that `openSites` wants to see, as paths of the repository. */
export function listSiteConfigs(sites: readonly RecognisedSite[]): readonly string[] {
  return sites.flatMap(({ profile, view }) =>
    profile.listConfigFiles(view).map(path => joinSitePath(view.folder, path))
  )
}

/** Glob patterns for the folders of articles of recognised sites, in the language of the input `files`. */
export function listSitePatterns(sites: readonly RecognisedSite[]): readonly string[] {
  return sites.flatMap(({ profile, view }) =>
    profile
      .listArticleFolders(view)
      .flatMap(folder => toPatterns(profile.name, joinSitePath(view.folder, folder)))
  )
}

/** A file of configuration that may add to {@link listSitePatterns}: if the pattern is found in it, it has to be read as a whole. */
export type FolderSource = { readonly path: string; readonly pattern: RegExp }

export function listFolderSources(sites: readonly RecognisedSite[]): readonly FolderSource[] {
  return sites.flatMap(({ profile: { folderOptions }, view }) =>
    folderOptions === undefined
      ? []
      : folderOptions
          .files(view)
          .filter(view.hasFile)
          .map(path => ({
            path: joinSitePath(view.folder, path),
            pattern: folderOptions.pattern
          }))
  )
}

/** Patterns for the folders that the sites' configuration names. */
export function listConfiguredPatterns(sites: readonly Site[]): readonly string[] {
  return sites.flatMap(({ name, articleFolders }) =>
    articleFolders.filter(isPlain).flatMap(folder => toPatterns(name, folder))
  )
}

/** A name with characters that mean something in a pattern would match another folder. */
function isPlain(folder: string): boolean {
  return !/[*?[\]\\!#]/.test(folder)
}

function toPatterns(name: SiteName, folder: string): readonly string[] {
  return [...ENDINGS, ...(name === 'quarto' ? ['qmd'] : [])].map(ending =>
    joinSitePath(folder, `**/*.${ending}`)
  )
}

const ENDINGS = ['md', 'markdown', 'mdx']

/** @param folder empty for the repository's root */
export function joinSitePath(folder: string, path: string): string {
  return [folder, path].filter(part => part !== '').join('/')
}
