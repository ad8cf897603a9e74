// The door of the pages: a run and its articles in, files to look at out. Pure.

/** What the pages are made of. */
export type { PageArticle, PageGroup, PagePicture, PageRun } from './page-article.ts'
/** What they are. */
export type { PageFile } from './page-article.ts'
