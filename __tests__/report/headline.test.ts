import { describe, expect, test } from '@jest/globals'
import { describeRun } from '../../src/report/headline.ts'
import type { Result, RunOutcome } from '../../src/report/index.ts'
import { created, failed, skipped, unknown } from './reports.ts'

const planned = created({ outcome: 'planned', reason: 'would-create' })
const deferred = skipped({ outcome: 'deferred', reason: 'scheduled' })

describe('describeRun', () => {
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
    [
      'planned',
      [planned, { ...planned, untouched: true }, skipped()],
      '2 posts would be created (1 waiting already), 1 skipped'
    ],
    ['planned', [{ ...planned, untouched: true }], '1 post would be created (waiting already)'],
    ['nothing', [], 'Nothing to publish'],
    ['nothing', [skipped(), skipped()], 'Nothing to publish: 2 articles skipped']
  ])('of a run that is %s', (outcome, results, sentence) => {
    expect(describeRun({ outcome, results })).toBe(sentence)
  })
})
