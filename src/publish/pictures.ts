// The local images of an article: loaded from the commit's tree, judged, and turned into URLs that Medium can use.

import { createHash } from 'node:crypto'
import type { LocalImage } from '../content/document.ts'
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { inspectImage } from './evaluate/image-type.ts'
import type { ImageType } from '../medium/vocabulary.ts'
import type { ImageRecord } from '../ledger/ledger.ts'
import { recordImage } from '../ledger/steps.ts'
import { MediumError, type Medium } from '../medium/index.ts'
import type { Blobs } from '../git/index.ts'
import type { Ports } from './ports.ts'
import type { LedgerSession } from './session.ts'

export type Picture = {
  readonly path: string
  readonly bytes: Uint8Array
  readonly mediaType: ImageType
  /** Hex digest: an image is uploaded once per content over all runs. */
  readonly sha256: string
}

export type Pictures = {
  readonly pictures: readonly Picture[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Uploads wait for the network, not for each other; Medium's limit is unknown, so few at a time. */
const PARALLEL_UPLOADS = 5

/** Loads and judges an article's images. An unusable cover is a warning and left out; any other unusable image is an error. */
export async function loadPictures(
  article: string,
  images: readonly LocalImage[],
  tree: Blobs,
  blob: Ports['commits']['readBlob']
): Promise<Pictures> {
  const pictures: Picture[] = []
  const diagnostics: Diagnostic[] = []
  for (const image of images) {
    const oid = tree.get(image.path)
    const bytes = oid === undefined ? null : await blob(oid)
    const problem = bytes === null ? 'cannot be read from the commit.' : problemOf(image, bytes)
    if (problem !== null) diagnostics.push(diagnostic(article, image, problem))
    else if (bytes !== null) pictures.push(picture(image.path, bytes))
  }
  return { pictures, diagnostics }
}

function problemOf(image: LocalImage, bytes: Uint8Array): string | null {
  const inspection = inspectImage(image.path, bytes)
  return inspection.usable ? null : inspection.problem
}

function picture(path: string, bytes: Uint8Array): Picture {
  const inspection = inspectImage(path, bytes)
  if (!inspection.usable) throw new Error(`${path} was judged usable before`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, bytes, mediaType: inspection.mediaType, sha256 }
}

function diagnostic(article: string, image: LocalImage, problem: string): Diagnostic {
  return createDiagnostic({
    place: { path: article, line: image.line, column: image.column },
    remedy: null,
    code: 'medium/image',
    severity: image.cover ? 'warning' : 'error',
    message: `The image ${image.path} ${problem}${image.cover ? ' The post goes without its cover.' : ''}`
  })
}

/**
 * Path to URL for every picture: from earlier runs where the ledger has it, else uploaded now.
 * @throws MediumError or DamagedUpload, the first one, when all that was begun has ended
 */
export async function uploadPictures(
  pictures: readonly Picture[],
  medium: Medium,
  session: LedgerSession,
  { log, interruption }: Pick<Ports, 'log' | 'interruption'>
): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>()
  const known = session.ledger().images
  const missing = pictures.filter(one => known[one.sha256] === undefined)
  const once = [...new Map(missing.map(one => [one.sha256, one])).values()]
  const uploaded = new Map<string, string>()
  let done = 0
  await inParallel(once, PARALLEL_UPLOADS, async one => {
    const record = await upload(one, medium, interruption.now)
    session.enqueue(recordImage(one.sha256, record))
    uploaded.set(one.sha256, record.url)
    done += 1
    log(`Image ${done}/${once.length} uploaded: ${one.path} (${one.bytes.length} bytes)`)
  })
  for (const { path, sha256 } of pictures) {
    const url = uploaded.get(sha256) ?? known[sha256]?.url
    if (url !== undefined) urls.set(path, url)
  }
  return urls
}

/** A damaged upload is repeated once: uploads, unlike posts, may be. */
async function upload(picture: Picture, medium: Medium, signal: AbortSignal): Promise<ImageRecord> {
  const { path, bytes, mediaType } = picture
  const md5 = createHash('md5').update(bytes).digest('hex')
  const file = { bytes, mediaType, fileName: path.slice(path.lastIndexOf('/') + 1) }
  for (let attempt = 1; ; attempt += 1) {
    const answer = await medium.uploadImage(file, signal)
    if (answer.md5 === undefined || answer.md5.toLowerCase() === md5)
      return { url: answer.url, md5: answer.md5 ?? null }
    if (attempt === 2) throw damaged(picture, answer.md5, md5)
  }
}

class DamagedUpload extends Error {
  override readonly name = 'DamagedUpload'
}

function damaged(picture: Picture, theirs: string, ours: string): DamagedUpload {
  return new DamagedUpload(
    `The image ${picture.path} arrived damaged at Medium twice (its MD5 is ${theirs} there and ${ours} here). Run the workflow again later.`
  )
}

/** After a failure nothing new begins, and nothing is left running. @throws the first failure */
async function inParallel<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>
): Promise<void> {
  const queue = [...items]
  const failures: unknown[] = []
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift())
      await work(item).catch((error: unknown) => {
        failures.push(error)
        queue.length = 0
      })
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  if (failures.length > 0) throw failures[0]
}

/** Whether a failed upload is Medium's verdict on the image itself rather than on the token or the network. */
export function isAboutImage(error: unknown): error is Error {
  return (
    error instanceof DamagedUpload ||
    (error instanceof MediumError && ['rejected', 'protocol'].includes(error.kind))
  )
}
