// When the watermark moves, what it may replace, and what is forgotten together with it.

import { describe, expect, test } from '@jest/globals'
import { createOutcome, type ArticleOutcome } from '../../src/publish/article-outcome.ts'
import { advanceWatermark, listReplaceable } from '../../src/publish/close/advance-watermark.ts'
import type { Reason } from '../../src/report/index.ts'
import { entry, ledger } from '../ledger/entries.ts'
import { context, SHA, type ContextParts } from './values.ts'

const OTHER = 'b'.repeat(40)

function outcome(reason: Reason, path = 'posts/a.md', known = entry(path)): ArticleOutcome {
  const verdict = { outcome: 'skipped', reason, message: '', remedy: null } as const
  return createOutcome({ file: { path, blob: 'x', entry: known }, verdict })
}

function waiting(path: string) {
  return entry(path, { state: 'pending', reason: 'scheduled', attempt: null, post: null })
}

/** Where the watermark is afterwards, and which entries are left. */
async function advance(outcomes: readonly ArticleOutcome[], parts: ContextParts) {
  const run = context(parts)
  await advanceWatermark(outcomes, run)
  const { watermarks, entries } = run.session.ledger()
  return { watermark: watermarks.key ?? null, paths: entries.map(({ path }) => path) }
}

describe('the watermark', () => {
  const before = { ...ledger(), watermarks: { key: OTHER } }
  const CHANGED = { any: true, comparedWith: 'watermark', watermark: OTHER } as const

  test.each<[string, ContextParts, string]>([
    ['moves when something changed', { changes: CHANGED }, SHA],
    ['stays when nothing did', { changes: { ...CHANGED, any: false } }, OTHER],
    [
      'moves when what stays unpublished was named',
      { changes: { ...CHANGED, any: false }, namesLeft: true },
      SHA
    ],
    [
      'stays when this run is of an older commit',
      { changes: CHANGED, tip: { isCurrent: false, blobAt: () => null } },
      OTHER
    ],
    ['stays when the branch has moved meanwhile', { changes: CHANGED, laterTip: OTHER }, OTHER],
    [
      'moves when the answer was only late',
      { changes: CHANGED, laterTip: [OTHER, OTHER, SHA], ancestors: [OTHER] },
      SHA
    ],
    [
      'stays when the answer stays out of date',
      { changes: CHANGED, laterTip: OTHER, ancestors: [OTHER] },
      OTHER
    ],
    ['moves when the branch cannot be asked about', { changes: CHANGED, laterTip: null }, SHA],
    [
      'moves when the old one cannot be read',
      { changes: { any: false, comparedWith: 'before', watermark: OTHER } },
      SHA
    ]
  ])('%s', async (_, parts, expected) => {
    expect((await advance([], { ledger: before, ...parts })).watermark).toBe(expected)
  })

  test('stays when an article could not be recorded', async () => {
    const { watermark } = await advance([outcome('ledger')], { ledger: before, changes: CHANGED })
    expect(watermark).toBe(OTHER)
  })
})

describe('what a run may replace', () => {
  test.each([
    ['watermark', ['w']],
    ['before', [null, 'w', 'b']],
    ['head', [null, 'w', 'b']]
  ] as const)('compared with %s', (comparedWith, expected) => {
    expect(listReplaceable({ comparedWith, watermark: 'w' }, 'b')).toEqual(expected)
  })
})

describe('a waiting article', () => {
  const known = ledger(waiting('posts/a.md'))
  const draft = [outcome('draft', 'posts/a.md', waiting('posts/a.md'))]

  test('that has become a draft is forgotten', async () => {
    const tree = { 'posts/a.md': 'other' }
    expect((await advance(draft, { ledger: known, tree })).paths).toEqual([])
  })

  test('whose file is gone is forgotten', async () => {
    expect((await advance([], { ledger: known, tree: {} })).paths).toEqual([])
  })

  test.each([
    ['whose file has another name now is kept', { tree: { 'old/a.md': 'blob of posts/a.md' } }],
    ['is kept in a run of an older commit', { tip: { isCurrent: false, blobAt: () => null } }]
  ])('%s', async (_, parts) => {
    expect((await advance([], { ledger: known, ...parts })).paths).toEqual(['posts/a.md'])
  })

  test.each([
    ['has the file', { 'posts/a.md': 'any' }, ['posts/a.md']],
    ['has its blob', { 'notes/z.md': 'blob of posts/a.md' }, ['posts/a.md']],
    ['has neither', { 'notes/z.md': 'any' }, []]
  ])('is kept as long as the base of another set of patterns %s', async (_, base, expected) => {
    const shared = { ...known, watermarks: { other: OTHER } }
    const found = await advance(draft, { ledger: shared, otherTrees: { [OTHER]: base } })
    expect(found.paths).toEqual(expected)
  })

  test('that is published is never forgotten', async () => {
    const published = ledger(entry('posts/a.md'))
    expect((await advance([outcome('draft')], { ledger: published })).paths).toEqual(['posts/a.md'])
  })
})
