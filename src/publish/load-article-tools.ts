// Loads what reads and converts articles, when the first article is looked at.

import type * as tools from './article-tools.ts'

export type ArticleTools = typeof tools

export async function loadArticleTools(): Promise<ArticleTools> {
  return await import('./article-tools.ts')
}
