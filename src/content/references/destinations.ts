// Where the links and images of an article lead for a reader on Medium: absolute URLs, files of the repository, or nowhere.

import type { ConstructRule } from '../policy/content-policy.ts'
import type { ImageMode, Resolver } from './resolver.ts'
import {
  listFileCandidates,
  joinPath,
  isOnSite,
  listPageCandidates,
  listRelativePages,
  pathBelowPage,
  splitSuffix
} from './destination-paths.ts'

export type DestinationContext = {
  /** The article's path in the repository. */
  readonly path: string
  readonly canonicalUrl: string | null
  readonly resolver: Resolver
  readonly images: ImageMode
}

/** `message` names the destination as written; `rule` is the row of the construct table that decides. */
type DestinationProblem = {
  readonly kind: 'problem'
  readonly rule: Extract<ConstructRule, 'relative-link' | 'unreachable-link' | 'image'>
  readonly message: string
  readonly remedy: string
  /** Whether the text alone says enough, so that it may stay without the link. */
  readonly textSuffices?: boolean
}

export type LinkTarget =
  | { readonly kind: 'url'; readonly url: string }
  /** A heading of the article itself; `url` is null without a canonical URL. The rule is `fragment-link`. */
  | { readonly kind: 'fragment'; readonly url: string | null }
  | DestinationProblem

export type ImageTarget =
  | { readonly kind: 'url'; readonly url: string }
  /** A file of the repository that has to be given a URL. */
  | { readonly kind: 'file'; readonly path: string }
  /** `images: keep`: what the author wrote stays. */
  | { readonly kind: 'keep'; readonly url: string }
  | DestinationProblem

const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const KEPT_SCHEMES = ['mailto', 'tel']
/** What no text can stand in for: code, files of the author's machine, addresses with a typing error. */
const REFUSED_SCHEMES = /^(?:javascript|vbscript|data|file|blob|about|h?t{1,3}ps?s?)$/i
/** What to do about an image of another type. */
export const USE_KNOWN_TYPE = 'Use JPEG, PNG, GIF or TIFF.'
/** Types that Medium's image endpoint refuses, by file name. */
const UNSUPPORTED_IMAGE = /\.(?:svgz?|webp|avif|heic|heif|bmp|ico|jxl|pdf|mp4|webm|mov)$/i

