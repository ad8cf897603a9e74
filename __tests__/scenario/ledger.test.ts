// The ledger from outside: it fails closed, waits, is settled by hand, and survives two runs and a dead one.

import { describe, expect, test } from '@jest/globals'
import type { Ledger } from '../../src/ledger/index.ts'
import { CREATE, toRun, useWorld, type Run } from '../support/world.ts'
import { composeArticle, composeArticleAbout } from '../../emulators/github/index.ts'
import { composeText } from '../support/texts.ts'
import { waitUntil } from '../support/wait-until.ts'

const DAY_MS = 86_400_000

const world = useWorld()
const LONG = composeText('long')

async function unknownArticle(): Promise<Run> {
  world.medium.fault({ match: CREATE, kind: 'reset-before' })
  return await world.push({ 'posts/a.md': composeArticleAbout('a', { publishStatus: 'draft' }) })
}

describe('a ledger that cannot be trusted stops the run before anything is sent', () => {
  test.each<[string, (ledger: Ledger) => string, RegExp]>([
    ['no JSON', () => '{', /cannot be read/],
    ['another version', ledger => JSON.stringify({ ...ledger, version: 2 }), /version 2/],
    ['another repository', ledger => JSON.stringify({ ...ledger, repository: '1' }), /repository/]
  ])('%s', async (_name, broken, message) => {
    await world.push({ 'posts/a.md': composeArticleAbout('a') })
    const ledger = await world.ledger()
    await world.writeLedger(broken(ledger as Ledger))
    const requests = world.medium.requests.length
    const run = await world.push({ 'posts/b.md': composeArticleAbout('b') })
    expect(run.exitCode).toBe(1)
    expect(run.outputs.outcome).toBe('failed')
    expect(run.annotations.map(one => one.message).join()).toMatch(message)
    expect(world.medium.requests).toHaveLength(requests)
  })

  test('a deleted branch, as long as its marker is there; both deleted is a new start', async () => {
    await world.push({ 'posts/a.md': composeArticleAbout('a') })
    await world.repo.git('branch', '-q', '-D', 'medium-ledger')
    const run = await world.push({ 'posts/b.md': composeArticleAbout('b') })
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(one => one.message).join()).toContain('refs/medium/ledger')
    expect(world.medium.posts).toHaveLength(1)
    await world.repo.git('update-ref', '-d', 'refs/medium/ledger')
    const fresh = await world.push({ 'posts/c.md': composeArticleAbout('c') })
    expect(fresh.told).toEqual(['posts/c.md created/created'])
  })

  test('a token that may not write is told with the permission it needs, and nothing is sent', async () => {
    await world.reopen({ github: { readOnly: true } })
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') })
    expect(run.told).toEqual(['posts/a.md failed/ledger'])
    expect(run.results[0]?.message).toContain('contents: write')
    expect(world.medium.posts).toEqual([])
  })
})

