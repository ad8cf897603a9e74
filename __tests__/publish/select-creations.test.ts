// Which candidates become posts: order, duplicates, publications and the limit.

import { describe, expect, test } from '@jest/globals'
import type { Candidate } from '../../src/publish/candidate.ts'
import type { Account } from '../../src/publish/select/connect-account.ts'
import { compareForPublishing } from '../../src/publish/select/publishing-order.ts'
import { selectCreations } from '../../src/publish/select/select-creations.ts'
import { entry, ledger } from '../ledger/entries.ts'
import { account, article, candidate, context, type ContextParts } from './values.ts'

const REFUSED: Account = {
  kind: 'refused',
  verdict: { outcome: 'deferred', reason: 'not-sent', message: 'No answer.', remedy: null }
}
const NOTES = { id: 'p-1', name: 'Notes', url: 'https://medium.com/notes' }

async function select(
  candidates: readonly Candidate[],
  parts: ContextParts = {},
  by: Account = account()
) {
  const { creations, outcomes } = await selectCreations(
    { candidates, rest: [] },
    by,
    context(parts)
  )
  return {
    created: creations.map(({ file }) => file.path),
    stopped: outcomes.map(
      ({ file, verdict }) => `${file.path} ${verdict.outcome}/${verdict.reason}`
    )
  }
}

function waiting(path: string, reason = 'not-sent') {
  return candidate(path, {}, entry(path, { state: 'pending', reason, attempt: null, post: null }))
}

describe('the order', () => {
  test.each([
    [{ date: 1, path: 'b' }, { date: 2, path: 'a' }, -1],
    [{ date: 2, path: 'a' }, { date: 1, path: 'b' }, 1],
    [{ date: null, path: 'a' }, { date: 1, path: 'b' }, 1],
    [{ date: null, path: 'a' }, { date: null, path: 'b' }, -1],
    [{ date: 1, path: 'a' }, { date: 1, path: 'a' }, 0]
  ])('of %j and %j is %i', (a, b, expected) => {
    expect(compareForPublishing(a, b)).toBe(expected)
  })

  test('is oldest first, undated last, then by path', async () => {
    const candidates = [
      candidate('posts/d.md'),
      candidate('posts/c.md', { date: 2 }),
      candidate('posts/b.md'),
      candidate('posts/a.md', { date: 3 })
    ]
    expect((await select(candidates)).created).toEqual([
      'posts/c.md',
      'posts/a.md',
      'posts/b.md',
      'posts/d.md'
    ])
  })
})

describe('duplicates', () => {
  test('of a published article are stopped', async () => {
    const known = ledger(entry('posts/old.md', { title: 'The Same' }))
    expect(
      await select([candidate('posts/a.md', { title: 'the same!' })], { ledger: known })
    ).toEqual({ created: [], stopped: ['posts/a.md failed/possible-duplicate'] })
  })

  test('among the candidates are stopped behind the first', async () => {
    const candidates = ['posts/a.md', 'posts/b.md'].map(path => candidate(path, { title: 'Same' }))
    expect(await select(candidates)).toEqual({
      created: ['posts/a.md'],
      stopped: ['posts/b.md failed/possible-duplicate']
    })
  })

  test.each([
    ['by an id of its own', { id: 'new' }, []],
    ['by the word of a person', {}, ['posts/a.md']]
  ])('are not what is told apart %s', async (_, over, retried) => {
    const known = ledger(entry('posts/old.md', { title: 'The same' }))
    const found = await select([candidate('posts/a.md', { title: 'The same', ...over })], {
      ledger: known,
      retried
    })
    expect(found.created).toEqual(['posts/a.md'])
  })

  test('by another author are none', async () => {
    const known = ledger(entry('posts/old.md', { title: 'The same', authorId: 'u-2' }))
    const found = await select([candidate('posts/a.md', { title: 'The same' })], { ledger: known })
    expect(found.created).toEqual(['posts/a.md'])
  })
})

