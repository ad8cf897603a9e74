// Articles that were in a folder before the default of `files` covered it: they stay unpublished, and nobody is to find that
// out by chance.

import { expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import { useWorld, type Change } from '../support/world.ts'

const world = useWorld()

const NEW = composeArticle({ title: 'New' })
const OLD = composeArticle({ title: 'Old', body: 'Words of an old article.' })
const DRAFT = composeArticle({ title: 'Draft', body: 'Not yet.', status: 'draft' })
const CONFIG = 'website/docusaurus.config.js'

function configure(folder: string, title = 'A blog'): Change {
  const presets = `[['classic', { blog: { path: '${folder}' } }]]`
  return {
    [CONFIG]: `module.exports = { title: '${title}', url: 'https://a.example', baseUrl: '/', presets: ${presets} }`
  }
}

async function listTold(change: Change, inputs: Record<string, string> = {}) {
  const { annotations, told, exitCode } = await world.push(change, { inputs })
  expect(exitCode).toBe(0)
  const messages = annotations.filter(({ message }) => /matches more by default/.test(message))
  return { told, messages: messages.map(({ level, message }) => `${level}: ${message}`) }
}

test.each<[string, Change, Change, string]>([
  ['a folder that the configuration names', configure('../blog'), configure('../old'), 'old'],
  [
    'a folder of a generator that is new',
    {},
    { 'mkdocs.yml': 'site_name: A\nplugins:\n  - blog\n' },
    'docs/blog/posts'
  ],
  [
    'a folder of a generator that is alone now',
    { 'docusaurus.config.js': '', 'mkdocs.yml': 'site_name: A\nplugins:\n  - blog\n' },
    { 'docusaurus.config.js': null },
    'docs/blog/posts'
  ]
])('%s: what lies there is told once', async (_name, before, after, folder) => {
  const old = `${folder}/2020-01-01-old.md`
  await world.commit({ ...before, [old]: OLD, [`${folder}/2020-01-02-draft.md`]: DRAFT })
  await world.push({ 'posts/new.md': NEW })
  const { told, messages } = await listTold(after)
  expect(told).toEqual([])
  expect(messages).toEqual([
    expect.stringContaining(
      `What was there before is not published. 1 article was there already: ${old}`
    )
  ])
  expect(messages[0]).toMatch(/^notice: .* run once with `select: all`; /)
  expect(await listTold({ 'README.md': 'Later' })).toEqual({ told: [], messages: [] })
})

test('with `select: all` they are published, and nothing is told', async () => {
  await world.commit({ ...configure('../blog'), 'old/old.md': OLD })
  await world.push({ 'posts/new.md': NEW })
  expect(await listTold(configure('../old'), { select: 'all' })).toEqual({
    told: ['old/old.md created/created', 'posts/new.md skipped/already-published'],
    messages: []
  })
})

test('one of the last week is a warning', async () => {
  const date = new Date(Date.now() - 86_400_000).toISOString()
  await world.commit({
    ...configure('../blog'),
    'old/old.md': composeArticle({ title: 'Old', date })
  })
  await world.push({ 'posts/new.md': NEW })
  expect((await listTold(configure('../old'))).messages[0]).toMatch(/^warning: /)
})

test.each<[string, Change, Record<string, string>]>([
  ['something else in the configuration changes', configure('../blog', 'Our blog'), {}],
  ['`files` says itself what is matched', configure('../old'), { files: 'posts/**' }],
  ['what was there has been published before', { ...configure('../posts') }, {}]
])('nothing is told where %s', async (_name, after, inputs) => {
  await world.commit({ ...configure('../blog'), 'old/old.md': OLD })
  await world.push({ 'posts/new.md': NEW }, { inputs })
  expect(await listTold(after, inputs)).toEqual({ told: [], messages: [] })
})

test('what is renamed in a folder as it begins to be matched is told, too', async () => {
  await world.commit({ ...configure('../blog'), 'old/old.md': OLD })
  await world.push({ 'posts/new.md': NEW })
  const renamed = { 'old/old.md': null, 'old/renamed.md': OLD }
  const { told, messages } = await listTold({ ...configure('../old'), ...renamed })
  expect(told).toEqual([])
  expect(messages).toEqual([expect.stringContaining('1 article was there already: old/renamed.md')])
})

test('a folder that is moved with the configuration that names it holds nothing new', async () => {
  await world.commit({ ...configure('../old'), 'old/old.md': OLD })
  await world.push({ 'posts/new.md': NEW })
  const moved = { 'old/old.md': null, 'essays/old.md': OLD }
  const written = {
    'essays/new.md': composeArticle({ title: 'Essay', body: 'Quite other words.' })
  }
  expect(await listTold({ ...configure('../essays'), ...moved, ...written })).toEqual({
    told: ['essays/new.md created/created'],
    messages: []
  })
})

test('a draft that is moved out of a folder of drafts with the configuration is new', async () => {
  await world.commit({ ...configure('../old'), 'old/_drafts/old.md': OLD })
  await world.push({ 'posts/new.md': NEW })
  const moved = { 'old/_drafts/old.md': null, 'essays/old.md': OLD }
  expect((await listTold({ ...configure('../essays'), ...moved })).told).toEqual([
    'essays/old.md created/created'
  ])
})

test('the run of a commit that is not the newest leaves it to the newest one', async () => {
  await world.commit({ ...configure('../blog'), 'old/old.md': OLD })
  await world.push({ 'posts/new.md': NEW })
  const before = await world.repo.head()
  const older = await world.commit(configure('../old'))
  const newest = await world.commit({ 'README.md': 'Later' })
  const isTold = async (from: string, sha: string) => {
    const { annotations } = await world.run({ before: from, sha })
    return annotations.some(({ message }) => /matches more by default/.test(message))
  }
  expect([await isTold(before, older), await isTold(older, newest)]).toEqual([false, true])
})
