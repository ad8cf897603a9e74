// GitHub is down, or limits the run, right after a post was created: nobody else knows of the post, so the run waits.

import { beforeEach, expect, test } from '@jest/globals'
import { composeArticleAbout, type GitHubFaultKind } from '../../emulators/github/index.ts'
import { toRun, useWorld, type Run } from '../support/world.ts'

const PAGE = '<!DOCTYPE html><html><head><title>Unicorn!</title></head></html>'
const MINUTE_MS = 60_000
/** Requests that a run makes in more than a minute of 502. */
const MANY = 120

const world = useWorld()
let afterPost: () => boolean
beforeEach(() => {
  afterPost = () => world.medium.posts.length > 0
})

/** GitHub's answer while the token's limit is used up. */
function limitUntil(ms: number) {
  const reset = String(Math.ceil((Date.now() + ms) / 1000))
  return {
    kind: 'status',
    status: 403,
    body: { message: 'API rate limit exceeded for installation.' },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  } as const
}

const A = 'posts/a.md'
const B = 'posts/b.md'
const DRAFTS = {
  [A]: composeArticleAbout('a', { publishStatus: 'draft' }),
  [B]: composeArticleAbout('b', { publishStatus: 'draft' })
}

function countTold(run: Run, pattern: RegExp): number {
  return run.log.split('\n').filter(line => pattern.test(line)).length
}

test('more than a minute of 502 is waited for, told, and ends well', async () => {
  const fault = { kind: 'status', status: 502, body: PAGE } as const
  const ordered = world.github.fault({ ...fault, match: afterPost, times: MANY })
  const run = await world.push(DRAFTS, { hurried: true })
  expect(ordered.hits).toBe(MANY)
  expect(run.told).toEqual([`${A} created/created`, `${B} created/created`])
  expect(await world.states()).toEqual([`${A} published/`, `${B} published/`])
  expect(countTold(run, /502.* Nobody else knows of the post/)).toBe(1)
  expect(countTold(run, /Still waiting for the ledger/)).toBeGreaterThan(0)
})

test('a used-up limit is waited for until its reset', async () => {
  const match = { path: /graphql/ }
  // Told at the start and after each minute. The half minute keeps a slow machine from reaching a fifth one.
  const ordered = world.github.fault({ ...limitUntil(4.5 * MINUTE_MS), match, skip: 1 })
  const run = await world.push(DRAFTS, { hurried: true })
  expect(ordered.hits).toBe(1)
  expect(run.told).toEqual([`${A} created/created`, `${B} created/created`])
  expect(await world.states()).toEqual([`${A} published/`, `${B} published/`])
  expect(countTold(run, /Still waiting for the ledger/)).toBe(4)
})

test.each<[string, GitHubFaultKind, readonly [number, number]]>([
  ['a limit that is reset in half an hour is not', limitUntil(30 * MINUTE_MS), [0, 0]],
  ['a GitHub that stays away is, for ten minutes', { kind: 'status', status: 502 }, [7, 10]]
])('%s waited for: the record to restore is told', async (_name, fault, [least, most]) => {
  world.github.fault({ ...fault, match: afterPost, times: Infinity })
  const run = await world.push(DRAFTS, { hurried: true })
  expect(run.told).toEqual([`${A} created/created`, `${B} failed/ledger`])
  expect(run.exitCode).toBe(1)
  const id = world.medium.posts[0]?.id ?? 'none'
  expect(run.summary).toContain(id)
  expect(run.results[0]?.warnings?.join()).toContain(`"id":"${id}"`)
  expect(countTold(run, /Still waiting for the ledger/)).toBeGreaterThanOrEqual(least)
  expect(countTold(run, /Still waiting for the ledger/)).toBeLessThanOrEqual(most)
})

test('a write that tells of no post is not waited for', async () => {
  world.github.fault({
    ...limitUntil(5 * MINUTE_MS),
    match: { method: 'POST', path: /graphql/ },
    times: Infinity
  })
  const run = await world.push(DRAFTS, { hurried: true })
  expect(run.told).toEqual([`${A} failed/ledger`, `${B} failed/ledger`])
  expect(countTold(run, /Still waiting for the ledger/)).toBe(0)
  expect(world.medium.posts).toEqual([])
})

test('a run that is being ended does not wait', async () => {
  world.github.fault({ ...limitUntil(9 * MINUTE_MS), match: afterPost, times: Infinity })
  const before = await world.repo.head()
  const sha = await world.commit(DRAFTS)
  const running = await world.start({ before, sha })
  // Whoever kills the run without a signal finds the record in the log, too.
  await running.line(/put this record into .*"path":"posts\/a.md"/)
  running.kill('SIGINT')
  const run = toRun(await running.result)
  expect(run.signal).toBeNull()
  expect(run.told).toEqual([`${A} created/created`, `${B} failed/ledger`])
  expect(run.log).toContain(`"id":"${world.medium.posts[0]?.id ?? 'none'}"`)
})
