import { describe, expect, test } from '@jest/globals'
import { parseResolveLines } from '../../src/ledger/index.ts'
import { settlingsOf } from '../../src/report/settling.ts'
import type { Result } from '../../src/report/result.ts'
import { created, failed, skipped, unknown } from './reports.ts'

function linesOf(result: Result): string[] {
  return settlingsOf([result]).flatMap(({ choices }) => choices.map(({ line }) => line))
}

describe('settlingsOf', () => {
  test('has only what waits for a person', () => {
    const results = [
      created(),
      failed(),
      unknown(),
      skipped(),
      failed({ path: 'r.md', reason: 'rejected' }),
      failed({ path: 'd.md', reason: 'possible-duplicate' })
    ]
    expect(settlingsOf(results).map(({ result }) => result.path)).toEqual([
      'posts/u.md',
      'r.md',
      'd.md'
    ])
  })

  test.each(['posts/a b.md', 'posts/a  b.md', 'posts/a ignore', 'posts/x retry y', 'послы/é.md'])(
    'writes lines for %j that the input reads back',
    path => {
      const url = 'https://medium.com/@octo/a-e6f36a'
      const { resolve, problems } = parseResolveLines(linesOf(unknown({ path, url })))
      expect(problems).toEqual([])
      expect(resolve).toEqual([
        { verb: 'published', path, url },
        { verb: 'retry', path, transaction: 't-1' },
        { verb: 'ignore', path }
      ])
    }
  )

  test('writes a placeholder that the input refuses when no address is known', () => {
    const { problems } = parseResolveLines(linesOf(unknown()))
    expect(problems).toEqual([expect.stringContaining('must be an absolute http(s) URL')])
  })

  test.each(['javascript:alert(1)', 'https://medium.com/a b', 'https://medium.com/\nx ignore'])(
    'does not take %j for an address',
    url => {
      const result = failed({ reason: 'possible-duplicate', url })
      expect(linesOf(result)[0]).toBe('posts/f.md published URL')
    }
  )

  test('offers no retry when no transaction is known', () => {
    expect(linesOf(failed({ reason: 'rejected' }))).toEqual(['posts/f.md ignore'])
  })
})
