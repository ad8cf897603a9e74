// GitHub cancels a run by SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that: the post in flight is recorded, no other begins.

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { articleFile } from '../support/articles.ts'
import { createWorld, toRun, type World } from '../support/world.ts'

const PNG = await readFile(new URL('../../examples/blog/images/posts-a-month.png', import.meta.url))
const CREATE = { method: 'POST', path: '/v1/users/*/posts' }

let world: World
beforeEach(async () => {
  world = await createWorld()
  await world.commit({ 'README.md': '# Blog\n' })
})
afterEach(async () => {
  await world.close()
})

async function push() {
  const before = await world.repo.head()
  const sha = await world.commit({
    'posts/a.md': articleFile({ title: 'A', publishStatus: 'draft', body: 'Text of a.\n' }),
    'posts/b.md': articleFile({ title: 'B', publishStatus: 'draft', body: 'Text of b.\n' })
  })
  return await world.start({ before, sha })
}

async function states() {
  const entries = (await world.ledger())?.entries ?? []
  return entries.map(({ path, state, reason }) => `${path} ${state}/${reason ?? ''}`)
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 10))
}

test('a request that never ends is given up within the grace time, and recorded as unknown', async () => {
  world.medium.fault({ match: CREATE, kind: 'hang-after' })
  const running = await push()
  await until(() => world.medium.posts.length > 0)
  const run = toRun(await running.cancel())
  expect(run.signal).toBeNull()
  expect(run.told).toEqual(['posts/a.md unknown/no-answer', 'posts/b.md deferred/not-sent'])
  expect(await states()).toEqual(['posts/a.md unknown/no-answer', 'posts/b.md pending/not-sent'])
  expect(world.medium.posts).toHaveLength(1)
})

test('a signal after the intent and before the request puts the article back', async () => {
  const running = await push()
  // The answer to the intent's commit is held until the signal has arrived.
  world.github.onApplied = async ({ path, method }) => {
    if (method !== 'POST' || !/refs$|graphql/.test(path)) return
    world.github.onApplied = null
    running.kill('SIGTERM')
    await running.line(/no further post is begun/)
  }
  const run = toRun(await running.result)
  expect(run.told).toEqual(['posts/a.md deferred/not-sent', 'posts/b.md deferred/not-sent'])
  expect(await states()).toEqual(['posts/a.md pending/not-sent', 'posts/b.md pending/not-sent'])
  expect(world.medium.posts).toEqual([])
  const next = await world.run()
  expect(next.outputs['created-count']).toBe('2')
})

// What was created waits in memory for the next commit: nothing slow may come between it and a run that is being ended.
test('an upload in flight is given up at once, and what was created before is recorded', async () => {
  const before = await world.repo.head()
  const sha = await world.commit({
    'posts/x.png': PNG,
    'posts/a.md': articleFile({ title: 'A', body: 'Text of a.\n' }),
    'posts/b.md': articleFile({ title: 'B', body: 'Text of b.\n\n![x](x.png)\n' })
  })
  world.medium.fault({ match: { path: '/v1/images' }, kind: 'hang', times: Infinity })
  const running = await world.start({ before, sha })
  await running.line(/^Post 2/)
  const run = toRun(await running.cancel())
  expect(run.signal).toBeNull()
  expect(run.told).toEqual(['posts/a.md created/created', 'posts/b.md deferred/not-sent'])
  expect(await states()).toEqual(['posts/a.md published/', 'posts/b.md pending/not-sent'])
})

test('no feed is read in a run that is being ended', async () => {
  world.medium.fault({ match: CREATE, kind: 'reset-before' })
  world.medium.fault({ match: { path: '/feed/**' }, kind: 'hang', times: Infinity })
  const before = await world.repo.head()
  const sha = await world.commit({
    'posts/a.md': articleFile({ title: 'A', date: '2026-01-01', body: 'Text of a.\n' }),
    'posts/b.md': articleFile({ title: 'B', date: '2026-01-02', body: 'Text of b.\n' })
  })
  world.medium.fault({ match: CREATE, kind: 'delay', ms: 3000, after: true })
  const running = await world.start({ before, sha })
  await until(() => world.medium.posts.length > 0)
  const run = toRun(await running.cancel())
  expect(run.signal).toBeNull()
  expect(run.told).toEqual(['posts/a.md unknown/no-answer', 'posts/b.md created/created'])
  expect(await states()).toEqual(['posts/a.md unknown/no-answer', 'posts/b.md published/'])
})
