// An image as the form that Medium takes it in: multipart/form-data with one field.

import type { ImageType } from './vocabulary.ts'

export type ImageFile = {
  readonly bytes: Uint8Array
  readonly mediaType: ImageType
  readonly fileName: string
}

export type Form = {
  /** The header `content-type`. */
  readonly type: string
  readonly body: Uint8Array
}

export function createImageForm({ bytes, mediaType, fileName }: ImageFile): Form {
  const boundary = findBoundary(bytes)
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="image"; filename="${escapeName(fileName)}"`,
    `Content-Type: ${mediaType}`,
    '',
    ''
  ].join('\r\n')
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
  return { type: `multipart/form-data; boundary=${boundary}`, body }
}

/** One that is not in the image. */
function findBoundary(bytes: Uint8Array): string {
  let boundary = '----publish-to-medium-form'
  while (Buffer.from(bytes).includes(boundary)) boundary += '-more'
  return boundary
}

/** As browsers write it. */
function escapeName(name: string): string {
  return name.replace(/\r\n?|\n/g, '%0D%0A').replaceAll('"', '%22')
}
