// What is done about each link and image of an article: resolved, put under policy, and local images collected.

import type { Cover } from '../article/index.ts'
import { isUnsupportedImage, resolveImage, resolveLink } from './destinations.ts'
import type { DestinationContext, ImageTarget } from './destinations.ts'
import type { LocalImage } from './document.ts'
import { choiceOf } from './policy.ts'
import type { Policy } from './policy.ts'
import type { Place, Remarks } from './remarks.ts'

/** An image's address: absolute (or as written, under `images: keep`), or the repository path whose URL is not known yet. */
export type ImageSource =
  { readonly kind: 'url'; readonly url: string } | { readonly kind: 'file'; readonly path: string }

export type References = {
  /** The URL a link leads to; null when only its text can stay. */
  readonly link: (destination: string, place: Place) => string | null
  /** Null when the image is left out or stops the article. */
  readonly image: (destination: string, place: Place) => ImageSource | null
  /** Null when the cover is left out, with a warning at its line of the front matter. */
  readonly cover: (cover: Cover) => ImageSource | null
}

type Parts = {
  readonly context: DestinationContext
  readonly policy: Policy
  readonly remarks: Remarks
  /** The file's line of the text's first one; null for a text that stands in no file. */
  readonly firstLine: number | null
  /** Path to local image, in the order of first use: each that is met is added. */
  readonly images: Map<string, LocalImage>
}

export function createReferences(parts: Parts): References {
  const { images } = parts
  return {
    link: (destination, place) => linkOf(destination, place, parts),
    image: (destination, place) => {
      const source = imageOf(destination, place, parts)
      if (source?.kind === 'file')
        collect(images, source.path, {
          line: place && parts.firstLine !== null ? place.start.line + parts.firstLine - 1 : 1,
          column: place?.start.column ?? null,
          cover: false
        })
      return source
    },
    cover: cover => {
      const source = coverOf(cover, parts)
      if (source?.kind === 'file')
        collect(images, source.path, { line: cover.line, column: null, cover: true })
      return source
    }
  }
}

// An image that the body shows as well is one the article cannot do without.
function collect(
  images: Map<string, LocalImage>,
  path: string,
  use: Omit<LocalImage, 'path'>
): void {
  const known = images.get(path)
  if (known === undefined || (known.cover && !use.cover)) images.set(path, { path, ...use })
}

// A template tag that was refused leaves a hole in its address, or, in a definition, no address at all.
function isFollowUp(destination: string, place: Place, remarks: Remarks): boolean {
  return remarks.hasError(place ?? null) || (destination.trim() === '' && remarks.hasError())
}

function linkOf(destination: string, place: Place, parts: Parts): string | null {
  const target = resolveLink(destination, parts.context)
  if (target.kind === 'url') return target.url
  if (target.kind === 'fragment') return fragmentLink(destination, target.url, place, parts)
  if (isFollowUp(destination, place, parts.remarks)) return null
  const choice = choiceOf(parts.policy, 'relative-link')
  parts.remarks.add(place, {
    rule: target.rule,
    severity: choice === 'fail' ? 'error' : 'warning',
    message: choice === 'fail' ? target.message : `${target.message} Its text is kept, unlinked.`
  })
  return null
}

function fragmentLink(
  destination: string,
  url: string | null,
  place: Place,
  parts: Parts
): string | null {
  const choice = choiceOf(parts.policy, 'fragment-link')
  const kept = choice === 'canonical' ? url : null
  const fate =
    kept === null ? 'its text is kept, unlinked' : 'it leads to that heading of the canonical page'
  parts.remarks.add(place, {
    rule: 'fragment-link',
    severity: choice === 'fail' ? 'error' : 'warning',
    message:
      choice === 'fail'
        ? `The link ${destination} leads to a heading of the article, which Medium cannot hold. Remove the link, or choose another policy for fragment-link.`
        : `The link ${destination} leads to a heading of the article, which Medium cannot hold: ${fate}.`
  })
  return kept
}

function imageOf(destination: string, place: Place, parts: Parts): ImageSource | null {
  const target = resolveImage(destination, parts.context)
  if (target.kind !== 'problem') return sourceOf(target, destination, place, parts)
  if (isFollowUp(destination, place, parts.remarks)) return null
  const fails = choiceOf(parts.policy, 'image') === 'fail'
  parts.remarks.add(place, {
    rule: 'image',
    severity: fails ? 'error' : 'warning',
    message: fails ? target.message : `${target.message} It is left out.`
  })
  return null
}

function sourceOf(
  target: Exclude<ImageTarget, { kind: 'problem' }>,
  destination: string,
  place: Place,
  parts: Parts
): ImageSource {
  if (target.kind === 'file') return target
  if (target.kind === 'keep')
    parts.remarks.add(place, {
      rule: 'image',
      severity: 'warning',
      message: `The image ${destination} is sent as written (images: keep): Medium can show it only from an absolute URL.`
    })
  else if (isUnsupportedImage(target.url))
    parts.remarks.add(place, {
      rule: 'image',
      severity: 'warning',
      message: `The image ${destination} has a type that Medium may not show; use JPEG, PNG, GIF or TIFF.`
    })
  return { kind: 'url', url: target.url }
}

function coverOf(cover: Cover, parts: Parts): ImageSource | null {
  const target = resolveImage(cover.src, parts.context)
  if (target.kind === 'file') return target
  if (target.kind === 'url' && !isUnsupportedImage(target.url)) return target
  const why =
    target.kind === 'problem'
      ? target.message
      : target.kind === 'keep'
        ? `The cover ${cover.src} is no absolute URL, and "images: keep" gives it none.`
        : `The cover ${cover.src} has a type that Medium does not take; use JPEG, PNG, GIF or TIFF.`
  parts.remarks.add(atLine(cover.line, parts), {
    rule: 'cover',
    severity: 'warning',
    message: `The cover is left out. ${why}`
  })
  return null
}

function atLine(line: number, { firstLine }: Parts): Place {
  return { start: { line: line - (firstLine ?? 1) + 1, column: 1 } }
}
