import { describe, expect, test } from '@jest/globals'
import { parseResolveLines } from '../../src/ledger/resolve.ts'
import { addDecisions } from '../../src/publish/close/list-decisions.ts'
import type { Result } from '../../src/report/index.ts'
import { created, failed, skipped, unknown } from '../report/reports.ts'

function listLines(result: Result): string[] {
  return addDecisions([result]).flatMap(({ decision }) =>
    (decision?.choices ?? []).map(({ line }) => line)
  )
}

describe('addDecisions', () => {
  test('adds one only to what waits for a person, and leaves out no result', () => {
    const results = [
      created(),
      failed(),
      unknown(),
      skipped(),
      failed({ path: 'r.md', reason: 'rejected' }),
      failed({ path: 'd.md', reason: 'possible-duplicate' })
    ]
    expect(
      addDecisions(results).map(({ path, decision }) => [path, decision !== undefined])
    ).toEqual([
      ['posts/a.md', false],
      ['posts/f.md', false],
      ['posts/u.md', true],
      ['posts/s.md', false],
      ['r.md', true],
      ['d.md', true]
    ])
  })

  test.each(['posts/a b.md', 'posts/a  b.md', 'posts/a ignore', 'posts/x retry y', 'послы/é.md'])(
    'writes lines for %j that the input reads back',
    path => {
      const url = 'https://medium.com/@octo/a-e6f36a'
      const { resolve, problems } = parseResolveLines(listLines(unknown({ path, url })))
      expect(problems).toEqual([])
      expect(resolve).toEqual([
        { verb: 'published', path, url },
        { verb: 'retry', path, transaction: 't-1' },
        { verb: 'ignore', path }
      ])
    }
  )

  test('writes a placeholder that the input refuses when no address is known', () => {
    const { problems } = parseResolveLines(listLines(unknown()))
    expect(problems).toEqual([expect.stringContaining('must be an absolute http(s) URL')])
  })

  test.each(['javascript:alert(1)', 'https://medium.com/a b', 'https://medium.com/\nx ignore'])(
    'does not take %j for an address',
    url => {
      const result = failed({ reason: 'possible-duplicate', url })
      expect(listLines(result)[0]).toBe('posts/f.md published URL')
    }
  )

  test('offers no retry when no transaction is known', () => {
    expect(listLines(failed({ reason: 'rejected' }))).toEqual(['posts/f.md ignore'])
  })

  test('says for an unknown article when each line is the one to use', () => {
    const [result] = addDecisions([unknown()])
    expect(result?.decision?.choices).toEqual([
      {
        when: 'It is on Medium: put its address in place of URL',
        line: 'posts/u.md published URL'
      },
      {
        when: 'It is not on Medium: create it in the next run',
        line: 'posts/u.md retry t-1'
      },
      { when: 'Leave it alone for good', line: 'posts/u.md ignore' }
    ])
  })

  test('offers retry and ignore for a rejected article', () => {
    expect(listLines(failed({ reason: 'rejected', transaction: 't-2' }))).toEqual([
      'posts/f.md retry t-2',
      'posts/f.md ignore'
    ])
  })

  test('offers the address of the post that a possible duplicate is like', () => {
    const url = 'https://medium.com/@octo/a-e6f36a'
    const result = failed({ reason: 'possible-duplicate', url })
    expect(listLines(result)).toEqual([`posts/f.md published ${url}`, 'posts/f.md ignore'])
    expect(addDecisions([result])[0]?.decision?.advice).toContain('give it an `id`')
  })

  test.each([
    [unknown({ publishStatus: 'public' }), ['https://medium.com/me']],
    [
      unknown({ publishStatus: 'public', publicationId: 'b455' }),
      ['https://medium.com/me/publications']
    ],
    [unknown({ publishStatus: 'draft' }), ['https://medium.com/me/stories/drafts']],
    [
      unknown({ publishStatus: 'unlisted', publicationId: 'b455' }),
      ['https://medium.com/me/stories/drafts']
    ]
  ])('names the places where posts of its status are %#', (result, urls) => {
    const [decided] = addDecisions([result])
    expect(decided?.decision?.places.map(({ url }) => url)).toEqual(urls)
  })

  test.each(['posts/a\nb.md', '#posts/a.md', ' a.md', 'posts/\u202ea.md'])(
    'asks to rename the file %j, which no line can name',
    path => {
      const [result] = addDecisions([unknown({ path })])
      expect(result?.decision?.advice).toContain('rename the file first')
      expect(result?.decision?.choices).toEqual([])
    }
  )
})
