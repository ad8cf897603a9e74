// The inputs' defaults, for scripts that read articles as the action would.

import type { ArticleDefaults } from '../src/article/index.ts'

/** @param canonicalUrl a template, or null for none */
export function createDefaults(canonicalUrl: string | null): ArticleDefaults {
  return {
    tags: [],
    publication: null,
    publishStatus: 'public',
    license: 'all-rights-reserved',
    notifyFollowers: null,
    contentFormat: 'html',
    canonicalUrl
  }
}
