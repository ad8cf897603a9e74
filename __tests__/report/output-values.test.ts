import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { toOutputValues } from '../../src/report/output-values.ts'
import type { Result } from '../../src/report/index.ts'
import { created, failed, HOSTILE, reportOf, skipped, unknown } from './reports.ts'

const whole: Required<Omit<Result, 'errors' | 'decision'>> = {
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

  test('shortens the sentences of many results, and leaves none of them out', () => {
    const results = Array.from({ length: 1000 }, (_, n) =>
      failed({
        path: `posts/${n}.md`,
        message: 'm'.repeat(900),
        warnings: Array.from({ length: 10 }, () => 'w'.repeat(400))
      })
    )
    const json = toOutputValues(reportOf({ results })).results
    expect(json.length).toBeLessThanOrEqual(400_000)
    expect(json.length).toBeGreaterThan(200_000)
    expect((JSON.parse(json) as Result[]).map(({ path }) => path)).toEqual(
      results.map(({ path }) => path)
    )
  })

  test('leaves no result out even where all sentences together cannot be short enough', () => {
    const results = Array.from({ length: 8000 }, (_, n) => failed({ path: `posts/${n}.md` }))
    expect(JSON.parse(toOutputValues(reportOf({ results })).results)).toHaveLength(8000)
  })
})

test('say that nothing happened', () => {
  expect(toOutputValues(reportOf())).toEqual({
    outcome: 'nothing',
    results: '[]',
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
