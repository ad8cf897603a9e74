// Image uploads: one multipart part called `image`, its media type exact and true to its first bytes; and the serving of them.

import { createHash } from 'node:crypto'
import busboy, { type Busboy } from 'busboy'
import { answerJson, SandboxRefusal, answerBytes, type SandboxAnswer } from './sandbox-answers.ts'
import type { MediumBackend } from './medium-backend.ts'
import type { StoredImage } from './stored-records.ts'

/** One part of a multipart body; a field without a file name has none. */
export type MultipartPart = {
  readonly field: string
  readonly filename: string | null
  readonly type: string
  readonly data: Buffer
}

const MAX_BYTES = 25 * 1024 * 1024
const NOT_UNDERSTOOD = 'The media is not in a format we understand.'

const FORMATS: readonly {
  readonly type: string
  readonly extension: string
  readonly matches: (data: Buffer) => boolean
}[] = [
  { type: 'image/jpeg', extension: 'jpeg', matches: matchStart('ffd8ff') },
  { type: 'image/png', extension: 'png', matches: matchStart('89504e470d0a1a0a') },
  { type: 'image/gif', extension: 'gif', matches: matchStart('474946383761', '474946383961') },
  { type: 'image/tiff', extension: 'tiff', matches: matchStart('49492a00', '4d4d002a') }
]

function matchStart(...hex: readonly string[]): (data: Buffer) => boolean {
  return data => hex.some(start => data.subarray(0, start.length / 2).toString('hex') === start)
}

/** Reads a multipart body to its end. @throws SandboxRefusal 400 when it is none or is broken */
export async function readParts(
  contentType: string,
  body: Buffer
): Promise<readonly MultipartPart[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly MultipartPart[]>()
  const rejectBroken = () => reject(new SandboxRefusal(400, 'The multipart body is broken.'))
  const parts: MultipartPart[] = []
  let parser: Busboy
  try {
    parser = busboy({ headers: { 'content-type': contentType }, limits: { files: 10 } })
  } catch {
    throw new SandboxRefusal(400, 'The body must be multipart/form-data with the field "image".')
  }
  parser.on('file', (field, stream, info) => {
    const chunks: Buffer[] = []
    stream.on('error', rejectBroken)
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const filename = info.filename ?? null
      parts.push({ field, filename, type: info.mimeType, data: Buffer.concat(chunks) })
    })
  })
  parser.on('field', (field, value, info) =>
    parts.push({ field, filename: null, type: info.mimeType, data: Buffer.from(value) })
  )
  parser.on('error', rejectBroken)
  parser.on('close', () => resolve(parts))
  parser.end(body)
  return await promise
}

/** Keeps the image that the parts hold. @throws SandboxRefusal 400 for anything but one image that Medium takes */
export async function storeImage(
  medium: MediumBackend,
  userId: string,
  parts: readonly MultipartPart[]
): Promise<SandboxAnswer> {
  const [part, ...rest] = parts
  if (part?.field !== 'image' || part.filename === null || rest.length > 0)
    throw new SandboxRefusal(400, 'The body must have exactly one file, in the field "image".')
  if (part.data.length > MAX_BYTES) throw new SandboxRefusal(400, 'The media is larger than 25 MB.')
  const format = FORMATS.find(({ type }) => type === part.type)
  if (format?.matches(part.data) !== true) throw new SandboxRefusal(400, NOT_UNDERSTOOD)
  const md5 = createHash('md5').update(part.data).digest('hex')
  const image: StoredImage = {
    // Medium's names have an asterisk, which Markdown must not take for emphasis.
    name: `1*${md5.slice(0, 22)}.${format.extension}`,
    type: part.type,
    md5,
    data: part.data.toString('base64'),
    userId,
    uploadedAt: medium.now().getTime()
  }
  medium.state.images.push(image)
  await medium.save()
  return answerJson(201, { data: { url: toImageUrl(medium, image.name), md5 } })
}

export function toImageUrl(medium: MediumBackend, name: string): string {
  return `${medium.url}/images/${name}`
}

/** The file behind `/images/{name}`; null when there is none. */
export function answerImage(medium: MediumBackend, name: string): SandboxAnswer | null {
  const image = medium.state.images.find(image => image.name === name)
  if (image === undefined) return null
  const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }
  return answerBytes(200, image.type, Buffer.from(image.data, 'base64'), headers)
}
