// Whether a site of Astro has Starlight, and where its documents are.

import type { AstroCollection, AstroRoute } from './astro-routes.ts'

export const DOCS = 'src/content/docs'

/** Starlight shows its documents on a page that it brings along: `docs/blog/a.md` is `/blog/a/`. */
export function isStarlight(config: string): boolean {
  return /\bfrom\s+['"]@astrojs\/starlight['"]/.test(config) && /\bstarlight\(/.test(config)
}

/** @param kind how the site's content configuration loads its collections */
export function createDocs(kind: AstroCollection['kind']): {
  readonly collection: AstroCollection
  readonly route: AstroRoute
} {
  const value = kind === 'legacy' ? 'slug' : 'id'
  return {
    collection: { name: 'docs', folder: DOCS, kind },
    route: { collection: 'docs', prefix: '/', value, isRest: true }
  }
}
