// Names of files as text: no two names share one, whoever decoded them.

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeApiName, decodeName, isEscapedName, isLostName } from '../../src/git/file-names.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('a name that is UTF-8', () => {
  test.each([
    'posts/a.md',
    'posts/caf\u00e9.md',
    'posts/cafe\u0301.md',
    'posts/Caf\u00e9.md',
    '\ufefflead.md',
    '日本/語.md',
    '\u{1f600}.md',
    'back\\slash.md',
    'a\\35.md',
    'tab\there\nline"quote".md',
    ''
  ])('is itself: %j', name => {
    expect(decodeName(utf8(name))).toBe(name)
    expect(decodeApiName(name)).toBe(name)
  })

  test.each([
    ['that looks like the writing of another', 'caf\\351.md', 'caf\\\\351.md'],
    ['with the sign for what is lost', 'caf\ufffd.md', 'caf\\357\\277\\275.md'],
    ['of both, with other letters', '\u00e9\\351\ufffd', '\u00e9\\\\351\\357\\277\\275']
  ])('%s is told apart', (_case, name, written) => {
    expect(decodeName(utf8(name))).toBe(written)
    expect(isEscapedName(written)).toBe(true)
    expect(isLostName(written)).toBe(false)
  })

  test('is the same from an API, unless that could have lost it', () => {
    expect(decodeApiName('caf\\351.md')).toBe('caf\\\\351.md')
    expect(decodeApiName('caf\ufffd.md')).toBe('caf\ufffd.md')
    expect(isLostName(decodeApiName('caf\ufffd.md'))).toBe(true)
  })
})

describe('a name that is not UTF-8', () => {
  test.each([
    ['posts/caf\u00e9.md', 'posts/caf\\351.md'],
    ['posts/caf\u00e8.md', 'posts/caf\\350.md'],
    ['caf\u00e9\\351', 'caf\\351\\\\351'],
    ['\u00ff', '\\377'],
    ['\u00c3', '\\303'],
    ['\u00e2\u0082', '\\342\\202'],
    ['\u00ed\u00a0\u0080', '\\355\\240\\200']
  ])('%j (as Latin-1) is %s', (name, written) => {
    expect(decodeName(latin1(name))).toBe(written)
  })

  test('keeps what is UTF-8 in it', () => {
    const name = Buffer.concat([utf8('語/caf\u00e9-'), Buffer.from([0xe9]), utf8('\u{1f600}.md')])
    expect(decodeName(name)).toBe('語/caf\u00e9-\\351\u{1f600}.md')
  })
})

test('two names never have the same writing', () => {
  // What could be confused, more often than chance would have it.
  const part = fc.constantFrom(
    ...['a', '\\', '351', '\\351', '\u00e9', '\ufffd', '\u8a9e'].map(utf8),
    ...[[0xe9], [0xff], [0xef], [0xbf], [0xbd], [0xc3]].map(bytes => Uint8Array.from(bytes))
  )
  const name = fc.array(part, { maxLength: 6 }).map(parts => Buffer.concat(parts))
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(decodeName(one) === decodeName(other)).toBe(one.equals(other))
    }),
    { numRuns: 20_000 }
  )
})