describe('waiting', () => {
  test('a scheduled article goes out when its date has come, whatever `max-posts` says', async () => {
    const date = new Date(Date.now() + DAY_MS).toISOString()
    const first = await world.push({ 'posts/a.md': composeArticleAbout('a', { date }) })
    expect(first.told).toEqual(['posts/a.md deferred/scheduled'])
    expect(first.exitCode).toBe(0)
    expect(await world.entry('posts/a.md')).toMatchObject({ state: 'pending', reason: 'scheduled' })
    const later = await world.run({ aheadMs: 2 * DAY_MS, inputs: { 'max-posts': '0' } })
    expect(later.told).toEqual(['posts/a.md created/created'])
  })

  test('too many posts: none is created, all are listed, and a higher limit creates them', async () => {
    const run = await world.push(
      { 'posts/a.md': composeArticleAbout('a'), 'posts/b.md': composeArticleAbout('b') },
      { inputs: { 'max-posts': '1' } }
    )
    expect(run.told).toEqual([
      'posts/a.md failed/too-many-posts',
      'posts/b.md failed/too-many-posts'
    ])
    expect(world.medium.posts).toEqual([])
    const again = await world.run({ inputs: { 'max-posts': '1' } })
    expect(again.exitCode).toBe(1)
    const raised = await world.run({ inputs: { 'max-posts': '2' } })
    expect(raised.outputs['created-count']).toBe('2')
  })

  describe('too many posts', () => {
    const broken = composeArticleAbout('broken', { body: 'Text {% unheard-of %} and more.\n' })
    const inputs = { 'max-posts': '1' }

    test.each(['publishes', 'plans'])('are not converted further when a run %s', async does => {
      const files = {
        'posts/a-broken.md': broken,
        'posts/b.md': composeArticleAbout('b'),
        'posts/c.md': composeArticleAbout('c'),
        'posts/d-broken.md': broken.replace('broken', 'other')
      }
      const plan = does === 'plans' ? { 'dry-run': 'true' } : {}
      const run = await world.push(files, { inputs: { ...inputs, ...plan } })
      expect(run.told).toEqual([
        'posts/a-broken.md failed/invalid',
        'posts/b.md failed/too-many-posts',
        'posts/c.md failed/too-many-posts',
        'posts/d-broken.md failed/too-many-posts'
      ])
      expect(run.results[3]?.message).toContain('Up to 3 posts are due but `max-posts` is 1')
    })

    test('are found behind articles that are broken or second copies', async () => {
      const copies = Object.fromEntries(
        [1, 2, 3, 4, 5].map(number => [`posts/c${number}.md`, composeArticleAbout('one')])
      )
      const run = await world.push(
        {
          'posts/a-broken.md': broken,
          'posts/b.md': composeArticleAbout('one'),
          ...copies,
          'posts/d.md': composeArticleAbout('d')
        },
        { inputs }
      )
      expect(run.told.filter(line => line.endsWith('too-many-posts'))).toEqual([
        'posts/b.md failed/too-many-posts',
        'posts/d.md failed/too-many-posts'
      ])
      expect(run.told.filter(line => line.endsWith('possible-duplicate'))).toHaveLength(5)
      expect(world.medium.posts).toEqual([])
    })

    test('are none when all but as many are broken or second copies', async () => {
      const copies = Object.fromEntries(
        [1, 2, 3, 4, 5].map(number => [`posts/c${number}.md`, composeArticleAbout('one')])
      )
      const files = {
        'posts/b.md': composeArticleAbout('one'),
        ...copies,
        'posts/d-broken.md': broken
      }
      const run = await world.push(files, { inputs })
      expect(run.told).toContain('posts/b.md created/created')
      expect(run.told).toContain('posts/d-broken.md failed/invalid')
      expect(world.medium.posts).toHaveLength(1)
    })

    test('let go out what was waiting, however far behind', async () => {
      const date = new Date(Date.now() + DAY_MS).toISOString()
      await world.push({ 'posts/z.md': composeArticleAbout('z', { date }) })
      const files = Object.fromEntries(
        ['a', 'b', 'c'].map(name => [`posts/${name}.md`, composeArticleAbout(name)])
      )
      const run = await world.push(files, { aheadMs: 2 * DAY_MS, inputs })
      expect(run.told.toSorted()).toEqual([
        'posts/a.md failed/too-many-posts',
        'posts/b.md failed/too-many-posts',
        'posts/c.md failed/too-many-posts',
        'posts/z.md created/created'
      ])
    })
  })

  test.each([
    ['Medium limits the requests', { kind: 'rate-limit' }, {}],
    ['Medium fails', { kind: 'status', status: 500 }, {}],
    ['there is no token', null, { anonymous: true }]
  ] as const)('too many posts are too many when %s, too', async (_, fault, choice) => {
    if (fault !== null) world.medium.fault({ match: { path: '/v1/me' }, ...fault, times: Infinity })
    const names = ['a', 'b', 'c']
    const files = Object.fromEntries(
      names.map(one => [`posts/${one}.md`, composeArticleAbout(one)])
    )
    const inputs = { 'max-posts': '2' }
    const all = names.map(one => `posts/${one}.md failed/too-many-posts`)
    const run = await world.push(files, { inputs, ...choice })
    expect(run.told).toEqual(all)
    world.medium.clearFaults()
    expect((await world.run({ inputs })).told).toEqual(all)
    expect(world.medium.posts).toEqual([])
  })

  test('too many posts are too many when their publication cannot be asked for, too', async () => {
    world.medium.fault({ match: { path: /publications/ }, kind: 'status', status: 500, times: 9 })
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map(one => [
        `posts/${one}.md`,
        composeArticleAbout(one, { publication: 'Any' })
      ])
    )
    const run = await world.push(files, { inputs: { 'max-posts': '2' } })
    expect(new Set(run.results.map(({ reason }) => reason))).toEqual(new Set(['too-many-posts']))
  })

  test('an invalid article stays red until it is corrected or deleted', async () => {
    const bad = '---\ntitle: Bad\nmedium:\n  license: nonsense\n---\n\nText.\n'
    const run = await world.push({ 'posts/a.md': bad, 'posts/b.md': bad.replace('Bad', 'Worse') })
    expect(run.exitCode).toBe(1)
    const again = await world.push({ 'README.md': '# Other\n' })
    expect(again.told).toEqual(['posts/a.md failed/invalid', 'posts/b.md failed/invalid'])
    expect(again.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'posts/a.md', line: 4 })
    )
    const corrected = await world.push({
      'posts/a.md': composeArticleAbout('a'),
      'posts/b.md': null
    })
    expect(corrected.told).toEqual(['posts/a.md created/created'])
    expect((await world.ledger())?.entries.map(({ path }) => path)).toEqual(['posts/a.md'])
  })
})

