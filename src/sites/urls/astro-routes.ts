// Which address an Astro page gives to the entries of a collection, as its code says it: `src/pages/blog/[...slug].astro`.

import { toGithubSlug } from '../../text/github-slug.ts'
import { findText, findValue, isMap } from '../config/plain-values.ts'
import { buildAstroPaperPath, isAstroPaper } from './astro-paper.ts'
import { isPlainPath } from './site-address.ts'

/** Entries of a folder. `legacy` are those without a loader, as Astro 4 has them. */
export type AstroCollection = {
  readonly name: string
  readonly folder: string
  readonly kind: 'glob' | 'legacy'
}

/** @param collections what the content configuration exports by that name */
export function listCollections(collections: unknown): readonly AstroCollection[] {
  if (!isMap(collections)) return []
  return Object.entries(collections).flatMap(([name, one]): AstroCollection[] => {
    if (!isMap(one)) return []
    if (!Object.hasOwn(one, 'loader'))
      return [{ name, folder: `src/content/${name}`, kind: 'legacy' }]
    const loader = findValue(one, 'loader')
    const base = findText(loader, 'base')
    const isKnown = isMap(loader) && base !== null && !Object.hasOwn(loader, 'generateId')
    return isKnown ? [{ name, folder: base.replace(/^(?:\.?\/+)+|\/+$/g, ''), kind: 'glob' }] : []
  })
}

/** What the page puts into its address: the entry's id, its `slug`, or something that it makes of the id. */
type RouteValue = 'id' | 'slug' | 'data.slug' | 'made of the id' | 'folders and name'

export type AstroRoute = {
  readonly collection: string
  /** What is before the entry: `/blog/`. */
  readonly prefix: string
  readonly value: RouteValue
  /** `[...slug]` holds slashes, `[slug]` does not. */
  readonly isRest: boolean
}

/**
 * Null for a page that has no entries, or of which that is not certain.
 * @param path below `src/pages`
 * @param getPath the site's own function of that name
 */
export function findRoute(path: string, code: string, getPath = ''): AstroRoute | null {
  const [, folder = '', dots, name = ''] =
    /^((?:[^[\]/]+\/)*)\[(\.\.\.)?(\w+)\](?:\/index)?\.astro$/.exec(path) ?? []
  const collections = new Set(
    [...code.matchAll(/\bget(?:Collection|Entry|EntryBySlug)\(\s*(['"`])([\w-]+)\1/g)].map(
      ([, , one = '']) => one
    )
  )
  const [collection] = collections
  const value = name === '' ? null : findRouteValue(name, code, getPath)
  if (collection === undefined || collections.size !== 1 || value === null) return null
  return { collection, prefix: `/${folder}`, value, isRest: dots !== undefined }
}

function findRouteValue(name: string, code: string, getPath: string): RouteValue | null {
  const params = [
    ...code.matchAll(/\bparams:\s*\{\s*(\w+):\s*([^{},]+(?:\([^()]*\))?[^{},]*?),?\s*\}/g)
  ]
  const [, key, text = ''] = params[0] ?? []
  if (params.length !== 1 || key !== name) return null
  const [, value] = /^\w+\.(id|slug|data\.slug)$/.exec(text.trim()) ?? []
  if (value === 'id' || value === 'slug' || value === 'data.slug') return value
  if (/^getPath\(\s*\w+\.id,\s*\w+\.filePath,\s*false,?\s*\)$/.test(text.trim()))
    return isAstroPaper(getPath) ? 'folders and name' : null
  return /^get(?:Post)?(?:Path|Slug)\(\s*\w+\.id\b/.test(text.trim()) ? 'made of the id' : null
}

/**
 * The path of an entry below the site's address, without a slash at its end; null where it is not certain.
 * @param file path below the collection's folder
 */
export function buildEntryPath(
  { kind }: AstroCollection,
  { prefix, value, isRest }: AstroRoute,
  file: string,
  slug: string | null
): string | null {
  const byName = slugifyPath(file)
  const id = findEntryName(kind, value, slug, byName)
  const entry = value === 'folders and name' && id !== null ? buildAstroPaperPath(id, file) : id
  if (entry === null || !isPlainPath(file) || !isPlainPath(entry)) return null
  if (!isRest && entry.includes('/')) return null
  // What a site’s own function makes of a name is only certain where there is nothing to do.
  const isSimple = slug === null && /^[a-z]+(?:-[a-z0-9]+)*$/.test(byName) && !file.includes('/')
  if (value === 'made of the id' && !isSimple) return null
  return `${prefix}${entry}`.replace(/\/{2,}/g, '/').replace(/\/$/, '')
}

function findEntryName(
  kind: AstroCollection['kind'],
  value: RouteValue,
  slug: string | null,
  byName: string
): string | null {
  if (value === 'data.slug') return slug
  // An id of Astro 4 is the file's name, a slug of Astro 5 is whatever the front matter has.
  const isOfKind = kind === 'legacy' ? value === 'slug' : value !== 'slug'
  return isOfKind ? (slug ?? byName) : null
}

/** Each folder and the name as anchors of GitHub, and `index` means its folder. */
function slugifyPath(file: string): string {
  const segments = file.replace(/\.\w+$/, '').split('/')
  return segments
    .map(toGithubSlug)
    .join('/')
    .replace(/\/index$/, '')
}
