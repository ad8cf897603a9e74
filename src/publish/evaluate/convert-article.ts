// An article's content as Medium can hold it, with what the rest of the repository says about its links.

import type { Article } from '../../article/index.ts'
import type { PreparedContent } from '../../content/index.ts'
import { prepareArticle } from '../prepare-article.ts'
import { readArticleAt, type RunContext } from '../run-context.ts'
import { createResolver } from './link-resolver.ts'

/** A chain of links cannot make the second pass ask for much more; this only bounds it. */
const MAX_PASSES = 3

/** Converts until the conversion asks about no file that has not been read. */
export async function convertArticle(
  article: Article,
  context: RunContext
): Promise<PreparedContent> {
  for (let pass = 1; ; pass += 1) {
    const asked = new Set<string>()
    const resolver = createResolver(article, context, asked)
    const prepared = prepareArticle(article, context.run.settings, resolver)
    if (asked.size === 0 || pass === MAX_PASSES) return prepared
    for (const path of asked) await readArticleAt(path, context)
  }
}
