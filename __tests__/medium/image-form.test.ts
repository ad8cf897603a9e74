// The form in which an image is uploaded, read back by a parser of such forms.

import busboy from 'busboy'
import { describe, expect, test } from '@jest/globals'
import { createImageForm } from '../../src/medium/image-form.ts'

const BOUNDARY = '----publish-to-medium-form'

type Part = { readonly name: string; readonly type: string; readonly bytes: Buffer }

async function readForm({ type, body }: ReturnType<typeof createImageForm>): Promise<Part> {
  return new Promise((resolve, reject) => {
    const parser = busboy({ headers: { 'content-type': type }, defParamCharset: 'utf8' })
    parser.once('error', reject)
    parser.once('file', (field, file, { filename, mimeType }) => {
      const chunks: Buffer[] = []
      file.on('data', (chunk: Buffer) => chunks.push(chunk))
      file.once('end', () => {
        if (field === 'image')
          resolve({ name: filename ?? '', type: mimeType, bytes: Buffer.concat(chunks) })
      })
    })
    parser.end(body)
  })
}

describe('an image', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['with a plain name', new Uint8Array([0, 13, 10, 255]), 'a.png', 'a.png'],
    ['with a name beyond ASCII', new Uint8Array([1]), 'Zürich 🏔.png', 'Zürich 🏔.png'],
    ['with quotes in its name', new Uint8Array([1]), 'a "b".png', 'a %22b%22.png'],
    ['with lines in its name', new Uint8Array([1]), 'a\r\nb\nc.png', 'a%0D%0Ab%0D%0Ac.png'],
    ['without a byte', new Uint8Array(), 'a.png', 'a.png'],
    ['that holds the boundary', Buffer.from(`x\r\n--${BOUNDARY}--\r\n`), 'a.png', 'a.png'],
    [
      'that holds the next one, too',
      Buffer.from(`${BOUNDARY}-more\r\n--${BOUNDARY}-more--\r\n`),
      'a.png',
      'a.png'
    ]
  ])('%s is the same when it is read', async (_what, bytes, fileName, name) => {
    const form = createImageForm({ bytes, mediaType: 'image/png', fileName })
    expect(await readForm(form)).toEqual({ name, type: 'image/png', bytes: Buffer.from(bytes) })
  })
})
