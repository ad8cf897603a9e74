import { describe, expect, test } from '@jest/globals'
import type { Entry, EntryState, IntentEntry } from '../../src/ledger/ledger-entry.ts'
import { isAbandoned, changeEntry, type EntryChange } from '../../src/ledger/entry-transitions.ts'
import { attempt, entry, facts } from './entries.ts'

const PATH = 'posts/a.md'
const MINE = 't-1'
const POST = {
  id: 'p2',
  url: 'https://medium.com/p/p2',
  via: 'response',
  at: '2026-03-01T10:00:02.000Z'
} as const
const BY_HAND = { ...POST, via: 'hand' } as const

const CHANGES: readonly EntryChange[] = [
  { kind: 'wait', reason: 'scheduled', facts: facts(PATH) },
  { kind: 'intend', attempt: attempt('t-2'), facts: facts(PATH) },
  { kind: 'created', transaction: MINE, post: POST },
  { kind: 'put-back', transaction: MINE, reason: 'not-sent' },
  { kind: 'refused', transaction: MINE },
  { kind: 'no-answer', transaction: MINE },
  { kind: 'found', transaction: MINE, post: { ...POST, via: 'feed' } },
  { kind: 'published-by-hand', attempt: attempt('t-3'), post: BY_HAND, facts: facts(PATH) },
  { kind: 'ignored-by-hand', attempt: attempt('t-4'), facts: facts(PATH) },
  { kind: 'retry', transaction: MINE }
]

/** What becomes of an entry: rows are changes, columns the state before. `-` is not allowed. */
const STATES = [
  'absent',
  'pending',
  'intent',
  'published',
  'rejected',
  'unknown',
  'ignored'
] as const
const TABLE = `
  wait               pending    pending    -          -          pending    -          -
  intend             intent     intent     -          -          intent     -          -
  created            -          -          published  -          -          published  -
  put-back           -          -          pending    -          -          pending    -
  refused            -          -          rejected   -          -          rejected   -
  no-answer          -          -          unknown    -          -          -          -
  found              -          -          -          -          -          published  -
  published-by-hand  published  published  -          published  published  published  published
  ignored-by-hand    ignored    ignored    -          -          ignored    ignored    -
  retry              -          -          -          pending    pending    pending    pending
`
const ROWS = TABLE.trim()
  .split('\n')
  .flatMap(line => {
    const [kind = '', ...after] = line.trim().split(/\s+/)
    return STATES.map((before, at) => [kind, before, after[at]!] as const)
  })

function entryIn(state: EntryState): Entry {
  return entry(PATH, { state, attempt: attempt(MINE), reason: 'x' })
}

describe('the state machine', () => {
  test.each(ROWS)('%s from %s gives %s', (kind, before, after) => {
    const change = CHANGES.find(one => one.kind === kind)!
    const found = changeEntry(before === 'absent' ? null : entryIn(before), change)
    expect(found?.state ?? '-').toBe(after)
  })

  test('the table has every change', () => {
    expect(new Set(ROWS.map(([kind]) => kind))).toEqual(new Set(CHANGES.map(({ kind }) => kind)))
  })

  test.each(CHANGES.filter(change => 'transaction' in change))(
    '$kind of another transaction changes nothing',
    change => {
      for (const state of [
        'pending',
        'intent',
        'published',
        'rejected',
        'unknown',
        'ignored'
      ] as const)
        expect(changeEntry({ ...entryIn(state), attempt: attempt('other') }, change)).toBeNull()
    }
  )
})

describe('what an entry says after a change', () => {
  test('waiting takes over what the file says now, with the reason of the result', () => {
    const before = entry(PATH, {
      state: 'rejected',
      reason: 'rejected',
      aliases: ['old.md'],
      attempt: attempt(MINE)
    })
    expect(changeEntry(before, CHANGES[0]!)).toEqual({
      ...facts(PATH),
      aliases: ['old.md'],
      state: 'pending',
      reason: 'scheduled',
      attempt: attempt(MINE),
      post: null
    })
  })

  test('an intent names its own attempt and no reason', () => {
    expect(changeEntry(entryIn('pending'), CHANGES[1]!)).toMatchObject({
      state: 'intent',
      reason: null,
      attempt: attempt('t-2'),
      blob: `new blob of ${PATH}`
    })
  })

  test('a late answer settles its own transaction, even from unknown', () => {
    const unknown = changeEntry(entryIn('intent'), { kind: 'no-answer', transaction: MINE })
    expect(unknown).toMatchObject({ state: 'unknown', reason: 'no-answer' })
    const late = changeEntry(unknown, { kind: 'created', transaction: MINE, post: POST })
    expect(late).toMatchObject({ state: 'published', reason: null, post: POST })
  })

  test('a late answer is told a second time in vain, so a repeated write is recognised', () => {
    const once = changeEntry(entryIn('intent'), { kind: 'created', transaction: MINE, post: POST })
    expect(changeEntry(once, { kind: 'created', transaction: MINE, post: POST })).toBeNull()
  })

  test('what was put back waits with its reason and keeps its attempt', () => {
    expect(
      changeEntry(entryIn('intent'), {
        kind: 'put-back',
        transaction: MINE,
        reason: 'rate-limited'
      })
    ).toMatchObject({ state: 'pending', reason: 'rate-limited', attempt: attempt(MINE) })
  })

  test.each(['absent', 'unknown'] as const)(
    'publishing by hand from %s names a transaction',
    from => {
      const before = from === 'absent' ? null : entryIn(from)
      const after = changeEntry(
        before,
        CHANGES.find(one => one.kind === 'published-by-hand')!
      )
      expect(after).toMatchObject({ attempt: attempt('t-3'), post: BY_HAND, reason: null })
    }
  )
})

