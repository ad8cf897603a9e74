import { describe, expect, test } from '@jest/globals'
import { REASONS, type Outcome } from '../../src/report/index.ts'

function listReasons(outcome: Outcome): string[] {
  return Object.entries(REASONS)
    .filter(([, facts]) => facts.outcome === outcome)
    .map(([reason]) => reason)
}

describe('the table of reasons', () => {
  test.each<[Outcome, string]>([
    ['created', 'created resolved'],
    ['planned', 'would-create by-hand'],
    [
      'skipped',
      'already-published changed-since-published draft opted-out no-front-matter not-an-article superseded in-progress ignored'
    ],
    ['deferred', 'scheduled rate-limited not-sent'],
    [
      'failed',
      'invalid image publication unauthorized rejected possible-duplicate too-many-posts ledger'
    ],
    ['unknown', 'no-answer']
  ])('has for %s the reasons that users may rely on', (outcome, reasons) => {
    expect(listReasons(outcome).join(' ')).toBe(reasons)
  })

  test.each(Object.entries(REASONS))('says what %s means in whole sentences', (_, facts) => {
    for (const sentence of [facts.meaning, facts.remedy ?? facts.meaning])
      expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  test.each(Object.entries(REASONS).filter(([, { isShared }]) => isShared))(
    'has a title for %s, which summaries and annotations name',
    (_, { title }) => {
      expect(title).toMatch(/^[a-z]/)
    }
  )

  test.each(['failed', 'unknown'] as const)(
    'has a title and a remedy for all that is %s',
    outcome => {
      const wrong = Object.values(REASONS).filter(
        facts => facts.outcome === outcome && (facts.title === null || facts.remedy === null)
      )
      expect(wrong).toEqual([])
    }
  )
})
