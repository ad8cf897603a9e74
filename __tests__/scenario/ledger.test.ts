// The ledger from outside: it fails closed, waits, is settled by hand, and survives two runs and a dead one.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Ledger } from '../../src/ledger/index.ts'
import { articleFile } from '../support/articles.ts'
import { createWorld, toRun, type Run, type World } from '../support/world.ts'

const CREATE = { method: 'POST', path: '/v1/users/*/posts' }

let world: World
beforeEach(async () => {
  world = await createWorld()
  await world.commit({ 'README.md': '# Blog\n' })
})
afterEach(async () => {
  await world.close()
})

function article(name: string, more: Record<string, unknown> = {}): string {
  return articleFile({ title: `Title of ${name}`, body: `Words about ${name}.\n`, ...more })
}

/** Puts a ledger on its branch, as somebody's hand or another version would. */
async function writeLedger(text: string): Promise<void> {
  await world.repo.git('checkout', '-q', 'medium-ledger')
  await world.commit({ 'ledger.json': text })
  await world.repo.git('checkout', '-q', 'main')
}

async function entry(path = 'posts/a.md') {
  return (await world.ledger())?.entries.find(one => one.path === path)
}

async function unknownArticle(): Promise<Run> {
  world.medium.fault({ match: CREATE, kind: 'reset-before' })
  return await world.push({ 'posts/a.md': article('a', { publishStatus: 'draft' }) })
}

describe('a ledger that cannot be trusted stops the run before anything is sent', () => {
  test.each<[string, (ledger: Ledger) => string, RegExp]>([
    ['no JSON', () => '{', /cannot be read/],
    ['another version', ledger => JSON.stringify({ ...ledger, version: 2 }), /version 2/],
    ['another repository', ledger => JSON.stringify({ ...ledger, repository: '1' }), /repository/]
  ])('%s', async (_name, broken, message) => {
    await world.push({ 'posts/a.md': article('a') })
    const ledger = await world.ledger()
    await writeLedger(broken(ledger as Ledger))
    const requests = world.medium.requests.length
    const run = await world.push({ 'posts/b.md': article('b') })
    expect(run.exitCode).toBe(1)
    expect(run.outputs.outcome).toBe('failed')
    expect(run.annotations.map(one => one.message).join()).toMatch(message)
    expect(world.medium.requests).toHaveLength(requests)
  })

  test('a deleted branch, as long as its marker stands; both deleted is a new start', async () => {
    await world.push({ 'posts/a.md': article('a') })
    await world.repo.git('branch', '-q', '-D', 'medium-ledger')
    const run = await world.push({ 'posts/b.md': article('b') })
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(one => one.message).join()).toContain('refs/medium/ledger')
    expect(world.medium.posts).toHaveLength(1)
    await world.repo.git('update-ref', '-d', 'refs/medium/ledger')
    const fresh = await world.push({ 'posts/c.md': article('c') })
    expect(fresh.told).toEqual(['posts/c.md created/created'])
  })

  test('a token that may not write is told with the permission it needs, and nothing is sent', async () => {
    await world.close()
    world = await createWorld({ github: { readOnly: true } })
    await world.commit({ 'README.md': '# Blog\n' })
    const run = await world.push({ 'posts/a.md': article('a') })
    expect(run.told).toEqual(['posts/a.md failed/ledger'])
    expect(run.results[0]?.message).toContain('contents: write')
    expect(world.medium.posts).toEqual([])
  })
})

