// Which articles a run considers, in real repositories, mostly in checkouts of depth 1.

import { describe, expect, test } from '@jest/globals'
import { composeArticle, composeArticleAbout, ZERO_SHA } from '../../emulators/github/index.ts'
import { useWorld } from '../support/world.ts'
import { waitUntil } from '../support/wait-until.ts'

const world = useWorld()

describe('the first run', () => {
  test.each([
    ['zero', ZERO_SHA],
    ['unreachable', 'a'.repeat(40)]
  ])('with a %s `before` publishes nothing and names `select: all`', async (_name, before) => {
    const sha = await world.commit({ 'posts/old.md': composeArticleAbout('old') })
    const run = await world.run({ before, sha })
    expect(run.outputs.outcome).toBe('nothing')
    expect(run.exitCode).toBe(0)
    expect(run.notices.join()).toContain('select: all')
    expect(world.medium.posts).toEqual([])
  })

  test('by hand publishes nothing, and the next run publishes what came after it', async () => {
    await world.commit({ 'posts/old.md': composeArticleAbout('old') })
    await world.run()
    await world.commit({ 'posts/new.md': composeArticleAbout('new') })
    const run = await world.run()
    expect(run.told).toEqual(['posts/new.md created/created'])
    expect(world.titles()).toEqual(['Title of new'])
  })

  test('with `select: all` publishes the archive, oldest date first', async () => {
    await world.commit({
      'posts/b.md': composeArticleAbout('b', { date: '2020-01-01' }),
      'posts/a.md': composeArticleAbout('a', { date: '2021-01-01' }),
      'posts/undated.md': composeArticleAbout('undated')
    })
    const run = await world.run({ inputs: { select: 'all' } })
    expect(run.exitCode).toBe(0)
    expect(world.titles()).toEqual(['Title of b', 'Title of a', 'Title of undated'])
    const again = await world.run({ inputs: { select: 'all' } })
    expect(again.told).toEqual([
      'posts/a.md skipped/already-published',
      'posts/b.md skipped/already-published',
      'posts/undated.md skipped/already-published'
    ])
  })
})

