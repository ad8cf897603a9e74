// What the six operations answer when all is well, the roles and the daily limit; each answer held against the description.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../../emulators/medium/index.ts'
import {
  ask,
  ARTICLE,
  create,
  dataOf,
  expectDescribed,
  messageOf,
  upload,
  withIds
} from './asking.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex')

let medium: Sandbox
beforeEach(async () => {
  medium = await startSandbox()
})
afterEach(async () => {
  await medium.close()
})

describe('the checks of these tests', () => {
  test.each<[string, unknown]>([
    ['a field that is not described', { data: { id: 'u', secret: 1 } }],
    ['a field of another type', { data: { id: 1 } }],
    ['a URL that is none', { data: { url: 'ada' } }],
    ['nothing', {}]
  ])('fail for %s', (_, body) => {
    expect(() => expectDescribed('GET', '/me', 200, body)).toThrow()
  })

  test('fail for a status that is not described', () => {
    expect(() => expectDescribed('GET', '/me', 201, { data: { id: 'u' } })).toThrow('no answer')
  })
})

describe('success', () => {
  test('of `/me` is the user behind the token', async () => {
    const { id, username, name, url } = medium.user
    const imageUrl = `${medium.url}/avatars/ada.svg`
    expect(dataOf(await ask(medium, 'GET', '/v1/me'))).toEqual({
      id,
      username,
      name,
      url,
      imageUrl
    })
    const [, grace] = medium.users
    const hers = await ask(medium, 'GET', '/v1/me', { token: grace!.token })
    expect(dataOf(hers).username).toBe('grace')
  })

  test('of the publications is those where the user edits, writes or follows', async () => {
    const [engineering] = medium.publications
    const answer = await ask(medium, 'GET', withIds(medium, '/v1/users/ME/publications'))
    expect(dataOf(answer)).toHaveLength(5)
    expect(dataOf(answer)[0]).toEqual({
      id: engineering!.id,
      name: 'Engineering Notes',
      description: 'What we build and why it broke.',
      url: `${medium.url}/engineering`,
      imageUrl: `${medium.url}/avatars/engineering.svg`
    })
    const [, grace] = medium.users
    const path = withIds(medium, '/v1/users/OTHER/publications')
    expect(dataOf(await ask(medium, 'GET', path, { token: grace!.token }))).toHaveLength(3)
  })

  test.each([
    ['ENGINEERING', ['ada editor', 'grace writer']],
    ['WEEKLY', ['ada writer', 'grace editor']],
    ['ELSEWHERE', ['grace editor']]
  ])('of the contributors of %s is %j, without followers', async (slug, expected) => {
    const path = withIds(medium, `/v1/publications/${slug}/contributors`)
    const list = dataOf(await ask(medium, 'GET', path)) as unknown as {
      publicationId: string
      userId: string
      role: string
    }[]
    const names = new Map(medium.users.map(({ id, username }) => [id, username]))
    expect(list.map(({ userId, role }) => `${names.get(userId) ?? ''} ${role}`)).toEqual(expected)
    expect(list.map(one => one.publicationId)).toEqual(list.map(() => withIds(medium, slug)))
  })

  test('of a post is every field of the description, and it is where its URL says', async () => {
    const fields = { tags: ['a', 'b'], canonicalUrl: 'https://a.example/', license: 'cc-40-by' }
    const before = Date.now()
    const answer = await create(medium, { ...fields, title: 'Über  Ångström, 2nd' })
    const [stored] = medium.posts
    expect(dataOf(answer)).toEqual({
      ...fields,
      id: stored!.id,
      title: 'Über  Ångström, 2nd',
      authorId: medium.user.id,
      url: `${medium.url}/@ada/uber-angstrom-2nd-${stored!.id}`,
      publishStatus: 'public',
      publishedAt: stored!.publishedAt,
      licenseUrl: 'https://creativecommons.org/licenses/by/4.0/'
    })
    expect(stored!.id).toMatch(/^[0-9a-f]{12}$/)
    expect(stored!.publishedAt).toBeGreaterThanOrEqual(before)
    expect((await fetch(stored!.url)).status).toBe(200)
  })

  test('of a draft has no `publishedAt`, and a URL without its title', async () => {
    const answer = dataOf(await create(medium, { publishStatus: 'draft' }))
    expect(answer).not.toHaveProperty('publishedAt')
    expect(answer.url).toBe(`${medium.url}/@ada/${String(answer.id)}`)
  })

  test('of an image is its MD5, and a URL that serves its bytes', async () => {
    const answer = dataOf(await upload(medium, PNG, 'image/png'))
    expect(answer.md5).toBe('9a06058d624dfa5d53af70e44cba5beb')
    const served = await fetch(String(answer.url))
    expect(served.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await served.arrayBuffer())).toEqual(PNG)
  })

  test.each(['html', 'markdown'])('a post in %s keeps its content to the byte', async format => {
    const content = '# A\r\n\n<p>é 🪐 &amp; "quotes"</p>\t'
    expect((await create(medium, { contentFormat: format, content })).status).toBe(201)
    expect(medium.posts).toEqual([expect.objectContaining({ content, contentFormat: format })])
  })

  test.each([
    ['a title of 100 characters', { title: 'ü'.repeat(100) }],
    ['three tags of 25 characters', { tags: ['a', 'b', 'c'].map(one => one.repeat(25)) }],
    ['no tags', { tags: [] }],
    ['a canonical URL', { canonicalUrl: 'https://blog.example.com/a?b=c' }],
    ['the flag false', { notifyFollowers: false }],
    ['the flag true', { notifyFollowers: true }],
    ...['public', 'draft', 'unlisted'].map(one => [`the status ${one}`, { publishStatus: one }])
  ] as [string, Record<string, unknown>][])('a post with %s is created', async (_, fields) => {
    expect((await create(medium, fields)).status).toBe(201)
    expect(medium.posts).toEqual([expect.objectContaining({ ...ARTICLE, ...fields })])
  })

  test.each([
    ['all-rights-reserved', 'medium.com/policy'],
    ['cc-40-by', '/licenses/by/4.0/'],
    ['cc-40-by-sa', '/licenses/by-sa/4.0/'],
    ['cc-40-by-nd', '/licenses/by-nd/4.0/'],
    ['cc-40-by-nc', '/licenses/by-nc/4.0/'],
    ['cc-40-by-nc-nd', '/licenses/by-nc-nd/4.0/'],
    ['cc-40-by-nc-sa', '/licenses/by-nc-sa/4.0/'],
    ['cc-40-zero', '/publicdomain/zero/'],
    ['public-domain', '/publicdomain/mark/']
  ])('a post under %s names its text', async (license, text) => {
    const answer = dataOf(await create(medium, { license }))
    expect(answer).toMatchObject({ license, licenseUrl: expect.stringContaining(text) })
  })

  test('what the request leaves out has the defaults of the description', async () => {
    expect(dataOf(await create(medium))).toMatchObject({
      publishStatus: 'public',
      license: 'all-rights-reserved',
      tags: []
    })
  })

  test.each([
    ['image/jpeg', 'ffd8ffe0', 'jpeg'],
    ['image/png', '89504e470d0a1a0a', 'png'],
    ['image/gif', '474946383961', 'gif'],
    ['image/tiff', '49492a00', 'tiff'],
    ['image/tiff', '4d4d002a', 'tiff']
  ])('an image of the type %s is kept', async (type, hex, extension) => {
    const answer = await upload(medium, Buffer.from(hex, 'hex'), type)
    expect(answer.status).toBe(201)
    expect(dataOf(answer).url).toMatch(new RegExp(`^${medium.url}/images/.+\\.${extension}$`))
    expect(medium.images).toEqual([expect.objectContaining({ type, md5: dataOf(answer).md5 })])
  })
})

