// An article's content as Medium can hold it, with what the rest of the repository says about its links.

import type { Article } from '../../article/index.ts'
import type { PreparedContent } from '../../content/index.ts'
import { openArticle } from '../prepare-article.ts'
import { readArticleAt, type RunContext } from '../run-context.ts'
import { createResolver } from './link-resolver.ts'

/** Reads the articles that this one links, since their front matter says where their pages are, and converts it once. */
export async function convertArticle(
  article: Article,
  context: RunContext
): Promise<PreparedContent> {
  const { changes, readings, run, reader } = context
  const site = (await context.sites.open()).find(article.path)
  const content = openArticle(article, run.settings, createResolver(article, site, context), reader)
  for (const path of content.linkedFiles)
    if (changes.head.has(path) && !readings.has(path)) await readArticleAt(path, context)
  return content.convert()
}
