// Where an article's links and images lead, for the content room: files of the commit, pages of the site, posts of
// other articles. The content room asks synchronously; what has to be read first is read between two of its passes.

import type { Article } from '../article/index.ts'
import type { PreparedContent, Resolver } from '../content/document.ts'
import { entryAt } from '../ledger/ledger.ts'
import { readOnce, type RunView } from './view.ts'

/** Folders that site generators serve at the root of a site. */
const STATIC_FOLDERS = ['', 'static', 'public', 'assets', 'source', 'src']

/** A chain of links cannot make the second pass ask for much more; this only bounds it. */
const PASSES = 3

export type ArticleLinks = {
  /** Runs a pure pass until it asks for nothing that has not been read. */
  readonly resolved: (pass: (resolver: Resolver) => PreparedContent) => Promise<PreparedContent>
}

export function articleLinks(article: Article, view: RunView): ArticleLinks {
  return {
    async resolved(pass) {
      for (let round = 1; ; round += 1) {
        const asked = new Set<string>()
        const prepared = pass(resolverFor(article, view, asked))
        if (asked.size === 0 || round === PASSES) return prepared
        for (const path of asked) await readOnce(path, view)
      }
    }
  }
}

function resolverFor(article: Article, view: RunView, asked: Set<string>): Resolver {
  const { tree, head } = view.changes
  return {
    fileExists: path => tree.has(path),
    fileUrl(path) {
      if (!tree.has(path)) return null
      if (head.has(path) && !view.readings.has(path)) asked.add(path)
      return articleUrl(path, view) ?? pageUrl(path, view)
    },
    staticRoots: staticRoots(article.path),
    siteUrl: siteOf(article, view)
  }
}

/** The article's own page, else its public post. */
function articleUrl(path: string, view: RunView): string | null {
  const reading = view.readings.get(path)
  if (reading?.kind === 'article' && reading.article.canonicalUrl !== null)
    return reading.article.canonicalUrl
  const entry = entryAt(view.ledger, path)
  return entry?.state === 'published' && entry.publishStatus === 'public'
    ? (entry.post?.url ?? null)
    : null
}

/** The file as GitHub shows it at this commit: a link that cannot break later. */
function pageUrl(path: string, { run }: RunView): string {
  return `${run.repositoryUrl}/blob/${run.sha}/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** A site may live in any folder above its articles, such as `website/` or `docs/`. */
export function staticRoots(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1)
  const above = [
    '',
    ...folders.slice(0, -1).map((_, index) => folders.slice(0, index + 1).join('/'))
  ]
  return above.flatMap(folder =>
    STATIC_FOLDERS.map(name => [folder, name].filter(part => part !== '').join('/'))
  )
}

function siteOf(article: Article, { run }: RunView): string | null {
  const known = article.canonicalUrl ?? run.settings.defaults.canonicalUrl
  return known !== null && URL.canParse(known) ? new URL(known).origin : null
}
