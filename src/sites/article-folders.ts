// Folders that hold articles by their name, in sites whose generator leaves it to the author where they are.

import type { NotAnArticle } from '../article/index.ts'
import type { SiteView } from './site-view.ts'

const NAME =
  /^(?:[\w-]*blogs?|_?posts?|articles?|writings?|essays?|news|journal|stories|tutorials)$/i

/** Whether a folder is called so. */
export function isArticleFolder(folder: string): boolean {
  return NAME.test(folder.slice(folder.lastIndexOf('/') + 1))
}

/**
 * The outermost folders of that name that hold Markdown, in order.
 * @param parents folders that they are in; empty for the site's own
 */
export function findArticleFolders(view: SiteView, parents: readonly string[]): readonly string[] {
  const found = parents.flatMap(parent =>
    view.listFiles(parent).flatMap(path => {
      if (!/\.(?:md|mdx|markdown)$/i.test(path)) return []
      const below = parent === '' ? path : path.slice(parent.length + 1)
      const [name = '', ...rest] = below.split('/')
      if (rest.length === 0 || !NAME.test(name)) return []
      return [parent === '' ? name : `${parent}/${name}`]
    })
  )
  return [...new Set(found)]
}

const LIST: NotAnArticle = {
  message: 'This is the index page of its folder, so it is taken for a list of articles.',
  remedy: 'To publish it, set `medium.status` in its front matter.'
}
/** Next.js calls it `page.mdx`; its folders in parentheses are no part of an address. */
const FIRST = /^(?:index\.(?:mdx?|markdown|qmd)|(?:\([^/]+\)\/)*page\.(?:mdx?|markdown))$/i

/** What is said of the index page of one of the folders of articles. */
export function findListPage(path: string, folders: readonly string[]): NotAnArticle | null {
  const isList = folders.some(
    folder => path.startsWith(`${folder}/`) && FIRST.test(path.slice(folder.length + 1))
  )
  return isList ? LIST : null
}
