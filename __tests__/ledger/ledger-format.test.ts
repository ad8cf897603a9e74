import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseLedger } from '../../src/ledger/parse-ledger.ts'
import { serializeLedger } from '../../src/ledger/serialize-ledger.ts'
import { LedgerError } from '../../src/ledger/ledger-error.ts'
import {
  createEntry,
  ENTRY_STATES,
  POST_SOURCES,
  type Entry,
  type EntryFields,
  type EntryState
} from '../../src/ledger/ledger-entry.ts'
import { createLedger, type Ledger } from '../../src/ledger/ledger.ts'
import { PUBLISH_STATUSES } from '../../src/medium/vocabulary.ts'
import { changeEntry } from '../../src/ledger/entry-transitions.ts'
import { entry, facts, ledger, REPOSITORY } from './entries.ts'

const WHERE = 'branch:medium-ledger'

function read(text: string): Ledger {
  return parseLedger(text, REPOSITORY, WHERE)
}

function errorOf(text: string): LedgerError {
  try {
    read(text)
  } catch (error) {
    if (error instanceof LedgerError) return error
    throw error
  }
  throw new Error('it was read')
}

/** A ledger's JSON with one thing changed: `change` gets the parsed file and its only entry. */
function spoiled(change: (file: Record<string, unknown>, one: Record<string, unknown>) => void) {
  const file = JSON.parse(serializeLedger(ledger(entry('posts/a.md')))) as Record<string, unknown>
  const [one] = file.entries as Record<string, unknown>[]
  change(file, one!)
  return JSON.stringify(file)
}

const text = fc.string({ minLength: 1, unit: 'binary' })
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(date => date.toISOString())
const attempts = fc.record({ transaction: text, run: text, startedAt: time, deadline: time })
const posts = fc.record({
  id: fc.option(text),
  url: fc.option(text),
  via: fc.constantFrom(...POST_SOURCES),
  at: time
})
const base = {
  path: text,
  aliases: fc.array(text),
  id: fc.option(text),
  blob: text,
  sketch: fc.option(text),
  title: fc.option(text),
  canonicalUrl: fc.option(fc.webUrl()),
  authorId: fc.option(text),
  publicationId: fc.option(text),
  publishStatus: fc.option(fc.constantFrom(...PUBLISH_STATUSES))
}
const reason = fc.option(text)
const entries: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    ...base,
    state: fc.constant('intent' as const),
    reason: fc.constant(null),
    attempt: attempts,
    post: fc.constant(null)
  }),
  fc.record({
    ...base,
    state: fc.constant('published' as const),
    reason,
    attempt: fc.option(attempts),
    post: posts
  }),
  fc.record({
    ...base,
    state: fc.constantFrom('pending', 'rejected', 'unknown', 'ignored'),
    reason,
    attempt: fc.option(attempts),
    post: fc.constant(null)
  })
)
const ledgers: fc.Arbitrary<Ledger> = fc.record({
  version: fc.constant(1 as const),
  repository: fc.constant(REPOSITORY),
  watermarks: fc.dictionary(text, text),
  entries: fc.uniqueArray(entries, { selector: one => one.path }),
  images: fc.dictionary(text, fc.record({ url: text, md5: fc.option(text) }))
})