describe('settling by hand', () => {
  test('`published` settles an unknown article', async () => {
    await unknownArticle()
    const run = await world.run({
      inputs: { resolve: 'posts/a.md published https://medium.com/@ada/a-0123456789ab' }
    })
    expect(run.told).toEqual(['posts/a.md skipped/already-published'])
    expect(run.exitCode).toBe(0)
    expect(await world.entry('posts/a.md')).toMatchObject({
      state: 'published',
      post: { id: '0123456789ab', url: 'https://medium.com/@ada/a-0123456789ab', via: 'hand' }
    })
    const next = await world.run()
    expect(next.told).toEqual([])
  })

  test('`ignore` leaves it alone, by glob and where there is no entry, too', async () => {
    await unknownArticle()
    await world.commit({ 'posts/2019/old.md': composeArticleAbout('old') })
    const run = await world.run({ inputs: { resolve: 'posts/a.md ignore\nposts/2019/** ignore' } })
    expect(run.told).toEqual(['posts/2019/old.md skipped/ignored', 'posts/a.md skipped/ignored'])
    expect(run.exitCode).toBe(0)
    expect(await world.entry('posts/2019/old.md')).toMatchObject({ state: 'ignored' })
  })

  test('`retry` tries the named attempt once more, and the same line never again', async () => {
    const first = await unknownArticle()
    const transaction = first.results[0]?.transaction ?? ''
    const inputs = { resolve: `posts/a.md retry ${transaction}` }
    const run = await world.run({ inputs })
    expect(run.told).toEqual(['posts/a.md created/created'])
    const again = await world.run({ inputs })
    expect(again.told).toEqual(['posts/a.md skipped/already-published'])
    expect(again.annotations.filter(({ level }) => level === 'warning')).toHaveLength(1)
    expect(world.medium.posts).toHaveLength(1)
  })

  test('`retry` publishes a published article again by its transaction', async () => {
    const first = await world.push({ 'posts/a.md': composeArticleAbout('a') })
    const transaction = first.results[0]?.transaction ?? ''
    const run = await world.run({ inputs: { resolve: `posts/a.md retry ${transaction}` } })
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(world.medium.posts).toHaveLength(2)
  })

  test('`retry` with another transaction does nothing but warn', async () => {
    await unknownArticle()
    const run = await world.run({
      inputs: { resolve: 'posts/a.md retry 00000000-0000-4000-8000-000000000000' }
    })
    expect(run.told).toEqual(['posts/a.md unknown/no-answer'])
    expect(run.annotations.filter(({ level }) => level === 'warning')).toHaveLength(1)
    expect(world.medium.posts).toEqual([])
  })
})

