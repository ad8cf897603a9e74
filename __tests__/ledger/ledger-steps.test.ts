import { describe, expect, test } from '@jest/globals'
import type { Fingerprint } from '../../src/ledger/fingerprints.ts'
import type { EntryFields, EntryState } from '../../src/ledger/ledger-entry.ts'
import { findByPath, type Ledger } from '../../src/ledger/ledger.ts'
import {
  abandonIntents,
  dropPending,
  intend,
  moveEntry,
  moveWatermark,
  recordEdit,
  recordImage,
  settle,
  wait,
  type Intention,
  type Step
} from '../../src/ledger/ledger-steps.ts'
import { attempt, entry, facts, ledger } from './entries.ts'

const PATH = 'posts/a.md'
/** Blob of the entry that `ledgerIn` has at the path. */
const KNOWN = `blob of ${PATH}`
const POST = { id: 'p2', url: 'https://medium.com/p/p2', via: 'response', at: 'now' } as const
const IMAGE = { url: 'https://cdn.example/1.png', md5: null }
const NOW = Date.parse('2026-03-01T10:02:00Z')

function intention(over: Partial<Intention> = {}): Step {
  return intend({
    facts: facts(PATH),
    known: KNOWN,
    attempt: attempt('t-new', { run: '200/1' }),
    tree: new Map([[PATH, 'x']]),
    fingerprint: null,
    compared: new Set(),
    ...over
  })
}

function fingerprint(over: Partial<Fingerprint> = {}): Fingerprint {
  return {
    path: PATH,
    id: null,
    title: `New title of ${PATH}`,
    canonicalUrl: null,
    blob: `new blob of ${PATH}`,
    declaresUrl: false,
    sketch: null,
    authorId: 'u-1',
    postUrl: null,
    ...over
  }
}

function ledgerIn(state: EntryState, over: Partial<EntryFields> = {}): Ledger {
  return ledger(entry('other.md'), entry(PATH, { state, attempt: attempt('t-1'), ...over }))
}

/** Each step with a ledger that it changes. */
const STEPS: readonly (readonly [string, Step, Ledger])[] = [
  ['created', settle({ kind: 'created', transaction: 't-1', post: POST }), ledgerIn('intent')],
  [
    'found',
    settle({ kind: 'found', transaction: 't-1', post: { ...POST, via: 'feed' } }),
    ledgerIn('unknown')
  ],
  ['refused', settle({ kind: 'refused', transaction: 't-1' }), ledgerIn('intent')],
  [
    'put back',
    settle({ kind: 'put-back', transaction: 't-1', reason: 'not-sent' }),
    ledgerIn('intent')
  ],
  ['no answer', settle({ kind: 'no-answer', transaction: 't-1' }), ledgerIn('intent')],
  ['retry', settle({ kind: 'retry', transaction: 't-1' }), ledgerIn('unknown')],
  [
    'wait for a new article',
    wait([{ facts: facts(PATH), reason: 'scheduled', known: null }]),
    ledger()
  ],
  [
    'wait for a known one',
    wait([{ facts: facts(PATH), reason: 'invalid', known: KNOWN }]),
    ledgerIn('pending')
  ],
  ['intend', intention(), ledger()],
  ['intend what waits', intention(), ledgerIn('pending')],
  ['abandon', abandonIntents({ id: '100', attempt: 2 }, NOW, () => true), ledgerIn('intent')],
  ['move', moveEntry({ from: PATH, to: 'posts/b.md' }), ledgerIn('published')],
  ['drop', dropPending([PATH]), ledgerIn('pending')],
  ['image', recordImage('ab', IMAGE), ledger()],
  ['watermark', moveWatermark({ key: 'key', commit: 'sha', replaceable: [null] }), ledger()]
]

test.each(STEPS)('%s changes a ledger, and its own result no further', (_, step, start) => {
  const once = step(start)
  expect(once).not.toEqual(start)
  expect(step(once)).toBe(once)
})

test.each(STEPS)('%s leaves what other entries say', (_, step, start) => {
  expect(findByPath(step(start), 'other.md')).toBe(findByPath(start, 'other.md'))
})

describe('settling', () => {
  test('finds the entry by its transaction, wherever it has moved', () => {
    const moved = moveEntry({ from: PATH, to: 'posts/b.md' })(ledgerIn('intent'))
    const settled = settle({ kind: 'created', transaction: 't-1', post: POST })(moved)
    expect(findByPath(settled, 'posts/b.md')).toMatchObject({ state: 'published', post: POST })
  })

  test('a late answer settles the entry that was given up', () => {
    const settled = settle({ kind: 'created', transaction: 't-1', post: POST })(ledgerIn('unknown'))
    expect(findByPath(settled, PATH)?.state).toBe('published')
  })

  test('of an attempt that nobody knows changes nothing', () => {
    const start = ledgerIn('intent')
    expect(settle({ kind: 'no-answer', transaction: 't-2' })(start)).toBe(start)
  })

  test('of an attempt that a person settled meanwhile changes nothing', () => {
    const start = ledgerIn('ignored', { attempt: attempt('t-hand') })
    expect(settle({ kind: 'created', transaction: 't-1', post: POST })(start)).toBe(start)
  })
})

