// Where a file is among the pages of a Hugo site: https://gohugo.io/content-management/page-bundles/ and …/multilingual/.

import type { HugoLanguage } from '../config/hugo-config.ts'
import type { SiteView } from '../site-view.ts'
import { splitPagePath } from './dated-name.ts'

export type HugoPlace = {
  readonly language: HugoLanguage
  /** Folders above the page, below those of all pages; a bundle's own is the page's name. */
  readonly folders: readonly string[]
  /** Without ending and language. */
  readonly name: string
  /** A page in a folder of its own: `name/index.md`. */
  readonly isBundle: boolean
}

/**
 * Null for a file that is no page.
 * @param path relative to the site
 * @param languages that of the originals first
 */
export function findHugoPlace(path: string, languages: readonly HugoLanguage[]): HugoPlace | null {
  const around = languages.filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`))
  const [nearest] = around.toSorted((a, b) => b.folder.length - a.folder.length)
  if (nearest === undefined) return null
  const below = nearest.folder === '' ? path : path.slice(nearest.folder.length + 1)
  const { folders, name: written } = splitPagePath(below)
  const ending = /\.([\w-]+)$/.exec(written)?.[1]?.toLowerCase()
  const named = languages.find(({ key }) => key !== '' && key === ending)
  const name = named === undefined ? written : written.slice(0, written.lastIndexOf('.'))
  const language = named ?? nearest
  const isBundle = name === 'index' && folders.length > 0
  return isBundle
    ? { language, folders: folders.slice(0, -1), name: folders.at(-1) ?? '', isBundle }
    : { language, folders, name, isBundle }
}

/** The page whose bundle a file is a part of, relative to the site; null for a file that is in none. */
export function findBundleAround(
  { language, folders, isBundle, name }: HugoPlace,
  languages: readonly HugoLanguage[],
  view: SiteView
): string | null {
  const above = isBundle ? folders : [...folders]
  const names = ['index.md', 'index.markdown', ...languages.map(({ key }) => `index.${key}.md`)]
  for (let depth = 1; depth <= above.length; depth += 1) {
    const folder = [language.folder, ...above.slice(0, depth)].filter(part => part !== '').join('/')
    const found = names.map(one => `${folder}/${one}`).find(view.hasFile)
    if (found !== undefined) return name === 'index' && !isBundle ? null : found
  }
  return null
}

/** The original that a translation is beside, relative to the site; null for an original and where there is none. */
export function findHugoOriginal(
  { language, folders, name, isBundle }: HugoPlace,
  languages: readonly HugoLanguage[],
  view: SiteView
): string | null {
  const [first] = languages
  if (first === undefined || first.key === language.key) return null
  const parts = isBundle ? [...folders, name, 'index'] : [...folders, name]
  const bare = [first.folder, ...parts].filter(part => part !== '').join('/')
  const bareHere = [language.folder, ...parts].filter(part => part !== '').join('/')
  const candidates = [
    ...(first.folder === language.folder ? [] : [`${bare}.md`, `${bare}.markdown`]),
    ...[bare, bareHere].flatMap(one => [`${one}.${first.key}.md`, `${one}.${first.key}.markdown`]),
    // A name without a language is the original's where languages share a folder.
    ...(first.folder === language.folder ? [`${bare}.md`, `${bare}.markdown`] : [])
  ]
  return candidates.find(view.hasFile) ?? null
}

/** The folders of the section that a page is in: only the first, and those with a page of their own, are sections. */
export function listHugoSections(
  { language, folders }: HugoPlace,
  view: SiteView
): readonly string[] {
  for (let depth = folders.length; depth > 1; depth -= 1) {
    const folder = [language.folder, ...folders.slice(0, depth)]
      .filter(part => part !== '')
      .join('/')
    const names = ['_index.md', `_index.${language.key}.md`, '_index.markdown', '_index.html']
    if (names.some(name => view.hasFile(`${folder}/${name}`))) return folders.slice(0, depth)
  }
  return folders.slice(0, 1)
}
