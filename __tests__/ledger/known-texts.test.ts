import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Entry } from '../../src/ledger/ledger-entry.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { parseLedger } from '../../src/ledger/parse-ledger.ts'
import { createLedgerPrinter, serializeLedger } from '../../src/ledger/serialize-ledger.ts'
import { entry, ledger, REPOSITORY } from './entries.ts'

/** So many that texts are kept, and a few that are not. */
const COUNTS = [0, 1, 3, 999, 1000, 1200]
const NAMES = ['post', 'été', '日記', 'a "b"', 'back\\slash']

function createMany(count: number): Ledger {
  const list = Array.from({ length: count }, (_, place) => createOne(place))
  return ledger(...list)
}

function createOne(place: number): Entry {
  const name = NAMES[place % NAMES.length] ?? ''
  const path = `posts/${String(place).padStart(5, '0')} ${name}.md`
  return entry(path, {
    title: `${name}: "", null`,
    aliases: place % 7 === 0 ? [`old/${place}.md`] : []
  })
}

/** As a store does. */
function readAndPrint(text: string, change: (before: Ledger) => Ledger) {
  const printer = createLedgerPrinter()
  const before = parseLedger(text, REPOSITORY, 'here')
  printer.remember(before, text)
  const after = change(before)
  return { printed: printer.print(after), after }
}

function addOne(before: Ledger): Ledger {
  return { ...before, entries: [...before.entries, entry('posts/00500 later.md')] }
}

describe('a ledger is written as if nothing of it were known', () => {
  type Change = {
    readonly dropped: number
    readonly retitled: number
    readonly added: readonly number[]
  }
  const place = fc.nat(1250)
  const change = fc.record({
    dropped: place,
    retitled: place,
    added: fc.uniqueArray(place, { maxLength: 3 })
  })

  function applyChange(before: Ledger, { dropped, retitled, added }: Change): Ledger {
    const others = added.map(createOne)
    const paths = new Set(others.map(({ path }) => path))
    const kept = before.entries.filter(({ path }, index) => index !== dropped && !paths.has(path))
    const changed = kept.map((one, index) =>
      index === retitled ? { ...one, title: 'Other' } : one
    )
    return { ...before, entries: [...changed, ...others] }
  }

  test.each(COUNTS)('after changes to one of %i entries', count => {
    const text = serializeLedger(createMany(count))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
        const printer = createLedgerPrinter()
        let current = parseLedger(text, REPOSITORY, 'here')
        printer.remember(current, text)
        for (const one of changes) {
          current = applyChange(current, one)
          expect(printer.print(current)).toBe(serializeLedger(current))
        }
      }),
      { numRuns: 20 }
    )
  })

  test('when nothing has changed, and when nothing is left', () => {
    const text = serializeLedger(createMany(1200))
    expect(readAndPrint(text, before => before).printed).toBe(text)
    expect(readAndPrint(text, before => ({ ...before, entries: [] })).printed).toBe(
      serializeLedger(ledger())
    )
  })
})

describe('a ledger that another program has written gets the form of this one', () => {
  const TEXT = serializeLedger(createMany(1200))
  type Item = Record<string, unknown>
  const rewriteList = (change: (list: readonly Item[]) => readonly object[], indent = 2) => {
    const file = JSON.parse(TEXT) as { entries: readonly Item[] }
    return JSON.stringify({ ...file, entries: change(file.entries) }, null, indent)
  }
  const rewrite = (change: (one: Item) => object, indent = 2) =>
    rewriteList(list => list.map(change), indent)

  test.each<[string, string]>([
    ['on one line', rewrite(one => one, 0)],
    ['indented by four', rewrite(one => one, 4)],
    ['with line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['with other keys first', rewrite(({ aliases, ...one }) => ({ ...one, aliases }))],
    ['with the version first', TEXT.replace('{\n', '{\n  "version": 1,\n')],
    [
      'without sketches, as an earlier version',
      rewrite(one => Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'sketch')))
    ],
    ['with empty texts', rewrite(one => ({ ...one, canonicalUrl: '' }))],
    ['with a note at the end', rewrite(one => ({ ...one, note: 1, title: one.title }))],
    ['with notes that look like entries', rewrite(one => ({ note: [one], ...one }))],
    ['in another order', rewriteList(list => list.toReversed())]
  ])('%s', (_, text) => {
    const { printed, after } = readAndPrint(text, addOne)
    expect(printed).toBe(serializeLedger(after))
  })
})

