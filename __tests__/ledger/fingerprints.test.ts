import { describe, expect, test } from '@jest/globals'
import { fingerprintEntries, hashContent } from '../../src/ledger/fingerprints.ts'
import type { EntryState } from '../../src/ledger/ledger-entry.ts'
import { entry, ledger } from './entries.ts'

describe('the fingerprints of entries', () => {
  test('say what likeness is judged by, and where the post is', () => {
    const known = entry('a.md', { id: 'my-id', canonicalUrl: 'https://blog.example.com/a/' })
    expect(fingerprintEntries(ledger(known), new Map([['blob of a.md', 'hash']]))).toEqual([
      {
        path: 'a.md',
        id: 'my-id',
        title: 'Title of a.md',
        canonicalUrl: 'https://blog.example.com/a/',
        blob: 'blob of a.md',
        contentHash: 'hash',
        authorId: 'u-1',
        postUrl: 'https://medium.com/p/p1'
      }
    ])
  })

  test.each<[EntryState, boolean]>([
    ['published', true],
    ['unknown', true],
    ['intent', true],
    ['pending', false],
    ['rejected', false],
    ['ignored', false]
  ])('with an entry that is %s: %j', (state, counted) => {
    const found = fingerprintEntries(ledger(entry('a.md', { state })), new Map())
    expect(found.map(({ path }) => path)).toEqual(counted ? ['a.md'] : [])
  })

  test('name no content that could not be read, and no post that is not known', () => {
    const [found] = fingerprintEntries(ledger(entry('a.md', { state: 'unknown' })), new Map())
    expect(found).toMatchObject({ contentHash: null, postUrl: null })
  })
})

describe('the hash of the content', () => {
  test('is the same for the same words, whatever spacing, case and punctuation', () => {
    expect(hashContent('Some **text**,\n\nand more.\n')).toBe(hashContent('some text and MORE'))
  })

  test('differs for another word', () => {
    expect(hashContent('some text')).not.toBe(hashContent('some texts'))
  })

  test('is the SHA-256 of the words', () => {
    // printf 'some text' | sha256sum
    expect(hashContent('Some text!')).toBe(
      'b94f6f125c79e3a5ffaa826f584c10d52ada669e6762051b826b55776d05aed2'
    )
  })

  test('is null for a body without words', () => {
    expect(hashContent('')).toBeNull()
    expect(hashContent('\n---\n')).toBeNull()
  })
})
