// Every answer that a creation may get, row by row: the result, the ledger, the exit code, what a second run does, and
// how often Medium was asked.

import { createServer } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { startSandbox, type Fault } from '../../emulators/medium/index.ts'
import { composeArticle } from '../../emulators/github/index.ts'
import { CREATE, useWorld, type Run, type RunChoice } from '../support/world.ts'

const HOUR_MS = 3_600_000
const PATH = 'posts/a.md'
const ARTICLE = { [PATH]: composeArticle({ title: 'An article', body: 'Its text.\n' }) }

const world = useWorld()

async function pushUnder(fault: Omit<Fault, 'match'>, choice: RunChoice = {}): Promise<Run> {
  world.medium.fault({ match: CREATE, ...fault })
  return await world.push(ARTICLE, choice)
}

describe('an answer that says that nothing was created', () => {
  test.each<[string, Omit<Fault, 'match'>, string, string, number]>([
    ['429', { kind: 'rate-limit' }, 'deferred/rate-limited', 'pending/rate-limited', 0],
    [
      "403 with Medium's rate message",
      { kind: 'rate-limit', status: 403 },
      'deferred/rate-limited',
      'pending/rate-limited',
      0
    ],
    ['a challenge', { kind: 'challenge' }, 'deferred/not-sent', 'pending/not-sent', 0],
    [
      '401',
      {
        kind: 'status',
        status: 401,
        body: { errors: [{ message: 'Token was invalid.', code: 6003 }] }
      },
      'failed/unauthorized',
      'pending/unauthorized',
      1
    ],
    [
      '403 about the token',
      {
        kind: 'status',
        status: 403,
        body: { errors: [{ message: 'Token was invalid.', code: 6003 }] }
      },
      'failed/unauthorized',
      'pending/unauthorized',
      1
    ]
  ])(
    '%s leaves the article pending, and the next run creates it',
    async (_name, fault, told, entry, code) => {
      const run = await pushUnder(fault)
      expect(run.told).toEqual([`${PATH} ${told}`])
      expect(run.exitCode).toBe(code)
      expect(await world.states()).toEqual([`${PATH} ${entry}`])
      expect(world.creations()).toHaveLength(1)
      const next = await world.run()
      expect(next.told).toEqual([`${PATH} created/created`])
      expect(world.medium.posts).toHaveLength(1)
    }
  )

  test.each([400, 403, 404, 422])(
    '%i with an error of Medium rejects this version of the article until it changes',
    async status => {
      const body = { errors: [{ message: 'No content specified.', code: 2002 }] }
      const run = await pushUnder({ kind: 'status', status, body })
      expect(run.told).toEqual([`${PATH} failed/rejected`])
      expect(run.results[0]?.message).toContain('No content specified')
      expect(run.exitCode).toBe(1)
      expect(await world.states()).toEqual([`${PATH} rejected/rejected`])
      const again = await world.run()
      expect(again.told).toEqual([`${PATH} failed/rejected`])
      expect(world.creations()).toHaveLength(1)
      const changed = await world.push({
        [PATH]: composeArticle({ title: 'An article', body: 'Its better text.\n' })
      })
      expect(changed.told).toEqual([`${PATH} created/created`])
    }
  )

  test('a refused connection is not sent', async () => {
    const closed = createServer()
    closed.listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const { port } = closed.address() as AddressInfo
    closed.close()
    const run = await world.push(ARTICLE, {
      inputs: { 'api-url': `http://127.0.0.1:${port}/v1` }
    })
    expect(run.told).toEqual([`${PATH} deferred/not-sent`])
    expect(run.exitCode).toBe(0)
    expect(await world.states()).toEqual([`${PATH} pending/not-sent`])
  })
})

