import { describe, expect, test } from '@jest/globals'
import type { Likeness } from '../../src/ledger/duplicates.ts'
import { entryAt, type Entry, type EntryState, type Ledger } from '../../src/ledger/ledger.ts'
import {
  abandonIntents,
  moveWatermark,
  dropPending,
  intend,
  move,
  recordImage,
  settle,
  wait,
  type Step
} from '../../src/ledger/steps.ts'
import { attempt, entry, facts, ledger } from './entries.ts'

const PATH = 'posts/a.md'
const POST = { id: 'p2', url: 'https://medium.com/p/p2', via: 'response', at: 'now' } as const
const IMAGE = { url: 'https://cdn.example/1.png', md5: null }
const NOW = Date.parse('2026-03-01T10:02:00Z')

function intention(over: Partial<Parameters<typeof intend>[0]> = {}): Step {
  return intend({
    facts: facts(PATH),
    attempt: attempt('t-new', { run: '200/1' }),
    head: new Map([[PATH, 'x']]),
    likeness: null,
    ...over
  })
}

function likeness(over: Partial<Likeness> = {}): Likeness {
  return {
    path: PATH,
    id: null,
    title: `New title of ${PATH}`,
    canonicalUrl: null,
    blob: `new blob of ${PATH}`,
    content: null,
    authorId: 'u-1',
    ...over
  }
}

function standing(state: EntryState, over: Partial<Entry> = {}): Ledger {
  return ledger(entry('other.md'), entry(PATH, { state, attempt: attempt('t-1'), ...over }))
}

/** Each step with a ledger that it changes. */
const STEPS: readonly (readonly [string, Step, Ledger])[] = [
  ['created', settle({ kind: 'created', transaction: 't-1', post: POST }), standing('intent')],
  [
    'found',
    settle({ kind: 'found', transaction: 't-1', post: { ...POST, via: 'feed' } }),
    standing('unknown')
  ],
  ['refused', settle({ kind: 'refused', transaction: 't-1' }), standing('intent')],
  [
    'put back',
    settle({ kind: 'put-back', transaction: 't-1', reason: 'not-sent' }),
    standing('intent')
  ],
  ['no answer', settle({ kind: 'no-answer', transaction: 't-1' }), standing('intent')],
  ['retry', settle({ kind: 'retry', transaction: 't-1' }), standing('unknown')],
  ['wait for a new article', wait(facts(PATH), 'scheduled'), ledger()],
  ['wait for a known one', wait(facts(PATH), 'invalid'), standing('pending')],
  ['intend', intention(), ledger()],
  ['intend what waits', intention(), standing('pending')],
  ['abandon', abandonIntents({ id: '100', attempt: 2 }, NOW, () => true), standing('intent')],
  ['move', move({ from: PATH, to: 'posts/b.md' }), standing('published')],
  ['drop', dropPending(PATH), standing('pending')],
  ['image', recordImage('ab', IMAGE), ledger()],
  ['watermark', moveWatermark('key', 'sha'), ledger()]
]

test.each(STEPS)('%s changes a ledger, and its own result no further', (_, step, start) => {
  const once = step(start)
  expect(once).not.toEqual(start)
  expect(step(once)).toBe(once)
})

test.each(STEPS)('%s leaves what other entries say', (_, step, start) => {
  expect(entryAt(step(start), 'other.md')).toBe(entryAt(start, 'other.md'))
})

describe('settling', () => {
  test('finds the entry by its transaction, wherever it has moved', () => {
    const moved = move({ from: PATH, to: 'posts/b.md' })(standing('intent'))
    const settled = settle({ kind: 'created', transaction: 't-1', post: POST })(moved)
    expect(entryAt(settled, 'posts/b.md')).toMatchObject({ state: 'published', post: POST })
  })

  test('a late answer settles the entry that was given up', () => {
    const settled = settle({ kind: 'created', transaction: 't-1', post: POST })(standing('unknown'))
    expect(entryAt(settled, PATH)?.state).toBe('published')
  })

  test('of an attempt that nobody knows changes nothing', () => {
    const start = standing('intent')
    expect(settle({ kind: 'no-answer', transaction: 't-2' })(start)).toBe(start)
  })

  test('of an attempt that a person settled meanwhile changes nothing', () => {
    const start = standing('ignored', { attempt: attempt('t-hand') })
    expect(settle({ kind: 'created', transaction: 't-1', post: POST })(start)).toBe(start)
  })
})

describe('waiting', () => {
  test.each<EntryState>(['intent', 'published', 'unknown', 'ignored'])(
    'leaves an entry that another run made %s',
    state => {
      const start = standing(state)
      expect(wait(facts(PATH), 'scheduled')(start)).toBe(start)
    }
  )

  test('takes the newest facts and reason', () => {
    const after = wait(facts(PATH), 'invalid')(standing('pending', { reason: 'scheduled' }))
    expect(entryAt(after, PATH)).toMatchObject({
      state: 'pending',
      reason: 'invalid',
      blob: `new blob of ${PATH}`,
      title: `New title of ${PATH}`
    })
  })
})

