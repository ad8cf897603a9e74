// An article by its front matter alone, where only whether it is one matters: there may be thousands.

import type { ArticleReading, SiteRules } from '../../article/index.ts'
import { loadArticleTools } from '../load-article-tools.ts'
import type { Run } from '../run-facts.ts'

export type SkimInput = {
  readonly path: string
  readonly bytes: Uint8Array
  readonly site: SiteRules
  readonly run: Run
}

export async function skimArticle({ run, ...file }: SkimInput): Promise<ArticleReading> {
  const { readArticle } = await loadArticleTools()
  return readArticle({ ...file, defaults: run.settings.defaults, findHeading })
}

/** Without a parser: what the title is does not matter here. */
function findHeading(body: string): { readonly text: string; readonly line: number } | null {
  return /^#\s+\S/m.test(body) ? { text: 'A title', line: 1 } : null
}
