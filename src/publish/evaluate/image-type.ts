// What a local image is by its bytes, whatever its name says: Medium takes exactly four formats under exactly their
// media types. Pure.

import type { ImageType } from '../../medium/vocabulary.ts'
import { extensionOf } from '../../text/paths.ts'

export type ImageInspection =
  /** `misnamed` completes "The image PATH …" where the name says another type. */
  | { readonly usable: true; readonly type: ImageType; readonly misnamed?: string }
  /** `problem` completes "The image PATH …", without a full stop. */
  | { readonly usable: false; readonly problem: string; readonly remedy: string }

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

/** Inspects an image by its magic bytes and compares them with what its name claims: a browser shows it all the same. */
export function inspectImage(path: string, bytes: Uint8Array): ImageInspection {
  if (bytes.length === 0) return refuseImage('is empty', 'Commit the image itself.')
  if (startsWithText(bytes, LFS_POINTER))
    return refuseImage(
      'is a Git LFS pointer, not the image itself',
      'Commit the image without LFS: the action reads the commit, which holds only the pointer.'
    )
  const type = SIGNATURES.find(([, magic]) => startsWithBytes(bytes, magic))?.[0]
  if (type === undefined)
    return refuseImage(`is ${nameFormat(path, bytes)}`, 'Medium takes PNG, JPEG, GIF and TIFF.')
  const claimed = EXTENSIONS[extensionOf(path)]
  return claimed === undefined || claimed === type
    ? { usable: true, type }
    : { usable: true, type, misnamed: `is called .${extensionOf(path)} but is ${type}` }
}

function refuseImage(problem: string, remedy: string): ImageInspection {
  return { usable: false, problem, remedy }
}

function nameFormat(path: string, bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256))
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'a WebP image'
  if (/^.{4}ftypavi[fs]/s.test(head)) return 'an AVIF image'
  if (/^.{4}ftyphei[cx]/s.test(head)) return 'a HEIC image'
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--(?:(?!-->).)*-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg/is.test(head))
    return 'an SVG drawing'
  if (head.startsWith('BM')) return 'a BMP image'
  if (head.startsWith('%PDF')) return 'a PDF document'
  const extension = extensionOf(path)
  return `an unrecognised file type${extension === '' ? '' : ` (.${extension})`}`
}

function startsWithBytes(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function startsWithText(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text
}
