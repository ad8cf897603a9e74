// Where a site keeps its articles, by the names of its folders alone: what is published by default must be a blog, not the
// pages of a manual.

import { isMarkdownPath } from '../../text/paths.ts'
import type { SiteView } from '../site-view.ts'

const BLOG =
  /^(?:_?posts?|(?:micro)?blogs?|articles?|news|writings?|essays?|stories|story|journal|notes?|weblog|entries|diary|log|til|tech|letters?|newsletters?)$/i
/** Two letters of a language, and a country. */
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i
const DATED = /^\d{4}-\d{1,2}-\d{1,2}[-_. ]|^\d{4}-\d{1,2}-\d{1,2}$/
/** Whether a folder is called like a blog. */
export function isBlogName(folder: string): boolean {
  return BLOG.test(folder)
}

/**
 * Folders of a blog below the one that holds all pages: those that are called so, at its top or in a language's folder;
 * and the whole where at least half of what is in it begins with dates.
 */
export function listBlogFolders(view: SiteView, pages: string): readonly string[] {
  const folders = new Set<string>()
  const [dated, others] = [new Set<string>(), new Set<string>()]
  for (const path of view.listFiles(pages)) {
    const parts = path.split('/').slice(pages === '' ? 0 : pages.split('/').length)
    const [first = '', second = '', third] = parts
    if (!isMarkdownPath(path)) continue
    if (second !== '' && isBlogName(first)) folders.add(first)
    else if (third !== undefined && LANGUAGE.test(first) && isBlogName(second))
      folders.add(`${first}/${second}`)
    else (DATED.test(first) ? dated : others).add(first)
  }
  const within = (folder: string) => (pages === '' ? folder : `${pages}/${folder}`)
  const isBlog = dated.size > 0 && dated.size >= others.size
  return isBlog && pages !== '' ? [pages] : [...folders].map(within)
}
