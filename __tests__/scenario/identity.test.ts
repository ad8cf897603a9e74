// What an article is when its path is not: renamed and edited, a name used again, copies, drafts that become articles.

import { describe, expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import { CREATE, useWorld } from '../support/world.ts'
import { composeText, editText } from '../support/texts.ts'

const world = useWorld()

const TEMPLATE = { 'canonical-url': 'https://blog.example.com/{year}/{month}/{day}/{slug}/' }
const DATE = '2026-01-02'

/** An article of 160 words; `edited` is the share of them that is replaced. */
function article(
  name: string,
  { edited = 0, ...fields }: { readonly edited?: number } & Record<string, unknown> = {}
): string {
  const body = `${editText(composeText(name, 160), edited)}\n`
  return composeArticle({ title: `Title of ${name}`, date: DATE, body, ...fields })
}

describe('renamed and edited in one push, an article keeps its entry', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['when its slug is mended', 'posts/2026-01-02-better.md', { edited: 0.03 }],
    ['when its date is mended', 'posts/2026-01-03-a.md', { date: '2026-01-03', edited: 0.01 }],
    ['when its title changes with a word', 'posts/b.md', { title: 'Another name', edited: 0.01 }],
    ['when a fifth of its words changes', 'posts/b.md', { edited: 0.2 }]
  ])('%s', async (_, path, change) => {
    await world.push({ 'posts/2026-01-02-a.md': article('a') }, { inputs: TEMPLATE })
    const run = await world.push(
      { 'posts/2026-01-02-a.md': null, [path]: article('a', change) },
      { inputs: TEMPLATE }
    )
    expect(run.told).toEqual([`${path} skipped/changed-since-published`])
    expect(world.medium.posts).toHaveLength(1)
    expect(await world.entry(path)).toMatchObject({
      state: 'published',
      aliases: ['posts/2026-01-02-a.md']
    })
  })

  test('without a checkout, too', async () => {
    await world.push({ 'posts/a.md': article('a') })
    const change = { 'posts/a.md': null, 'posts/b.md': article('a', { edited: 0.05 }) }
    const run = await world.push(change, { depth: 'none' })
    expect(run.told).toEqual(['posts/b.md skipped/changed-since-published'])
  })

  test('two files that are as like as each other are red, with the lines to paste', async () => {
    await world.push({ 'posts/a.md': article('a') })
    const run = await world.push({
      'posts/a.md': null,
      'posts/b.md': article('a', { edited: 0.02, title: 'One' }),
      'posts/c.md': article('a', { edited: 0.02, title: 'Two', date: '2026-01-03' })
    })
    expect(run.told).toEqual([
      'posts/b.md failed/possible-duplicate',
      'posts/c.md failed/possible-duplicate'
    ])
    expect(run.summary).toContain('posts/b.md published')
    const again = await world.run()
    expect(again.told).toEqual(run.told)
    expect(world.medium.posts).toHaveLength(1)
  })

  test('an entry of an earlier version, without a sketch, is followed by its old text', async () => {
    await world.push({ 'posts/a.md': article('a') })
    const known = await world.ledger()
    const entries = known?.entries.map(entry => ({ ...entry, sketch: undefined }))
    await world.writeLedger(JSON.stringify({ ...known, entries }))
    const change = { 'posts/a.md': null, 'posts/b.md': article('a', { edited: 0.05 }) }
    const run = await world.push(change)
    expect(run.told).toEqual(['posts/b.md skipped/changed-since-published'])
  })
})

