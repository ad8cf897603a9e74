// Where the links of an article lead for a reader on Medium: absolute URLs, headings of the article, or nowhere.

import { isMarkdownPath } from '../../text/paths.ts'
import {
  isOnSite,
  listFileCandidates,
  listPageCandidates,
  listRelativePages,
  splitSuffix
} from './destination-paths.ts'
import {
  cleanTarget,
  findByName,
  findFile,
  findFolder,
  findScheme,
  lowerScheme,
  shorten,
  toAbsoluteUrl,
  type DestinationContext,
  type DestinationProblem
} from './destinations.ts'
import { guessAddress } from './forgotten-schemes.ts'
import type { Resolver } from './resolver.ts'

const KEPT_SCHEMES = ['mailto', 'tel']
/** What no text can stand in for: code, files of the author's machine, addresses with a typing error. */
const REFUSED_SCHEMES = /^(?:javascript|vbscript|data|file|blob|about|h?t{1,3}ps?s?)$/i

export type LinkTarget =
  | { readonly kind: 'url'; readonly url: string }
  /** A heading of the article itself; `url` is null without a canonical URL. The rule is `fragment-link`. */
  | { readonly kind: 'fragment'; readonly url: string | null }
  | DestinationProblem

/** Resolves the destination of a link, decoded as the syntax tree has it. */
export function resolveLink(destination: string, context: DestinationContext): LinkTarget {
  const target = cleanTarget(destination)
  if (target === '')
    return createLinkProblem('A link has no destination.', 'Name one, or remove the link.')
  const absolute = toAbsoluteUrl(target)
  if (absolute !== null) return { kind: 'url', url: absolute }
  const scheme = findScheme(target)
  if (scheme !== undefined)
    return KEPT_SCHEMES.includes(scheme.toLowerCase())
      ? { kind: 'url', url: lowerScheme(target) }
      : refuseScheme(target, scheme)
  if (/^@[\w-]+$/.test(target)) return refuseMention(target)
  if (destination.trim().startsWith('@')) return resolveFromSource(target, context)
  if (target.startsWith('#')) return resolveFragment(target, context.canonicalUrl)
  return target.startsWith('/')
    ? resolveFromRoot(target, context)
    : resolveRelative(target, context)
}

/** Hashnode's `@[Ada](@ada)`. */
function refuseMention(target: string): DestinationProblem {
  return {
    ...createLinkProblem(
      `The link ${shorten(target)} names a person, whom only the site it was written for can find.`,
      'Link to the person’s page, or remove the link.'
    ),
    textSuffices: true
  }
}

function refuseScheme(target: string, scheme: string): DestinationProblem {
  if (!REFUSED_SCHEMES.test(scheme) && target.includes('://'))
    return {
      ...createLinkProblem(
        `The link ${shorten(target)} opens another program, which a reader may not have.`,
        'Link to a page on the web, or remove the link.'
      ),
      textSuffices: true
    }
  return createLinkProblem(
    `The link ${target} is not an address that can be published.`,
    'Use http, https, mailto or tel.'
  )
}

function resolveFragment(target: string, canonicalUrl: string | null): LinkTarget {
  if (target === '#' || canonicalUrl === null) return { kind: 'fragment', url: null }
  return { kind: 'fragment', url: resolveUrl(target, canonicalUrl) }
}

function resolveFromRoot(target: string, context: DestinationContext): LinkTarget {
  const { resolver, canonicalUrl } = context
  const { path, suffix } = splitSuffix(target)
  // An address of the site may be another page than the file of that path; a file's name with its ending is none.
  const roots = ['', ...(isMarkdownPath(path) ? (resolver.pageRoots ?? []) : [])]
  const page = findFile(
    roots.flatMap(root => listPageCandidates(root, path)),
    resolver
  )
  const pageUrl = page === null ? null : resolver.fileUrl(page)
  if (pageUrl !== null) return { kind: 'url', url: appendSuffix(pageUrl, suffix) }
  const hidden = page === null ? refuseBareAddress(target) : findHidden(target, page, resolver)
  if (hidden !== null) return hidden
  if (resolver.siteUrl !== null)
    return { kind: 'url', url: resolveOnSite(target, resolver.siteUrl) ?? target }
  const onCanonical = canonicalUrl === null ? null : resolveUrl(target, canonicalUrl)
  if (onCanonical !== null) return { kind: 'url', url: onCanonical }
  // Only now: the page may be on the site all the same.
  const file = findFile(
    resolver.staticRoots.flatMap(root => listFileCandidates(root, path)),
    resolver
  )
  const fileUrl = file === null ? null : resolver.fileUrl(file)
  return fileUrl === null
    ? createDeadLink(target)
    : { kind: 'url', url: appendSuffix(fileUrl, suffix) }
}

