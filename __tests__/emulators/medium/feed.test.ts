// The RSS feeds: what they hold, in which order, from when on, and that XML can hold it.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { XMLParser } from 'fast-xml-parser'
import { startSandbox, type Sandbox } from '../../../emulators/medium/index.ts'
import { ask, create, withIds } from './asking.ts'

type Item = { readonly title: string; readonly link: string; readonly [name: string]: unknown }

let now: number
let medium: Sandbox
beforeEach(async () => {
  now = Date.UTC(2026, 2, 9, 12)
  medium = await startSandbox({ feedDelayMs: 60_000, now: () => new Date(now) })
})
afterEach(async () => {
  await medium.close()
})

async function feed(name: string): Promise<{ title: string; items: Item[] }> {
  const answer = await ask(medium, 'GET', `/feed/${name}`, { token: null })
  expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8')
  expect(String(answer.body).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  const parser = new XMLParser({ isArray: name => name === 'item' || name === 'category' })
  const { rss } = parser.parse(String(answer.body)) as {
    rss: { channel: { title: string; item?: Item[] } }
  }
  return { title: rss.channel.title, items: rss.channel.item ?? [] }
}

async function titles(name: string): Promise<string[]> {
  return (await feed(name)).items.map(({ title }) => title)
}

test('an item has title, link, id, tags, author, dates and the story without its title', async () => {
  await create(medium, {
    title: 'A & <B>',
    content: '<h1>A & &lt;B&gt;</h1><h2>Sub</h2><p>Text ]]> of it.</p>',
    tags: ['one', 'two']
  })
  now += 60_000
  const [post] = medium.posts
  const { title, items } = await feed('@ada')
  expect(title).toBe('Stories by Ada Author on Medium')
  expect(items).toEqual([
    {
      title: 'A & <B>',
      link: expect.stringMatching(/\?source=rss-[0-9a-f]{12}------2$/),
      guid: `https://medium.com/p/${post!.id}`,
      category: ['one', 'two'],
      'dc:creator': 'Ada Author',
      pubDate: 'Mon, 09 Mar 2026 12:00:00 GMT',
      'atom:updated': '2026-03-09T12:00:00.000Z',
      'content:encoded': '<h4>Sub</h4><p>Text ]]> of it.</p>'
    }
  ])
  expect(items[0]?.link.replace(/\?.*/, '')).toBe(post!.url)
})

test('a post appears after the delay, and no sooner', async () => {
  await create(medium, { title: 'Late' })
  now += 59_999
  expect(await titles('@ada')).toEqual([])
  now += 1
  expect(await titles('@ada')).toEqual(['Late'])
})

test('a feed has the newest ten, newest first', async () => {
  for (let number = 1; number <= 11; number++) await create(medium, { title: `Post ${number}` })
  now += 60_000
  const newest = Array.from({ length: 10 }, (_, index) => `Post ${11 - index}`)
  expect(await titles('@ada')).toEqual(newest)
})

test.each(['draft', 'unlisted'])('a post that is %s is in no feed', async publishStatus => {
  const path = withIds(medium, '/v1/publications/ENGINEERING/posts')
  await create(medium, { publishStatus }, path)
  now += 60_000
  expect([await titles('@ada'), await titles('engineering')]).toEqual([[], []])
})

test('a publication’s post is in its feed and its author’s, with a line that says where it is', async () => {
  await create(medium, { title: 'There' }, withIds(medium, '/v1/publications/ENGINEERING/posts'))
  now += 60_000
  const { title, items } = await feed('engineering')
  expect(title).toBe('Engineering Notes - Medium')
  expect(items[0]?.['content:encoded']).toContain('was originally published in')
  expect(await titles('@ada')).toEqual(['There'])
  expect([await titles('@grace'), await titles('weekly')]).toEqual([[], []])
})

test('control characters of a title do not break the XML', async () => {
  await create(medium, { title: 'A\u0000\u0008B\u001b]]>C' })
  now += 60_000
  expect(await titles('@ada')).toEqual(['AB]]>C'])
})

describe('there is no feed', () => {
  test.each([
    ['GET', '/feed/@nobody'],
    ['GET', '/feed/nowhere'],
    ['GET', '/feed/'],
    ['POST', '/feed/@ada']
  ])('for %s %s', async (method, path) => {
    const answer = await ask(medium, method, path)
    expect([answer.status, answer.body]).toEqual([404, expect.stringContaining('There is no feed')])
  })
})