describe('a retry', () => {
  test.each(['published', 'rejected', 'unknown', 'ignored'] as const)(
    'from %s forgets post, reason and transaction',
    state => {
      expect(changeEntry(entryIn(state), { kind: 'retry', transaction: MINE })).toMatchObject({
        state: 'pending',
        reason: null,
        post: null,
        attempt: null
      })
    }
  )

  test('never fits again, also after the entry was ignored by hand', () => {
    const again = changeEntry(entryIn('unknown'), { kind: 'retry', transaction: MINE })
    const ignored = changeEntry(again, {
      kind: 'ignored-by-hand',
      attempt: attempt('t-4'),
      facts: facts(PATH)
    })
    expect(changeEntry(ignored, { kind: 'retry', transaction: MINE })).toBeNull()
    expect(changeEntry(ignored, { kind: 'retry', transaction: 't-4' })?.state).toBe('pending')
  })
})

describe('an intent is given up', () => {
  const deadline = Date.parse(attempt(MINE).deadline)
  const intent = (run: string): IntentEntry => ({
    ...facts(PATH),
    aliases: [],
    state: 'intent',
    reason: null,
    attempt: attempt(MINE, { run }),
    post: null
  })

  test.each([
    ['another run before the deadline', '100/1', { id: '200', attempt: 1 }, deadline - 1, false],
    ['another run at its deadline', '100/1', { id: '200', attempt: 1 }, deadline, true],
    ['another run after its deadline', '100/1', { id: '200', attempt: 1 }, deadline + 1, true],
    ['an earlier attempt of the same run', '100/1', { id: '100', attempt: 2 }, deadline - 1, true],
    ['attempt 9 seen by attempt 10', '100/9', { id: '100', attempt: 10 }, deadline - 1, true],
    ['the same attempt', '100/2', { id: '100', attempt: 2 }, deadline - 1, false],
    ['a later attempt of the same run', '100/3', { id: '100', attempt: 2 }, deadline - 1, false],
    ['an earlier attempt of another run', '101/1', { id: '100', attempt: 2 }, deadline - 1, false],
    ['a run that does not tell its attempt', '100', { id: '100', attempt: 2 }, deadline - 1, false]
  ])('%s', (_, run, reader, now, abandoned) => {
    expect(isAbandoned(intent(run), reader, now)).toBe(abandoned)
  })
})

describe('what was counted of a wait', () => {
  const waits = {
    reason: 'not-sent',
    runs: 2,
    run: '200/1',
    since: '2026-03-01T10:00:00.000Z'
  }
  const waiting = (state: EntryState) =>
    entry(PATH, { state, attempt: attempt(MINE), reason: 'not-sent', waits })

  test.each<[string, EntryChange, EntryState, boolean]>([
    ['goes when it waits for another reason', CHANGES[0]!, 'pending', false],
    [
      'stays while it waits for the same reason',
      { kind: 'wait', reason: 'not-sent', facts: facts(PATH) },
      'pending',
      true
    ],
    ['stays while it is tried', CHANGES[1]!, 'pending', true],
    ['stays when that fails in the same way', CHANGES[3]!, 'intent', true],
    [
      'goes when that fails in another way',
      { kind: 'put-back', transaction: MINE, reason: 'unauthorized' },
      'intent',
      false
    ],
    ['goes with the post', CHANGES[2]!, 'intent', false],
    ['goes with a refusal', CHANGES[4]!, 'intent', false],
    ['goes without an answer', CHANGES[5]!, 'intent', false],
    ['goes when it is tried by hand', { kind: 'retry', transaction: MINE }, 'unknown', false]
  ])('%s', (_, change, before, stays) => {
    const after = changeEntry(waiting(before), change)
    expect(after).not.toBeNull()
    expect(after).toHaveProperty('path', PATH)
    if (stays) expect(after?.waits).toEqual(waits)
    else expect(after).not.toHaveProperty('waits')
  })
})
