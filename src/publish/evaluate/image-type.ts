// What a local image is by its bytes, whatever its name says: Medium takes exactly four formats under exactly their
// media types. Pure.

import type { ImageType } from '../../medium/vocabulary.ts'

export type Inspection =
  | { readonly usable: true; readonly mediaType: ImageType }
  /** Completes "The image PATH …". */
  | { readonly usable: false; readonly problem: string }

const SIGNATURES: readonly (readonly [ImageType, readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]]
]

const EXTENSIONS: Readonly<Record<string, ImageType>> = {
  png: 'image/png',
  apng: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpe: 'image/jpeg',
  jfif: 'image/jpeg',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff'
}

const LFS_POINTER = 'version https://git-lfs.github.com/spec/'
const REMEDY = 'Medium takes PNG, JPEG, GIF and TIFF.'

/** Judges an image by its magic bytes and compares them with what its name claims. */
export function inspectImage(path: string, bytes: Uint8Array): Inspection {
  if (bytes.length === 0) return unusable('is empty.')
  if (startsWithText(bytes, LFS_POINTER))
    return unusable(
      'is a Git LFS pointer, not the image itself. Commit the image without LFS: the action reads the commit, which holds the pointer only.'
    )
  const mediaType = SIGNATURES.find(([, magic]) => startsWith(bytes, magic))?.[0]
  if (mediaType === undefined) return unusable(`is ${nameOf(path, bytes)}. ${REMEDY}`)
  const claimed = EXTENSIONS[extensionOf(path)]
  if (claimed !== undefined && claimed !== mediaType)
    return unusable(
      `is called .${extensionOf(path)} but holds ${mediaType}: rename the file to what it is.`
    )
  return { usable: true, mediaType }
}

function unusable(problem: string): Inspection {
  return { usable: false, problem }
}

function nameOf(path: string, bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256))
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'a WebP image'
  if (/^.{4}ftypavi[fs]/s.test(head)) return 'an AVIF image'
  if (/^.{4}ftyphei[cx]/s.test(head)) return 'a HEIC image'
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg/is.test(head))
    return 'an SVG drawing'
  if (head.startsWith('BM')) return 'a BMP image'
  if (head.startsWith('%PDF')) return 'a PDF document'
  return `no image that its first bytes would tell (.${extensionOf(path)})`
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : ''
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function startsWithText(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text
}
