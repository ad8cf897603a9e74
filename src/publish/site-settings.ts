// What a run loads where an article may be on a site: what reads the site's configuration and data, with parsers of
// JavaScript and TypeScript.

export { addSiteData, listNamedData, openSites } from '../sites/index.ts'
