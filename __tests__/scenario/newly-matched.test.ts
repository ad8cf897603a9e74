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
