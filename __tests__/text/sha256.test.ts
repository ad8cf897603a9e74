import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { digestText } from '../../src/text/sha256.ts'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad']
])('the digest of %j is the one in the standard', (text, digest) => {
  expect(digestText(text)).toBe(digest)
})

test('the digest of any text is Node’s, whichever way it fills its blocks', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.nat(200).map(length => 'ä'.repeat(length))
  )
  fc.assert(
    fc.property(texts, text => {
      expect(digestText(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
    { numRuns: 500 }
  )
})
