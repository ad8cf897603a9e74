// Files that a site does not take for articles where they are, and that are moved to where it does.

import { expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import { useWorld, type Change } from '../support/world.ts'

const world = useWorld()

const TRIP = composeArticle({ title: 'Trip', body: 'Words about a trip.' })
const DAY = composeArticle({ title: 'Day', body: 'Other words, of one day.' })

test.each<[string, Change, string, string]>([
  [
    'a page that began its folder, and was taken for a list',
    { '.vitepress/config.ts': 'export default {}' },
    'posts/index.md',
    'posts/day/index.md'
  ],
  [
    "a part of a page's folder",
    { 'hugo.toml': 'baseURL = "https://h.example/"', 'content/posts/trip/index.md': TRIP },
    'content/posts/trip/day.md',
    'content/posts/day.md'
  ]
])('moved without a change they are published: %s', async (_name, site, from, to) => {
  const before = await world.push({ ...site, [from]: DAY })
  expect(before.told).toContain(`${from} skipped/not-an-article`)
  const run = await world.push({ [from]: null, [to]: DAY })
  expect(run.told).toEqual([`${to} created/created`])
  expect((await world.run()).told).toEqual([])
})

test('articles that were there already stay old where they move with the configuration', async () => {
  const config = 'url: https://j.example\n'
  const old = '_posts/2020-01-01-old.md'
  await world.commit({ '_config.yml': config, [old]: TRIP })
  await world.push({ '_posts/2024-01-01-day.md': DAY })
  const run = await world.push({
    '_config.yml': `${config}collections_dir: all\n`,
    [old]: null,
    [`all/${old}`]: TRIP
  })
  expect(run.told).toEqual([])
  expect(world.titles()).toEqual(['Day'])
})
