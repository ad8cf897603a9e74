// kill -9 anywhere is safe: at the boundaries of requests, at random instants, and with six runs at once.
// `CHAOS=all` kills at every boundary and goes on for longer.

import { expect, test } from '@jest/globals'
import { killOnce, measure, noFigures, sixAtOnce, type Figures } from './kills.ts'

const ALL = process.env.CHAOS === 'all'

function tell(what: string, { kills, runs, posts, duplicates, lost }: Figures): void {
  process.stdout.write(
    `${what}: ${runs} runs, ${kills} kills, ${posts} posts, ${duplicates} duplicates, ${lost} lost\n`
  )
}

test('at the boundaries of requests nothing is created twice and nothing is lost', async () => {
  const figures = noFigures()
  const { count } = await measure()
  expect(count).toBeGreaterThan(20)
  // Every fifth in the suite, each in turn on the long run.
  for (let boundary = ALL ? 1 : 3; boundary <= count; boundary += ALL ? 1 : 5)
    await killOnce({ boundary }, figures)
  tell(`${count} boundaries`, figures)
  expect(figures).toMatchObject({ duplicates: 0, lost: 0 })
  expect(figures.kills).toBeGreaterThan(ALL ? count - 3 : 3)
}, 1_200_000)

test('at random instants nothing is created twice and nothing is lost', async () => {
  const figures = noFigures()
  const { ms } = await measure()
  // Before its first request a run has done nothing.
  for (let round = 0; round < (ALL ? 60 : 4); round++)
    await killOnce({ ms: ms * (0.2 + 0.75 * Math.random()) }, figures)
  tell('random instants', figures)
  expect(figures).toMatchObject({ duplicates: 0, lost: 0 })
}, 1_200_000)

test('with six runs at once, some of them killed, nothing is created twice and nothing is lost', async () => {
  const figures = noFigures()
  for (let round = 0; round < (ALL ? 15 : 2); round++)
    await sixAtOnce(
      Array.from({ length: round % 3 }, () => 600 + Math.floor(Math.random() * 1500)),
      figures
    )
  tell('six at once', figures)
  expect(figures).toMatchObject({ duplicates: 0, lost: 0 })
  expect(figures.posts).toBeGreaterThan(0)
}, 1_200_000)
