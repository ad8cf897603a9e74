// What an image is by its bytes, and what its name may claim.

import { describe, expect, test } from '@jest/globals'
import { inspectImage } from '../../src/publish/evaluate/image-type.ts'
import { IMAGE_TYPES } from '../../src/medium/vocabulary.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff, 0xe0]
const GIF = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]
const LITTLE_TIFF = [0x49, 0x49, 0x2a, 0x00]
const BIG_TIFF = [0x4d, 0x4d, 0x00, 0x2a]

function inspect(path: string, bytes: readonly number[] | string) {
  return inspectImage(
    path,
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes)
  )
}

describe('an image that Medium takes', () => {
  const rows = [
    ['a.png', PNG, 'image/png'],
    ['a.APNG', PNG, 'image/png'],
    ['a.jpg', JPEG, 'image/jpeg'],
    ['a.jpeg', JPEG, 'image/jpeg'],
    ['a.jfif', JPEG, 'image/jpeg'],
    ['a.gif', GIF, 'image/gif'],
    ['a.tif', LITTLE_TIFF, 'image/tiff'],
    ['a.tiff', BIG_TIFF, 'image/tiff'],
    ['without-an-ending', PNG, 'image/png'],
    ['a.bin', JPEG, 'image/jpeg']
  ] as const
  test.each(rows)('%s is told by its first bytes', (path, bytes, type) => {
    expect(inspect(path, bytes)).toEqual({ usable: true, type })
  })

  test('is of each type that the API knows', () => {
    expect(new Set(rows.map(([, , type]) => type))).toEqual(new Set(IMAGE_TYPES))
  })
})

test.each([
  ['a.jpg', PNG, 'image/png', 'is called .jpg but is image/png'],
  ['a.PNG', GIF, 'image/gif', 'is called .png but is image/gif'],
  ['a.gif', JPEG, 'image/jpeg', 'is called .gif but is image/jpeg']
])('%s of another type is that type', (path, bytes, type, misnamed) => {
  expect(inspect(path, bytes)).toEqual({ usable: true, type, misnamed })
})

describe('an image that Medium does not take', () => {
  test.each<[string, readonly number[] | string, string]>([
    ['a.png', [], 'is empty'],
    ['a.png', 'version https://git-lfs.github.com/spec/v1\noid', 'is a Git LFS pointer'],
    ['a.webp', 'RIFF\0\0\0\0WEBPVP8 ', 'is a WebP image'],
    ['a.avif', '\0\0\0\x1cftypavif', 'is an AVIF image'],
    ['a.heic', '\0\0\0\x1cftypheic', 'is a HEIC image'],
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'is an SVG drawing'],
    ['a.svg', '<?xml version="1.0"?>\n<!-- x -->\n<svg/>', 'is an SVG drawing'],
    ['a.svg', '<!---->'.repeat(36), 'is an unrecognised file type (.svg)'],
    ['a.bmp', 'BM\0\0', 'is a BMP image'],
    ['a.pdf', '%PDF-1.7', 'is a PDF document'],
    ['a.dat', 'hello', 'is an unrecognised file type (.dat)'],
    ['folder.png/name', 'hello', 'is an unrecognised file type']
  ])('%s of %j is refused', (path, bytes, problem) => {
    const inspection = inspect(path, bytes)
    expect(inspection).toMatchObject({ usable: false })
    expect(inspection.usable ? '' : inspection.problem).toContain(problem)
    expect(inspection.usable ? '' : inspection.remedy).toMatch(/\w.*\.$/)
  })
})