describe('between two runs', () => {
  test('every commit since the watermark counts, merges and pushes without a run included', async () => {
    await world.push({ 'posts/one.md': composeArticleAbout('one') })
    await world.commit({ 'posts/two.md': composeArticleAbout('two') })
    await world.repo.git('checkout', '-q', '-b', 'topic')
    await world.commit({ 'posts/three.md': composeArticleAbout('three') })
    await world.repo.git('checkout', '-q', 'main')
    await world.commit({ 'posts/four.md': composeArticleAbout('four') })
    await world.repo.git('merge', '-q', '--no-edit', 'topic')
    const sha = await world.repo.head()
    const run = await world.run({ before: await world.repo.id('HEAD~1'), sha })
    expect(run.told).toEqual([
      'posts/four.md created/created',
      'posts/three.md created/created',
      'posts/two.md created/created'
    ])
  })

  test('a force push publishes what it brings and nothing again', async () => {
    const first = await world.push({ 'posts/one.md': composeArticleAbout('one') })
    expect(first.told).toEqual(['posts/one.md created/created'])
    const before = await world.repo.head()
    await world.repo.resetHard('HEAD~1')
    const sha = await world.commit({
      'posts/one.md': composeArticleAbout('one'),
      'posts/two.md': composeArticleAbout('two')
    })
    const run = await world.run({ before, sha })
    expect(run.told).toEqual(['posts/two.md created/created'])
    expect(world.titles()).toEqual(['Title of one', 'Title of two'])
  })

  test('a pure rename is not a change, also by letter case, and the entry moves', async () => {
    await world.push({ 'posts/one.md': composeArticleAbout('one') })
    await world.repo.rename('posts/one.md', 'posts/sub/One.md')
    const renamed = await world.push({})
    expect(renamed.told).toEqual([])
    expect((await world.ledger())?.entries).toEqual([
      expect.objectContaining({ path: 'posts/sub/One.md', aliases: ['posts/one.md'] })
    ])
    const edited = await world.push({
      'posts/sub/One.md': composeArticleAbout('one', { tags: ['new'] })
    })
    expect(edited.told).toEqual(['posts/sub/One.md skipped/changed-since-published'])
    expect(world.medium.posts).toHaveLength(1)
  })

  test('a rename with an edit follows the id of the front matter', async () => {
    await world.push({ 'posts/one.md': composeArticleAbout('one', { id: 'first' }) })
    await world.repo.remove('posts/one.md')
    const run = await world.push({ 'posts/uno.md': composeArticleAbout('uno', { id: 'first' }) })
    expect(run.told).toEqual(['posts/uno.md skipped/changed-since-published'])
    expect(world.medium.posts).toHaveLength(1)
    expect((await world.ledger())?.entries).toEqual([
      expect.objectContaining({ path: 'posts/uno.md', aliases: ['posts/one.md'], id: 'first' })
    ])
  })

  test('an article that is deleted and comes back under another name, with an edit, is followed', async () => {
    await world.push({ 'posts/one.md': composeArticleAbout('one') })
    await world.repo.remove('posts/one.md')
    const run = await world.push({ 'posts/uno.md': composeArticleAbout('one', { tags: ['new'] }) })
    expect(run.told).toEqual(['posts/uno.md skipped/changed-since-published'])
    expect(world.medium.posts).toHaveLength(1)
    expect(await world.entry('posts/uno.md')).toMatchObject({ aliases: ['posts/one.md'] })
  })

  test('an article that was there all along is published when it is edited', async () => {
    await world.commit({ 'posts/old.md': composeArticleAbout('old') })
    const run = await world.push({
      'posts/old.md': composeArticleAbout('old', { tags: ['fresh'] })
    })
    expect(run.told).toEqual(['posts/old.md created/created'])
  })

  test('an article that moves into `files` is new', async () => {
    await world.push({ 'drafts/idea.md': composeArticleAbout('idea') })
    await world.repo.rename('drafts/idea.md', 'posts/idea.md')
    const run = await world.push({})
    expect(run.told).toEqual(['posts/idea.md created/created'])
  })

  test('names with spaces, quotes, tabs, line breaks and other scripts are read as they are', async () => {
    const names = [
      'a b.md',
      'quo"te.md',
      'tab\there.md',
      'line\nbreak.md',
      'наука и жизнь.md',
      '#1 🎉.md'
    ]
    const files = Object.fromEntries(
      names.map((name, index) => [`posts/${name}`, composeArticleAbout(`number ${index}`)])
    )
    const run = await world.push(files, { inputs: { 'max-posts': '10' } })
    expect(run.results.map(({ path }) => path).sort()).toEqual(Object.keys(files).sort())
    expect(run.outputs['created-count']).toBe('6')
    expect(run.commands.filter(({ name }) => name === 'error')).toEqual([])
  })

  test('symbolic links are not articles', async () => {
    await world.repo.write('secret.txt', composeArticleAbout('secret'))
    await world.repo.symlink('../secret.txt', 'posts/link.md')
    const run = await world.push({})
    expect(run.told).toEqual([])
  })

  test('without a checkout everything is read through the API', async () => {
    const run = await world.push({ 'posts/one.md': composeArticleAbout('one') }, { depth: 'none' })
    expect(run.told).toEqual(['posts/one.md created/created'])
    const again = await world.push(
      { 'posts/two.md': composeArticleAbout('two') },
      { depth: 'none' }
    )
    expect(again.told).toEqual(['posts/two.md created/created'])
  })

  test('a deleted published file is told in a notice and has no result', async () => {
    await world.push({ 'posts/one.md': composeArticleAbout('one') })
    const run = await world.push({ 'posts/one.md': null })
    expect(run.told).toEqual([])
    expect(run.notices.join()).toContain('posts/one.md was deleted')
    expect(run.exitCode).toBe(0)
  })

  test('nothing to record and no matching change makes no ledger commit', async () => {
    await world.push({ 'posts/one.md': composeArticleAbout('one') })
    const commits = await world.ledgerCommits()
    const run = await world.push({ 'README.md': '# Changed\n' })
    expect(run.outputs.outcome).toBe('nothing')
    expect(await world.ledgerCommits()).toBe(commits)
  })
})

