// What is done about each link and image of an article: resolved, put under policy, and local images collected.

import type { Cover } from '../article/article.ts'
import { isUnsupportedImage, resolveImage, resolveLink } from './destinations.ts'
import type { DestinationContext, ImageTarget } from './destinations.ts'
import type { LocalImage } from './content-input.ts'
import { findChoice } from './content-policy.ts'
import type { ContentPolicy } from './content-policy.ts'
import type { NodePlace, DiagnosticCollector } from './diagnostic-collector.ts'

/** An image's address: absolute (or as written, under `images: keep`), or the repository path whose URL is not known yet. */
export type ImageSource =
  { readonly kind: 'url'; readonly url: string } | { readonly kind: 'file'; readonly path: string }

export type References = {
  /** The URL a link leads to; null when only its text can stay. */
  readonly findLink: (destination: string, place: NodePlace) => string | null
  /** Null when the image is left out or stops the article. */
  readonly findImage: (destination: string, place: NodePlace) => ImageSource | null
  /** Null when the cover is left out, with a warning at its line of the front matter. */
  readonly findCover: (findCover: Cover) => ImageSource | null
}

type ReferenceParts = {
  readonly context: DestinationContext
  readonly policy: ContentPolicy
  readonly diagnostics: DiagnosticCollector
  /** The file's line of the text's first one; null for a text that stands in no file. */
  readonly firstLine: number | null
  /** Path to local image, in the order of first use: each that is met is added. */
  readonly images: Map<string, LocalImage>
}

export function createReferences(parts: ReferenceParts): References {
  const { images } = parts
  return {
    findLink: (destination, place) => findLink(destination, place, parts),
    findImage: (destination, place) => {
      const source = findImageSource(destination, place, parts)
      if (source?.kind === 'file')
        collectImage(images, source.path, {
          line: place && parts.firstLine !== null ? place.start.line + parts.firstLine - 1 : 1,
          column: place?.start.column ?? null,
          cover: false
        })
      return source
    },
    findCover: cover => {
      const source = findCoverSource(cover, parts)
      if (source?.kind === 'file')
        collectImage(images, source.path, { line: cover.line, column: null, cover: true })
      return source
    }
  }
}

// An image that the body shows as well is one the article cannot do without.
function collectImage(
  images: Map<string, LocalImage>,
  path: string,
  use: Omit<LocalImage, 'path'>
): void {
  const known = images.get(path)
  if (known === undefined || (known.cover && !use.cover)) images.set(path, { path, ...use })
}

// A template tag that was refused leaves a hole in its address, or, in a definition, no address at all.
function isFollowUp(
  destination: string,
  place: NodePlace,
  diagnostics: DiagnosticCollector
): boolean {
  return (
    diagnostics.hasError(place ?? null) || (destination.trim() === '' && diagnostics.hasError())
  )
}

function findLink(destination: string, place: NodePlace, parts: ReferenceParts): string | null {
  const target = resolveLink(destination, parts.context)
  if (target.kind === 'url') return target.url
  if (target.kind === 'fragment') return findFragmentLink(destination, target.url, place, parts)
  if (isFollowUp(destination, place, parts.diagnostics)) return null
  const choice = findChoice(parts.policy, 'relative-link')
  parts.diagnostics.add(place, {
    rule: target.rule,
    severity: choice === 'fail' ? 'error' : 'warning',
    message: choice === 'fail' ? target.message : `${target.message} Its text is kept, unlinked.`
  })
  return null
}

function findFragmentLink(
  destination: string,
  url: string | null,
  place: NodePlace,
  parts: ReferenceParts
): string | null {
  const choice = findChoice(parts.policy, 'fragment-link')
  const kept = choice === 'canonical' ? url : null
  const fate =
    kept === null ? 'its text is kept, unlinked' : 'it leads to that heading of the canonical page'
  parts.diagnostics.add(place, {
    rule: 'fragment-link',
    severity: choice === 'fail' ? 'error' : 'warning',
    message:
      choice === 'fail'
        ? `The link ${destination} leads to a heading of the article, which Medium cannot hold. Remove the link, or choose another policy for fragment-link.`
        : `The link ${destination} leads to a heading of the article, which Medium cannot hold: ${fate}.`
  })
  return kept
}

function findImageSource(
  destination: string,
  place: NodePlace,
  parts: ReferenceParts
): ImageSource | null {
  const target = resolveImage(destination, parts.context)
  if (target.kind !== 'problem') return toImageSource(target, destination, place, parts)
  if (isFollowUp(destination, place, parts.diagnostics)) return null
  const fails = findChoice(parts.policy, 'image') === 'fail'
  parts.diagnostics.add(place, {
    rule: 'image',
    severity: fails ? 'error' : 'warning',
    message: fails ? target.message : `${target.message} It is left out.`
  })
  return null
}

function toImageSource(
  target: Exclude<ImageTarget, { kind: 'problem' }>,
  destination: string,
  place: NodePlace,
  parts: ReferenceParts
): ImageSource {
  if (target.kind === 'file') return target
  if (target.kind === 'keep')
    parts.diagnostics.add(place, {
      rule: 'image',
      severity: 'warning',
      message: `The image ${destination} is sent as written (images: keep): Medium can show it only from an absolute URL.`
    })
  else if (isUnsupportedImage(target.url))
    parts.diagnostics.add(place, {
      rule: 'image',
      severity: 'warning',
      message: `The image ${destination} has a type that Medium may not show; use JPEG, PNG, GIF or TIFF.`
    })
  return { kind: 'url', url: target.url }
}

function findCoverSource(cover: Cover, parts: ReferenceParts): ImageSource | null {
  const target = resolveImage(cover.src, parts.context)
  if (target.kind === 'file') return target
  if (target.kind === 'url' && !isUnsupportedImage(target.url)) return target
  const why =
    target.kind === 'problem'
      ? target.message
      : target.kind === 'keep'
        ? `The cover ${cover.src} is no absolute URL, and "images: keep" gives it none.`
        : `The cover ${cover.src} has a type that Medium does not take; use JPEG, PNG, GIF or TIFF.`
  parts.diagnostics.add(toPlace(cover.line, parts), {
    rule: 'cover',
    severity: 'warning',
    message: `The cover is left out. ${why}`
  })
  return null
}

function toPlace(line: number, { firstLine }: ReferenceParts): NodePlace {
  return { start: { line: line - (firstLine ?? 1) + 1, column: 1 } }
}