/** A file by its path from the site's source folder, which may be any above the article. */
function resolveFromSource(target: string, context: DestinationContext): LinkTarget {
  const { path, suffix } = splitSuffix(target)
  const parts = findFolder(context.path).split('/')
  const above = ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))]
  const folders = above.flatMap(folder => [folder, `${folder}/content`, `${folder}/src`])
  const file = findFile(
    folders.flatMap(folder => listPageCandidates(folder, path)),
    context.resolver
  )
  const url = file === null ? null : context.resolver.fileUrl(file)
  if (url !== null) return { kind: 'url', url: appendSuffix(url, suffix) }
  const hidden = file === null ? null : findHidden(target, file, context.resolver)
  if (hidden !== null) return hidden
  return isMarkdownPath(path) ? createLostPage(target) : resolveFromRoot(target, context)
}

/** A file that is there, and that readers cannot open. */
function findHidden(target: string, file: string, resolver: Resolver): DestinationProblem | null {
  const why = resolver.whyUnreachable(file)
  return why === null
    ? null
    : createUnreachable(
        `The link ${target} leads to ${file}, which ${why}.`,
        'Remove the link, or link to a page that everybody can open.'
      )
}

/** An address without its scheme would lead to a page of the site that does not exist. */
function refuseBareAddress(target: string): DestinationProblem | null {
  const meant = guessAddress(target)
  return meant === null
    ? null
    : createLinkProblem(
        `The link ${shorten(target)} looks like an address on the web but would lead to a page of your site.`,
        `Write ${shorten(meant)} if that is meant.`
      )
}

function createUnreachable(message: string, remedy: string): DestinationProblem {
  return { kind: 'problem', rule: 'unreachable-link', message, remedy }
}

function createLostPage(target: string): DestinationProblem {
  return createLinkProblem(
    `The link ${target} leads to a file that is not in the repository.`,
    'Correct the path, or use an absolute URL.'
  )
}

function resolveRelative(target: string, context: DestinationContext): LinkTarget {
  const { resolver, canonicalUrl } = context
  const { path, suffix } = splitSuffix(target)
  const page =
    path === ''
      ? null
      : (findFile(listRelativePages(path, context.path), resolver) ?? findByName(path, resolver))
  const url = page === null ? null : resolver.fileUrl(page)
  if (url !== null) return { kind: 'url', url: appendSuffix(url, suffix) }
  if (page === null && isMarkdownPath(path)) return createLostPage(target)
  const hidden = page === null ? refuseBareAddress(target) : findHidden(target, page, resolver)
  if (hidden !== null) return hidden
  if (
    canonicalUrl !== null &&
    resolver.siteUrl !== null &&
    !isOnSite(canonicalUrl, resolver.siteUrl)
  )
    return createUnreachable(
      `${target} is relative to the article's page on your site, but its canonical URL is on another one.`,
      'Use an absolute URL, or a path that begins with `/`.'
    )
  const onCanonical = canonicalUrl === null ? null : resolveUrl(target, canonicalUrl)
  return onCanonical === null ? createDeadLink(target) : { kind: 'url', url: onCanonical }
}

/** A root-relative target on a site that may itself live in a folder of its host. */
function resolveOnSite(target: string, siteUrl: string): string | null {
  if (!URL.canParse(siteUrl)) return null
  const site = new URL(siteUrl)
  const base = site.pathname.replace(/\/+$/, '')
  const inside = target === base || target.startsWith(`${base}/`)
  return resolveUrl(inside ? target : `${base}${target}`, site.origin)
}

function resolveUrl(target: string, base: string): string | null {
  return URL.canParse(target, base) ? new URL(target, base).href : null
}

/** The suffix of the link goes to the file's URL, whose own query and fragment, if any, come first. */
function appendSuffix(url: string, suffix: string): string {
  if (suffix.startsWith('#') && url.includes('#')) return url
  return suffix.startsWith('?') && url.includes('?') ? `${url}&${suffix.slice(1)}` : url + suffix
}

function createDeadLink(target: string): DestinationProblem {
  return createUnreachable(
    `${target} is a link within your site, but your site's address is unknown.`,
    'Set `canonical-url`.'
  )
}

function createLinkProblem(message: string, remedy: string): DestinationProblem {
  return { kind: 'problem', rule: 'relative-link', message, remedy }
}
