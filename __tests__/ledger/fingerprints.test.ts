import { describe, expect, test } from '@jest/globals'
import { fingerprintEntries } from '../../src/ledger/fingerprints.ts'
import type { EntryState } from '../../src/ledger/ledger-entry.ts'
import { entry, ledger } from './entries.ts'

describe('the fingerprints of entries', () => {
  test('say what likeness is judged by, and where the post is', () => {
    const known = entry('a.md', {
      id: 'my-id',
      canonicalUrl: 'https://blog.example.com/a/',
      sketch: '1:9:'
    })
    expect(fingerprintEntries(ledger(known))).toEqual([
      {
        path: 'a.md',
        id: 'my-id',
        title: 'Title of a.md',
        canonicalUrl: 'https://blog.example.com/a/',
        blob: 'blob of a.md',
        declaresUrl: false,
        sketch: '1:9:',
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
    const found = fingerprintEntries(ledger(entry('a.md', { state })))
    expect(found.map(({ path }) => path)).toEqual(counted ? ['a.md'] : [])
  })

  test('name no post that is not known', () => {
    const [found] = fingerprintEntries(ledger(entry('a.md', { state: 'unknown' })))
    expect(found).toMatchObject({ postUrl: null })
  })
})
