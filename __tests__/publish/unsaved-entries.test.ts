// What a person has to restore when the ledger could not be written.

import { expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/index.ts'
import { listUnsaved } from '../../src/publish/close/unsaved-entries.ts'
import { entry, ledger } from '../ledger/entries.ts'

const INTENT = entry('a.md', { state: 'intent', post: null })

function list(written: readonly Entry[], wanted: readonly Entry[]): string[] {
  const session = { ledger: () => ledger(...wanted), lastLedger: () => ledger(...written) }
  return listUnsaved(session as Parameters<typeof listUnsaved>[0]).map(
    record => (JSON.parse(record) as Entry).state
  )
}

test.each<[string, Entry, string[]]>([
  ['a post', entry('a.md'), ['published']],
  [
    'a request without an answer',
    entry('a.md', { state: 'unknown', reason: 'no-answer', post: null }),
    ['unknown']
  ],
  ['a refusal', entry('a.md', { state: 'rejected', reason: 'rejected', post: null }), ['rejected']],
  [
    'an article that waits, which the next run finds by itself,',
    entry('a.md', { state: 'pending', reason: 'not-sent', post: null }),
    []
  ]
])('%s is restored as it was settled', (_, settled, states) => {
  expect(list([INTENT], [settled])).toEqual(states)
})

test('what was written needs no restoring', () => {
  expect(list([entry('a.md')], [entry('a.md')])).toEqual([])
  expect(list([entry('a.md')], [entry('a.md'), entry('b.md')])).toEqual(['published'])
})
