// A watermark that can no longer be read, as after a force push that dropped its commit.

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { articleFile } from '../support/articles.ts'
import { createWorld, type World } from '../support/world.ts'

const GONE = 'a'.repeat(40)

let world: World
beforeEach(async () => {
  world = await createWorld()
  await world.commit({ 'README.md': '# Blog\n' })
})
afterEach(async () => {
  await world.close()
})

/** Rewrites the ledger as if its only watermark named this commit. */
async function point(watermark: string): Promise<void> {
  const ledger = await world.ledger()
  const key = Object.keys(ledger?.watermarks ?? {})[0] ?? ''
  const { repo } = world
  await repo.git('checkout', '-q', 'medium-ledger')
  const text = JSON.stringify({ ...ledger, watermarks: { [key]: watermark } })
  await repo.write('ledger.json', text)
  await repo.commit('Point elsewhere')
  await repo.git('checkout', '-q', 'main')
}

test('is renewed by the next push, even when no article changed', async () => {
  await world.push({ 'posts/a.md': articleFile({ title: 'A', body: 'Words.\n' }) })
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
  await world.push({ 'posts/a.md': articleFile({ title: 'A', body: 'Words.\n' }) })
  await point(GONE)
  await world.commit({ 'posts/b.md': articleFile({ title: 'B', body: 'Other words.\n' }) })
  const run = await world.run()
  expect(run.exitCode).toBe(1)
  expect(JSON.stringify(run.annotations)).toContain(GONE)
  expect(run.outputs['ledger-sha']).toBe(await world.repo.id('medium-ledger'))
  expect(world.medium.posts.map(post => post.title)).toEqual(['A'])
})
