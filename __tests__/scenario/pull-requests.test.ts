// Pull requests: what a merge would do, judged as a push would be, and what waits without it.

import { beforeEach, describe, expect, test } from '@jest/globals'
import { composeArticle, composeArticleAbout } from '../../emulators/github/index.ts'
import { createDispatch, createPullRequest } from '../../emulators/runner/index.ts'
import { CREATE, useWorld, type Change, type Run, type RunChoice } from '../support/world.ts'

const world = useWorld()
let base: string
beforeEach(async () => {
  await world.run({ event: createDispatch() })
  base = await world.repo.head()
})

/** Proposes a change of the base, merges it on trial as GitHub does, and plans. */
async function plan(change: Change, choice: RunChoice = {}): Promise<Run> {
  await world.repo.git('checkout', '-q', '-B', 'topic', base)
  const headSha = await world.commit(change)
  await world.repo.git('checkout', '-q', '--detach', 'main')
  await world.repo.git('merge', '-q', '--no-ff', '-m', 'Trial merge', 'topic')
  const mergeSha = await world.repo.head()
  await world.repo.git('checkout', '-q', 'main')
  const baseSha = await world.repo.head()
  const event = createPullRequest({ baseSha, headSha, mergeSha })
  return await world.run({ sha: mergeSha, event, anonymous: true, ...choice })
}

function listWrites(): string[] {
  return world.github.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path)
}

describe('the plan of a pull request', () => {
  test('says what the merge would publish, put off, skip and refuse, and writes nothing', async () => {
    const writes = listWrites().length
    const run = await plan({
      'posts/due.md': composeArticleAbout('due'),
      'posts/later.md': composeArticle({ title: 'Later', date: '2999-01-01', body: 'Later.\n' }),
      'posts/draft.md': composeArticle({ title: 'Draft', draft: true, body: 'Not yet.\n' }),
      'posts/broken.md': composeArticle({ title: 'Broken', body: 'See ![x](gone.png).\n' })
    })
    expect(run.told.toSorted()).toEqual([
      'posts/broken.md failed/image',
      'posts/draft.md skipped/draft',
      'posts/due.md planned/would-create',
      'posts/later.md deferred/scheduled'
    ])
    expect(listWrites().length).toBe(writes)
    expect(world.medium.posts).toEqual([])
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'posts/broken.md' })
    )
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', file: 'posts/due.md' })
    )
  })

  test('is of the merge, so what came to the branch meanwhile is judged with it', async () => {
    await world.push({ 'posts/a.md': composeArticleAbout('a') })
    const run = await plan({ 'posts/b.md': composeArticleAbout('b') })
    expect(run.told).toEqual(['posts/b.md planned/would-create'])
  })

  test('tells what waits without it apart from what it brings', async () => {
    world.medium.fault({ match: CREATE, kind: 'challenge' })
    const pushed = await world.push({ 'posts/waiting.md': composeArticleAbout('waiting') })
    expect(pushed.told).toEqual(['posts/waiting.md deferred/not-sent'])
    const inputs = { site: 'none' }
    const run = await plan({ 'posts/new.md': composeArticleAbout('new') }, { inputs })
    expect(run.told.toSorted()).toEqual([
      'posts/new.md planned/would-create',
      'posts/waiting.md planned/would-create'
    ])
    const [own, others] = run.summary.split('### Not changed by this pull request')
    expect(own).toContain('2 posts would be created (1 waiting already)')
    expect(own).toContain('posts/new.md')
    expect(own).not.toContain('posts/waiting.md')
    expect(others).toContain('posts/waiting.md')
    expect(run.annotations.map(({ file }) => file)).toEqual(['posts/new.md', 'posts/waiting.md'])
  })

  test('says that an article which is on Medium has changed, and that a rename changes nothing', async () => {
    await world.push({
      'posts/a.md': composeArticleAbout('a'),
      'posts/b.md': composeArticleAbout('b')
    })
    base = await world.repo.head()
    const run = await plan({
      'posts/a.md': `${composeArticleAbout('a')}\nOne more sentence.\n`,
      'posts/b.md': null,
      'posts/c.md': composeArticleAbout('b')
    })
    expect(run.told).toEqual(['posts/a.md skipped/changed-since-published'])
    expect(run.exitCode).toBe(0)
  })

  test('compares with the base of the pull request where there is no ledger', async () => {
    await world.reopen({ github: { readOnly: true } })
    base = await world.commit({ 'posts/old.md': composeArticleAbout('old') })
    const run = await plan({ 'posts/new.md': composeArticleAbout('new') })
    expect(run.told).toEqual(['posts/new.md planned/would-create'])
    expect(run.exitCode).toBe(0)
  })
})
