// The whole action as a process, between a real repository, an emulated GitHub and the sandbox: publish on merge, end to end.

import { describe, expect, test } from '@jest/globals'
import { composeArchive, composeArticle } from '../../emulators/github/index.ts'
import { toRun, useWorld } from '../support/world.ts'

const world = useWorld()

describe('a push', () => {
  test('creates a post of the article it adds and writes its URL back', async () => {
    const run = await world.push({
      'posts/hello.md': composeArticle({
        title: 'Hello, Medium',
        tags: ['greetings', 'testing'],
        subtitle: 'A first post',
        body: 'Some **text**.\n'
      })
    })
    const [post] = world.medium.posts
    expect(run.told).toEqual(['posts/hello.md created/created'])
    expect(run.exitCode).toBe(0)
    expect(world.medium.posts).toHaveLength(1)
    expect(post).toMatchObject({
      title: 'Hello, Medium',
      tags: ['greetings', 'testing'],
      publishStatus: 'public',
      authorId: world.medium.user.id,
      content: '<h1>Hello, Medium</h1>\n<h2>A first post</h2>\n<p>Some <strong>text</strong>.</p>\n'
    })
    expect(run.outputs).toMatchObject({
      outcome: 'published',
      url: post?.url,
      urls: post?.url,
      'created-count': '1',
      'failed-count': '0'
    })
    expect(run.outputs['ledger-sha']).toBe(await world.repo.id('medium-ledger'))
    expect(run.summary).toContain(post?.url ?? 'no post')
    expect(run.complaints).toEqual([])
  })

  test('of ten articles makes ten posts in twelve ledger commits, and a second run makes none', async () => {
    const before = await world.repo.head()
    const sha = await world.commit(composeArchive(10))
    const inputs = { 'max-posts': '10' }
    const first = await world.run({ before, sha, inputs })
    expect(first.outputs['created-count']).toBe('10')
    expect(world.titles()).toEqual(
      Array.from({ length: 10 }, (_, index) => `Article ${String(index + 1).padStart(3, '0')}`)
    )
    expect(new Set(world.medium.posts.map(post => post.authorId))).toEqual(
      new Set([world.medium.user.id])
    )
    expect(await world.ledgerCommits()).toBe(12)
    const second = await world.run({ before, sha, inputs })
    expect(second.outputs.outcome).toBe('nothing')
    expect(world.medium.posts).toHaveLength(10)
    expect(await world.ledgerCommits()).toBe(12)
  })

  test('run twice at the same time creates every post once', async () => {
    const before = await world.repo.head()
    const sha = await world.commit(composeArchive(10))
    const choice = { before, sha, inputs: { 'max-posts': '10' } }
    const runs = await Promise.all([world.start(choice), world.start(choice)])
    const ends = await Promise.all(runs.map(async run => toRun(await run.result)))
    expect(world.medium.posts).toHaveLength(10)
    expect(new Set(world.titles()).size).toBe(10)
    const created = ends.map(end => Number(end.outputs['created-count']))
    expect(created.reduce((a, b) => a + b)).toBe(10)
    expect(ends.map(end => end.exitCode)).toEqual([0, 0])
  })

  test('with a bad article among good ones creates the good ones and shows the line of the bad one', async () => {
    const run = await world.push({
      'posts/bad.md': '---\ntitle: Bad\nlicense: cc-40-bye\n---\n\nText of the bad one.\n',
      'posts/good-1.md': composeArticle({ title: 'Good one', body: 'Text of the first.\n' }),
      'posts/good-2.md': composeArticle({ title: 'Good two', body: 'Text of the second.\n' })
    })
    expect(run.exitCode).toBe(1)
    expect(run.outputs.outcome).toBe('partial')
    expect(run.told).toEqual([
      'posts/bad.md failed/invalid',
      'posts/good-1.md created/created',
      'posts/good-2.md created/created'
    ])
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'posts/bad.md', line: 3 })
    )
    expect(world.titles()).toEqual(['Good one', 'Good two'])
  })

  test('onto an archive of 250 posts that adds one creates one post', async () => {
    const before = await world.commit(composeArchive(250))
    const sha = await world.commit({ 'posts/new.md': composeArticle({ title: 'The new one' }) })
    const run = await world.run({ before, sha })
    expect(run.told).toEqual(['posts/new.md created/created'])
    expect(world.medium.posts).toHaveLength(1)
  })
})
