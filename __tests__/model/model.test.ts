// Nothing twice, nothing lost: random histories of pushes, edits, renames, deletions, force pushes, old and parallel runs,
// settlements by hand and several sets of patterns, with faults at every request and deaths at every await.

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FOUND } from './found.ts'
import { histories, play, type Figures } from './history.ts'

/** The same in every run of the suite; `MODEL_HISTORIES` plays others and more (`npm run test:long`). */
const COUNT = Number(process.env.MODEL_HISTORIES ?? '500')
const SEED =
  process.env.MODEL_SEED ??
  (process.env.MODEL_HISTORIES === undefined ? '20261125' : String(Date.now()))

test('no history creates an article twice or loses one, and every report says what Medium says', async () => {
  const figures: Figures = { runs: 0, deaths: 0, posts: 0, retries: 0 }
  await fc.assert(
    fc.asyncProperty(histories, async history => {
      await play(history, figures)
    }),
    { numRuns: COUNT, seed: Number(SEED), examples: FOUND.map(one => [one]) }
  )
  process.stdout.write(
    `${COUNT} histories (seed ${SEED}): ${figures.runs} runs, ${figures.deaths} killed, ${figures.posts} posts, ${figures.retries} retries by hand, 0 duplicates, 0 lost\n`
  )
  expect(figures.posts).toBeGreaterThan(COUNT / 2)
  expect(figures.deaths).toBeGreaterThan(COUNT / 10)
})