/** Resolves the destination of a link, decoded as the syntax tree has it. */
export function resolveLink(destination: string, context: DestinationContext): LinkTarget {
  const target = cleanTarget(destination)
  if (target === '')
    return createLinkProblem('A link has no destination.', 'Name one, or remove the link.')
  const absolute = toAbsoluteUrl(target)
  if (absolute !== null) return { kind: 'url', url: absolute }
  const scheme = SCHEME.exec(target)?.[1]
  if (scheme !== undefined)
    return KEPT_SCHEMES.includes(scheme.toLowerCase())
      ? { kind: 'url', url: lowerScheme(target) }
      : refuseScheme(target, scheme)
  if (destination.trim().startsWith('@')) return resolveFromSource(target, context)
  if (target.startsWith('#')) return resolveFragment(target, context.canonicalUrl)
  return target.startsWith('/')
    ? resolveFromRoot(target, context)
    : resolveRelative(target, context)
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

/** A backslash is a character of the address, though a browser would read it as a slash. */
function cleanTarget(destination: string): string {
  return destination.trim().replaceAll('\\', '%5C').replace(SITE_ROOT, '/')
}

/** How Docusaurus, Zola, VitePress and exports of Ghost write the root of a site, or of its source. */
const SITE_ROOT = /^(?:@site\/|@\/|pathname:\/\/\/?|__GHOST_URL__\/?)/

function resolveFragment(target: string, canonicalUrl: string | null): LinkTarget {
  if (target === '#' || canonicalUrl === null) return { kind: 'fragment', url: null }
  return { kind: 'fragment', url: resolveUrl(target, canonicalUrl) }
}

function resolveFromRoot(target: string, context: DestinationContext): LinkTarget {
  const { resolver, canonicalUrl } = context
  const { path, suffix } = splitSuffix(target)
  const page = findFile(listPageCandidates('', path), resolver)
  const pageUrl = page === null ? null : resolver.fileUrl(page)
  if (pageUrl !== null) return { kind: 'url', url: appendSuffix(pageUrl, suffix) }
  const hidden = page === null ? null : findHidden(target, page, resolver)
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
  return MARKDOWN_FILE.test(path) ? createLostPage(target) : resolveFromRoot(target, context)
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

function createUnreachable(message: string, remedy: string): DestinationProblem {
  return { kind: 'problem', rule: 'unreachable-link', message, remedy }
}

function createLostPage(target: string): DestinationProblem {
  return createLinkProblem(
    `The link ${target} leads to a file that is not in the repository.`,
    'Correct the path, or use an absolute URL.'
  )
}

const MARKDOWN_FILE = /\.(?:md|markdown|mdx|qmd)$/i

function resolveRelative(target: string, context: DestinationContext): LinkTarget {
  const { resolver, canonicalUrl } = context
  const { path, suffix } = splitSuffix(target)
  const page = path === '' ? null : findFile(listRelativePages(path, context.path), resolver)
  const url = page === null ? null : resolver.fileUrl(page)
  if (url !== null) return { kind: 'url', url: appendSuffix(url, suffix) }
  if (page === null && MARKDOWN_FILE.test(path)) return createLostPage(target)
  const hidden = page === null ? null : findHidden(target, page, resolver)
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

/** Resolves the source of an image, decoded as the syntax tree has it. */
export function resolveImage(source: string, context: DestinationContext): ImageTarget {
  const target = cleanTarget(source)
  if (target === '')
    return createImageProblem('An image has no source.', 'Name a file, or remove the image.')
  const absolute = toAbsoluteUrl(target)
  if (absolute !== null) return { kind: 'url', url: absolute }
  const scheme = SCHEME.exec(target)?.[1]
  if (scheme !== undefined)
    return createImageProblem(
      `The image ${shorten(target)} cannot be published because ${scheme.toLowerCase()}: is not an address on the web.`,
      'Use a file of the repository, or an https URL.'
    )
  if (context.images === 'keep') return { kind: 'keep', url: target }
  return resolveImageFile(target, context)
}

function resolveImageFile(target: string, context: DestinationContext): ImageTarget {
  const { resolver } = context
  const { path } = splitSuffix(target)
  const folder = findFolder(context.path)
  const own = [folder, context.path.replace(/\.[^./]+$/, '')]
  const below = path.startsWith('/') ? pathBelowPage(path, context.canonicalUrl) : path
  const beside = below === null ? [] : own.flatMap(root => listFileCandidates(root, below))
  const file = findFile(
    [...beside, ...resolver.staticRoots.flatMap(root => listFileCandidates(root, path))],
    resolver
  )
  if (file === null)
    return createImageProblem(
      `The image ${target} is not in the repository${describeSearch(path, folder, resolver)}.`,
      'Add the file, or correct the path.'
    )
  if (isUnsupportedImage(file))
    return createImageProblem(
      `The image ${target} has a type that Medium does not accept.`,
      USE_KNOWN_TYPE
    )
  return { kind: 'file', path: file }
}

/** Whether a file or URL names, by its extension, an image type that Medium does not accept. */
export function isUnsupportedImage(path: string): boolean {
  return UNSUPPORTED_IMAGE.test(splitSuffix(path).path)
}

function describeSearch(path: string, folder: string, resolver: Resolver): string {
  const roots = resolver.staticRoots.map(root => (root === '' ? 'the root' : `${root}/`))
  const places = path.startsWith('/')
    ? roots
    : [folder === '' ? 'the root' : `${folder}/`, ...roots]
  return places.length === 0 ? '' : ` (looked in ${[...new Set(places)].join(', ')})`
}

/** An http(s) URL as it should be sent, `//host` made https; null for anything else. */
function toAbsoluteUrl(target: string): string | null {
  const url = target.startsWith('//') ? `https:${target}` : target
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url) ? lowerScheme(url) : null
}

/** Schemes are compared as written where the post is checked. */
function lowerScheme(url: string): string {
  return url.replace(/^[a-z][a-z0-9+.-]*:/i, scheme => scheme.toLowerCase())
}

function findFile(candidates: readonly string[], resolver: Resolver): string | null {
  return candidates.find(path => path !== '' && resolver.fileExists(path)) ?? null
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

function findFolder(path: string): string {
  return joinPath('', path.slice(0, Math.max(path.lastIndexOf('/'), 0))) ?? ''
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

function createImageProblem(message: string, remedy: string): DestinationProblem {
  return { kind: 'problem', rule: 'image', message, remedy }
}

function shorten(target: string): string {
  return target.length <= 60 ? target : `${target.slice(0, 57)}…`
}
