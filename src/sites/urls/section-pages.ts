// Pages about a folder, `_index.md`: what they say may hold for all pages below.

import type { SiteView } from '../site-view.ts'

const SECTION_PAGE = /(?:^|\/)_index\.(?:md|markdown)$/
const MAX_PAGES = 100

/** Those near the top first, and not too many to be read. */
export function listSectionPages(view: SiteView, folder: string): readonly string[] {
  const found = view.listFiles(folder).filter(path => SECTION_PAGE.test(path))
  const depth = (path: string) => path.split('/').length
  return found.toSorted((a, b) => depth(a) - depth(b)).slice(0, MAX_PAGES)
}

/** The front matter of the pages above a page, the topmost first. @param folders those above it, below `top` */
export function findSectionPages(
  configs: ReadonlyMap<string, unknown>,
  top: string,
  folders: readonly string[]
): readonly unknown[] {
  const above = [top, ...folders.map((_, index) => [top, ...folders.slice(0, index + 1)].join('/'))]
  return above.flatMap(folder => {
    const file = folder === '' ? '_index' : `${folder.replace(/^\//, '')}/_index`
    const page = configs.get(`${file}.md`) ?? configs.get(`${file}.markdown`)
    return page === undefined ? [] : [page]
  })
}