describe('a run that dies', () => {
  test('after its intent leaves an article that the next attempt calls unknown', async () => {
    world.medium.fault({ match: CREATE, kind: 'hang-after' })
    const before = await world.repo.head()
    const sha = await world.commit({
      'posts/a.md': composeArticleAbout('a', { publishStatus: 'draft' })
    })
    const running = await world.start({ before, sha, runId: 77 })
    await waitUntil(() => world.medium.posts.length > 0)
    running.kill('SIGKILL')
    await running.result
    expect(await world.entry('posts/a.md')).toMatchObject({ state: 'intent' })
    const other = await world.run({ before, sha, runId: 78 })
    expect(other.told).toEqual(['posts/a.md skipped/in-progress'])
    const again = await world.run({ before, sha, runId: 77, runAttempt: 2 })
    expect(again.told).toEqual(['posts/a.md unknown/no-answer'])
    expect(world.medium.posts).toHaveLength(1)
  })

  test('by SIGTERM records the post in flight and begins no other', async () => {
    const before = await world.repo.head()
    const sha = await world.commit({
      'posts/a.md': composeArticleAbout('a'),
      'posts/b.md': composeArticleAbout('b')
    })
    const running = await world.start({ before, sha })
    // The post is answered once the signal has arrived.
    world.medium.onStored = async () => {
      running.kill('SIGTERM')
      await running.line(/no further post is begun/)
    }
    await running.result
    world.medium.onStored = null
    expect(await world.entry('posts/a.md')).toMatchObject({ state: 'published' })
    expect(await world.entry('posts/b.md')).toMatchObject({ state: 'pending', reason: 'not-sent' })
    const next = await world.run()
    expect(next.told).toEqual(['posts/b.md created/created'])
  })
})

describe('a first run that is cut short', () => {
  const REFS = { method: 'POST', path: /git\/refs$/ }
  const INTENT = { method: 'POST', path: /graphql/ }
  const STEPS = [
    ['after the branch', REFS, 0],
    ['after the marker', REFS, 1]
  ] as const

  test.each(STEPS)('by a kill %s is gone on with by the next push', async (_, { path }, skip) => {
    const before = await world.repo.head()
    const sha = await world.commit({ 'posts/a.md': composeArticleAbout('a') })
    const running = await world.start({ before, sha })
    let made = 0
    world.github.onApplied = async exchange => {
      if (exchange.method !== 'POST' || !path.test(exchange.path) || made++ !== skip) return
      running.kill('SIGKILL')
      await new Promise(resolve => running.child.once('close', resolve))
    }
    await running.result
    world.github.onApplied = null
    expect(world.medium.posts).toEqual([])
    const next = await world.push({ 'posts/b.md': composeArticleAbout('b') })
    expect(next.told).toEqual(['posts/a.md created/created', 'posts/b.md created/created'])
  })

  const RULES = { message: 'Repository rule violations found\n\nCannot create ref.' }
  const LIMIT = { message: 'You have exceeded a secondary rate limit.' }
  const REFUSALS = [
    ['a ruleset', { status: 422, body: RULES }],
    ['a rate limit', { status: 403, body: LIMIT, headers: { 'retry-after': '3600' } }]
  ] as const

  test.each(
    REFUSALS.flatMap(([name, answer]) => [
      [name, 'marker', answer, REFS, 1] as const,
      [name, 'intent', answer, INTENT, 0] as const
    ])
  )('by %s at the %s is gone on with, too', async (_name, _step, answer, match, skip) => {
    world.github.fault({ kind: 'status', ...answer, match, skip, times: Infinity })
    const first = await world.push({ 'posts/a.md': composeArticleAbout('a') })
    expect(first.told).toEqual(['posts/a.md failed/ledger'])
    expect(world.medium.posts).toEqual([])
    world.github.clearFaults()
    const next = await world.push({ 'posts/b.md': composeArticleAbout('b') })
    expect(next.told).toEqual(['posts/a.md created/created', 'posts/b.md created/created'])
  })
})

test('an intent that cannot be saved stops all that come after it, too', async () => {
  await world.push({ 'posts/old.md': composeArticleAbout('old') })
  world.github.fault({
    match: { path: /graphql/ },
    kind: 'status',
    status: 401,
    body: { message: 'Bad credentials' }
  })
  const run = await world.push({
    'posts/a.md': composeArticleAbout('a'),
    'posts/b.md': composeArticleAbout('b')
  })
  expect(run.told).toEqual(['posts/a.md failed/ledger', 'posts/b.md failed/ledger'])
  expect(run.results[1]?.message).toContain('Not tried: the ledger could not be written')
  expect(world.titles()).toEqual(['Title of old'])
  const next = await world.run()
  expect(next.told).toEqual(['posts/a.md created/created', 'posts/b.md created/created'])
})