describe('a ledger that was written', () => {
  test('is read back as it was, entries sorted by path', () => {
    fc.assert(
      fc.property(ledgers, written => {
        const sorted = [...written.entries].sort((a, b) => (a.path < b.path ? -1 : 1))
        expect(read(serializeLedger(written))).toEqual({ ...written, entries: sorted })
      })
    )
  })

  test('has the same bytes whatever the order of its entries and keys', () => {
    const [a, b] = [entry('a.md'), entry('b.md')]
    const turned = Object.fromEntries(Object.entries(a).reverse()) as typeof a
    expect(serializeLedger(ledger(b, turned))).toBe(serializeLedger(ledger(a, b)))
  })

  test('is JSON with sorted keys, every key present and a line break at its end', () => {
    const written = serializeLedger(ledger(entry('a.md', { state: 'pending' })))
    expect(written).toMatch(/^\{\n {2}"entries": \[/)
    expect(written).toMatch(/"post": null[^]*\}\n$/)
    const keys = Object.keys((JSON.parse(written) as { entries: object[] }).entries[0]!)
    expect(keys).toEqual([
      'aliases',
      'attempt',
      'authorId',
      'blob',
      'canonicalUrl',
      'id',
      'path',
      'post',
      'publicationId',
      'publishStatus',
      'reason',
      'sketch',
      'state',
      'title'
    ])
  })

  test('stays readable with an empty title, which says as little as null', () => {
    const [found] = read(serializeLedger(ledger(entry('a.md', { title: '' })))).entries
    expect(found?.title).toBeNull()
  })

  test('keeps a key named __proto__ a key', () => {
    const start = createLedger(REPOSITORY)
    const watermarks = Object.fromEntries([['__proto__', 'abc']])
    const found = read(serializeLedger({ ...start, watermarks })).watermarks
    expect(Object.entries(found)).toEqual([['__proto__', 'abc']])
  })
})

describe('keys that this version does not know', () => {
  const noted = spoiled((file, one) => {
    file.note = 'kept by hand'
    one.note = { by: 'Ada' }
    ;(one.attempt as Record<string, unknown>).note = 1
    ;(one.post as Record<string, unknown>).claps = 3
    file.images = { abc: { url: 'https://cdn.example/1', md5: null, note: 2 } }
  })

  test('are written back at every level', () => {
    expect(JSON.parse(serializeLedger(read(noted)))).toEqual(JSON.parse(noted))
  })

  test('survive a change of their entry', () => {
    const [known] = read(noted).entries
    const after = changeEntry(known!, {
      kind: 'retry',
      transaction: 't-posts/a.md'
    })
    const waiting = changeEntry(after, {
      kind: 'wait',
      reason: 'scheduled',
      facts: facts('posts/a.md')
    })
    expect(waiting).toMatchObject({ state: 'pending', note: { by: 'Ada' } })
  })
})

const TIME = '2026-03-01T10:00:00.000Z'

test.each([
  [
    'a wait with what another version adds',
    { reason: 'x', run: '1/1', runs: 1, since: TIME, by: 1 }
  ],
  ['null for a wait', null]
])('%s is read and written back', (_, waits) => {
  const text = spoiled((_file, one) => void (one.waits = waits))
  expect(JSON.parse(serializeLedger(read(text)))).toEqual(JSON.parse(text))
})

describe('a ledger that is not exactly understood is refused', () => {
  test.each<[string, string, RegExp]>([
    ['text that is not JSON', 'not json', /cannot be read: .*JSON/],
    ['an empty file', '', /cannot be read: Unexpected end of JSON input/],
    ['a list', '[]', /cannot be read: the file is not an object/],
    ['null', 'null', /cannot be read: the file is not an object/],
    ['no version', spoiled(file => delete file.version), /it has no version/],
    ['no entries', spoiled(file => delete file.entries), /entries is not a list/],
    ['no images', spoiled(file => delete file.images), /images is not an object/],
    ['no watermarks', spoiled(file => delete file.watermarks), /watermarks is not an object/],
    [
      'a repository that is a number',
      spoiled(file => void (file.repository = 4242)),
      /repository is not a text/
    ],
    [
      'an entry that is a text',
      spoiled(file => void (file.entries = ['a.md'])),
      /entries\[0\] is not an object/
    ],
    [
      'an entry without path',
      spoiled((_, one) => delete one.path),
      /entries\[0\]\.path is not a text/
    ],
    [
      'an entry without post',
      spoiled((_, one) => delete one.post),
      /entries\[0\]\.post is not an object/
    ],
    [
      'an entry without publishStatus',
      spoiled((_, one) => delete one.publishStatus),
      /entries\[0\]\.publishStatus is none of public, draft, unlisted/
    ],
    [
      'an unknown state',
      spoiled((_, one) => void (one.state = 'done')),
      /entries\[0\]\.state is none of pending, intent, published, rejected, unknown, ignored/
    ],
    [
      'an unknown source of a post',
      spoiled((_, one) => void ((one.post as Record<string, unknown>).via = 'guess')),
      /entries\[0\]\.post\.via is none of response, feed, hand/
    ],
    [
      'a wait that is a text',
      spoiled((_, one) => void (one.waits = 'long')),
      /waits is not an object/
    ],
    [
      'a wait without a number of runs',
      spoiled((_, one) => void (one.waits = { reason: 'not-sent', run: '1/1', since: TIME })),
      /entries\[0\]\.waits\.runs is not a number/
    ],
    [
      'a wait with more runs than can be written',
      spoiled(
        (_, one) => void (one.waits = { reason: 'x', run: '1/1', runs: 7, since: TIME })
      ).replace('"runs":7', '"runs":1e400'),
      /entries\[0\]\.waits\.runs is not a number/
    ],
    [
      'a wait since no time',
      spoiled((_, one) => void (one.waits = { reason: 'x', run: '1/1', runs: 1, since: 'long' })),
      /entries\[0\]\.waits\.since is not a time/
    ],
    [
      'a deadline that is not a time',
      spoiled((_, one) => void ((one.attempt as Record<string, unknown>).deadline = 'soon')),
      /entries\[0\]\.attempt\.deadline is not a time/
    ],
    [
      'an alias that is a number',
      spoiled((_, one) => void (one.aliases = [7])),
      /entries\[0\]\.aliases\[0\] is not a text/
    ],
    [
      'an intent without an attempt',
      spoiled((_, one) => void Object.assign(one, { state: 'intent', attempt: null })),
      /the entry of posts\/a\.md is an intent without an attempt/
    ],
    [
      'a published entry without a post',
      spoiled((_, one) => void (one.post = null)),
      /the entry of posts\/a\.md is published without a post/
    ],
    [
      'a watermark that is null',
      spoiled(file => void (file.watermarks = { abc: null })),
      /watermarks\.abc is not a text/
    ],
    [
      'an image without URL',
      spoiled(file => void (file.images = { abc: { md5: null } })),
      /images\.abc\.url is not a text/
    ],
    [
      'two entries of one path',
      spoiled((file, one) => void (file.entries = [one, one])),
      /two entries have the path posts\/a\.md/
    ]
  ])('%s', (_, file, message) => {
    const error = errorOf(file)
    expect(error.message).toMatch(message)
    expect(error.message).toContain('(branch:medium-ledger)')
    expect(error.remedy).toContain('Nothing was sent. Restore the last good version')
  })

  test.each([2, 0, '1', null])('the version %j', version => {
    const error = errorOf(spoiled(file => void (file.version = version)))
    expect(error.message).toBe(
      `The ledger (branch:medium-ledger) has version ${JSON.stringify(version)}; this action understands version 1.`
    )
    expect(error.remedy).toContain('newer')
  })

  test('a newer version is named as such even when the rest of it is not understood', () => {
    expect(errorOf('{"version": 7, "items": {}}').message).toContain('has version 7')
  })

  test('another repository', () => {
    const error = errorOf(spoiled(file => void (file.repository = '99')))
    expect(error.message).toContain(
      'belongs to the repository with id 99, but this repository has id 4242'
    )
    expect(error.remedy).toContain('refs/medium/ledger')
  })
})

describe('what the state of an entry rules out', () => {
  const post = { id: 'p1', url: null, via: 'hand', at: '2026-03-01T10:00:01.000Z' }
  const others = ENTRY_STATES.filter(state => state !== 'published')

  test.each(others)('a post in state %s is not read', state => {
    const [found] = read(spoiled((_, one) => void Object.assign(one, { state, post }))).entries
    expect(found).toMatchObject({ state, post: null })
  })

  test('a reason of an intent is not read, any other reason is', () => {
    const reasonIn = (state: EntryState) =>
      read(spoiled((_, one) => void Object.assign(one, { state, reason: 'x' }))).entries[0]?.reason
    expect(ENTRY_STATES.map(reasonIn)).toEqual(['x', null, 'x', 'x', 'x', 'x'])
  })

  test.each(ENTRY_STATES.filter(state => state !== 'intent'))(
    'an entry without an attempt is read in state %s',
    state => {
      const [found] = read(
        spoiled((_, one) => void Object.assign(one, { state, attempt: null }))
      ).entries
      expect(found).toMatchObject({ state, attempt: null })
    }
  )

  test('an entry that lacks what its state needs cannot be made', () => {
    const fields: EntryFields = { ...entry('a.md'), state: 'intent', attempt: null }
    expect(() => createEntry(fields)).toThrow('the entry of a.md is an intent without an attempt')
    expect(() => createEntry({ ...fields, state: 'published', post: null })).toThrow(
      'the entry of a.md is published without a post'
    )
  })
})