describe('what a person has edited in a large ledger', () => {
  const TEXT = serializeLedger(createMany(1200))
  const PATH = createOne(777).path
  const LINE = `\n      "path": ${JSON.stringify(PATH)},\n`
  const edit = (change: (one: string) => string) => {
    const at = TEXT.indexOf(LINE)
    const [start, end] = [TEXT.lastIndexOf('\n    {\n', at) + 5, TEXT.indexOf('\n    }', at) + 6]
    return TEXT.slice(0, start) + change(TEXT.slice(start, end)) + TEXT.slice(end)
  }
  const retitle = (wanted: string) => (before: Ledger) => ({
    ...before,
    entries: before.entries.map(one => (one.path === wanted ? { ...one, title: 'Other' } : one))
  })

  const EDITS: [string, string][] = [
    ['another order of keys', edit(one => one.replace('"title": ', '"aaa": 1,\n      "title": '))],
    ['one line', edit(one => JSON.stringify(JSON.parse(one)))],
    ['a path that is escaped', edit(one => one.replace('日', '\\u65e5'))],
    [
      'a note at the place of an entry before it',
      edit(one =>
        one.replace('"path"', '"note": [\n    {\n      "path": "x"\n    }\n  ],\n      "path"')
      )
    ],
    [
      'a note at the place of an entry after it',
      edit(one =>
        one.replace('"post"', '"pos": [\n    {\n      "path": "x"\n    }\n  ],\n      "post"')
      )
    ],
    [
      'a note that is the entry itself',
      edit(one => one.replace('"post"', `"pos":\n    ${one},\n      "post"`))
    ],
    ['the post of one that waits', edit(one => one.replace('"published"', '"pending"'))]
  ]

  test.each(EDITS)('%s: it stays readable, whatever changes beside it', (_, text) => {
    for (const wanted of [776, 777, 778].map(place => createOne(place).path)) {
      const { printed, after } = readAndPrint(text, before => addOne(retitle(wanted)(before)))
      const again = parseLedger(printed, REPOSITORY, 'here')
      expect(again.entries).toHaveLength(1201)
      expect(serializeLedger(again)).toBe(serializeLedger(after))
    }
  })
})

describe('what looks like an entry and is none is never taken for one', () => {
  const COUNT = 1200
  const CHANGED = [createOne(776).path, createOne(778).path]
  const now = createMany(COUNT)
  /** The same entries as they were earlier: as such they would be published once more. */
  const earlier = now.entries.map(one => ({ ...one, state: 'pending', post: null }))
  const withKey = (key: string, before = now) => serializeLedger({ ...before, [key]: earlier })
  const TEXT = serializeLedger(now)
  const listIn = (text: string) =>
    text.slice(text.indexOf('  "entries"'), text.indexOf('\n  ],') + 5)
  const one = (place: number) => {
    const printed = serializeLedger(ledger(createOne(place)))
    return printed.slice(printed.indexOf('    {'), printed.indexOf('\n  ],'))
  }
  const replaceOne = (text: string, place: number, change: (printed: string) => string) =>
    text.replace(one(place), change)
  const returnToWaiting = (printed: string) => printed.replace('"published"', '"pending"')

  test.each<[string, string]>([
    ['a copy before the entries, by another program', withKey('archive')],
    ['the same in a small ledger', withKey('archive', createMany(800))],
    ['a copy behind the entries', withKey('keep')],
    [
      'a copy behind the entries, and an escaped path',
      replaceOne(withKey('keep'), 777, printed => printed.replace('"posts/', '"posts\\/'))
    ],
    [
      'two lists of entries, as after a merge',
      TEXT.replace('{', () => `{\n${listIn(replaceOne(TEXT, 777, returnToWaiting))}`)
    ],
    [
      'the entry as it was, as a note of the entry',
      replaceOne(TEXT, 777, printed =>
        printed.replace('"aliases"', () => `"a":\n${returnToWaiting(printed)},\n      "aliases"`)
      )
    ]
  ])('%s', (_, text) => {
    const printer = createLedgerPrinter()
    let current = parseLedger(text, REPOSITORY, 'here')
    printer.remember(current, text)
    for (const path of [...CHANGED, ...CHANGED]) {
      const change = (before: Entry) =>
        before.path === path ? { ...before, title: `${before.title} again` } : before
      current = { ...current, entries: current.entries.map(change) }
      const again = parseLedger(printer.print(current), REPOSITORY, 'here')
      expect(serializeLedger(again)).toBe(serializeLedger(current))
    }
  })
})