describe('waiting', () => {
  test('a scheduled article goes out when its date has come, whatever `max-posts` says', async () => {
    const soon = new Date(Date.now() + 4_000).toISOString()
    const first = await world.push({ 'posts/a.md': article('a', { date: soon }) })
    expect(first.told).toEqual(['posts/a.md deferred/scheduled'])
    expect(first.exitCode).toBe(0)
    expect(await entry()).toMatchObject({ state: 'pending', reason: 'scheduled' })
    await new Promise(resolve => setTimeout(resolve, Math.max(0, Date.parse(soon) - Date.now())))
    const later = await world.run({ inputs: { 'max-posts': '0' } })
    expect(later.told).toEqual(['posts/a.md created/created'])
  })

  test('too many posts: none is created, all are listed, and a higher limit creates them', async () => {
    const run = await world.push(
      { 'posts/a.md': article('a'), 'posts/b.md': article('b') },
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

  test.each([
    ['Medium limits the requests', { kind: 'rate-limit' }, {}],
    ['Medium fails', { kind: 'status', status: 500 }, {}],
    ['there is no token', null, { anonymous: true }]
  ] as const)('too many posts are too many when %s, too', async (_, fault, choice) => {
    if (fault !== null) world.medium.fault({ match: { path: '/v1/me' }, ...fault, times: Infinity })
    const names = ['a', 'b', 'c']
    const files = Object.fromEntries(names.map(one => [`posts/${one}.md`, article(one)]))
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
      ['a', 'b', 'c'].map(one => [`posts/${one}.md`, article(one, { publication: 'Any' })])
    )
    const run = await world.push(files, { inputs: { 'max-posts': '2' } })
    expect(new Set(run.results.map(({ reason }) => reason))).toEqual(new Set(['too-many-posts']))
  })

  test('an invalid article stays red until it is mended or deleted', async () => {
    const bad = '---\ntitle: Bad\nmedium:\n  license: nonsense\n---\n\nText.\n'
    const run = await world.push({ 'posts/a.md': bad, 'posts/b.md': bad.replace('Bad', 'Worse') })
    expect(run.exitCode).toBe(1)
    const again = await world.push({ 'README.md': '# Other\n' })
    expect(again.told).toEqual(['posts/a.md failed/invalid', 'posts/b.md failed/invalid'])
    expect(again.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'posts/a.md', line: 4 })
    )
    const mended = await world.push({ 'posts/a.md': article('a'), 'posts/b.md': null })
    expect(mended.told).toEqual(['posts/a.md created/created'])
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
    expect(await entry()).toMatchObject({
      state: 'published',
      post: { id: '0123456789ab', url: 'https://medium.com/@ada/a-0123456789ab', via: 'hand' }
    })
    const next = await world.run()
    expect(next.told).toEqual([])
  })

  test('`ignore` leaves it alone, by glob and where there is no entry, too', async () => {
    await unknownArticle()
    await world.commit({ 'posts/2019/old.md': article('old') })
    const run = await world.run({ inputs: { resolve: 'posts/a.md ignore\nposts/2019/** ignore' } })
    expect(run.told).toEqual(['posts/2019/old.md skipped/ignored', 'posts/a.md skipped/ignored'])
    expect(run.exitCode).toBe(0)
    expect(await entry('posts/2019/old.md')).toMatchObject({ state: 'ignored' })
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
    const first = await world.push({ 'posts/a.md': article('a') })
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
    const sha = await world.commit({ 'posts/a.md': article('a', { publishStatus: 'draft' }) })
    const running = await world.start({ before, sha, runId: 77 })
    while (world.medium.posts.length === 0) await new Promise(resolve => setTimeout(resolve, 20))
    running.kill('SIGKILL')
    await running.result
    expect(await entry()).toMatchObject({ state: 'intent' })
    const other = await world.run({ before, sha, runId: 78 })
    expect(other.told).toEqual(['posts/a.md skipped/in-progress'])
    const again = await world.run({ before, sha, runId: 77, runAttempt: 2 })
    expect(again.told).toEqual(['posts/a.md unknown/no-answer'])
    expect(world.medium.posts).toHaveLength(1)
  })

  test('by SIGTERM records the post in flight and begins no other', async () => {
    world.medium.fault({ match: CREATE, kind: 'delay', ms: 1_000, after: true })
    const before = await world.repo.head()
    const sha = await world.commit({ 'posts/a.md': article('a'), 'posts/b.md': article('b') })
    const running = await world.start({ before, sha })
    while (world.medium.posts.length === 0) await new Promise(resolve => setTimeout(resolve, 20))
    running.kill('SIGTERM')
    await running.result
    expect(await entry()).toMatchObject({ state: 'published' })
    expect(await entry('posts/b.md')).toMatchObject({ state: 'pending', reason: 'not-sent' })
    const next = await world.run()
    expect(next.told).toEqual(['posts/b.md created/created'])
  })
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
    const run = await world.push({ 'posts/a.md': article('a'), 'posts/b.md': article('b') })
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
  const match = { method: 'POST', path: '/v1/users/*/posts' }
  world.medium.fault({ match, kind: 'delay', ms: 9_000, after: true })
  const before = await world.repo.head()
  const sha = await world.commit({ 'posts/a.md': article('a', { publishStatus: 'draft' }) })
  const slow = await world.start({ before, sha, runId: 77 })
  while (world.medium.posts.length === 0) await new Promise(resolve => setTimeout(resolve, 20))
  const second = await world.run({ runId: 77, runAttempt: 2 })
  expect(second.told).toEqual(['posts/a.md unknown/no-answer'])
  const line = `posts/a.md retry ${second.results[0]?.transaction ?? ''}`
  expect((await world.run({ inputs: { resolve: line } })).told).toEqual([
    'posts/a.md created/created'
  ])
  const late = toRun(await slow.result)
  expect(late.told).toEqual(['posts/a.md created/created'])
  expect(late.results[0]?.warnings?.join()).toContain('There may be two on Medium')
  expect((await entry())?.post?.id).toBe(world.medium.posts[1]?.id)
})

describe('likely duplicates', () => {
  test.each<[string, Record<string, unknown>]>([
    ['title', { title: 'title of A!', body: 'Other words.\n' }],
    ['content', { title: 'Another title', body: 'Words about   a.\n' }]
  ])('the same %s stops a second article', async (_name, other) => {
    await world.push({ 'posts/a.md': article('a') })
    const run = await world.push({ 'posts/b.md': articleFile(other) })
    expect(run.told).toEqual(['posts/b.md failed/possible-duplicate'])
    expect(run.exitCode).toBe(1)
    const declared = await world.push({ 'posts/b.md': articleFile({ ...other, id: 'its-own' }) })
    expect(declared.told).toEqual(['posts/b.md created/created'])
  })

  test('the same canonical URL stops it; two different ones let it pass', async () => {
    const canonicalUrl = 'https://blog.example.com/a/'
    await world.push({ 'posts/a.md': article('a', { canonicalUrl }) })
    const run = await world.push({
      'posts/b.md': article('b', { canonicalUrl: 'https://blog.example.com/a' }),
      'posts/c.md': article('a', { canonicalUrl: 'https://blog.example.com/c/' })
    })
    expect(run.told).toEqual(['posts/b.md failed/possible-duplicate', 'posts/c.md created/created'])
  })

  test('in one push stop the second, in the plan as in the run', async () => {
    const before = await world.repo.head()
    const sha = await world.commit({
      'posts/a.md': article('a'),
      'posts/b.md': article('a', { tags: ['copy'] })
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
