// What the ledger's entry decides before the file is looked at.

import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/ledger/index.ts'
import { decideByEntry } from '../../src/publish/evaluate/decide-by-entry.ts'
import type { BranchTip } from '../../src/publish/run-context.ts'
import { entry } from '../ledger/entries.ts'

const PATH = 'posts/a.md'
const CURRENT: BranchTip = { isCurrent: true, blobAt: () => null }

function atTip(blob: string | null): BranchTip {
  return { isCurrent: false, blobAt: path => (path === PATH ? blob : null) }
}

function decide(known: Entry | null, blob: string, tip: BranchTip = CURRENT) {
  const verdict = decideByEntry({ path: PATH, blob, entry: known }, tip)
  return verdict === null ? null : `${verdict.outcome}/${verdict.reason}`
}

const SAME = `blob of ${PATH}`

describe('at the tip of the branch', () => {
  test.each<[string, Entry | null, string, string | null]>([
    ['no entry', null, SAME, null],
    ['a waiting one', entry(PATH, { state: 'pending', reason: 'scheduled' }), SAME, null],
    ['an intent', entry(PATH, { state: 'intent' }), SAME, 'skipped/in-progress'],
    ['an intent, edited', entry(PATH, { state: 'intent' }), 'other', 'skipped/in-progress'],
    ['an unknown one', entry(PATH, { state: 'unknown' }), SAME, 'unknown/no-answer'],
    ['an unknown one, edited', entry(PATH, { state: 'unknown' }), 'other', 'unknown/no-answer'],
    ['a published one', entry(PATH), SAME, 'skipped/already-published'],
    ['a published one, edited', entry(PATH), 'other', 'skipped/changed-since-published'],
    ['an ignored one', entry(PATH, { state: 'ignored' }), SAME, 'skipped/ignored'],
    ['an ignored one, edited', entry(PATH, { state: 'ignored' }), 'other', 'skipped/ignored'],
    ['a rejected one', entry(PATH, { state: 'rejected' }), SAME, 'failed/rejected'],
    ['a rejected one, edited', entry(PATH, { state: 'rejected' }), 'other', null]
  ])('%s', (_, known, blob, expected) => {
    expect(decide(known, blob)).toBe(expected)
  })
})

describe('in a run of an older commit', () => {
  test.each<[string, Entry | null, string | null, string | null]>([
    ['the same file goes on', null, SAME, null],
    ['an edited file is superseded', null, 'newer', 'skipped/superseded'],
    ['a deleted file is superseded', null, null, 'skipped/superseded'],
    [
      'an intent is still in progress',
      entry(PATH, { state: 'intent' }),
      'newer',
      'skipped/in-progress'
    ],
    [
      'an unknown post is still unknown',
      entry(PATH, { state: 'unknown' }),
      null,
      'unknown/no-answer'
    ],
    ['a published article is superseded', entry(PATH), 'newer', 'skipped/superseded']
  ])('%s', (_, known, tipBlob, expected) => {
    expect(decide(known, SAME, atTip(tipBlob))).toBe(expected)
  })
})

describe('what a person reads', () => {
  const read = (known: Entry, blob = SAME) =>
    decideByEntry({ path: PATH, blob, entry: known }, CURRENT)

  test('of an unknown public post is where to look, and both lines to settle it', () => {
    expect(read(entry(PATH, { state: 'unknown' }))?.remedy).toBe(
      'Look at your profile or the publication, then settle it with the input `resolve`: `posts/a.md published URL` if the post is there, else `posts/a.md retry t-posts/a.md`.'
    )
  })

  test('of an unknown draft is the list of drafts', () => {
    const draft = entry(PATH, { state: 'unknown', publishStatus: 'draft' })
    expect(read(draft)?.remedy).toContain('https://medium.com/me/stories/drafts')
  })

  test('of an edited article is the address of its post', () => {
    expect(read(entry(PATH), 'other')).toMatchObject({
      message: "Changed since it was published. Medium's API cannot change a post.",
      remedy: 'If the change matters there, edit the post by hand: https://medium.com/p/p1.'
    })
  })

  test('of a rejected article is the line that has it tried again', () => {
    expect(read(entry(PATH, { state: 'rejected' }))?.remedy).toContain(
      '`resolve: posts/a.md retry t-posts/a.md`'
    )
  })
})
