// The door of the pages: a run and its articles in, files to look at out. Pure.

/** What the pages are made of. */
export type { PageArticle, PageGroup, PagePicture, PageRun } from './page-article.ts'
/** What they are. */
export type { PageFile } from './page-article.ts'
/** Makes them all. */
export { renderPages } from './render-pages.ts'
/** Their names, for whoever links them: of all articles of a run, in its order, with a page or without. */
export { findPageNames } from './page-names.ts'
/** The address of one of them. */
export { findServedUrl } from './page-links.ts'
