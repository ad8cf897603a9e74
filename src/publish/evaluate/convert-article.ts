// An article's content as Medium can hold it, with what the rest of the repository says about its links.

import { isMarkdownPath } from '../../text/paths.ts'
import type { Article } from '../../article/index.ts'
import type { OpenContent, PreparedContent } from '../../content/index.ts'
import { doWithParts } from '../../time/late-part.ts'
import { loadArticleTools } from '../load-article-tools.ts'
import { readArticleAt, type RunContext } from '../run-context.ts'
import { createResolver } from './link-resolver.ts'

/** Reads the articles that this one links, since their front matter says where their pages are, and converts it once. */
export async function convertArticle(
  article: Article,
  context: RunContext
): Promise<PreparedContent> {
  const { changes, readings, run, openReader } = context
  const site = (await context.sites.open()).find(article.path)
  let isPrivate = false
  const resolver = createResolver(article, { site, isPrivate: () => isPrivate }, context)
  const siteValues = await context.sites.readValues(site, article.body)
  const { loadLiquid, needsLiquid, openArticle } = await loadArticleTools()
  const liquid = needsLiquid(article.body) ? await loadLiquid(resolver) : null
  const tags = { siteValues, liquid }
  const reader = await openReader()
  const open = () => openArticle(article, run.settings, { resolver, tags }, reader)
  const content = await doWithParts(open)
  if (content.linkedFiles.length > 0) isPrivate = await run.isPrivate()
  for (const path of content.linkedFiles)
    if (isMarkdownPath(path) && changes.tree.has(path) && !readings.has(path))
      await readArticleAt(path, context)
  let opened: OpenContent | null = content
  return await doWithParts(() => {
    // What was opened is converted once.
    const { convert } = opened ?? open()
    opened = null
    return convert()
  })
}
