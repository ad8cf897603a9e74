// Local images turned into URLs that Medium serves: from earlier runs where the ledger has them, else uploaded now.

import { createHash } from 'node:crypto'
import { ActionError, messageOf } from '../../diagnostics/action-error.ts'
import type { CommitSource } from '../../git/index.ts'
import { recordImage, type ImageRecord } from '../../ledger/index.ts'
import { MediumError, type Medium } from '../../medium/index.ts'
import { baseName } from '../../text/paths.ts'
import type { Verdict } from '../article-outcome.ts'
import type { UsableImage } from '../candidate.ts'
import { findErrorRemedy } from '../medium-remedies.ts'
import type { SendContext } from './send-context.ts'

/** Uploads wait for the network, not for each other. Medium's limit is unknown, so few run at a time. */
const PARALLEL_UPLOADS = 5

/**
 * Path to URL for each image.
 * @throws MediumError, DamagedUpload or LostImage, the first one, when all that was begun has ended
 */
export async function uploadImages(
  images: readonly UsableImage[],
  { account, session, ports }: SendContext
): Promise<ReadonlyMap<string, string>> {
  const known = session.ledger().images
  const missing = images.filter(({ sha256 }) => known[sha256] === undefined)
  const distinct = [...new Map(missing.map(image => [image.sha256, image])).values()]
  const uploaded = new Map<string, string>()
  await runInParallel(distinct, PARALLEL_UPLOADS, async image => {
    const bytes = await readBytes(image, ports.commits)
    const record = await uploadImage({ ...image, bytes }, account.medium, ports.interruption.now)
    session.enqueue(recordImage(image.sha256, record))
    uploaded.set(image.sha256, record.url)
    const size = `${image.size} bytes`
    ports.log(`Image ${uploaded.size} of ${distinct.length} uploaded: ${image.path} (${size})`)
  })
  return new Map(
    images.flatMap(({ path, sha256 }) => {
      const url = uploaded.get(sha256) ?? known[sha256]?.url
      return url === undefined ? [] : [[path, url] as const]
    })
  )
}

/** The commit had the image a moment ago, when the article was evaluated. */
async function readBytes({ path, blob }: UsableImage, commits: CommitSource): Promise<Uint8Array> {
  const bytes = await commits.readBlob(blob).catch((error: unknown) => {
    throw new LostImage(path, error)
  })
  if (bytes === null) throw new LostImage(path)
  return bytes
}

/** A damaged upload is repeated once: uploads, unlike posts, may be. */
async function uploadImage(
  { path, bytes, type }: UsableImage & { readonly bytes: Uint8Array },
  medium: Medium,
  signal: AbortSignal
): Promise<ImageRecord> {
  const md5 = createHash('md5').update(bytes).digest('hex')
  const file = { bytes, mediaType: type, fileName: baseName(path) }
  for (let attempt = 1; ; attempt += 1) {
    const answer = await medium.uploadImage(file, signal)
    if (answer.md5 === undefined || answer.md5.toLowerCase() === md5)
      return { url: answer.url, md5: answer.md5 ?? null }
    if (attempt === 2) throw new DamagedUpload(path, answer.md5, md5)
  }
}

class DamagedUpload extends ActionError {
  override readonly name = 'DamagedUpload'
  constructor(path: string, theirs: string, ours: string) {
    super(
      `The image ${path} arrived damaged at Medium twice (its MD5 is ${theirs} there and ${ours} here).`,
      { code: 'run/medium', remedy: 'Run the workflow again later.' }
    )
  }
}

class LostImage extends ActionError {
  override readonly name = 'LostImage'
  constructor(path: string, cause?: unknown) {
    const why = cause === undefined ? '' : `: ${messageOf(cause).replace(/\.$/, '')}`
    super(`The image ${path} can no longer be read from the commit${why}.`, {
      code: 'run/commit',
      remedy: 'Run the workflow again.',
      cause
    })
  }
}

/** The verdict on an article whose image cannot be had, or that Medium does not take; null when the token or the network is at fault. */
export function refuseImage(error: unknown): Verdict | null {
  const isRefusal =
    error instanceof MediumError && (error.kind === 'rejected' || error.kind === 'protocol')
  if (!isRefusal && !(error instanceof DamagedUpload) && !(error instanceof LostImage)) return null
  const { message } = error
  const remedy = error instanceof MediumError ? findErrorRemedy(error) : error.remedy
  return { outcome: 'failed', reason: 'image', message, remedy }
}

/** After a failure nothing new begins, and nothing is left running. @throws the first failure */
async function runInParallel<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>
): Promise<void> {
  const queue = [...items]
  const failures: unknown[] = []
  const runWorker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift())
      await work(item).catch((error: unknown) => {
        failures.push(error)
        queue.length = 0
      })
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, runWorker))
  if (failures.length > 0) throw failures[0]
}
