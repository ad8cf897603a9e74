// How the runs are counted in which an article is put off, and when that has been too often.

import { describe, expect, test } from '@jest/globals'
import { findByPath } from '../../src/ledger/ledger.ts'
import { countWaits, isOverdue } from '../../src/ledger/waiting-entries.ts'
import type { Waits } from '../../src/ledger/ledger-entry.ts'
import { entry, ledger } from './entries.ts'

const PATH = 'posts/a.md'
const FIRST = '2026-03-01T10:00:00.000Z'
const LATER = '2026-03-02T10:00:00.000Z'
const WAITS: Waits = { reason: 'not-sent', runs: 1, run: '1/1', since: FIRST }

function waiting(reason = 'not-sent', waits?: Waits) {
  const parts = { state: 'pending', reason, attempt: null, ...(waits && { waits }) } as const
  return ledger(entry(PATH, parts))
}

describe('a run that puts an article off', () => {
  test('is the first one', () => {
    const after = countWaits([{ path: PATH, reason: 'not-sent' }], { run: '1/1', at: FIRST })(
      waiting()
    )
    expect(findByPath(after, PATH)?.waits).toEqual(WAITS)
  })

  test('is one more, and the beginning stays', () => {
    const count = countWaits([{ path: PATH, reason: 'not-sent' }], { run: '2/1', at: LATER })
    const after = count(waiting('not-sent', WAITS))
    expect(findByPath(after, PATH)?.waits).toEqual({ ...WAITS, runs: 2, run: '2/1' })
  })

  test('counts once, however often the step is applied', () => {
    const count = countWaits([{ path: PATH, reason: 'not-sent' }], { run: '2/1', at: LATER })
    const after = count(waiting('not-sent', WAITS))
    expect(count(after)).toBe(after)
  })

  test('is not counted when the count says enough', () => {
    const start = waiting('not-sent', { ...WAITS, runs: 3 })
    expect(countWaits([{ path: PATH, reason: 'not-sent' }], { run: '9/1', at: LATER })(start)).toBe(
      start
    )
  })

  test.each([
    ['the article waits for its date', waiting('scheduled'), 'scheduled'],
    ['the entry waits for another reason by now', waiting('rate-limited'), 'not-sent'],
    ['the article is published by now', ledger(entry(PATH)), 'not-sent'],
    ['there is no such entry', ledger(), 'not-sent']
  ])('is not counted when %s', (_, start, reason) => {
    expect(countWaits([{ path: PATH, reason }], { run: '1/1', at: FIRST })(start)).toBe(start)
  })
})

describe('a wait', () => {
  const DAY_MS = 86_400_000
  test.each<[string, number, number, boolean]>([
    ['not-sent', 1, 0, false],
    ['not-sent', 2, 0, false],
    ['not-sent', 3, 0, true],
    ['not-sent', 1, 3 * DAY_MS, false],
    ['not-sent', 1, 3 * DAY_MS + 1, true],
    ['rate-limited', 2, 3 * DAY_MS, false],
    ['rate-limited', 3, 0, true],
    ['rate-limited', 1, 3 * DAY_MS + 1, true]
  ])('for the reason %s in %i runs and %i ms is too long: %s', (reason, runs, ms, expected) => {
    expect(isOverdue({ ...WAITS, reason, runs }, Date.parse(FIRST) + ms)).toBe(expected)
  })
})
