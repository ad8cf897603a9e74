import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { printResults, toOutputValues } from '../../src/report/output-values.ts'
import type { Result } from '../../src/report/index.ts'
import { created, failed, HOSTILE, reportOf, skipped, unknown } from './reports.ts'

const MAX_BYTES = 100_000

const whole: Required<Omit<Result, 'errors' | 'decision' | 'changes' | 'untouched' | 'pageUrl'>> = {
  path: 'posts/a.md',
  title: 'A',
  outcome: 'created',
  reason: 'created',
  message: 'Published on Medium.',
  postId: 'e6f36a',
  url: 'https://medium.com/@octo/a-e6f36a',
  publishStatus: 'public',
  publicationId: 'b455',
  canonicalUrl: 'https://blog.example/a',
  tags: ['one'],
  line: 3,
  transaction: 't-1',
  warnings: ['Only three tags.']
}

function readResults(results: readonly Result[]): unknown {
  return JSON.parse(toOutputValues(reportOf({ results })).results)
}

describe('toOutputValues', () => {
  test('has every output that action.yml names but a secret one, and no other', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as { outputs: Record<string, unknown> }
    const { 'medium-refresh-token': secret, ...always } = action.outputs
    expect(secret).toBeDefined()
    expect(Object.keys(toOutputValues(reportOf())).sort()).toEqual(Object.keys(always).sort())
  })

  test('counts the results by outcome', () => {
    const results = [
      created(),
      created(),
      failed(),
      unknown(),
      skipped(),
      skipped({ outcome: 'deferred', reason: 'scheduled' }),
      created({ outcome: 'planned', reason: 'would-create' })
    ]
    expect(toOutputValues(reportOf({ results, ledgerSha: 'abc' }))).toMatchObject({
      outcome: 'partial',
      'created-count': '2',
      'planned-count': '1',
      'skipped-count': '1',
      'deferred-count': '1',
      'failed-count': '1',
      'unknown-count': '1',
      'ledger-sha': 'abc'
    })
  })

  test('has the URLs of created posts in publishing order, one a line', () => {
    const results = [
      skipped({ url: 'https://medium.com/s' }),
      created({ url: 'https://medium.com/2' }),
      { ...created({ outcome: 'created', reason: 'resolved' }), url: '' },
      created({ url: 'https://medium.com/1\nx' })
    ]
    expect(toOutputValues(reportOf({ results }))).toMatchObject({
      url: 'https://medium.com/2',
      urls: 'https://medium.com/2\nhttps://medium.com/1 x'
    })
  })

  test('gives a result all its keys in the order of the documentation', () => {
    const shuffled = Object.fromEntries(Object.entries(whole).reverse()) as typeof whole
    const json = toOutputValues(reportOf({ results: [shuffled] })).results
    expect(json).toBe(JSON.stringify([whole]))
  })

  test('leaves out what only the other renderings show', () => {
    const decision = { advice: 'Look.', places: [], choices: [] }
    expect(readResults([failed({ errors: ['Line 2: no.'], decision })])).toEqual([failed()])
  })

  test('leaves out what is not known, and keeps a missing title as null', () => {
    expect(readResults([failed({ title: null })])).toEqual([failed({ title: null })])
  })

  test.each(HOSTILE)('%j survives as it is in path, title and tags', text => {
    const result = created({ path: text, title: text, tags: [text] })
    expect(readResults([result])).toEqual([result])
  })

  test('shortens very long sentences', () => {
    const result = failed({ message: 'm'.repeat(5000), warnings: ['w'.repeat(5000)] })
    expect(readResults([result])).toEqual([
      failed({ message: `${'m'.repeat(999)}…`, warnings: [`${'w'.repeat(1499)}…`] })
    ])
  })

  test('shortens the sentences of many results before it leaves one out', () => {
    const results = Array.from({ length: 90 }, (_, n) =>
      failed({
        path: `posts/${n}.md`,
        message: 'm'.repeat(900),
        warnings: Array.from({ length: 10 }, () => 'w'.repeat(400))
      })
    )
    const json = toOutputValues(reportOf({ results })).results
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(MAX_BYTES)
    expect((JSON.parse(json) as Result[]).map(({ path }) => path)).toEqual(
      results.map(({ path }) => path)
    )
  })

  test.each([
    ['letters', 'm'],
    ['letters of three bytes', '文'],
    ['halves of surrogate pairs, which JSON escapes', '\ud800']
  ])(
    'has at most 100 kB of %s: what needs a person, then the rest as far as it fits',
    (_, text) => {
      const decision = { advice: 'Look.', places: [], choices: [] }
      const some = (make: typeof failed, parts: Partial<Result>, count: number) =>
        Array.from({ length: count }, () => make({ title: text.repeat(80), ...parts }))
      const results = [
        ...some(skipped, {}, 1500),
        ...some(skipped, { outcome: 'deferred', reason: 'scheduled' }, 5),
        ...some(created, { outcome: 'planned', reason: 'would-create' }, 5),
        ...some(created, {}, 5),
        ...some(failed, {}, 5),
        ...some(unknown, {}, 5),
        ...some(failed, { reason: 'possible-duplicate', decision }, 5)
      ]
      const outputs = toOutputValues(reportOf({ results }))
      const shown = JSON.parse(outputs.results) as Result[]
      expect(Buffer.byteLength(outputs.results)).toBeLessThanOrEqual(MAX_BYTES)
      expect(Buffer.byteLength(outputs.results)).toBeGreaterThan(MAX_BYTES - 1000)
      expect(shown.slice(0, 30).map(({ outcome, reason }) => `${outcome}/${reason}`)).toEqual(
        [
          'failed/possible-duplicate',
          'unknown/no-answer',
          'failed/invalid',
          'created/created',
          'planned/would-create',
          'deferred/scheduled'
        ].flatMap(told => Array.from({ length: 5 }, () => told))
      )
      expect(shown.slice(30).every(({ outcome }) => outcome === 'skipped')).toBe(true)
      expect(outputs['skipped-count']).toBe('1500')
    }
  )

  test.each<[string, Partial<Result>, Partial<Result>]>([
    ['a title', { title: '文'.repeat(MAX_BYTES) }, { title: `${'文'.repeat(999)}…` }],
    ['a canonical URL', { canonicalUrl: `https://a/${'u'.repeat(MAX_BYTES)}` }, {}],
    ['an address', { url: `https://a/${'u'.repeat(MAX_BYTES)}` }, {}]
  ])('does not leave out a result for %s that is too long', (_, parts, shown) => {
    expect(readResults([failed(parts), created()])).toEqual([failed(shown), created()])
  })

  test('leaves out a result that fits in no output, and not those after it', () => {
    const results = [failed({ path: 'p'.repeat(MAX_BYTES) }), created()]
    expect(readResults(results)).toEqual([created()])
  })

  test('names the file with all results', () => {
    expect(toOutputValues(reportOf(), '/tmp/results.json')['results-file']).toBe(
      '/tmp/results.json'
    )
  })
})

describe('printResults', () => {
  test('leaves nothing out and cuts nothing', () => {
    const results = Array.from({ length: 2000 }, (_, n) =>
      failed({
        path: `posts/${n}.md`,
        message: 'm'.repeat(5000),
        warnings: Array.from({ length: 30 }, () => 'w'.repeat(100))
      })
    )
    expect(JSON.parse(printResults(reportOf({ results })))).toEqual(results)
  })
})

test('say that nothing happened', () => {
  expect(toOutputValues(reportOf())).toEqual({
    outcome: 'nothing',
    results: '[]',
    'results-file': '',
    url: '',
    urls: '',
    'created-count': '0',
    'planned-count': '0',
    'skipped-count': '0',
    'deferred-count': '0',
    'failed-count': '0',
    'unknown-count': '0',
    'ledger-sha': ''
  })
})
