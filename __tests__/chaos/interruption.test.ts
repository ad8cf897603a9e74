// GitHub cancels a run by SIGINT, and kills what is still there 10 s later: the post in flight is recorded, no other begins.
// Nothing is killed here, however busy the machine is: a run that did not end by itself would never end.

import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { composeArticle } from '../../emulators/github/index.ts'
import { CREATE, toRun, useWorld } from '../support/world.ts'
import { waitUntil } from '../support/wait-until.ts'

const PNG = await readFile(new URL('../../examples/blog/images/posts-a-month.png', import.meta.url))

const world = useWorld()

async function push() {
  const before = await world.repo.head()
  const sha = await world.commit({
    'posts/a.md': composeArticle({ title: 'A', publishStatus: 'draft', body: 'Text of a.\n' }),
    'posts/b.md': composeArticle({ title: 'B', publishStatus: 'draft', body: 'Text of b.\n' })
  })
  return await world.start({ before, sha })
}

test('a request that never ends is given up within the grace time, and recorded as unknown', async () => {
  world.medium.fault({ match: CREATE, kind: 'hang-after' })
  const running = await push()
  await waitUntil(() => world.medium.posts.length > 0)
  running.kill('SIGINT')
  const grace = / has (\d+) s to end/.exec(await running.line(/no further post is begun/))?.[1]
  expect(Number(grace)).toBeLessThan(10)
  running.kill('SIGTERM')
  const run = toRun(await running.result)
  expect(run.signal).toBeNull()
  expect(run.told).toEqual(['posts/a.md unknown/no-answer', 'posts/b.md deferred/not-sent'])
  expect(run.results[0]?.message).toContain('The run was stopped')
  expect(await world.states()).toEqual([
    'posts/a.md unknown/no-answer',
    'posts/b.md pending/not-sent'
  ])
  expect(world.medium.posts).toHaveLength(1)
})

test('a signal after the intent and before the request puts the article back', async () => {
  const running = await push()
  // The answer to the intent's commit is held until the signal has arrived.
  world.github.onApplied = async ({ path, method }) => {
    if (method !== 'POST' || path !== '/graphql') return
    world.github.onApplied = null
    running.kill('SIGTERM')
    await running.line(/no further post is begun/)
  }
  const run = toRun(await running.result)
  expect(run.told).toEqual(['posts/a.md deferred/not-sent', 'posts/b.md deferred/not-sent'])
  expect(await world.states()).toEqual([
    'posts/a.md pending/not-sent',
    'posts/b.md pending/not-sent'
  ])
  expect(world.medium.posts).toEqual([])
  const next = await world.run()
  expect(next.outputs['created-count']).toBe('2')
})

// What was created waits in memory for the next commit: nothing slow may come between it and a run that is being ended.
test('an upload in flight is given up at once, and what was created before is recorded', async () => {
  const before = await world.repo.head()
  const sha = await world.commit({
    'posts/x.png': PNG,
    'posts/a.md': composeArticle({ title: 'A', body: 'Text of a.\n' }),
    'posts/b.md': composeArticle({ title: 'B', body: 'Text of b.\n\n![x](x.png)\n' })
  })
  world.medium.fault({ match: { path: '/v1/images' }, kind: 'hang', times: Infinity })
  const running = await world.start({ before, sha })
  const askedForUploads = () => world.medium.requests.filter(({ path }) => path === '/v1/images')
  // The image of b is on its way before a is created.
  await waitUntil(() => askedForUploads().length > 0 && world.medium.posts.length > 0)
  running.kill('SIGINT')
  const run = toRun(await running.result)
  // One that had been waited for until its time ran out would have been tried again.
  expect(askedForUploads()).toHaveLength(1)
  expect(run.signal).toBeNull()
  expect(run.told).toEqual(['posts/a.md created/created', 'posts/b.md deferred/not-sent'])
  expect(await world.states()).toEqual(['posts/a.md published/', 'posts/b.md pending/not-sent'])
})

test('no feed is read in a run that is being ended', async () => {
  world.medium.fault({ match: CREATE, kind: 'reset-before' })
  world.medium.fault({ match: { path: '/feed/**' }, kind: 'hang', times: Infinity })
  const before = await world.repo.head()
  const sha = await world.commit({
    'posts/a.md': composeArticle({ title: 'A', date: '2026-01-01', body: 'Text of a.\n' }),
    'posts/b.md': composeArticle({ title: 'B', date: '2026-01-02', body: 'Text of b.\n' })
  })
  const running = await world.start({ before, sha })
  // The second post is answered once the signal has arrived.
  world.medium.onStored = async () => {
    running.kill('SIGINT')
    await running.line(/no further post is begun/)
  }
  const run = toRun(await running.result)
  expect(world.medium.requests.filter(({ path }) => path.startsWith('/feed/'))).toEqual([])
  expect(run.signal).toBeNull()
  expect(run.told).toEqual(['posts/a.md unknown/no-answer', 'posts/b.md created/created'])
  expect(await world.states()).toEqual(['posts/a.md unknown/no-answer', 'posts/b.md published/'])
})
