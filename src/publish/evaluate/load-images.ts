// The local images of an article, read from the commit's tree and inspected once.

import { createHash } from 'node:crypto'
import type { LocalImage } from '../../content/index.ts'
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { LoadedImage } from '../candidate.ts'
import type { RunContext } from '../run-context.ts'
import type { Run } from '../run-facts.ts'
import { inspectImage } from './image-type.ts'

export type LoadedImages = {
  readonly images: readonly LoadedImage[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An unusable cover is left out with a warning; any other unusable image is an error. */
export async function loadImages(
  article: string,
  images: readonly LocalImage[],
  { changes, ports }: Pick<RunContext, 'changes' | 'ports'>
): Promise<LoadedImages> {
  const loaded: LoadedImage[] = []
  const diagnostics: Diagnostic[] = []
  for (const image of images) {
    const oid = changes.tree.get(image.path)
    const bytes = oid === undefined ? null : await ports.commits.readBlob(oid)
    const inspection = bytes === null ? UNREADABLE : inspectImage(image.path, bytes)
    if (bytes === null || !inspection.usable)
      diagnostics.push(reportImage(article, image, inspection))
    else loaded.push({ ...describeBytes(bytes), path: image.path, type: inspection.type })
  }
  return { images: loaded, diagnostics }
}

type Inspection = ReturnType<typeof inspectImage>
const UNREADABLE = {
  usable: false,
  problem: 'cannot be read from the commit',
  remedy: 'Check out the commit (actions/checkout) before this step.'
} as const

function describeBytes(bytes: Uint8Array): Pick<LoadedImage, 'bytes' | 'sha256'> {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function reportImage(article: string, image: LocalImage, inspection: Inspection): Diagnostic {
  const { problem, remedy } = inspection.usable ? UNREADABLE : inspection
  const consequence = image.cover ? ' The post goes without its cover.' : ''
  return createDiagnostic({
    code: 'medium/image',
    severity: image.cover ? 'warning' : 'error',
    message: `The image ${image.path} ${problem}.${consequence}`,
    remedy,
    place: { path: article, line: image.line, column: image.column }
  })
}

/** With `images: link` Medium loads the file from the repository's site, which a private repository does not allow. */
export function checkLinkedImages(
  article: string,
  images: readonly LocalImage[],
  { settings, privateRepository }: Run
): readonly Diagnostic[] {
  const [image] = images
  if (settings.images !== 'link' || !privateRepository || image === undefined) return []
  return [
    createDiagnostic({
      code: 'medium/image',
      severity: 'error',
      message: `The image ${image.path} cannot be linked: this repository is private, so Medium could not load it.`,
      remedy: 'Use `images: upload`.',
      place: { path: article, line: image.line, column: image.column }
    })
  ]
}
