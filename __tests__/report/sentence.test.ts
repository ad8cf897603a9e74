import { describe, expect, test } from '@jest/globals'
import { headline, plural } from '../../src/report/sentence.ts'
import type { Result, RunOutcome } from '../../src/report/result.ts'
import { created, failed, skipped, unknown } from './reports.ts'

const planned = created({ outcome: 'planned', reason: 'would-create' })
const deferred = skipped({ outcome: 'deferred', reason: 'scheduled' })

describe('headline', () => {
  test.each<[RunOutcome, readonly Result[], string]>([
    ['published', [created()], '1 post created'],
    ['published', [created(), created(), skipped()], '2 posts created, 1 skipped'],
    [
      'partial',
      [skipped(), unknown(), failed(), deferred, created()],
      '1 post created, 1 failed, 1 unknown, 1 deferred, 1 skipped'
    ],
    ['failed', [failed(), failed(), unknown()], '2 articles failed, 1 unknown'],
    ['failed', [unknown()], '1 article unknown'],
    ['failed', [], 'The run failed'],
    ['partial', [created()], '1 post created, but the run failed'],
    ['planned', [planned, planned, planned], '3 posts would be created'],
    ['nothing', [], 'Nothing to publish'],
    ['nothing', [skipped(), skipped()], 'Nothing to publish: 2 articles skipped']
  ])('of a run that is %s', (outcome, results, sentence) => {
    expect(headline({ outcome, results })).toBe(sentence)
  })
})

test.each([
  [0, '0 posts'],
  [1, '1 post'],
  [2, '2 posts']
])('%d has its plural', (count, text) => {
  expect(plural(count, 'post')).toBe(text)
})
