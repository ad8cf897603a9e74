// What two articles may have in common and still be two, and what a rename makes of a file.

import { describe, expect, test } from '@jest/globals'
import { composeArticle, composeArticleAbout } from '../../emulators/github/index.ts'
import { composeText, editText } from '../support/texts.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

test('an entry of an earlier version, without a sketch, gets one when an article is compared with it', async () => {
  await world.push({ 'posts/a.md': composeArticleAbout('a') })
  const known = await world.ledger()
  const [entry] = known?.entries ?? []
  expect(entry?.sketch).toMatch(/^1:\d+:/)
  const entries = known?.entries.map(old => ({ ...old, sketch: undefined }))
  await world.writeLedger(JSON.stringify({ ...known, entries }))
  const run = await world.push({ 'posts/b.md': composeArticleAbout('b') })
  expect(run.told).toEqual(['posts/b.md created/created'])
  expect((await world.entry('posts/a.md'))?.sketch).toBe(entry?.sketch)
})

describe('two articles', () => {
  test('of the same few words under different titles are both published', async () => {
    const body = 'The video is here.\n'
    await world.push({ 'posts/one.md': composeArticle({ title: 'The first talk', body }) })
    const run = await world.push({
      'posts/two.md': composeArticle({ title: 'The second talk', body })
    })
    expect(run.told).toEqual(['posts/two.md created/created'])
  })

  const text = composeText('text', 160)
  const write = (slug: string, edited: number) =>
    composeArticle({
      title: `On ${slug}`,
      canonicalUrl: `https://blog.example.com/${slug}/`,
      body: `${editText(text, edited)}\n`
    })

  test('that are alike are two where both name a canonical URL of their own', async () => {
    await world.push({ 'posts/one.md': write('one', 0) })
    const run = await world.push({ 'posts/two.md': write('two', 0.05) })
    expect(run.told).toEqual(['posts/two.md created/created'])
  })

  test('are one in doubt, whatever their URLs, where the first has gone in the same push', async () => {
    await world.push({ 'posts/one.md': write('one', 0) })
    // Too little is left of it to follow the entry, and too much to call it another article.
    const change = { 'posts/one.md': null, 'posts/two.md': write('two', 0.35) }
    const run = await world.push(change)
    expect(run.told).toEqual(['posts/two.md failed/possible-duplicate'])
    expect(world.creations()).toHaveLength(1)
  })
})

describe('a rename without an edit', () => {
  test.each([
    ['out of a folder of drafts', 'posts/_drafts/a.md'],
    ['of a page that described its folder', 'posts/README.md'],
    ['of a section’s page', 'posts/_index.md']
  ])('%s makes an article, which is published', async (_, from) => {
    const text = composeArticleAbout('a')
    const first = await world.push({ [from]: text })
    expect(first.outputs['created-count']).toBe('0')
    const run = await world.push({ [from]: null, 'posts/a.md': text })
    expect(run.told).toEqual(['posts/a.md created/created'])
  })
})

test('a re-run of the commit before a rename with an edit leaves the entry at its new path', async () => {
  const text = composeText('text', 160)
  const write = (edited: number) => composeArticle({ title: 'A', body: editText(text, edited) })
  const before = await world.repo.head()
  await world.push({ 'posts/a.md': write(0) })
  const sha = await world.repo.head()
  await world.push({ 'posts/a.md': null, 'posts/b.md': write(0.05) })
  const old = await world.run({ before, sha })
  expect(old.told).toEqual(['posts/a.md skipped/superseded'])
  expect(await world.states()).toEqual(['posts/b.md published/'])
  const next = await world.push({ 'posts/b.md': write(0.1) })
  expect(next.told).toEqual(['posts/b.md skipped/changed-since-published'])
  expect(world.creations()).toHaveLength(1)
})
