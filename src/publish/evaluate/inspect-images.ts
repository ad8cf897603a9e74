// The local images of an article, read from the commit's tree one at a time and inspected. What is kept of an image is what
// it takes to know it, not its bytes.

import { createHash } from 'node:crypto'
import type { LocalImage } from '../../content/index.ts'
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { UsableImage } from '../candidate.ts'
import type { RunContext } from '../run-context.ts'
import type { Run } from '../run-facts.ts'
import { inspectImage } from './image-type.ts'

export type InspectedImages = {
  readonly images: readonly UsableImage[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An unusable cover is left out with a warning; any other unusable image is an error. */
export async function inspectImages(
  article: string,
  images: readonly LocalImage[],
  { changes, ports }: Pick<RunContext, 'changes' | 'ports'>
): Promise<InspectedImages> {
  const usable: UsableImage[] = []
  const diagnostics: Diagnostic[] = []
  for (const image of images) {
    const { path } = image
    const blob = changes.tree.get(path) ?? null
    const bytes = blob === null ? null : await ports.commits.readBlob(blob)
    const inspection = bytes === null ? UNREADABLE : inspectImage(path, bytes)
    if (blob === null || bytes === null || !inspection.usable)
      diagnostics.push(reportImage(article, image, inspection))
    else {
      usable.push({ path, blob, type: inspection.type, ...measureBytes(bytes) })
      if (inspection.misnamed !== undefined)
        diagnostics.push(reportMisnamed(article, image, inspection.misnamed))
    }
  }
  return { images: usable, diagnostics }
}

type Inspection = ReturnType<typeof inspectImage>
const UNREADABLE = {
  usable: false,
  problem: 'cannot be read from the commit',
  remedy: 'Check out the commit (actions/checkout) before this step.'
} as const

function measureBytes(bytes: Uint8Array): Pick<UsableImage, 'size' | 'sha256'> {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
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

function reportMisnamed(article: string, image: LocalImage, misnamed: string): Diagnostic {
  return createDiagnostic({
    code: 'medium/image',
    severity: 'notice',
    message: `The image ${image.path} ${misnamed}, so Medium gets it as what it is.`,
    remedy: null,
    place: { path: article, line: image.line, column: image.column }
  })
}

/** With `images: link` Medium loads the file from the repository's site, which a private repository does not allow. */
export async function checkLinkedImages(
  article: string,
  images: readonly LocalImage[],
  { settings, isPrivate }: Run
): Promise<readonly Diagnostic[]> {
  const [image] = images
  if (settings.images !== 'link' || image === undefined || !(await isPrivate())) return []
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