describe('an answer that does not say whether a post was created', () => {
  test.each<[string, Omit<Fault, 'match'>, RunChoice?]>([
    ['a reset before the answer', { kind: 'reset-after' }],
    ['a reset before anything was stored', { kind: 'reset-before' }],
    ['a time-out', { kind: 'hang-after' }, { inputs: { 'timeout-seconds': '1' } }],
    ['a cut-off body', { kind: 'cut-off' }],
    ['500', { kind: 'status', status: 500, body: { errors: [{ message: 'Oops', code: 1 }] } }],
    ['503 in HTML', { kind: 'status', status: 503, body: '<html>busy</html>' }],
    ['403 in HTML', { kind: 'html-403' }],
    ['409', { kind: 'status', status: 409, body: { errors: [{ message: 'Conflict', code: 1 }] } }],
    ['408', { kind: 'status', status: 408, body: { errors: [{ message: 'Slow', code: 1 }] } }],
    ['307', { kind: 'redirect' }],
    ['302', { kind: 'redirect', status: 302 }],
    ['201 without an id', { kind: 'status', status: 201, body: { data: { title: 'x' } } }],
    ['200 with nothing', { kind: 'status', status: 200, body: '' }]
  ])(
    '%s is unknown, asked once, and never asked again by itself',
    async (_name, fault, choice = {}) => {
      // The feed proves public posts; a draft is in none, so it stays unknown whatever happened.
      const draft = { [PATH]: composeArticle({ title: 'An article', publishStatus: 'draft' }) }
      world.medium.fault({ match: CREATE, ...fault })
      let run = await world.push(draft, choice)
      // A machine that is too busy to connect within a second has sent nothing, and is given longer.
      for (const seconds of ['10', '100'])
        if (choice.inputs !== undefined && world.creations().length === 0)
          run = await world.run({ inputs: { 'timeout-seconds': seconds } })
      expect(run.told).toEqual([`${PATH} unknown/no-answer`])
      expect(run.exitCode).toBe(1)
      expect(run.outputs).toMatchObject({ outcome: 'failed', 'unknown-count': '1' })
      expect(await world.states()).toEqual([`${PATH} unknown/no-answer`])
      const posts = world.medium.posts.length
      const again = await world.run()
      expect(again.told).toEqual([`${PATH} unknown/no-answer`])
      expect(again.exitCode).toBe(1)
      expect(world.creations()).toHaveLength(1)
      expect(world.medium.posts).toHaveLength(posts)
    }
  )

  test('is settled in the same run when the feed shows the post', async () => {
    const run = await pushUnder({ kind: 'reset-after' })
    expect(run.told).toEqual([`${PATH} created/resolved`])
    expect(run.exitCode).toBe(0)
    expect(run.outputs.url).toBe(world.medium.posts[0]?.url)
    const entry = (await world.ledger())?.entries[0]
    expect(entry).toMatchObject({
      state: 'published',
      post: { id: world.medium.posts[0]?.id, via: 'feed' }
    })
    expect(world.creations()).toHaveLength(1)
  })

  test('is settled by a later run when the feed shows the post only then', async () => {
    let later = 0
    await world.reopen({
      sandbox: { feedDelayMs: HOUR_MS, now: () => new Date(Date.now() + later) }
    })
    const run = await pushUnder({ kind: 'reset-after' })
    expect(run.told).toEqual([`${PATH} unknown/no-answer`])
    later = 2 * HOUR_MS
    const next = await world.run()
    expect(next.told).toEqual([`${PATH} created/resolved`])
    expect(next.exitCode).toBe(0)
    expect(world.creations()).toHaveLength(1)
  })
})

test('a feed is never looked for at another port of this machine', async () => {
  const other = await startSandbox()
  try {
    const { id, name, username } = world.medium.user
    const user = { id, name, username, url: `${new URL(other.apiUrl).origin}/@${username}` }
    world.medium.fault({
      match: { path: '/v1/me' },
      kind: 'status',
      status: 200,
      body: { data: user }
    })
    const run = await pushUnder({ kind: 'reset-after' })
    expect(run.told).toEqual([`${PATH} unknown/no-answer`])
    expect(other.requests).toEqual([])
    expect((await world.run()).told).toEqual([`${PATH} created/resolved`])
  } finally {
    await other.close()
  }
})

describe('an answer about the token or the rate', () => {
  const three = Object.fromEntries(
    [1, 2, 3].map(number => [
      `posts/${number}.md`,
      composeArticle({ title: `Number ${number}`, body: `Text ${number}.\n` })
    ])
  )

  test('429 puts off the rest of the run without asking again', async () => {
    world.medium.fault({ match: CREATE, kind: 'rate-limit', skip: 1 })
    const run = await world.push(three)
    expect(run.told).toEqual([
      'posts/1.md created/created',
      'posts/2.md deferred/rate-limited',
      'posts/3.md deferred/rate-limited'
    ])
    expect(run.exitCode).toBe(0)
    expect(world.creations()).toHaveLength(2)
    const next = await world.run({ inputs: { 'max-posts': '1' } })
    expect(next.told).toEqual(['posts/2.md created/created', 'posts/3.md created/created'])
  })

  test('an unknown one does not stop the others', async () => {
    world.medium.fault({ match: CREATE, kind: 'reset-before', skip: 1 })
    const run = await world.push(three)
    expect(run.told).toEqual([
      'posts/1.md created/created',
      'posts/2.md unknown/no-answer',
      'posts/3.md created/created'
    ])
    expect(run.outputs.outcome).toBe('partial')
    expect(run.exitCode).toBe(1)
    expect(run.summary).toMatch(/posts\/2\.md retry [0-9a-f-]{36}/)
  })
})