describe('the limit', () => {
  const three = ['posts/a.md', 'posts/b.md', 'posts/c.md']
  const tooMany = three.map(path => `${path} failed/too-many-posts`)

  test.each([
    [3, three, []],
    [2, [], tooMany],
    [0, [], tooMany]
  ])('of %i lets all through or none', async (maxPosts, created, stopped) => {
    expect(
      await select(
        three.map(path => candidate(path)),
        { maxPosts }
      )
    ).toEqual({
      created,
      stopped
    })
  })

  test('says how many are due and how to publish them', async () => {
    const found = await selectCreations(
      { candidates: three.map(path => candidate(path)), rest: [] },
      account(),
      context({ maxPosts: 2 })
    )
    expect(found.outcomes[0]?.verdict).toMatchObject({
      message: '3 posts are due but `max-posts` is 2, so none were published.',
      remedy: expect.stringContaining('set `max-posts: 3`') as unknown
    })
  })

  test('stops what has not been converted with the rest, and says that it has not', async () => {
    const candidates = ['posts/a.md', 'posts/b.md'].map(path => candidate(path))
    const file = { path: 'posts/z.md', blob: 'z', entry: null }
    const rest = [{ kind: 'due' as const, file, article: article('posts/z.md'), diagnostics: [] }]
    const found = await selectCreations({ candidates, rest }, account(), context({ maxPosts: 1 }))
    expect(found).toMatchObject({ creations: [], counted: 2 })
    expect(found.outcomes.map(({ file: { path } }) => path)).toEqual([
      'posts/a.md',
      'posts/b.md',
      'posts/z.md'
    ])
    expect(new Set(found.outcomes.map(({ verdict }) => verdict.message))).toEqual(
      new Set([
        'Up to 3 posts are due but `max-posts` is 1, so none were published. That was clear after 2 of them, so the others were not converted.'
      ])
    )
    expect(found.outcomes[2]?.verdict.remedy).toContain('set `max-posts: 3`')
  })

  test('leaves out what has not been converted while it is not exceeded', async () => {
    const file = { path: 'posts/z.md', blob: 'z', entry: null }
    const rest = [{ kind: 'due' as const, file, article: article('posts/z.md'), diagnostics: [] }]
    const conversion = { candidates: [candidate('posts/a.md')], rest }
    const found = await selectCreations(conversion, account(), context({ maxPosts: 1 }))
    expect(found).toMatchObject({ outcomes: [], counted: 1 })
  })

  test('does not count what was waiting, and lets it through', async () => {
    const candidates = [waiting('posts/w.md'), ...three.map(path => candidate(path))]
    expect(await select(candidates, { maxPosts: 2 })).toEqual({
      created: ['posts/w.md'],
      stopped: tooMany
    })
  })

  test('counts what a person wants tried again, and what failed before', async () => {
    const candidates = [waiting('posts/a.md'), waiting('posts/b.md', 'invalid')]
    expect(await select(candidates, { maxPosts: 1, retried: ['posts/a.md'] })).toEqual({
      created: [],
      stopped: ['posts/a.md failed/too-many-posts', 'posts/b.md failed/too-many-posts']
    })
  })

  test('counts what Medium could not be asked about', async () => {
    const candidates = three.map(path => candidate(path))
    expect((await select(candidates, { maxPosts: 2 }, REFUSED)).stopped).toEqual(tooMany)
    expect((await select(candidates, { maxPosts: 3 }, REFUSED)).stopped).toEqual(
      three.map(path => `${path} deferred/not-sent`)
    )
  })

  test('does not count what its publication stops', async () => {
    const candidates = [candidate('posts/a.md'), candidate('posts/b.md', { publication: 'None' })]
    expect(await select(candidates, { maxPosts: 1 })).toEqual({
      created: ['posts/a.md'],
      stopped: ['posts/b.md failed/publication']
    })
  })
})

describe('a publication', () => {
  test.each([
    ['editor', 'public', 'public', []],
    ['writer', 'public', 'draft', ['Writers of Notes may only create drafts']],
    ['writer', 'draft', 'draft', []],
    [null, 'unlisted', 'unlisted', ['Medium does not show the contributors of Notes']]
  ] as const)('with the role %s makes of %s %s', async (role, wanted, status, warnings) => {
    const { creations } = await selectCreations(
      {
        candidates: [candidate('posts/a.md', { publication: 'Notes', publishStatus: wanted })],
        rest: []
      },
      account({ publications: [NOTES], roles: { 'p-1': role } }),
      context()
    )
    expect(creations[0]?.target).toMatchObject({ publication: NOTES, publishStatus: status })
    expect(creations[0]?.target.diagnostics.map(({ message }) => message)).toEqual(
      warnings.map(text => expect.stringContaining(text) as unknown)
    )
  })

  test('in which the account has no role stops the article, at its line', async () => {
    const { outcomes } = await selectCreations(
      {
        candidates: [candidate('posts/a.md', { publication: 'Notes', publicationLine: 3 })],
        rest: []
      },
      account({ publications: [NOTES], roles: { 'p-1': 'none' } }),
      context()
    )
    expect(outcomes[0]).toMatchObject({
      verdict: {
        reason: 'publication',
        message: 'This account is neither an editor nor a writer of the publication Notes.'
      },
      details: { line: 3, authorId: 'u-1' }
    })
  })

  test('is not asked about in a plan without a token', async () => {
    const { creations } = await selectCreations(
      { candidates: [candidate('posts/a.md', { publication: 'Notes' })], rest: [] },
      { kind: 'not-asked' },
      context()
    )
    expect(creations[0]?.target.publication).toBeNull()
    expect(creations[0]?.target.diagnostics[0]?.message).toContain(
      'are checked when a Medium token'
    )
  })
})
