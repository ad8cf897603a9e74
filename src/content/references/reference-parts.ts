// What links and images of an article are judged with.

import type { ContentPolicy } from '../policy/content-policy.ts'
import type { DiagnosticCollector, NodePlace } from '../diagnostic-collector.ts'
import type { DestinationContext } from './destinations.ts'
import type { ImageTarget } from './image-destinations.ts'
import type { LinkTarget } from './link-destinations.ts'
import type { LocalImage } from './local-image.ts'

export type ReferenceParts = {
  readonly context: DestinationContext
  readonly policy: ContentPolicy
  readonly diagnostics: DiagnosticCollector
  /** The file's line of the text's first one; null for a text that is in no file. */
  readonly firstLine: number | null
  /** Path to local image, in the order of first use: each that is met is added. */
  readonly images: Map<string, LocalImage>
}

export type Resolution = ReferenceParts & {
  readonly resolveLink: (destination: string) => LinkTarget
  readonly resolveImage: (destination: string) => ImageTarget
}

/** A template tag that was refused leaves a hole in its address, or, in a definition, no address at all. */
export function isFollowUp(
  destination: string,
  place: NodePlace,
  diagnostics: DiagnosticCollector
): boolean {
  return (
    diagnostics.hasError(place ?? null) || (destination.trim() === '' && diagnostics.hasError())
  )
}
