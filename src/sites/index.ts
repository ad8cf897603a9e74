// The door of the room: which site generator made the site that an article is on, and what follows from that.

/** Finds the sites of a commit by the files that only their generators have. */
export { recogniseSites, type RecognisedSite, type SiteChoice } from './recognise-sites.ts'
export { isSiteFile, listSiteFolders } from './site-markers.ts'

/** The values of the input `site`, besides `auto` and `none`. */
export { SITE_NAMES, type SiteName } from './site-profile.ts'

/** What has to be read before sites can be opened, and where their articles lie. */
export {
  listConfiguredPatterns,
  listFolderSources,
  listSiteConfigs,
  listSitePatterns
} from './site-folders.ts'

/** The files of data that an article names, and the values that they give to its template tags. */
export { addSiteData, listNamedData } from './site-data.ts'

/** Sites with what their configuration says. */
export { openSites } from './open-sites.ts'
export { NO_SITES, type Site, type Sites } from './opened-site.ts'
