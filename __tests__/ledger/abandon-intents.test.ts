import { describe, expect, test } from '@jest/globals'
import { abandonIntents } from '../../src/ledger/ledger-steps.ts'
import { findByPath } from '../../src/ledger/ledger.ts'
import type { EntryState } from '../../src/ledger/ledger-entry.ts'
import { attempt, entry, ledger } from './entries.ts'

const NOW = '2026-03-01T10:02:00Z'
const BEFORE = '2026-03-01T10:01:59Z'
const LATER = '2026-03-01T10:02:01Z'
/** 300 s, 60 s and half a minute for clocks that differ: no run sets a later one. */
const LATEST = '2026-03-01T10:08:30Z'
const TOO_LATE = '2026-03-01T10:08:31Z'
const NEXT_YEAR = '2027-03-01T10:02:00Z'

/** The run that reads the ledger is 300, in its second attempt. */
const abandon = abandonIntents({ id: '300', attempt: 2 }, Date.parse(NOW), path =>
  path.startsWith('posts/')
)

describe('an intent becomes unknown when its run is gone', () => {
  test.each<[string, string, string, string, EntryState]>([
    ['this attempt, in time', 'posts/a.md', '300/2', LATER, 'intent'],
    ['this attempt, past its deadline', 'posts/a.md', '300/2', BEFORE, 'unknown'],
    ['an earlier attempt of this run, in time', 'posts/a.md', '300/1', LATER, 'unknown'],
    ['a later attempt of this run, in time', 'posts/a.md', '300/3', LATER, 'intent'],
    ['another run, in time', 'posts/a.md', '200/1', LATER, 'intent'],
    ['another run, at its deadline', 'posts/a.md', '200/1', NOW, 'unknown'],
    ['another run, past its deadline', 'posts/a.md', '200/1', BEFORE, 'unknown'],
    ['another run, with the latest deadline there is', 'posts/a.md', '200/1', LATEST, 'intent'],
    ['another run, with a deadline beyond it', 'posts/a.md', '200/1', TOO_LATE, 'unknown'],
    ['another run, whose clock is a year ahead', 'posts/a.md', '200/1', NEXT_YEAR, 'unknown'],
    ['another run, where this one does not look', 'drafts/a.md', '200/1', BEFORE, 'intent']
  ])('%s', (_, path, run, deadline, expected) => {
    const start = ledger(entry(path, { state: 'intent', attempt: attempt('t', { run, deadline }) }))
    const after = abandon(start)
    expect(findByPath(after, path)).toMatchObject(
      expected === 'unknown'
        ? { state: 'unknown', reason: 'no-answer', attempt: { transaction: 't' } }
        : { state: 'intent', reason: null }
    )
    expect(after === start).toBe(expected === 'intent')
  })

  test('each by itself', () => {
    const intent = (path: string, deadline: string) =>
      entry(path, { state: 'intent', attempt: attempt(path, { run: '200/1', deadline }) })
    const start = ledger(
      intent('posts/a.md', BEFORE),
      intent('posts/b.md', LATER),
      intent('posts/c.md', NOW)
    )
    const states = abandon(start).entries.map(({ path, state }) => `${path} ${state}`)
    expect(states.sort()).toEqual(['posts/a.md unknown', 'posts/b.md intent', 'posts/c.md unknown'])
  })
})

test.each<EntryState>(['pending', 'published', 'rejected', 'unknown', 'ignored'])(
  'an entry that is %s is left alone, whatever its attempt says',
  state => {
    const start = ledger(
      entry('posts/a.md', { state, attempt: attempt('t', { run: '300/1', deadline: BEFORE }) })
    )
    expect(abandon(start)).toBe(start)
  }
)
