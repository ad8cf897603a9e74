// The comment on a pull request: written, kept up to date, and never anybody else's.

import { beforeEach, describe, expect, test } from '@jest/globals'
import { composeArticle, composeArticleAbout } from '../../emulators/github/index.ts'
import { createPullRequest } from '../../emulators/runner/index.ts'
import { useWorld, type Change, type Run, type RunChoice } from '../support/world.ts'

const NUMBER = 7
const MARKER = /^<!-- publish-to-medium plan=([0-9a-f]{12}) run=\d+ -->\n/

const world = useWorld()
let base: string
beforeEach(async () => {
  base = await world.repo.head()
})

type Proposal = { readonly fromFork?: boolean; readonly sha?: string }

/** Adds a commit to the pull request, and plans with `comment: true`. */
async function plan(change: Change, proposal: Proposal = {}, choice: RunChoice = {}): Promise<Run> {
  const headSha = proposal.sha ?? (await propose(change))
  const fromFork = proposal.fromFork ?? false
  const event = createPullRequest({ baseSha: base, headSha, number: NUMBER, fromFork })
  const inputs = { comment: 'true', ...choice.inputs }
  return await world.run({ anonymous: true, ...choice, sha: headSha, event, inputs })
}

async function propose(change: Change): Promise<string> {
  const isNew = (await world.repo.git('branch', '--list', 'topic')) === ''
  await world.repo.git('checkout', '-q', ...(isNew ? ['-b', 'topic', base] : ['topic']))
  const sha = await world.commit(change)
  await world.repo.git('checkout', '-q', 'main')
  return sha
}

function listTexts(): string[] {
  return world.github.comments.map(({ body }) => body)
}

describe('the comment', () => {
  test('has the plan, and is brought up to date by the next run', async () => {
    const first = await plan({ 'posts/a.md': composeArticleAbout('a') })
    expect(first.exitCode).toBe(0)
    expect(listTexts()).toEqual([expect.stringMatching(MARKER)])
    expect(listTexts()[0]).toContain('1 post would be created')
    await plan({ 'posts/b.md': composeArticleAbout('b') })
    expect(listTexts()).toEqual([expect.stringContaining('2 posts would be created')])
    await plan({ 'posts/a.md': null, 'posts/b.md': null })
    expect(listTexts()).toEqual([expect.stringContaining('Nothing to publish')])
    expect(world.github.comments.map(({ author }) => author)).toEqual(['github-actions[bot]'])
  })

  test('is not written for a pull request without articles, or unless it is asked for', async () => {
    await plan({ 'src/code.js': 'let a\n' })
    expect(listTexts()).toEqual([])
    await plan({ 'posts/a.md': composeArticleAbout('a') }, {}, { inputs: { comment: 'false' } })
    expect(listTexts()).toEqual([])
    await world.push({ 'posts/b.md': composeArticleAbout('b') }, { inputs: { comment: 'true' } })
    expect(listTexts()).toEqual([])
  })

  test('is one for each step with articles of its own', async () => {
    const sha = await propose({
      'posts/a.md': composeArticleAbout('a'),
      'notes/b.md': composeArticleAbout('b')
    })
    for (const files of ['posts/*.md', 'notes/*.md', 'posts/*.md'])
      await plan({}, { sha }, { inputs: { files } })
    expect(listTexts()).toEqual([
      expect.stringContaining('posts/a.md'),
      expect.stringContaining('notes/b.md')
    ])
  })

  test('is one when ten runs race', async () => {
    const sha = await propose({ 'posts/a.md': composeArticleAbout('a') })
    const runs = Array.from({ length: 10 }, async () => plan({}, { sha }))
    expect((await Promise.all(runs)).map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0))
    expect(listTexts()).toEqual([expect.stringMatching(MARKER)])
  }, 120_000)

  test("is found behind a hundred others, and a stranger's with its marker is left alone", async () => {
    await plan({ 'posts/a.md': composeArticleAbout('a') })
    const [marker = ''] = MARKER.exec(listTexts()[0] ?? '') ?? []
    const forged = `${marker}Free money`
    for (let count = 0; count < 120; count += 1)
      world.github.addComment({ issue: NUMBER, author: 'mallory', body: forged })
    await plan({ 'posts/b.md': composeArticleAbout('b') })
    const [own, ...others] = listTexts()
    expect(own).toContain('2 posts would be created')
    expect(others).toEqual(Array.from({ length: 120 }, () => forged))
  })

  test('is not made of a stranger’s, where ours does not exist yet', async () => {
    await plan({ 'posts/a.md': composeArticleAbout('a') })
    const forged = listTexts()[0] ?? ''
    await world.reopen({})
    base = await world.repo.head()
    world.github.addComment({ issue: NUMBER, author: 'mallory', body: forged })
    await plan({ 'posts/a.md': composeArticleAbout('a') })
    expect(world.github.comments.map(({ author }) => author)).toEqual([
      'mallory',
      'github-actions[bot]'
    ])
    expect(listTexts()[0]).toBe(forged)
  })

  test('is cut to what GitHub takes, and no text of an article is live in it', async () => {
    const articles = Array.from({ length: 150 }, (_, number) => [
      `posts/${'long-name-'.repeat(20)}${number}.md`,
      composeArticle({
        title: `@octocat closes #${number} and GH-1 `.padEnd(99, 'ü'),
        body: `See ![x](gone-${number}.png).\n`
      })
    ])
    await plan(Object.fromEntries(articles) as Change)
    const [text = ''] = listTexts()
    expect(text.length).toBeGreaterThan(50_000)
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toContain('more articles left out here')
    expect(text).not.toMatch(/@octocat|#\d+ and|GH-1/)
  })
})

describe('a token that may not comment', () => {
  test('of a fork leaves the plan in the summary, which says why, and the run is green', async () => {
    await world.reopen({ github: { readOnly: true } })
    base = await world.repo.head()
    const run = await plan({ 'posts/a.md': composeArticleAbout('a') }, { fromFork: true })
    expect(run.exitCode).toBe(0)
    expect(run.told).toEqual(['posts/a.md planned/would-create'])
    expect(run.summary).toContain('this pull request comes from a fork, whose token may only read')
    expect(listTexts()).toEqual([])
  })

  test('of the repository itself is a warning with the permission to give', async () => {
    await world.reopen({ github: { permissions: { 'pull-requests': 'read' } } })
    base = await world.repo.head()
    const run = await plan({ 'posts/a.md': composeArticleAbout('a') })
    expect(run.exitCode).toBe(0)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('`permissions: pull-requests: write`')
      })
    )
  })

  test('or an answer that is lost, does not make the run red', async () => {
    const path = /\/comments$/
    world.github.fault({ match: { method: 'POST', path }, kind: 'status', status: 502, times: 9 })
    const run = await plan({ 'posts/a.md': composeArticleAbout('a') })
    expect(run.exitCode).toBe(0)
    expect(run.summary).toContain('could not be kept up to date')
  })
})
