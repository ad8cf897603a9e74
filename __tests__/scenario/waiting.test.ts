// An article that Medium is never reached for does not wait in silence: run after run stays green only for so long.

import { expect, test } from '@jest/globals'
import { composeArticleAbout } from '../../emulators/github/index.ts'
import { CREATE, useWorld, type Run } from '../support/world.ts'

const DAY_MS = 86_400_000
const PATH = 'posts/a.md'
const ARTICLE = { [PATH]: composeArticleAbout('a') }

const world = useWorld()

/** What a run that fails for having waited too long says about it; nothing for one that is green. */
function listComplaints({ annotations, exitCode }: Run): string[] {
  const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  const complaints = errors.filter(message => message.includes('waiting for Medium'))
  expect(exitCode).toBe(complaints.length === 0 ? 0 : 1)
  return complaints
}

test('the third run in a row that sends nothing is red, and names the article', async () => {
  world.medium.fault({ match: CREATE, kind: 'challenge', times: 4 })
  const runs = [await world.push(ARTICLE), await world.run(), await world.run(), await world.run()]
  expect(runs.map(({ told }) => told)).toEqual(runs.map(() => [`${PATH} deferred/not-sent`]))
  expect(runs.map(run => listComplaints(run).length)).toEqual([0, 0, 1, 1])
  expect(listComplaints(runs[2]!)[0]).toMatch(
    /^1 article has been waiting .*: posts\/a\.md since \d{4}-\d\d-\d\d \d\d:\d\d UTC \(not-sent\)\./
  )
  expect(runs[2]!.outputs.outcome).toBe('failed')
  const commits = await world.ledgerCommits()
  const sent = await world.run()
  expect(sent.told).toEqual([`${PATH} created/created`])
  expect(listComplaints(sent)).toEqual([])
  expect(await world.entry(PATH)).not.toHaveProperty('waits')
  expect((await world.ledgerCommits()) - commits).toBe(2)
})

test('a wait for another reason begins anew', async () => {
  world.medium.fault({ match: CREATE, kind: 'challenge', times: 2 })
  await world.push(ARTICLE)
  await world.run()
  expect((await world.entry(PATH))?.waits).toMatchObject({ reason: 'not-sent', runs: 2 })
  world.medium.fault({ match: CREATE, kind: 'rate-limit' })
  expect(listComplaints(await world.run())).toEqual([])
  expect((await world.entry(PATH))?.waits).toMatchObject({ reason: 'rate-limited', runs: 1 })
  world.medium.fault({ match: CREATE, kind: 'challenge' })
  expect(listComplaints(await world.run())).toEqual([])
})

test.each([
  ['Medium limits the posts', { kind: 'rate-limit' }, 'rate-limited'],
  ['Medium is not reached', { kind: 'challenge' }, 'not-sent']
] as const)('three days are too long when %s', async (_, fault, reason) => {
  world.medium.fault({ match: CREATE, ...fault, times: Infinity })
  expect(listComplaints(await world.push(ARTICLE))).toEqual([])
  const third = await world.run({ aheadMs: 3 * DAY_MS - 60_000 })
  expect(listComplaints(third)).toEqual([])
  const later = await world.run({ aheadMs: 3 * DAY_MS + 600_000 })
  expect(later.told).toEqual([`${PATH} deferred/${reason}`])
  expect(listComplaints(later)).toHaveLength(1)
  const plan = await world.run({
    aheadMs: 3 * DAY_MS + 600_000,
    inputs: { 'dry-run': 'true' }
  })
  expect(listComplaints(plan)).toEqual([])
})

test('the limit is too long in the third run in a row, and a date never is', async () => {
  world.medium.fault({ match: CREATE, kind: 'rate-limit', times: Infinity })
  const date = new Date(Date.now() + 30 * DAY_MS).toISOString()
  const runs = [
    await world.push({ ...ARTICLE, 'posts/b.md': composeArticleAbout('b', { date }) }),
    await world.run(),
    await world.run()
  ]
  expect(runs.map(run => listComplaints(run).length)).toEqual([0, 0, 1])
  expect((await world.entry('posts/b.md'))?.waits).toBeUndefined()
})