describe('an old run', () => {
  test('leaves to the newer one what differs at the tip, and does not move the watermark', async () => {
    const before = await world.repo.head()
    const old = await world.commit({
      'posts/a.md': composeArticleAbout('a'),
      'posts/b.md': composeArticleAbout('b')
    })
    const tip = await world.commit({ 'posts/b.md': composeArticleAbout('b', { tags: ['better'] }) })
    const run = await world.run({ before, sha: old })
    expect(run.told).toEqual(['posts/a.md created/created', 'posts/b.md skipped/superseded'])
    expect((await world.ledger())?.watermarks).toEqual({})
    const newer = await world.run({ before: old, sha: tip })
    expect(newer.told).toEqual(['posts/b.md created/created'])
    expect(world.titles()).toEqual(['Title of a', 'Title of b'])
  })

  test('re-run after an edit and after a deletion creates nothing', async () => {
    const before = await world.repo.head()
    const first = await world.push({ 'posts/a.md': composeArticleAbout('a') })
    expect(first.outputs['created-count']).toBe('1')
    const sha = await world.repo.head()
    await world.push({ 'posts/a.md': composeArticleAbout('a', { tags: ['edited'] }) })
    await world.run({ before, sha })
    await world.push({ 'posts/a.md': null })
    const rerun = await world.run({ before, sha, runAttempt: 2 })
    expect(rerun.told).toEqual(['posts/a.md skipped/superseded'])
    expect(world.medium.posts).toHaveLength(1)
  })
})

describe('several sets of patterns in one ledger', () => {
  test('have a watermark each and leave the entries of others alone', async () => {
    const posts = { inputs: { files: 'posts/**/*.md' } }
    const news = { inputs: { files: 'news/**/*.md' } }
    await world.run(posts)
    await world.run(news)
    await world.commit({
      'posts/p.md': composeArticleAbout('p'),
      'news/n.md': composeArticleAbout('n')
    })
    const first = await world.run(posts)
    const second = await world.run(news)
    expect(first.told).toEqual(['posts/p.md created/created'])
    expect(second.told).toEqual(['news/n.md created/created'])
    expect(Object.keys((await world.ledger())?.watermarks ?? {})).toHaveLength(2)
  })
})

test('a name that is given to another article does not take the first one’s entry along', async () => {
  const draft = composeArticle({ title: 'Second', draft: true, body: 'Words of the second.\n' })
  await world.push({
    'posts/next.md': composeArticle({ title: 'First', body: 'Words of the first.\n' })
  })
  await world.push({
    'posts/next.md': null,
    'posts/first.md': composeArticle({ title: 'First', body: 'Words of the first.\n' })
  })
  await world.push({ 'posts/next.md': draft })
  await world.push({ 'posts/first.md': null })
  await world.push({ 'posts/next.md': null, 'posts/second.md': draft })
  const run = await world.push({
    'posts/second.md': composeArticle({ title: 'Second', body: 'Words of the second.\n' })
  })
  expect(run.told).toEqual(['posts/second.md created/created'])
})

