// Without a token: the run writes pages, from which a person publishes, and the front matter is the record.

import { lstat, mkdir, mkdtemp, readdir, readFile, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { composeArticle, composeArticleAbout, type GitRepo } from '../../emulators/github/index.ts'
import { createDispatch, createPullRequest } from '../../emulators/runner/index.ts'
import { CREATE, useWorld, type Change, type Run, type RunChoice } from '../support/world.ts'

const world = useWorld()
const PAGES = { 'preview-path': 'preview' }

type ByHand = { readonly run: Run; readonly folder: string; readonly clone: GitRepo }

/** A push without a token, in a checkout that stays to be looked at. */
async function push(change: Change, choice: RunChoice = {}): Promise<ByHand> {
  const before = await world.repo.head()
  const sha = await world.commit(change)
  return await runAt({ before, sha, ...choice })
}

async function runAt(choice: RunChoice & { readonly sha: string }): Promise<ByHand> {
  const clone = await world.repo.clone({ sha: choice.sha })
  const folder = join(clone.dir, 'preview')
  const inputs = { ...PAGES, ...choice.inputs }
  const run = await world.run({ anonymous: true, workspace: clone.dir, ...choice, inputs })
  return { run, folder, clone }
}

async function listFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  return files
    .filter(file => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted()
}

describe('without a token, and with pages', () => {
  test('the run is green, sends and records nothing, and each article has a page', async () => {
    const { run, folder } = await push({
      'posts/a.md': composeArticle({ title: 'The first', body: 'See ![five bars](bars.png).\n' }),
      'posts/b.md': composeArticleAbout('the second'),
      'posts/bars.png': await readFile('examples/blog/images/posts-a-month.png')
    })
    expect(run.exitCode).toBe(0)
    expect(run.told).toEqual(['posts/a.md planned/by-hand', 'posts/b.md planned/by-hand'])
    expect(run.outputs).toMatchObject({ outcome: 'planned', 'planned-count': '2' })
    expect(world.medium.requests).toEqual([])
    expect(await world.ledger()).toBeNull()
    const files = await listFiles(folder)
    expect(files).toEqual([
      'index.html',
      expect.stringMatching(/^pictures\/[0-9a-f]{20}\.png$/),
      'posts/a.html',
      'posts/b.html'
    ])
    expect(await readFile(join(folder, 'posts/a.html'), 'utf8')).toContain('The first')
  })

  test('the index has all articles: what the push changed, and what was there', async () => {
    await world.commit({
      'posts/old.md': composeArticleAbout('the old one'),
      'posts/there.md': composeArticle({
        title: 'On Medium',
        mediumUrl: 'https://medium.com/@ada/on-medium-1',
        body: 'It is there.\n'
      }),
      'posts/draft.md': composeArticle({ title: 'Not yet', draft: true, body: 'Draft.\n' })
    })
    const { run, folder } = await push({ 'posts/new.md': composeArticleAbout('the new one') })
    expect(run.told).toEqual(['posts/new.md planned/by-hand'])
    const index = await readFile(join(folder, 'index.html'), 'utf8')
    const places = ['posts/new.md', 'posts/old.md', 'posts/there.md', 'posts/draft.md'].map(path =>
      index.indexOf(path)
    )
    expect(places.every(place => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(await listFiles(folder)).toContain('posts/old.html')
  })

  test('a run by hand changes nothing, and its index is whole', async () => {
    const sha = await world.commit({ 'posts/a.md': composeArticleAbout('a') })
    const { run, folder } = await runAt({ sha, event: createDispatch() })
    expect([run.exitCode, run.told, run.outputs.outcome]).toEqual([0, [], 'nothing'])
    expect(await listFiles(folder)).toEqual(['index.html', 'posts/a.html'])
    expect(run.summary).not.toContain('first run')
  })

  test('any number of articles is ready: a person publishes one at a time', async () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
    const { run } = await push(
      Object.fromEntries(names.map(name => [`posts/${name}.md`, composeArticleAbout(name)]))
    )
    expect(run.outputs['planned-count']).toBe('7')
    expect(run.exitCode).toBe(0)
  })

  test('an article that cannot be published is red, with its page all the same', async () => {
    const { run, folder } = await push({
      'posts/a.md': composeArticle({ title: 'Broken', body: 'See ![x](gone.png).\n' }),
      'posts/b.md': composeArticleAbout('b')
    })
    expect(run.exitCode).toBe(1)
    expect(run.told).toEqual(['posts/a.md failed/image', 'posts/b.md planned/by-hand'])
    expect(await listFiles(folder)).toEqual(['index.html', 'posts/a.html', 'posts/b.html'])
  })

  test('where the pages are served, the summary links them', async () => {
    const { run } = await push(
      { 'posts/a b.md': composeArticleAbout('a') },
      { inputs: { 'preview-url': 'https://ada.github.io/blog/preview/' } }
    )
    expect(run.summary).toContain('https://ada.github.io/blog/preview/index.html')
    expect(run.summary).toContain('https://ada.github.io/blog/preview/posts/a%20b.html')
  })
})

describe('a ledger of runs before', () => {
  test('whose token was missing puts nothing in front of what a push changed', async () => {
    await world.push({ 'posts/a.md': composeArticleAbout('a') }, { anonymous: true })
    expect(await world.states()).toEqual(['posts/a.md pending/unauthorized'])
    await push({ 'posts/b.md': composeArticleAbout('b') })
    const { run, folder } = await push({ 'posts/c.md': composeArticleAbout('c') })
    expect(run.told).toEqual(['posts/c.md planned/by-hand'])
    expect(await listFiles(folder)).toEqual([
      'index.html',
      'posts/a.html',
      'posts/b.html',
      'posts/c.html'
    ])
  })

  test('with an unknown post is red, until the front matter says where the post is', async () => {
    world.medium.fault({ match: CREATE, kind: 'status', status: 500 })
    await world.push({ 'posts/a.md': composeArticleAbout('a') })
    const { run } = await push({ 'posts/b.md': composeArticleAbout('b') })
    expect(run.told).toContain('posts/a.md unknown/no-answer')
    const text = composeArticle({
      title: 'A',
      mediumUrl: 'https://medium.com/@ada/a-123456789abc',
      body: 'About a.\n'
    })
    const settled = await push({ 'posts/a.md': text })
    expect(settled.run.told).toEqual(['posts/a.md skipped/already-published'])
    expect(settled.run.exitCode).toBe(0)
  })

  test('is not settled by lines of `resolve`, and the run says so', async () => {
    const { run } = await push(
      { 'posts/a.md': composeArticleAbout('a') },
      { inputs: { resolve: 'posts/a.md ignore' } }
    )
    expect(run.told).toEqual(['posts/a.md planned/by-hand'])
    expect(run.log).toContain('The input `resolve` was not followed')
  })
})

describe('by hand', () => {
  test('a scheduled article is due on its day, by hand', async () => {
    const { run } = await push({
      'posts/a.md': composeArticle({ title: 'A', date: '2999-01-01', body: 'Later.\n' })
    })
    expect(run.told).toEqual(['posts/a.md deferred/scheduled'])
    expect(run.results[0]?.message).toContain('Publish it by hand then')
  })

  test.each([
    ['---', 'title: A', '---', 'mediumUrl: https://medium.com/…'],
    ['+++', 'title = "A"', '+++', 'mediumUrl = &quot;https://medium.com/…&quot;'],
    ['---json', '{"title": "A"}', '---', '&quot;mediumUrl&quot;: &quot;https://medium.com/…&quot;,']
  ])(
    'the line to add to a header of %s is in its own language',
    async (open, header, end, line) => {
      const { folder } = await push({ 'posts/a.md': `${open}\n${header}\n${end}\n\nText.\n` })
      const page = await readFile(join(folder, 'posts/a.html'), 'utf8')
      expect(page.replaceAll('"', '&quot;')).toContain(line)
    }
  )

  test('the line as the page has it, without an address, is not taken for a post', async () => {
    const { run } = await push({
      'posts/a.md': '---\ntitle: A\nmediumUrl: https://medium.com/…\n---\n\nText.\n'
    })
    expect(run.told).toEqual(['posts/a.md failed/invalid'])
    expect(run.results[0]?.message).toContain('the web address of a post')
  })

  test('the plan of a pull request counts no posts either', async () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six']
    const before = await world.repo.head()
    const sha = await world.commit(
      Object.fromEntries(names.map(name => [`posts/${name}.md`, composeArticleAbout(name)]))
    )
    const event = createPullRequest({ baseSha: before, headSha: sha, mergeSha: sha })
    const { run } = await runAt({ sha, event })
    expect(run.exitCode).toBe(0)
    expect(new Set(run.results.map(({ reason }) => reason))).toEqual(new Set(['would-create']))
    expect(run.results[0]?.message).toContain('by hand')
  })
})

describe('the pages', () => {
  test('are written again over those of an earlier run, and over no page of another author', async () => {
    const sha = await world.commit({ 'posts/a.md': composeArticleAbout('a') })
    const { clone } = await runAt({ sha })
    const again = { anonymous: true, workspace: clone.dir, sha, inputs: PAGES }
    expect((await world.run(again)).exitCode).toBe(0)
    await clone.write('preview/index.html', '<p>My own')
    const refused = await world.run(again)
    expect(refused.exitCode).toBe(1)
    expect(refused.log).toContain('has an index.html that this action did not write')
    expect(await readFile(join(clone.dir, 'preview/index.html'), 'utf8')).toBe('<p>My own')
  })

  test('are written by a plan and by a run that publishes, too', async () => {
    const { run, folder } = await push(
      { 'posts/a.md': composeArticleAbout('a') },
      { anonymous: false }
    )
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(await listFiles(folder)).toEqual(['index.html', 'posts/a.html'])
    const url = world.medium.posts[0]?.url ?? ''
    expect(await readFile(join(folder, 'posts/a.html'), 'utf8')).toContain(url)
  })

  test('replace a link that the commit has in their place, and nothing behind it', async () => {
    await mkdir(join(world.repo.dir, 'preview'))
    await symlink('../README.md', join(world.repo.dir, 'preview/index.html'))
    const { run, folder, clone } = await push({ 'posts/a.md': composeArticleAbout('a') })
    expect(run.exitCode).toBe(0)
    expect((await lstat(join(folder, 'index.html'))).isSymbolicLink()).toBe(false)
    expect(await readFile(join(clone.dir, 'README.md'), 'utf8')).toBe('# Blog\n')
  })

  test.each(['/tmp/pages', '../pages', 'a/../../b', '.', '.git/pages', 'C:\\pages'])(
    'are not written to %s, and nothing is read',
    async path => {
      const run = await world.push(
        { 'posts/a.md': composeArticleAbout('a') },
        { inputs: { 'preview-path': path } }
      )
      expect([run.exitCode, run.told]).toEqual([1, []])
      expect(run.log).toContain('Input "preview-path" must be a folder inside the workspace')
      expect(world.medium.requests).toEqual([])
    }
  )

  test('are not written through a link below the folder, and no folder is made behind it', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'))
    await mkdir(join(world.repo.dir, 'preview'))
    await symlink(outside, join(world.repo.dir, 'preview/posts'))
    const { run } = await push({ 'posts/a.md': composeArticleAbout('a') })
    expect(run.exitCode).toBe(1)
    expect(run.log).toContain('leads out of the workspace')
    expect(await readdir(outside)).toEqual([])
  })

  test('are not written through a link that leads out of the workspace', async () => {
    await symlink('/tmp', join(world.repo.dir, 'preview'))
    const { run } = await push({ 'posts/a.md': composeArticleAbout('a') }, { anonymous: false })
    expect([run.exitCode, run.told]).toEqual([1, []])
    expect(run.log).toContain('leads out of the workspace')
    expect(world.medium.posts).toEqual([])
  })
})

describe('without a token', () => {
  test('and without pages, the error says both ways on', async () => {
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') }, { anonymous: true })
    expect(run.told).toEqual(['posts/a.md failed/unauthorized'])
    expect(run.results[0]?.message).toMatch(/`medium-token`.*`preview-path`/s)
  })

  test('but with posts in the ledger, it is taken for a token that got lost', async () => {
    await world.push({ 'posts/a.md': composeArticleAbout('a') })
    const { run } = await push({ 'posts/b.md': composeArticleAbout('b') })
    expect(run.told).toEqual(['posts/b.md failed/unauthorized'])
    expect(run.results[0]?.message).toContain('The ledger has posts')
  })

  test('a token that Medium refuses is an error, with pages, too', async () => {
    const { run } = await push(
      { 'posts/a.md': composeArticleAbout('a') },
      { anonymous: false, inputs: { 'medium-token': 'wrong' } }
    )
    expect(run.told).toEqual(['posts/a.md failed/unauthorized'])
  })
})
