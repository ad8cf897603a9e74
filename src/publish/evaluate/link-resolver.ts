// Where an article's links and images lead: files of the commit, pages of the site, posts of other articles. The content
// room asks synchronously, so the articles that it asks about are read before.

import { toLinkedPage, type Article } from '../../article/index.ts'
import type { Resolver } from '../../content/index.ts'
import { findByPath } from '../../ledger/index.ts'
import { encodePath } from '../../text/paths.ts'
import type { Site } from '../../sites/index.ts'
import type { RunContext } from '../run-context.ts'
import { findFileByName } from './files-by-name.ts'

/** Folders that site generators serve at the root of a site. */
const STATIC_FOLDERS = ['', 'static', 'public', 'assets', 'source', 'src']

export type ResolverOptions = {
  readonly site: Site | null
  /** Whether only those see the repository's files who may see the repository. */
  readonly isPrivate: () => boolean
}

/** What the repository and the ledger say about other files. */
export type ResolverContext = Pick<RunContext, 'readings' | 'ledger'> & {
  readonly changes: Pick<RunContext['changes'], 'tree'>
  readonly ports: Pick<RunContext['ports'], 'clock'>
  readonly run: Pick<RunContext['run'], 'repositoryUrl' | 'sha'> & {
    readonly settings: Pick<RunContext['run']['settings'], 'defaults'>
  }
}

export function createResolver(
  article: Article,
  { site, isPrivate }: ResolverOptions,
  context: ResolverContext
): Resolver {
  const { tree } = context.changes
  return {
    fileExists: path => tree.has(path),
    fileUrl(path) {
      if (!tree.has(path) || explainHidden(path, context) !== null) return null
      const url = findPageUrl(path, context)
      return url ?? (isPrivate() ? null : printFileUrl(path, context))
    },
    whyUnreachable(path) {
      if (!tree.has(path)) return null
      const why = explainHidden(path, context)
      if (why !== null) return why
      return isPrivate() && findPageUrl(path, context) === null
        ? 'is a file of a private repository'
        : null
    },
    ...(site?.findsByName === true
      ? { findByName: name => findFileByName(name, article.path, { tree, folder: site.folder }) }
      : {}),
    staticRoots: [
      ...new Set([
        ...listMediaRoots(article, site),
        ...(site?.staticFolders ?? []),
        ...listStaticRoots(article.path)
      ])
    ],
    pageRoots: site?.pageFolders ?? [],
    imageOnSite: path => {
      const placed = placeImage(path, article)
      return readWebAddress(placed) ?? findImageOnSite(placed, site, tree)
    },
    siteUrl: site?.rules.address ?? findSiteUrl(article, context.run.settings.defaults.canonicalUrl)
  }
}

/** The folders that a page says its images are in, below those that the site serves. */
function listMediaRoots({ mediaFolder }: Article, site: Site | null): readonly string[] {
  const folder = mediaFolder?.replace(/^\/+|\/+$/g, '') ?? ''
  return folder === ''
    ? []
    : (site?.staticFolders ?? []).map(root => (root === '' ? folder : `${root}/${folder}`))
}

function readWebAddress(text: string): string | null {
  return /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text).href : null
}

function placeImage(path: string, { mediaFolder }: Article): string {
  if (mediaFolder === null) return path
  const whole = `${mediaFolder.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
  return /^(?:https?:\/)?\//.test(whole) ? whole : `/${whole}`
}

/**
 * Only where the repository has nothing of the image's folder: beside other files of a static folder, a missing one is a
 * slip.
 */
function findImageOnSite(
  path: string,
  site: Site | null,
  tree: ReadonlyMap<string, string>
): string | null {
  const address = site?.imageAddress ?? site?.rules.address ?? null
  const [, folder] = /^(\/[^/]+\/)./.exec(path) ?? []
  if (site === null || address === null || folder === undefined) return null
  const roots = site.staticFolders.map(root => (root === '' ? folder.slice(1) : root + folder))
  for (const file of tree.keys()) if (roots.some(root => file.startsWith(root))) return null
  const { origin, pathname } = new URL(address)
  // Some write the base path of the site themselves.
  const base = pathname !== '/' && path.startsWith(`${pathname}/`) ? origin : address
  return URL.canParse(base + path) ? new URL(base + path).href : null
}

/** A draft, or an article whose day has not come or is over: neither its site nor Medium shows it. */
function explainHidden(path: string, context: ResolverContext): string | null {
  const reading = context.readings.get(path) ?? null
  if (reading === null) return null
  const { access, date, expiry } = toLinkedPage(reading)
  const now = context.ports.clock.now()
  if (access === 'held' || (date ?? 0) > now || (expiry ?? Infinity) <= now) return 'is not public'
  return access === 'unclear' && findPost(path, context) === null
    ? 'may be a draft: its front matter does not say clearly that it is public'
    : null
}

/** The canonical URL, or the page on the site, else the public post. */
function findPageUrl(path: string, context: ResolverContext): string | null {
  const reading = context.readings.get(path) ?? null
  return (reading === null ? null : toLinkedPage(reading).url) ?? findPost(path, context)
}

function findPost(path: string, { ledger }: ResolverContext): string | null {
  const entry = findByPath(ledger, path)
  return entry?.state === 'published' && entry.publishStatus === 'public' ? entry.post.url : null
}

/** The file as GitHub shows it at this commit: a link that cannot break later. */
function printFileUrl(path: string, { run }: ResolverContext): string {
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

/** That of the template, since an article that was first published elsewhere names a page of another site. */
export function findSiteUrl(
  { canonicalUrl }: Pick<Article, 'canonicalUrl'>,
  template: string | null
): string | null {
  const known = template ?? canonicalUrl
  return known !== null && URL.canParse(known) ? new URL(known).origin : null
}
