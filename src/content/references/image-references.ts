// What is done about each image and the cover: resolved, and put under policy.

import type { Cover } from '../../article/index.ts'
import { findChoice } from '../policy/content-policy.ts'
import type { ContentDiagnostic, NodePlace } from '../diagnostic-collector.ts'
import { isUnsupportedImage, USE_KNOWN_TYPE, type ImageTarget } from './image-destinations.ts'
import { isFollowUp, type ReferenceParts, type Resolution } from './reference-parts.ts'

/** An image's address: absolute (or as written, under `images: keep`), or the repository path whose URL is not known yet. */
export type ImageSource =
  { readonly kind: 'url'; readonly url: string } | { readonly kind: 'file'; readonly path: string }

/** GitHub and Material show such an image on dark pages alone, beside one for light pages. */
const DARK = /#(?:gh-dark-mode-only|only-dark)$/

export function isForDarkPages(destination: string): boolean {
  return DARK.test(destination)
}

/** Null when the image is left out or stops the article. */
export function findImageSource(
  destination: string,
  place: NodePlace,
  parts: Resolution
): ImageSource | null {
  if (isForDarkPages(destination)) {
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

/** Null when the cover is left out, with a warning at its line of the front matter. */
export function findCoverSource(cover: Cover, parts: Resolution): ImageSource | null {
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
