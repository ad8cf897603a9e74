// The links and images of an article: each destination is resolved once, and local images are collected.

import type { Cover } from '../../article/index.ts'
import type { NodePlace } from '../diagnostic-collector.ts'
import { resolveImage } from './image-destinations.ts'
import {
  findCoverSource,
  findImageSource,
  isForDarkPages,
  type ImageSource
} from './image-references.ts'
import { resolveLink } from './link-destinations.ts'
import { chooseFragment, findLink } from './link-references.ts'
import type { LocalImage } from './local-image.ts'
import type { ReferenceParts } from './reference-parts.ts'

export type References = {
  /** The URL a link leads to; null when only its text can stay. */
  readonly findLink: (destination: string, place: NodePlace) => string | null
  /** Null when the image is left out or stops the article. */
  readonly findImage: (destination: string, place: NodePlace) => ImageSource | null
  /** Null when the cover is left out, with a warning at its line of the front matter. */
  readonly findCover: (cover: Cover) => ImageSource | null
  /** What `findLink` and `findImage` answer, with nothing reported. */
  readonly recallLink: (destination: string) => string | null
  readonly recallImage: (destination: string) => ImageSource | null
}

/** Each destination is resolved once, however often it is asked for. */
export function createReferences(given: ReferenceParts): References {
  const { images, context, policy } = given
  const parts = {
    ...given,
    resolveLink: remember(destination => resolveLink(destination, context)),
    resolveImage: remember(destination => resolveImage(destination, context))
  }
  return {
    recallLink: destination => {
      const target = parts.resolveLink(destination)
      if (target.kind === 'problem') return null
      return target.kind === 'url' ? target.url : chooseFragment(target.url, policy)
    },
    recallImage: destination => {
      if (isForDarkPages(destination)) return null
      const target = parts.resolveImage(destination)
      if (target.kind === 'problem') return null
      return target.kind === 'file' ? target : { kind: 'url', url: target.url }
    },
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

function remember<Target>(
  resolve: (destination: string) => Target
): (destination: string) => Target {
  const known = new Map<string, Target>()
  return destination => {
    const found = known.get(destination) ?? resolve(destination)
    known.set(destination, found)
    return found
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
