// One clock: what is due, what is over and what is still in time is judged by GitHub's time, whatever the runner says.

import { describe, expect, test } from '@jest/globals'
import { composeArticleAbout } from '../../emulators/github/index.ts'
import { CREATE, useWorld } from '../support/world.ts'
import { waitUntil } from '../support/wait-until.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const YEAR_MS = 365 * DAY_MS

const world = useWorld()

/** The ledger with the intent of a run that was killed after its request. */
async function leaveIntent(choice: { readonly runnerAheadMs?: number } = {}): Promise<void> {
  world.medium.fault({ match: CREATE, kind: 'hang-after' })
  const before = await world.repo.head()
  const sha = await world.commit({
    'posts/a.md': composeArticleAbout('a', { publishStatus: 'draft' })
  })
  const running = await world.start({ before, sha, runId: 77, ...choice })
  await waitUntil(() => world.medium.posts.length > 0)
  running.kill('SIGKILL')
  await running.result
  expect(await world.entry('posts/a.md')).toMatchObject({ state: 'intent' })
}

describe('a runner whose clock is wrong', () => {
  test.each([
    ['a year ahead', YEAR_MS],
    ['a year behind', -YEAR_MS]
  ])('by %s writes GitHub’s times into the ledger', async (_, runnerAheadMs) => {
    const start = Date.now()
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') }, { runnerAheadMs })
    expect(run.told).toEqual(['posts/a.md created/created'])
    const entry = await world.entry('posts/a.md')
    for (const time of [entry?.attempt?.startedAt, entry?.post?.at, entry?.attempt?.deadline]) {
      expect(Date.parse(time ?? '')).toBeGreaterThan(start - HOUR_MS)
      expect(Date.parse(time ?? '')).toBeLessThan(start + HOUR_MS)
    }
  })

  test('publishes nothing before its date', async () => {
    const date = new Date(Date.now() + 2 * DAY_MS).toISOString()
    const run = await world.push(
      { 'posts/a.md': composeArticleAbout('a', { date }) },
      { runnerAheadMs: YEAR_MS }
    )
    expect(run.told).toEqual(['posts/a.md deferred/scheduled'])
  })

  test('does not call the post of another run unknown while that is being created', async () => {
    await leaveIntent()
    const run = await world.run({ runnerAheadMs: YEAR_MS })
    expect(run.told).toEqual(['posts/a.md skipped/in-progress'])
  })

  test('does not take what is over for being in progress', async () => {
    await leaveIntent()
    const run = await world.run({ aheadMs: HOUR_MS, runnerAheadMs: -YEAR_MS })
    expect(run.told).toEqual(['posts/a.md unknown/no-answer'])
  })

  test('and that left an intent keeps no article in progress for longer than others', async () => {
    await leaveIntent({ runnerAheadMs: YEAR_MS })
    expect((await world.run()).told).toEqual(['posts/a.md skipped/in-progress'])
    const later = await world.run({ aheadMs: HOUR_MS })
    expect(later.told).toEqual(['posts/a.md unknown/no-answer'])
  })
})

test('a deadline that no run could have set is over', async () => {
  await leaveIntent()
  const ledger = await world.ledger()
  const deadline = new Date(Date.now() + YEAR_MS).toISOString()
  const entries = ledger?.entries.map(entry =>
    entry.attempt === null ? entry : { ...entry, attempt: { ...entry.attempt, deadline } }
  )
  await world.writeLedger(JSON.stringify({ ...ledger, entries }))
  const run = await world.run()
  expect(run.told).toEqual(['posts/a.md unknown/no-answer'])
})

test('a deadline is the time of the request and a minute after its start, for the settlement', async () => {
  await world.push(
    { 'posts/a.md': composeArticleAbout('a') },
    { inputs: { 'timeout-seconds': '30' } }
  )
  const { startedAt = '', deadline = '' } = (await world.entry('posts/a.md'))?.attempt ?? {}
  expect(Date.parse(deadline) - Date.parse(startedAt)).toBe(90_000)
})

describe('a post whose intent took long to be saved is not sent', () => {
  test.each([
    ['GitHub was slow', 70_000],
    ['hours have passed', HOUR_MS]
  ])('when %s', async (_, delayMs) => {
    world.github.onApplied = ({ method, path }) => {
      if (method === 'POST' && /refs$|graphql/.test(path)) world.aheadMs += delayMs
    }
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') })
    world.github.onApplied = null
    expect(run.told).toEqual(['posts/a.md deferred/not-sent'])
    expect(run.results[0]?.message).toContain('deadline')
    expect(world.creations()).toEqual([])
    expect(await world.states()).toEqual(['posts/a.md pending/not-sent'])
    const next = await world.run()
    expect(next.told).toEqual(['posts/a.md created/created'])
  })

  test('when the machine slept meanwhile, whatever GitHub said before', async () => {
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') }, { sleepsMs: 70_000 })
    expect(run.told).toEqual(['posts/a.md deferred/not-sent'])
    expect(world.creations()).toEqual([])
    const next = await world.run()
    expect(next.told).toEqual(['posts/a.md created/created'])
  })

  test('and one that was quick enough is', async () => {
    world.github.onApplied = ({ method, path }) => {
      if (method === 'POST' && /refs$/.test(path)) world.aheadMs += 20_000
    }
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') })
    expect(run.told).toEqual(['posts/a.md created/created'])
  })
})