describe('a role in a publication', () => {
  test.each([
    ['ENGINEERING', 'public'],
    ['ENGINEERING', 'draft'],
    ['ENGINEERING', 'unlisted'],
    ['WEEKLY', 'draft']
  ])('lets %s have a post that is %s', async (slug, publishStatus) => {
    const path = withIds(medium, `/v1/publications/${slug}/posts`)
    const answer = await create(medium, { publishStatus }, path)
    expect([answer.status, dataOf(answer).publicationId]).toEqual([201, withIds(medium, slug)])
  })

  test.each([
    ['a writer', 'WEEKLY', 'public', 'Writers of a publication can only create drafts.'],
    ['a writer', 'WEEKLY', 'unlisted', 'Writers of a publication can only create drafts.'],
    ['a follower', 'ELSEWHERE', 'draft', 'does not have permission']
  ])('keeps %s of %s from %s', async (_, slug, publishStatus, text) => {
    const answer = await create(
      medium,
      { publishStatus },
      withIds(medium, `/v1/publications/${slug}/posts`)
    )
    expect([answer.status, messageOf(answer)]).toEqual([403, expect.stringContaining(text)])
    expect(medium.posts).toEqual([])
  })
})

describe('the daily limit', () => {
  const DAY = 24 * 3600 * 1000
  let now = 0
  beforeEach(async () => {
    await medium.close()
    now = Date.UTC(2026, 0, 1)
    medium = await startSandbox({ dailyLimit: 2, dailyLimitStatus: 429, now: () => new Date(now) })
  })

  test('counts from the first post of a window, drafts too, and ends after 24 hours', async () => {
    const statuses: number[] = []
    for (const step of [0, DAY / 2, DAY / 2 - 1, 1, 0, 0]) {
      now += step
      statuses.push((await create(medium, { publishStatus: 'draft' })).status)
    }
    expect(statuses).toEqual([201, 201, 429, 201, 201, 429])
  })

  test('is each user’s own, and uploads are none of it', async () => {
    await create(medium)
    await create(medium)
    const [, grace] = medium.users
    const path = `/v1/users/${grace!.id}/posts`
    expect((await create(medium, {}, path, { token: grace!.token })).status).toBe(201)
    expect((await upload(medium, PNG, 'image/png')).status).toBe(201)
    expect(messageOf(await create(medium))).toBe(
      'User has reached the rate limit for publishing today.'
    )
  })
})