describe('a ledger that cannot be written after a post was created', () => {
  test('is an error that prints the record to restore, and no duplicate follows', async () => {
    world.github.onRequest = ({ path }) => {
      if (path === '/graphql' && world.medium.posts.length > 0)
        world.github.fault({
          match: { path: /graphql/ },
          kind: 'status',
          status: 401,
          body: { message: 'Bad credentials' }
        })
    }
    const run = await world.push({
      'posts/a.md': composeArticleAbout('a'),
      'posts/b.md': composeArticleAbout('b')
    })
    expect(run.told).toEqual(['posts/a.md created/created', 'posts/b.md failed/ledger'])
    expect(run.outputs.outcome).toBe('partial')
    expect(run.exitCode).toBe(1)
    const id = world.medium.posts[0]?.id ?? 'none'
    expect(run.log).toContain(`"id":"${id}"`)
    expect(run.summary).toContain(id)
    const [result] = run.results
    expect(result?.warnings?.join()).toContain(`"id":"${id}"`)
    expect(result?.warnings?.join()).toContain('Put this record into `entries`')
    world.github.onRequest = null
    world.github.clearFaults()
    const next = await world.run({ runAttempt: 1 })
    expect(next.told.join()).not.toContain('posts/a.md created')
    expect(world.medium.posts.filter(post => post.title === 'Title of a')).toHaveLength(1)
  })
})

test('an answer that comes after a person tried again is told as a second post', async () => {
  const answer = Promise.withResolvers<undefined>()
  world.medium.onStored = async () => {
    world.medium.onStored = null
    await answer.promise
  }
  const before = await world.repo.head()
  const sha = await world.commit({
    'posts/a.md': composeArticleAbout('a', { publishStatus: 'draft' })
  })
  const inputs = { 'timeout-seconds': '300' }
  const slow = await world.start({ before, sha, runId: 77, inputs })
  await waitUntil(() => world.medium.posts.length > 0)
  const second = await world.run({ runId: 77, runAttempt: 2 })
  expect(second.told).toEqual(['posts/a.md unknown/no-answer'])
  const line = `posts/a.md retry ${second.results[0]?.transaction ?? ''}`
  expect((await world.run({ inputs: { resolve: line } })).told).toEqual([
    'posts/a.md created/created'
  ])
  answer.resolve(undefined)
  const late = toRun(await slow.result)
  expect(late.told).toEqual(['posts/a.md created/created'])
  expect(late.results[0]?.warnings?.join()).toContain('There may be two on Medium')
  expect((await world.entry('posts/a.md'))?.post?.id).toBe(world.medium.posts[1]?.id)
})

describe('likely duplicates', () => {
  test.each<[string, Record<string, unknown>]>([
    ['title', { title: 'title of A!', body: 'Other words.\n' }],
    ['content', { title: 'Another title', body: `${LONG.replaceAll(' ', '   ')}\n` }]
  ])('the same %s stops a second article', async (_name, other) => {
    await world.push({ 'posts/a.md': composeArticleAbout('a', { body: `${LONG}\n` }) })
    const run = await world.push({ 'posts/b.md': composeArticle(other) })
    expect(run.told).toEqual(['posts/b.md failed/possible-duplicate'])
    expect(run.exitCode).toBe(1)
    const declared = await world.push({ 'posts/b.md': composeArticle({ ...other, id: 'its-own' }) })
    expect(declared.told).toEqual(['posts/b.md created/created'])
  })

  test('the same canonical URL stops it; two different ones let it pass', async () => {
    const canonicalUrl = 'https://blog.example.com/a/'
    await world.push({ 'posts/a.md': composeArticleAbout('a', { canonicalUrl }) })
    const run = await world.push({
      'posts/b.md': composeArticleAbout('b', { canonicalUrl: 'https://blog.example.com/a' }),
      'posts/c.md': composeArticleAbout('a', { canonicalUrl: 'https://blog.example.com/c/' })
    })
    expect(run.told).toEqual(['posts/b.md failed/possible-duplicate', 'posts/c.md created/created'])
  })

  test('in one push stop the second, in the plan as in the run', async () => {
    const before = await world.repo.head()
    const sha = await world.commit({
      'posts/a.md': composeArticleAbout('a'),
      'posts/b.md': composeArticleAbout('a', { tags: ['copy'] })
    })
    const plan = await world.run({ before, sha, inputs: { 'dry-run': 'true' } })
    expect(plan.told).toEqual([
      'posts/a.md planned/would-create',
      'posts/b.md failed/possible-duplicate'
    ])
    const run = await world.run({ before, sha })
    expect(run.told).toEqual(['posts/a.md created/created', 'posts/b.md failed/possible-duplicate'])
  })
})
