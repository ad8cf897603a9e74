// Where an article's links and images lead: files of the commit, pages of the site, posts of other articles. The content
// room asks synchronously, so the articles that it asks about are read before.

import type { Article } from '../../article/index.ts'
import type { Resolver } from '../../content/index.ts'
import { findByPath } from '../../ledger/index.ts'
import { encodePath } from '../../text/paths.ts'
import type { Site } from '../../sites/index.ts'
import type { RunContext } from '../run-context.ts'

/** Folders that site generators serve at the root of a site. */
const STATIC_FOLDERS = ['', 'static', 'public', 'assets', 'source', 'src']

export function createResolver(article: Article, site: Site | null, context: RunContext): Resolver {
  const { tree } = context.changes
  return {
    fileExists: path => tree.has(path),
    fileUrl(path) {
      if (!tree.has(path)) return null
      return findArticleUrl(path, context) ?? printFileUrl(path, context)
    },
    staticRoots: [...new Set([...(site?.staticFolders ?? []), ...listStaticRoots(article.path)])],
    siteUrl: site?.rules.address ?? findSiteUrl(article, context)
  }
}

/** The article's own page, else its public post. */
function findArticleUrl(path: string, { readings, ledger }: RunContext): string | null {
  const reading = readings.get(path)
  if (reading?.kind === 'article' && reading.article.canonicalUrl !== null)
    return reading.article.canonicalUrl
  const entry = findByPath(ledger, path)
  return entry?.state === 'published' && entry.publishStatus === 'public' ? entry.post.url : null
}

/** The file as GitHub shows it at this commit: a link that cannot break later. */
function printFileUrl(path: string, { run }: RunContext): string {
  return `${run.repositoryUrl}/blob/${run.sha}/${encodePath(path)}`
}

/** A site may be in any folder above its articles, such as `website/` or `docs/`. */
export function listStaticRoots(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1)
  const above = [
    '',
    ...folders.slice(0, -1).map((_, index) => folders.slice(0, index + 1).join('/'))
  ]
  return above.flatMap(folder =>
    STATIC_FOLDERS.map(name => [folder, name].filter(part => part !== '').join('/'))
  )
}

function findSiteUrl(article: Article, { run }: RunContext): string | null {
  const known = article.canonicalUrl ?? run.settings.defaults.canonicalUrl
  return known !== null && URL.canParse(known) ? new URL(known).origin : null
}
