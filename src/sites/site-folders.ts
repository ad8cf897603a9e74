// Where the files of recognised sites are, before any configuration is read: all that a run needs which finds no article.

import type { RecognisedSite } from './recognise-sites.ts'

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
      .flatMap(folder =>
        [...ENDINGS, ...(profile.name === 'quarto' ? ['qmd'] : [])].map(ending =>
          joinSitePath(joinSitePath(view.folder, folder), `**/*.${ending}`)
        )
      )
  )
}

const ENDINGS = ['md', 'markdown', 'mdx']

/** @param folder empty for the repository's root */
export function joinSitePath(folder: string, path: string): string {
  return [folder, path].filter(part => part !== '').join('/')
}