describe('a first run', () => {
  test('that is killed leaves its base behind: the next push forgets nothing of it', async () => {
    world.medium.fault({ match: { path: '/v1/users/*/posts' }, kind: 'hang' })
    const before = await world.repo.head()
    const sha = await world.commit({
      'posts/a.md': composeArticle({ title: 'A', body: 'Words of a.\n' }),
      'posts/b.md': composeArticle({ title: 'B', body: 'Words of b.\n' })
    })
    const running = await world.start({ before, sha })
    await waitUntil(() => world.medium.requests.some(({ path }) => path.endsWith('/posts')))
    running.kill('SIGKILL')
    await running.result
    const next = await world.push({
      'posts/c.md': composeArticle({ title: 'C', body: 'Words of c.\n' })
    })
    expect(next.told).toEqual([
      'posts/a.md skipped/in-progress',
      'posts/b.md created/created',
      'posts/c.md created/created'
    ])
  })

  test('says what it passes over, once, and no more than ten', async () => {
    const year = (n: number) => 2000 + n
    const old = Array.from({ length: 12 }, (_, n) => [
      `posts/old-${n}.md`,
      composeArticleAbout(`old ${n}`, { date: `${year(n)}-01-31` })
    ])
    await world.commit({
      ...(Object.fromEntries(old) as Record<string, string>),
      'posts/draft.md': composeArticleAbout('a draft', { draft: true, date: '2024-01-31' })
    })
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') })
    expect(run.told).toEqual(['posts/a.md created/created'])
    const names = Array.from({ length: 10 }, (_, n) => 11 - n)
      .map(n => `posts/old-${n}.md (${year(n)}-01-31)`)
      .join(', ')
    const [note] = run.annotations.filter(({ message }) => message.includes('first run'))
    expect(note).toMatchObject({ level: 'notice' })
    expect(note?.message).toContain(`12 articles were there already, the newest being ${names}.`)
    expect(note?.message).toContain('select: all')
    const next = await world.push({ 'README.md': '# Blog, again\n' })
    expect(JSON.stringify(next.annotations)).not.toContain('select: all')
  })

  const nobody = { 'github-token': 'ghs_another_token_that_nobody_knows' }

  test.each([
    ['a push', false],
    ['a run by hand', true]
  ])('that comes after failed ones names what they had to do: %s', async (_, byHand) => {
    const date = new Date(Date.now() - 2 * 86_400_000).toISOString()
    const failed = await world.push(
      { 'posts/a.md': composeArticleAbout('a', { date }), 'posts/z.md': composeArticleAbout('z') },
      { inputs: nobody }
    )
    expect(failed.exitCode).toBe(1)
    await world.push({ 'posts/b.md': composeArticleAbout('b') }, { inputs: nobody })
    const change = { 'posts/c.md': composeArticleAbout('c') }
    const sha = byHand ? await world.commit(change) : ''
    const run = byHand ? await world.run({ sha }) : await world.push(change)
    const passed = [`posts/a.md (${date.slice(0, 10)})`, 'posts/z.md', 'posts/b.md']
    if (byHand) passed.splice(2, 0, 'posts/c.md')
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining(`there already: ${passed.join(', ')}.`)
      })
    )
    expect(run.exitCode).toBe(0)
    expect(world.titles()).toEqual(byHand ? [] : ['Title of c'])
  })

  test('with other patterns names what only they see', async () => {
    await world.push({
      'posts/a.md': composeArticleAbout('a'),
      'news/n.md': composeArticleAbout('n')
    })
    const inputs = { files: 'posts/**/*.md\nnews/**/*.md' }
    const run = await world.push({ 'README.md': '# Blog, again\n' }, { inputs })
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining('1 article was there already: news/n.md.')
      })
    )
  })

  test('without a checkout names them by their paths', async () => {
    await world.commit({
      'posts/2024-01-31-old.md': composeArticleAbout('old'),
      'posts/README.md': '# Posts\n',
      'posts/2025-01-31-newer.md': composeArticleAbout('newer')
    })
    const run = await world.push({ 'posts/a.md': composeArticleAbout('a') }, { depth: 'none' })
    const names = 'posts/2025-01-31-newer.md, posts/2024-01-31-old.md'
    expect(run.notices.join()).toContain(`2 articles were there already: ${names}.`)
  })
})
