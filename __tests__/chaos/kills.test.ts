// kill -9 anywhere is safe: at the boundaries of requests, at random instants, and with six runs at once.
// The suite tries a few; `npm run test:long` goes on for longer, as `KILLS` says.

import { expect, test } from '@jest/globals'
import { killOnce, measure, createFigures, sixAtOnce, type Figures } from './kills.ts'

const KILLS = Number(process.env.KILLS ?? '2')

function printFigures(what: string, { kills, runs, posts, duplicates, lost }: Figures): void {
  process.stdout.write(
    `${what}: ${runs} runs, ${kills} kills, ${posts} posts, ${duplicates} duplicates, ${lost} lost\n`
  )
}

test('at the boundaries of requests nothing is created twice and nothing is lost', async () => {
  const figures = createFigures()
  const { count } = await measure()
  expect(count).toBeGreaterThan(20)
  const kills = Math.min(KILLS, count)
  for (let kill = 0; kill < kills; kill += 1)
    await killOnce({ boundary: 1 + Math.floor(((kill + 0.5) * count) / kills) }, figures)
  printFigures(`${kills} of ${count} boundaries`, figures)
  expect(figures).toMatchObject({ duplicates: 0, lost: 0 })
  // The last boundaries may come after the end of a run that was quicker than the one that was measured.
  expect(figures.kills).toBeGreaterThanOrEqual(Math.max(1, kills - 3))
})

test('at random instants nothing is created twice and nothing is lost', async () => {
  const figures = createFigures()
  const { ms } = await measure()
  // Before its first request a run has done nothing.
  for (let kill = 0; kill < KILLS; kill += 1)
    await killOnce({ ms: ms * (0.2 + 0.75 * Math.random()) }, figures)
  printFigures('random instants', figures)
  expect(figures).toMatchObject({ duplicates: 0, lost: 0 })
})

test('with six runs at once, some of them killed, nothing is created twice and nothing is lost', async () => {
  const figures = createFigures()
  for (let round = 0; round < Math.ceil(KILLS / 4); round += 1)
    await sixAtOnce(
      Array.from({ length: (round + 1) % 3 }, () => 600 + Math.floor(Math.random() * 1500)),
      figures
    )
  printFigures('six at once', figures)
  expect(figures).toMatchObject({ duplicates: 0, lost: 0 })
  expect(figures.posts).toBeGreaterThan(0)
})