describe('an intent', () => {
  test('is written with its attempt and facts', () => {
    const written = entryAt(intention()(ledger()), PATH)
    expect(written).toEqual({
      ...facts(PATH),
      aliases: [],
      state: 'intent',
      reason: null,
      attempt: attempt('t-new', { run: '200/1' }),
      post: null
    })
  })

  test.each<EntryState>(['intent', 'published', 'unknown', 'ignored'])(
    'is refused when another run made the article %s',
    state => {
      const start = standing(state)
      expect(intention()(start)).toBe(start)
    }
  )

  test('is refused when an entry whose file is gone knows the article by an earlier path', () => {
    const start = ledger(entry('posts/moved.md', { aliases: [PATH] }))
    expect(intention()(start)).toBe(start)
  })

  test('is written beside an entry that has the path as an alias but a file of its own', () => {
    const start = ledger(entry('posts/moved.md', { aliases: [PATH] }))
    const head = new Map([
      [PATH, 'x'],
      ['posts/moved.md', 'y']
    ])
    expect(entryAt(intention({ head })(start), PATH)?.state).toBe('intent')
  })

  test('is refused when an entry whose file is gone has the article by its id', () => {
    const start = ledger(entry('posts/old.md', { id: 'my-id' }))
    expect(intention({ facts: facts(PATH, { id: 'my-id' }) })(start)).toBe(start)
  })

  test.each<[string, Partial<Entry>, Partial<Likeness>]>([
    ['title', { title: `NEW title of ${PATH}!` }, {}],
    ['blob', { blob: `new blob of ${PATH}` }, {}],
    [
      'canonical URL',
      { canonicalUrl: 'https://a.example/x/' },
      { canonicalUrl: 'https://a.example/x' }
    ]
  ])('is refused when another run published one with the same %s', (_, theirs, ours) => {
    const start = ledger(entry('posts/like.md', theirs))
    expect(intention({ likeness: likeness(ours) })(start)).toBe(start)
  })

  test('passes over likeness that a person decided about', () => {
    const start = ledger(entry('posts/like.md', { title: `New title of ${PATH}` }))
    expect(entryAt(intention({ likeness: null })(start), PATH)?.state).toBe('intent')
  })

  test('stays written when the like entry came after it', () => {
    const step = intention({ likeness: likeness() })
    const written = step(ledger())
    const later = {
      ...written,
      entries: [...written.entries, entry('b.md', { title: `New title of ${PATH}` })]
    }
    expect(step(later)).toBe(later)
  })
})

describe('giving up intents', () => {
  const run = { id: '300', attempt: 1 }
  const start = ledger(
    entry('mine.md', { state: 'intent', attempt: attempt('a', { run: '300/1' }) }),
    entry('due.md', {
      state: 'intent',
      attempt: attempt('b', { run: '200/1', deadline: '2026-03-01T10:02:00Z' })
    }),
    entry('waiting.md', {
      state: 'intent',
      attempt: attempt('c', { run: '200/1', deadline: '2026-03-01T10:02:01Z' })
    }),
    entry('elsewhere.md', {
      state: 'intent',
      attempt: attempt('d', { run: '200/1', deadline: '2026-03-01T09:00:00Z' })
    })
  )

  test('takes those past their deadline, and only where the patterns match', () => {
    const after = abandonIntents(run, NOW, path => path !== 'elsewhere.md')(start)
    expect(Object.fromEntries(after.entries.map(({ path, state }) => [path, state]))).toEqual({
      'mine.md': 'intent',
      'due.md': 'unknown',
      'waiting.md': 'intent',
      'elsewhere.md': 'intent'
    })
    expect(entryAt(after, 'due.md')?.reason).toBe('no-answer')
  })

  test('takes those of an earlier attempt of this run before their deadline', () => {
    const after = abandonIntents({ id: '300', attempt: 2 }, NOW, () => true)(start)
    expect(entryAt(after, 'mine.md')?.state).toBe('unknown')
  })
})

test.each<EntryState>(['intent', 'published', 'rejected', 'unknown', 'ignored'])(
  'an entry that is %s is not dropped',
  state => {
    const start = standing(state)
    expect(dropPending(PATH)(start)).toBe(start)
  }
)

test('an image that was uploaded again takes the newer address', () => {
  const first = recordImage('ab', IMAGE)(ledger())
  const second = recordImage('ab', { ...IMAGE, url: 'https://cdn.example/2.png' })(first)
  expect(second.images).toEqual({ ab: { url: 'https://cdn.example/2.png', md5: null } })
})

test.each<[string | null, readonly (string | null)[] | undefined, string]>([
  [null, undefined, 'new'],
  ['old', undefined, 'new'],
  [null, [null], 'new'],
  ['base', [null, 'base'], 'new'],
  ['other', [null, 'base'], 'other']
])('the watermark %j moves, where %j may be replaced, to %j', (now, from, expected) => {
  const start = { ...ledger(), watermarks: now === null ? {} : { key: now } }
  expect(moveWatermark('key', 'new', from)(start).watermarks).toEqual({ key: expected })
})
