import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  canPrintPath,
  parseResolveLines,
  printResolveLine,
  RESOLVE_SYNTAX,
  type ResolveLine
} from '../../src/ledger/resolve-line.ts'

const URL = 'https://medium.com/@ada/a-title-0123456789ab'

describe('a line', () => {
  test.each<[string, ResolveLine]>([
    ['a.md ignore', { verb: 'ignore', path: 'a.md' }],
    [`a.md published ${URL}`, { verb: 'published', path: 'a.md', url: URL }],
    ['a.md retry t-1', { verb: 'retry', path: 'a.md', transaction: 't-1' }],
    ['posts/**/*.md   ignore', { verb: 'ignore', path: 'posts/**/*.md' }],
    ['my first post.md ignore', { verb: 'ignore', path: 'my first post.md' }],
    [
      'we ignore this.md retry t-1',
      { verb: 'retry', path: 'we ignore this.md', transaction: 't-1' }
    ],
    ['as published today.md ignore', { verb: 'ignore', path: 'as published today.md' }],
    [
      'a published b.md published https://a.b/',
      { verb: 'published', path: 'a published b.md', url: 'https://a.b/' }
    ],
    ['retry ignore', { verb: 'ignore', path: 'retry' }],
    ['ignore ignore', { verb: 'ignore', path: 'ignore' }],
    [
      'a retry t published.md retry t-2',
      { verb: 'retry', path: 'a retry t published.md', transaction: 't-2' }
    ],
    ['./a.md ignore', { verb: 'ignore', path: 'a.md' }],
    ['a.md\tretry\tt-1', { verb: 'retry', path: 'a.md', transaction: 't-1' }]
  ])('%s', (line, expected) => {
    expect(parseResolveLines([line])).toEqual({ resolve: [expected], problems: [] })
  })

  test.each([
    ['a.md'],
    ['ignore'],
    ['a.md retry'],
    ['a.md published'],
    ['a.md Ignore'],
    ['a.md retry t-1 now'],
    ['a.md publish https://medium.com/p/1']
  ])('%s is not one, and the message says what is', line => {
    expect(parseResolveLines([line])).toEqual({
      resolve: [],
      problems: [
        `each line must be "PATH published URL", "PATH ignore" or "PATH retry TRANSACTION"; got ${JSON.stringify(line)}.`
      ]
    })
  })

  test.each(['medium.com/p/1', 'ftp://medium.com/p/1', '/p/1'])(
    '%s is not the URL of a post',
    url => {
      const { problems } = parseResolveLines([`a.md published ${url}`])
      expect(problems).toEqual([
        `the URL of "PATH published URL" must be an absolute http(s) URL; got ${JSON.stringify(`a.md published ${url}`)}.`
      ])
    }
  )

  test('each bad one is reported, and the good ones are read', () => {
    const { resolve, problems } = parseResolveLines(['a.md', 'b.md ignore', 'c.md'])
    expect(resolve).toHaveLength(1)
    expect(problems).toHaveLength(2)
  })
})

test('the three forms, for messages', () => {
  expect(RESOLVE_SYNTAX).toEqual({
    published: 'PATH published URL',
    ignore: 'PATH ignore',
    retry: 'PATH retry TRANSACTION'
  })
})

test.each<[ResolveLine, string]>([
  [{ verb: 'published', path: 'a.md', url: URL }, `a.md published ${URL}`],
  [{ verb: 'ignore', path: 'my first post.md' }, 'my first post.md ignore'],
  [{ verb: 'retry', path: 'a.md', transaction: 't-1' }, 'a.md retry t-1']
])('%j is printed as %s', (line, expected) => {
  expect(printResolveLine(line)).toBe(expected)
})

describe('a path that can be printed', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom(' ', '  ', '#', '/', './', 'ignore', ' ignore', ' published ', ' retry t-1')
  )
  const path = fc
    .array(part, { minLength: 1, maxLength: 6 })
    .map(parts => parts.join(''))
    .filter(canPrintPath)
  const line: fc.Arbitrary<ResolveLine> = fc.oneof(
    fc.record({ verb: fc.constant('published' as const), path, url: fc.webUrl() }),
    fc.record({ verb: fc.constant('ignore' as const), path }),
    fc.record({ verb: fc.constant('retry' as const), path, transaction: fc.uuid() })
  )

  test('is read back from the line that was printed', () => {
    fc.assert(
      fc.property(line, printed => {
        expect(parseResolveLines([printResolveLine(printed)])).toEqual({
          resolve: [printed],
          problems: []
        })
      })
    )
  })

  test('makes a line that the input neither trims nor takes for a comment', () => {
    fc.assert(
      fc.property(line, printed => {
        const text = printResolveLine(printed)
        expect([text.trim(), text.split(/\r?\n/).length, text.startsWith('#')]).toEqual([
          text,
          1,
          false
        ])
      })
    )
  })

  test.each([
    'a.md',
    'posts/a b.md',
    'posts/a  b.md',
    'posts/#1.md',
    'a ignore',
    'x published y.md',
    'posts/x retry t-1',
    'послы/é.md',
    'a.md\u200d'
  ])('is %j', path => {
    expect(canPrintPath(path)).toBe(true)
  })

  test.each([
    ['nothing', ''],
    ['a comment', '#1.md'],
    ['what begins with a space', ' a.md'],
    ['what ends in a space', 'a.md '],
    ['what begins as paths of the root do', './a.md'],
    ['what holds a tab', 'a\tb.md'],
    ['what holds a line break', 'a\nb.md'],
    ['what holds a line separator', 'a\u2028b.md'],
    ['what turns the direction of writing', 'a\u202eb.md'],
    ['what holds a space without width', 'a\u200bb.md'],
    ['half of a surrogate pair', 'a\ud800.md']
  ])('is not %s', (_, path) => {
    expect(canPrintPath(path)).toBe(false)
  })
})
