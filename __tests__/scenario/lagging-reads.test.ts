// GitHub's reads lag behind its writes: what a run is told of the branch and of the ledger may be what was true before.

import { beforeEach, describe, expect, test } from '@jest/globals'
import {
  composeArticle,
  composeArticleAbout,
  type OrderedFault
} from '../../emulators/github/index.ts'
import { createDispatch } from '../../emulators/runner/index.ts'
import { composeText, editText } from '../support/texts.ts'
import { CREATE, useWorld } from '../support/world.ts'

const world = useWorld()

/** The next so many reads of a branch say that it is at this commit. */
function answerLate(
  branch: string,
  sha: string,
  { times = Infinity, skip = 0 }: { readonly times?: number; readonly skip?: number } = {}
): OrderedFault {
  const body = {
    ref: `refs/heads/${branch}`,
    node_id: '',
    url: '',
    object: { sha, type: 'commit' }
  }
  const path = new RegExp(`/git/ref/heads(/|%2F)${branch}$`)
  return world.github.fault({
    match: { method: 'GET', path },
    kind: 'status',
    status: 200,
    body,
    times,
    skip
  })
}

describe('a branch that still reads as it was before the push', () => {
  let before = ''
  beforeEach(async () => {
    before = await world.repo.head()
  })

  test('is asked for again, and the article is published', async () => {
    answerLate('main', before, { times: 2 })
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') })
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(Object.values((await world.ledger())!.watermarks)).toEqual([await world.repo.head()])
  })

  test('for too long is red, and nothing is sent or taken for superseded', async () => {
    const late = answerLate('main', before)
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') })
    expect(run.told).toEqual([])
    expect(run.exitCode).toBe(1)
    expect(run.annotations.map(({ message }) => message).join()).toContain('came before this run')
    expect(world.medium.requests).toEqual([])
    late.remove()
    const again = await world.run()
    expect(again.exitCode).toBe(0)
  })

  test.each([
    ['by the checkout', 'all'],
    ['by GitHub, where the checkout is shallow', 1]
  ] as const)('is known to be older %s when the event does not say so', async (_, depth) => {
    await world.push({ 'posts/a.md': composeArticleAbout('a') })
    await world.commit({ 'posts/b.md': composeArticleAbout('b') })
    await world.commit({ 'posts/c.md': composeArticleAbout('c') })
    answerLate('main', before)
    const run = await world.run({ event: createDispatch(), depth })
    expect(run.told).toEqual([])
    expect(run.exitCode).toBe(1)
    expect(world.titles()).toEqual(['Title of a'])
  })

  test('at the end of a run is asked for again, and the watermark moves', async () => {
    answerLate('main', before, { times: 2, skip: 1 })
    await world.push({ 'posts/a.md': composeArticleAbout('a') })
    expect(Object.values((await world.ledger())!.watermarks)).toEqual([await world.repo.head()])
  })

  test('at the end of a run for too long leaves the watermark, and nothing is lost by that', async () => {
    const late = answerLate('main', before, { skip: 1 })
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') })
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(run.log).toContain('the watermark stays where it is')
    expect(Object.values((await world.ledger())!.watermarks)).toEqual([before])
    late.remove()
    const next = await world.push({ 'posts/b.md': composeArticleAbout('b') })
    expect(next.told).toEqual([
      'posts/a.md skipped/already-published',
      'posts/b.md created/created'
    ])
  })
})

test('a branch that still reads as before a force push is asked for again', async () => {
  const write = (name: string) => composeArticle({ title: name, body: composeText(name, 160) })
  await world.push({ 'posts/a.md': write('a') })
  const before = await world.repo.head()
  await world.repo.git('reset', '-q', '--hard', 'HEAD~1')
  const sha = await world.commit({ 'posts/b.md': write('b') })
  // Nothing but the event says that it is older: the new commit does not come after it.
  answerLate('main', before, { times: 2 })
  const run = await world.run({ before, sha, depth: 'all' })
  expect(run.told).toEqual(['posts/b.md created/created'])
  expect(Object.values((await world.ledger())!.watermarks)).toEqual([sha])
})

test('a newer commit of the branch still makes a run an old one', async () => {
  const before = await world.repo.head()
  const sha = await world.commit({ 'posts/a.md': composeArticleAbout('a') })
  await world.commit({ 'posts/a.md': composeArticleAbout('a, edited') })
  const run = await world.run({ before, sha, depth: 'all' })
  expect(run.told).toEqual(['posts/a.md skipped/superseded'])
})

describe('a ledger that still reads as before the last write', () => {
  test.each([
    ['without the post of an earlier run', 1],
    ['more than once', 3]
  ])('%s makes no second post', async (_, times) => {
    await world.push({ 'README.md': '# Blog, again\n' })
    const before = await world.repo.head()
    const old = await world.repo.id('medium-ledger')
    const sha = await world.commit({ 'posts/a.md': composeArticleAbout('a') })
    expect((await world.run({ before, sha })).told).toEqual(['posts/a.md created/created'])
    const late = answerLate('medium-ledger', old, { times })
    const run = await world.run({ before, sha })
    expect(late.hits).toBe(times)
    // Evaluated anew with the ledger as it is, there is nothing to do.
    expect(run.told).toEqual([])
    expect(await world.states()).toEqual(['posts/a.md published/'])
    expect(world.creations()).toHaveLength(1)
  })

  test('without the intent of another run makes no second request', async () => {
    await world.push({ 'README.md': '# Blog, again\n' })
    const before = await world.repo.head()
    const old = await world.repo.id('medium-ledger')
    const sha = await world.commit({ 'posts/a.md': composeArticleAbout('a') })
    const held = Promise.withResolvers<undefined>()
    world.medium.onStored = async () => {
      world.medium.onStored = null
      await held.promise
    }
    const asked = new Promise<void>(resolve => {
      world.medium.onRequest = ({ path }) => {
        if (path.endsWith('/posts')) resolve()
      }
    })
    const slow = await world.start({ before, sha })
    await asked
    answerLate('medium-ledger', old, { times: 1 })
    const run = await world.run({ before, sha })
    held.resolve(undefined)
    await slow.result
    expect(run.told).toEqual(['posts/a.md skipped/in-progress'])
    expect(world.medium.posts).toHaveLength(1)
    expect(world.medium.requests.filter(({ path }) => /posts$/.test(path))).toHaveLength(1)
  })

  test('without the intent of a dead run, from before a rename, does not forget the article', async () => {
    await world.push({ 'README.md': '# Blog, again\n' })
    const before = await world.repo.head()
    const old = await world.repo.id('medium-ledger')
    const words = composeText('a', 160)
    const article = (body: string) => composeArticle({ title: 'A', body })
    const sha = await world.commit({ 'posts/a.md': article(words) })
    world.medium.fault({ match: CREATE, kind: 'hang' })
    const asked = new Promise<void>(resolve => {
      world.medium.onRequest = ({ path }) => {
        if (path.endsWith('/posts')) resolve()
      }
    })
    const dead = await world.start({ before, sha })
    await asked
    dead.kill('SIGKILL')
    await dead.result
    answerLate('medium-ledger', old, { times: 1 })
    const run = await world.push({
      'posts/a.md': null,
      'posts/b.md': article(editText(words, 0.05))
    })
    expect(run.told).toEqual(['posts/b.md skipped/in-progress'])
    const later = await world.run({ aheadMs: 3_600_000 })
    expect(later.told).toEqual(['posts/b.md unknown/no-answer'])
    expect(world.creations()).toHaveLength(1)
  })
})
