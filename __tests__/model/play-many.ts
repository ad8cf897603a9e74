// Plays random histories without the test runner, which takes five times as long:
//
//   npm run model -- SEED COUNT
//
// The same seed plays the same histories. Ends with the figures, or with the history that broke, made as short as it can be.

import fc from 'fast-check'
import { FOUND } from './found.ts'
import { histories, play, type Figures } from './history.ts'

const [seed = String(Date.now()), count = '10000'] = process.argv.slice(2)
const figures: Figures = { runs: 0, deaths: 0, posts: 0, retries: 0 }
const property = fc.asyncProperty(histories, async history => await play(history, figures))
const numRuns = Number(count) + FOUND.length
const examples = FOUND.map((history): [typeof history] => [history])
const details = await fc.check(property, { numRuns, seed: Number(seed), examples })
const { runs, deaths, posts, retries } = figures
if (details.failed) {
  const error = details.errorInstance
  process.stdout.write(`Broken: ${error instanceof Error ? error.message : String(error)}\n`)
  process.stdout.write(`${JSON.stringify(details.counterexample, null, 2)}\n`)
  process.exitCode = 1
} else
  process.stdout.write(
    `${count} histories (seed ${seed}): ${runs} runs, ${deaths} killed, ${posts} posts, ${retries} retries by hand, 0 duplicates, 0 lost\n`
  )