describe('waiting', () => {
  test.each<EntryState>(['intent', 'published', 'unknown', 'ignored'])(
    'leaves an entry that another run made %s',
    state => {
      const start = ledgerIn(state)
      expect(wait([{ facts: facts(PATH), reason: 'scheduled', known: KNOWN }])(start)).toBe(start)
    }
  )

  test('leaves an entry of another article that another run has put there meanwhile', () => {
    const start = ledgerIn('pending')
    expect(wait([{ facts: facts(PATH), reason: 'scheduled', known: null }])(start)).toBe(start)
    expect(wait([{ facts: facts(PATH), reason: 'scheduled', known: 'an older blob' }])(start)).toBe(
      start
    )
  })

  test('takes the newest facts and reason', () => {
    const after = wait([{ facts: facts(PATH), reason: 'invalid', known: KNOWN }])(
      ledgerIn('pending', { reason: 'scheduled' })
    )
    expect(findByPath(after, PATH)).toMatchObject({
      state: 'pending',
      reason: 'invalid',
      blob: `new blob of ${PATH}`,
      title: `New title of ${PATH}`
    })
  })
})

describe('an intent', () => {
  test('is written with its attempt and facts', () => {
    const written = findByPath(intention()(ledger()), PATH)
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
      const start = ledgerIn(state)
      expect(intention()(start)).toBe(start)
    }
  )

  test.each([null, 'an older blob'])(
    'is refused when a waiting article is at the path that was not there before: %j',
    known => {
      const start = ledgerIn('pending')
      expect(intention({ known })(start)).toBe(start)
    }
  )

  test('takes the place of a waiting entry of the same blob, whoever wrote it', () => {
    const start = ledgerIn('pending', { blob: `new blob of ${PATH}` })
    expect(findByPath(intention({ known: null })(start), PATH)?.state).toBe('intent')
  })

  test('is refused when an entry whose file is gone knows the article by an earlier path', () => {
    const start = ledger(entry('posts/moved.md', { aliases: [PATH] }))
    expect(intention()(start)).toBe(start)
  })

  test('is written beside an entry that has the path as an alias but a file of its own', () => {
    const start = ledger(entry('posts/moved.md', { aliases: [PATH] }))
    const tree = new Map([
      [PATH, 'x'],
      ['posts/moved.md', 'y']
    ])
    expect(findByPath(intention({ tree })(start), PATH)?.state).toBe('intent')
  })

  test('is refused when an entry whose file is gone has the article by its id', () => {
    const start = ledger(entry('posts/old.md', { id: 'my-id' }))
    expect(intention({ facts: facts(PATH, { id: 'my-id' }) })(start)).toBe(start)
  })

  test.each<[string, Partial<EntryFields>, Partial<Fingerprint>]>([
    ['title', { title: `NEW title of ${PATH}!` }, {}],
    ['blob', { blob: `new blob of ${PATH}` }, {}],
    [
      'canonical URL',
      { canonicalUrl: 'https://a.example/x/' },
      { canonicalUrl: 'https://a.example/x' }
    ]
  ])('is refused when another run published one with the same %s', (_, theirs, ours) => {
    const start = ledger(entry('posts/like.md', theirs))
    expect(intention({ fingerprint: fingerprint(ours) })(start)).toBe(start)
  })

  test('passes over likeness that a person decided about', () => {
    const start = ledger(entry('posts/like.md', { title: `New title of ${PATH}` }))
    expect(findByPath(intention({ fingerprint: null })(start), PATH)?.state).toBe('intent')
  })

  test('stays written when the like entry came after it', () => {
    const step = intention({ fingerprint: fingerprint() })
    const written = step(ledger())
    const later = {
      ...written,
      entries: [...written.entries, entry('b.md', { title: `New title of ${PATH}` })]
    }
    expect(step(later)).toBe(later)
  })
})

test.each<EntryState>(['intent', 'published', 'rejected', 'unknown', 'ignored'])(
  'an entry that is %s is not dropped',
  state => {
    const start = ledgerIn(state)
    expect(dropPending([PATH])(start)).toBe(start)
  }
)

test('an image that was uploaded again takes the newer address', () => {
  const first = recordImage('ab', IMAGE)(ledger())
  const second = recordImage('ab', { ...IMAGE, url: 'https://cdn.example/2.png' })(first)
  expect(second.images).toEqual({ ab: { url: 'https://cdn.example/2.png', md5: null } })
})

describe('an edit', () => {
  const BLOB = 'its own'
  const before = entry('a.md', { blob: BLOB, id: null, sketch: 'old' })

  test('takes the new text and an id that no other entry has', () => {
    const step = recordEdit('a.md', BLOB, { id: 'the-a', sketch: 'new' })
    const after = step(ledger(before))
    expect(findByPath(after, 'a.md')).toEqual({ ...before, id: 'the-a', sketch: 'new' })
    expect(step(after)).toBe(after)
  })

  test.each([
    ['an id that another entry has', before, { id: 'the-b', sketch: 'new' }, { id: null }],
    ['an id of its own', { ...before, id: 'own' }, { id: 'the-a', sketch: 'new' }, { id: 'own' }]
  ])('does not take %s', (_, known, edit, { id }) => {
    const other = entry('b.md', { id: 'the-b' })
    const after = recordEdit('a.md', BLOB, edit)(ledger(known, other))
    expect(findByPath(after, 'a.md')).toEqual({ ...known, id, sketch: 'new' })
  })

  test('is not that of the entry that came after it at the path', () => {
    const known = ledger(before)
    expect(recordEdit('a.md', 'other', { id: 'x', sketch: 'new' })(known)).toBe(known)
  })
})
