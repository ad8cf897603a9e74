// A watermark that can no longer be read, as after a force push that dropped its commit.

import { expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import { useWorld } from '../support/world.ts'

const GONE = 'a'.repeat(40)

const world = useWorld()

/** Rewrites the ledger as if its only watermark named this commit. */
async function point(watermark: string): Promise<void> {
  const ledger = await world.ledger()
  const key = Object.keys(ledger?.watermarks ?? {})[0] ?? ''
  await world.writeLedger(JSON.stringify({ ...ledger, watermarks: { [key]: watermark } }))
}

test('is renewed by the next push, even when no article changed', async () => {
  await world.push({ 'posts/a.md': composeArticle({ title: 'A', body: 'Words.\n' }) })
  await point(GONE)
  const run = await world.push({ 'README.md': '# Blog, again\n' })
  expect(run.exitCode).toBe(0)
  expect(JSON.stringify(run.annotations)).toContain(GONE)
  expect(Object.values((await world.ledger())!.watermarks)).toEqual([await world.repo.head()])
  const next = await world.push({ 'README.md': '# Blog, once more\n' })
  expect(JSON.stringify(next.annotations)).not.toContain(GONE)
  expect(Object.values((await world.ledger())!.watermarks)).toEqual([
    await world.repo.git('rev-parse', 'HEAD~1')
  ])
})

test('ends a run by hand, which has nothing else to compare with', async () => {
  await world.push({ 'posts/a.md': composeArticle({ title: 'A', body: 'Words.\n' }) })
  await point(GONE)
  await world.commit({ 'posts/b.md': composeArticle({ title: 'B', body: 'Other words.\n' }) })
  const run = await world.run()
  expect(run.exitCode).toBe(1)
  expect(JSON.stringify(run.annotations)).toContain(GONE)
  expect(run.outputs['ledger-sha']).toBe(await world.repo.id('medium-ledger'))
  expect(world.titles()).toEqual(['A'])
})
