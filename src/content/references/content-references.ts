// What is done about each link and image of an article: resolved, put under policy, and local images collected.

import type { Cover } from '../../article/index.ts'
import type { DestinationContext } from './destinations.ts'
import {
  isUnsupportedImage,
  resolveImage,
  USE_KNOWN_TYPE,
  type ImageTarget
} from './image-destinations.ts'
import { resolveLink, type LinkTarget } from './link-destinations.ts'
import type { LocalImage } from './local-image.ts'
import { findChoice } from '../policy/content-policy.ts'
import type { ContentPolicy } from '../policy/content-policy.ts'
import type { ContentDiagnostic, DiagnosticCollector, NodePlace } from '../diagnostic-collector.ts'

/** An image's address: absolute (or as written, under `images: keep`), or the repository path whose URL is not known yet. */
export type ImageSource =
  { readonly kind: 'url'; readonly url: string } | { readonly kind: 'file'; readonly path: string }

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

type ReferenceParts = {
  readonly context: DestinationContext
  readonly policy: ContentPolicy
  readonly diagnostics: DiagnosticCollector
  /** The file's line of the text's first one; null for a text that is in no file. */
  readonly firstLine: number | null
  /** Path to local image, in the order of first use: each that is met is added. */
  readonly images: Map<string, LocalImage>
}

type Resolution = ReferenceParts & {
  readonly resolveLink: (destination: string) => LinkTarget
  readonly resolveImage: (destination: string) => ImageTarget
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
      if (DARK.test(destination)) return null
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

/** GitHub and Material show such an image on dark pages alone, beside one for light pages. */
const DARK = /#(?:gh-dark-mode-only|only-dark)$/

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

function findLink(destination: string, place: NodePlace, parts: Resolution): string | null {
  const target = parts.resolveLink(destination)
  if (target.kind === 'url') return target.url
  if (target.kind === 'fragment') return findFragmentLink(destination, target.url, place, parts)
  if (isFollowUp(destination, place, parts.diagnostics)) return null
  const rule = target.rule === 'unreachable-link' ? target.rule : 'relative-link'
  const choice = target.textSuffices === true ? 'unlink' : findChoice(parts.policy, rule)
  parts.diagnostics.add(place, {
    rule: target.rule,
    severity: choice === 'fail' ? 'error' : 'warning',
    message: choice === 'fail' ? target.message : `${target.message} Only its text was kept.`,
    remedy: target.remedy
  })
  return null
}

function findFragmentLink(
  destination: string,
  url: string | null,
  place: NodePlace,
  parts: ReferenceParts
): string | null {
  const rule = 'fragment-link'
  const what = 'Medium has no heading links'
  const choice = findChoice(parts.policy, rule)
  const kept = chooseFragment(url, parts.policy)
  if (choice === 'fail')
    parts.diagnostics.add(place, {
      rule,
      severity: 'error',
      message: `${what}, and the policy \`${rule}: fail\` stops the article because of ${destination}.`,
      remedy: `Remove the link, or choose another policy for \`${rule}\`.`
    })
  else if (kept !== null)
    parts.diagnostics.add(place, {
      rule,
      severity: 'warning',
      message: `${what}, so ${destination} leads to that heading on the canonical page.`,
      remedy: null
    })
  else
    parts.diagnostics.add(place, {
      rule,
      severity: 'warning',
      message: `${what}, so ${destination} was kept as plain text.`,
      ...(choice === 'unlink' || destination.trim() === '#' ? { remedy: null } : {})
    })
  return kept
}

function chooseFragment(url: string | null, policy: ContentPolicy): string | null {
  return findChoice(policy, 'fragment-link') === 'canonical' ? url : null
}

function findImageSource(
  destination: string,
  place: NodePlace,
  parts: Resolution
): ImageSource | null {
  if (DARK.test(destination)) {
    parts.diagnostics.add(place, {
      rule: 'image',
      severity: 'notice',
      message: `The image ${destination} was left out: it is for dark pages, and posts on Medium are light.`
    })
    return null
  }
  const target = parts.resolveImage(destination)
  if (target.kind !== 'problem') return toImageSource(target, destination, place, parts)
  if (isFollowUp(destination, place, parts.diagnostics)) return null
  const fails = findChoice(parts.policy, 'image') === 'fail'
  parts.diagnostics.add(place, {
    rule: 'image',
    severity: fails ? 'error' : 'warning',
    message: fails ? target.message : `${target.message} It was left out.`,
    remedy: target.remedy
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
      message: `The image ${destination} was kept as written (\`images: keep\`), but Medium can show an image only from an absolute URL.`,
      remedy: 'Use an absolute URL, or another value of the input `images`.'
    })
  else if (target.kind === 'site')
    parts.diagnostics.add(place, {
      rule: 'image',
      severity: 'warning',
      message: `The image ${destination} is not in the repository, so Medium is given its address on your site, ${target.url}.`,
      remedy: 'Check the published post, or add the file to the repository.'
    })
  else if (isUnsupportedImage(target.url))
    parts.diagnostics.add(place, {
      rule: 'image',
      severity: 'warning',
      message: `The image ${destination} has a type that Medium may not show.`,
      remedy: USE_KNOWN_TYPE
    })
  return { kind: 'url', url: target.url }
}

function findCoverSource(cover: Cover, parts: Resolution): ImageSource | null {
  const target = parts.resolveImage(cover.src)
  if (target.kind === 'file') return target
  if (target.kind === 'url' && !isUnsupportedImage(target.url)) return target
  if (target.kind === 'site') return toSiteCover(cover, target.url, parts)
  parts.diagnostics.add(toPlace(cover.line, parts), {
    rule: 'cover',
    severity: 'warning',
    ...describeCoverProblem(cover, target)
  })
  return null
}

function toSiteCover({ src, line }: Cover, url: string, parts: Resolution): ImageSource {
  parts.diagnostics.add(toPlace(line, parts), {
    rule: 'cover',
    severity: 'warning',
    message: `The cover ${src} is not in the repository, so Medium is given its address on your site, ${url}.`,
    remedy: 'Check the published post, or add the file to the repository.'
  })
  return { kind: 'url', url }
}

function describeCoverProblem(
  { src }: Cover,
  target: Exclude<ImageTarget, { kind: 'file' | 'site' }>
): Pick<ContentDiagnostic, 'message' | 'remedy'> {
  if (target.kind === 'problem')
    return { message: `The cover was left out. ${target.message}`, remedy: target.remedy }
  return target.kind === 'keep'
    ? {
        message: `The cover ${src} was left out because it is not an absolute URL, and \`images: keep\` does not give it one.`
      }
    : {
        message: `The cover ${src} was left out because Medium does not accept its type.`,
        remedy: USE_KNOWN_TYPE
      }
}

function toPlace(line: number, { firstLine }: ReferenceParts): NodePlace {
  return { start: { line: line - (firstLine ?? 1) + 1, column: 1 } }
}
