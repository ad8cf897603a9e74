// Where the images of an article are: on the web, or files of the repository.

import { listFileCandidates, pathBelowPage, splitSuffix } from './destination-paths.ts'
import {
  cleanTarget,
  findByName,
  findFile,
  findFolder,
  findScheme,
  shorten,
  toAbsoluteUrl,
  type DestinationContext,
  type DestinationProblem
} from './destinations.ts'
import type { Resolver } from './resolver.ts'

/** What to do about an image of another type. */
export const USE_KNOWN_TYPE = 'Use JPEG, PNG, GIF or TIFF.'
/** Types that Medium's image endpoint refuses, by file name. */
const UNSUPPORTED_IMAGE = /\.(?:svgz?|webp|avif|heic|heif|bmp|ico|jxl|pdf|mp4|webm|mov)$/i

export type ImageTarget =
  | { readonly kind: 'url'; readonly url: string }
  /** On the author's own site alone: nobody has seen it. */
  | { readonly kind: 'site'; readonly url: string }
  /** A file of the repository that has to be given a URL. */
  | { readonly kind: 'file'; readonly path: string }
  /** `images: keep`: what the author wrote stays. */
  | { readonly kind: 'keep'; readonly url: string }
  | DestinationProblem

/** Resolves the source of an image, decoded as the syntax tree has it. */
export function resolveImage(source: string, context: DestinationContext): ImageTarget {
  const target = cleanTarget(source)
  if (target === '')
    return createImageProblem('An image has no source.', 'Name a file, or remove the image.')
  const absolute = toAbsoluteUrl(target)
  if (absolute !== null) return { kind: 'url', url: absolute }
  const scheme = findScheme(target)
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
  const roots = resolver.staticRoots.flatMap(root => listFileCandidates(root, path))
  const file = findFile([...beside, ...roots], resolver) ?? findByName(path, resolver)
  const onSite = file === null && !isUnsupportedImage(path) ? resolver.imageOnSite(path) : null
  if (onSite !== null) return { kind: 'site', url: onSite }
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

function createImageProblem(message: string, remedy: string): DestinationProblem {
  return { kind: 'problem', rule: 'image', message, remedy }
}
