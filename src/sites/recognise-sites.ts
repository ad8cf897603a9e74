// Finds the sites of a repository by the files that only their generators have, at its root or in a folder such as
// `website/`.

import { PROFILES } from './profiles/index.ts'
import { listSiteFolders } from './site-markers.ts'
import type { SiteName, SiteProfile } from './site-profile.ts'
import { createTreeView, type SiteView } from './site-view.ts'

/** The value of the input `site`. */
export type SiteChoice = SiteName | 'auto' | 'none'

export type RecognisedSite = {
  readonly profile: SiteProfile
  readonly view: SiteView
}

/**
 * The sites of a commit, those nearest the root first; none for `none`. A named generator is taken for granted, at the
 * root where nothing says where it is.
 * @param paths every file of the commit
 * @param folders those that may be sites
 */
export function recogniseSites(
  paths: readonly string[],
  choice: SiteChoice,
  folders = listSiteFolders(paths)
): readonly RecognisedSite[] {
  if (choice === 'none') return []
  const tree = createTreeView(paths)
  const profiles = PROFILES.filter(({ name }) => choice === 'auto' || name === choice)
  const sites = folders.flatMap((folder): RecognisedSite[] => {
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