describe('a name that is used again', () => {
  test('by another article, when the first was renamed, is of a new one', async () => {
    await world.push({ 'posts/a.md': article('a') })
    const run = await world.push({
      'posts/old.md': article('a', { edited: 0.02 }),
      'posts/a.md': article('new')
    })
    expect(run.told).toEqual([
      'posts/a.md created/created',
      'posts/old.md skipped/changed-since-published'
    ])
    expect(world.medium.posts.map(({ title }) => title)).toEqual(['Title of a', 'Title of new'])
  })

  test('by another article, when the first is gone, is of a new one; the first stays known', async () => {
    await world.push({ 'posts/a.md': article('a') }, { inputs: TEMPLATE })
    const run = await world.push({ 'posts/a.md': article('new') }, { inputs: TEMPLATE })
    expect(run.told).toEqual(['posts/a.md created/created'])
    const urls = (await world.ledger())?.entries.map(({ post }) => post?.url)
    expect(new Set(urls)).toEqual(new Set(world.medium.posts.map(({ url }) => url)))
    const copy = await world.push({ 'posts/c.md': article('a', { title: 'Copy' }) })
    expect(copy.told).toEqual(['posts/c.md failed/possible-duplicate'])
  })

  test('in several pushes is of a new one', async () => {
    await world.push({ 'posts/a.md': article('a') })
    await world.push({ 'posts/a.md': null })
    const run = await world.push({ 'posts/a.md': article('new') })
    expect(run.told).toEqual(['posts/a.md created/created'])
  })

  test('is of the same article when a large part of it was rewritten under its title', async () => {
    await world.push({ 'posts/a.md': article('a') })
    const run = await world.push({ 'posts/a.md': article('a', { edited: 0.4 }) })
    expect(run.told).toEqual(['posts/a.md skipped/changed-since-published'])
  })

  test('in doubt is red, in every run, until a person decides', async () => {
    await world.push({ 'posts/a.md': article('a') })
    const doubtful = article('a', { edited: 0.4, title: 'Quite another title' })
    const run = await world.push({ 'posts/a.md': doubtful })
    expect(run.told).toEqual(['posts/a.md failed/possible-duplicate'])
    expect((await world.run()).told).toEqual(run.told)
    const url = world.medium.posts[0]?.url ?? ''
    const settled = await world.run({ inputs: { resolve: `posts/a.md published ${url}` } })
    expect(settled.told).toEqual(['posts/a.md skipped/already-published'])
    expect((await world.run()).exitCode).toBe(0)
    expect(world.medium.posts).toHaveLength(1)
  })
})

describe('likeness', () => {
  test('of text is not overruled by canonical URLs that a template made', async () => {
    await world.push({ 'posts/a.md': article('a') }, { inputs: TEMPLATE })
    const copy = { 'posts/b.md': article('a', { title: 'Another title' }) }
    const run = await world.push(copy, { inputs: TEMPLATE })
    expect(run.told).toEqual(['posts/b.md failed/possible-duplicate'])
  })

  test('of text under another title is seen without a checkout', async () => {
    await world.push({ 'posts/a.md': article('a') })
    const copy = { 'posts/b.md': article('a', { title: 'Another title' }) }
    expect((await world.push(copy, { depth: 'none' })).told).toEqual([
      'posts/b.md failed/possible-duplicate'
    ])
  })

  test('of titles is not enough where the texts are clearly unlike', async () => {
    await world.push({ 'posts/a.md': article('a', { title: 'Release notes' }) })
    const run = await world.push({ 'posts/b.md': article('b', { title: 'Release notes' }) })
    expect(run.told).toEqual(['posts/b.md created/created'])
  })
})

test('a draft that is moved out of its folder without an edit is published', async () => {
  await world.push({ 'posts/_drafts/a.md': article('a') })
  const run = await world.push({ 'posts/_drafts/a.md': null, 'posts/a.md': article('a') })
  expect(run.told).toEqual(['posts/a.md created/created'])
})

test('an article that is renamed while a run of the older commit creates it is not created twice', async () => {
  const before = await world.repo.head()
  const sha = await world.commit({ 'posts/a.md': article('a') })
  world.medium.fault({ match: CREATE, kind: 'delay', ms: 3000, after: true })
  const first = await world.start({ before, sha, inputs: TEMPLATE })
  await first.line(/^Post 1 of 1/)
  const second = await world.push(
    { 'posts/a.md': null, 'posts/b.md': article('a') },
    { inputs: TEMPLATE }
  )
  await first.result
  expect(world.medium.posts).toHaveLength(1)
  expect(second.told).toEqual(['posts/b.md skipped/in-progress'])
  const next = await world.run({ inputs: TEMPLATE })
  expect(next.exitCode).toBe(0)
  expect((await world.entry('posts/b.md'))?.state).toBe('published')
})
