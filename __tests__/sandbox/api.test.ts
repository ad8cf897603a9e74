// The sandbox's six operations, its token endpoint and its limits: what Medium's description and its users say of Medium.

import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../sandbox/index.ts'

const PNG = await readFile(new URL('../../examples/blog/images/posts-a-month.png', import.meta.url))

let medium: Sandbox
beforeEach(async () => {
  medium = await startSandbox()
})
afterEach(async () => {
  await medium.close()
})

/** What an answer may hold; each test looks at what it asked for. */
type Answer = {
  readonly status: number
  readonly body: {
    readonly data: Readonly<
      Record<'id' | 'url' | 'md5' | 'publishStatus' | 'publicationId', string>
    >
    readonly errors: readonly { readonly message: string; readonly code: number }[]
    readonly access_token: string
  }
}

async function call(
  method: string,
  path: string,
  {
    token = medium.token,
    body,
    headers = {}
  }: {
    token?: string | null
    body?: string | FormData | URLSearchParams
    headers?: Record<string, string>
  } = {}
): Promise<Answer> {
  const response = await fetch(`${medium.apiUrl}${path}`, {
    method,
    headers: {
      'user-agent': 'test',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers
    },
    redirect: 'manual',
    ...(body === undefined ? {} : { body })
  })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

async function post(
  request: unknown,
  path = `/users/${medium.user.id}/posts`,
  token = medium.token
) {
  return await call('POST', path, {
    token,
    body: JSON.stringify(request),
    headers: { 'content-type': 'application/json' }
  })
}

async function upload(bytes: Uint8Array, type: string, field = 'image', token = medium.token) {
  const form = new FormData()
  form.append(field, new Blob([new Uint8Array(bytes)], { type }), 'x.png')
  return await call('POST', '/images', { token, body: form })
}

const ARTICLE = { title: 'A title', contentFormat: 'html', content: '<h1>A title</h1><p>Text.</p>' }
const publication = (slug: string) =>
  medium.publications.find(one => one.slug === slug)?.id ?? 'none'

describe('reading', () => {
  test('tells the user behind the token', async () => {
    expect(await call('GET', '/me')).toMatchObject({
      status: 200,
      body: { data: { id: medium.user.id, username: 'ada', url: `${medium.url}/@ada` } }
    })
  })

  test('lists the own publications, and nobody else’s', async () => {
    const own = await call('GET', `/users/${medium.user.id}/publications`)
    expect((own.body.data as unknown as { name: string }[]).map(({ name }) => name)).toContain(
      'Engineering Notes'
    )
    const other = medium.users[1]?.id ?? ''
    expect((await call('GET', `/users/${other}/publications`)).status).toBe(403)
  })

  test('lists contributors with their roles, without followers', async () => {
    const { body } = await call('GET', `/publications/${publication('engineering')}/contributors`)
    expect(body.data).toEqual(
      expect.arrayContaining([
        { publicationId: publication('engineering'), userId: medium.user.id, role: 'editor' }
      ])
    )
    const elsewhere = await call('GET', `/publications/${publication('elsewhere')}/contributors`)
    expect(JSON.stringify(elsewhere.body)).not.toContain(medium.user.id)
  })

  test.each([
    ['no token', null, 6000],
    ['a wrong token', 'wrong', 6003]
  ])('with %s is 401 with Medium’s code', async (_name, token, code) => {
    const answer = await call('GET', '/me', { token })
    expect(answer).toMatchObject({ status: 401, body: { errors: [{ code }] } })
  })

  test('without a User-Agent is Cloudflare’s 403', async () => {
    const headers = { authorization: `Bearer ${medium.token}` }
    const asked = get(`${medium.apiUrl}/me`, { headers })
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    response.resume()
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      403,
      expect.stringContaining('text/html')
    ])
  })
})

describe('creating a post', () => {
  test('answers with every field of the description, and `publishedAt` for what is published', async () => {
    const { status, body } = await post({
      ...ARTICLE,
      tags: ['a'],
      canonicalUrl: 'https://example.com/a',
      license: 'cc-40-by'
    })
    expect(status).toBe(201)
    expect(body.data).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      title: 'A title',
      authorId: medium.user.id,
      tags: ['a'],
      url: expect.stringContaining(`${medium.url}/@ada/a-title-`),
      canonicalUrl: 'https://example.com/a',
      publishStatus: 'public',
      publishedAt: expect.any(Number),
      license: 'cc-40-by',
      licenseUrl: expect.stringContaining('http')
    })
    expect(medium.posts).toEqual([
      expect.objectContaining({ id: body.data.id, content: ARTICLE.content })
    ])
  })

  test('leaves `publishedAt` out of a draft', async () => {
    const { body } = await post({ ...ARTICLE, publishStatus: 'draft' })
    expect(body.data.publishStatus).toBe('draft')
    expect(body.data).not.toHaveProperty('publishedAt')
  })

  test.each<[string, Record<string, unknown>, number]>([
    ['no title', { title: undefined }, 400],
    ['a title of 101 characters', { title: 'x'.repeat(101) }, 400],
    ['four tags', { tags: ['a', 'b', 'c', 'd'] }, 400],
    ['a tag of 26 characters', { tags: ['x'.repeat(26)] }, 400],
    ['an unknown status', { publishStatus: 'secret' }, 400],
    ['an unknown licence', { license: 'MIT' }, 400],
    ['a relative canonical URL', { canonicalUrl: '/a' }, 400],
    ['an unknown format', { contentFormat: 'rtf' }, 400],
    ['no content', { content: '' }, 400],
    ['an unknown field', { publishedAt: 1 }, 400],
    ['a flag that is no boolean', { notifyFollowers: 'yes' }, 400]
  ])('refuses %s with an error of Medium’s, and stores nothing', async (_name, change, status) => {
    const answer = await post({ ...ARTICLE, ...change })
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0]).toMatchObject({
      message: expect.any(String),
      code: expect.any(Number)
    })
    expect(medium.posts).toEqual([])
  })

  test('is for the token’s own user', async () => {
    expect((await post(ARTICLE, `/users/${medium.users[1]?.id ?? ''}/posts`)).status).toBe(403)
    expect(medium.posts).toEqual([])
  })

  test.each([
    ['an editor', 'engineering', 'public', 201],
    ['a writer', 'weekly', 'public', 403],
    ['a writer', 'weekly', 'draft', 201],
    ['a follower', 'elsewhere', 'draft', 403]
  ])('by %s of %s as %s is %i', async (_role, slug, publishStatus, status) => {
    const answer = await post(
      { ...ARTICLE, publishStatus },
      `/publications/${publication(slug)}/posts`
    )
    expect(answer.status).toBe(status)
    if (status === 201) expect(answer.body.data.publicationId).toBe(publication(slug))
    expect(medium.posts).toHaveLength(status === 201 ? 1 : 0)
  })

  test('in a publication that is not there is an error', async () => {
    expect((await post(ARTICLE, '/publications/none/posts')).status).toBeGreaterThanOrEqual(403)
  })

  test('is limited to so many in 24 hours from the first', async () => {
    let now = Date.UTC(2026, 0, 1)
    await medium.close()
    medium = await startSandbox({ dailyLimit: 2, now: () => new Date(now) })
    expect([(await post(ARTICLE)).status, (await post(ARTICLE)).status]).toEqual([201, 201])
    const third = await post(ARTICLE)
    expect(third).toMatchObject({
      status: 403,
      body: { errors: [{ message: 'User has reached the rate limit for publishing today.' }] }
    })
    now += 24 * 3600 * 1000 + 1
    expect((await post(ARTICLE)).status).toBe(201)
  })

  test.each([
    ['bad JSON', '{', 'application/json', 400],
    ['another media type', 'x=1', 'application/x-www-form-urlencoded', 400]
  ])('refuses %s', async (_name, body, type, status) => {
    const answer = await call('POST', `/users/${medium.user.id}/posts`, {
      body,
      headers: { 'content-type': type }
    })
    expect(answer.status).toBe(status)
  })
})

describe('uploading an image', () => {
  test('answers with its URL and MD5, and serves it there', async () => {
    const { status, body } = await upload(PNG, 'image/png')
    expect(status).toBe(201)
    expect(body.data.md5).toMatch(/^[0-9a-f]{32}$/)
    const served = await fetch(body.data.url)
    expect(Buffer.from(await served.arrayBuffer())).toEqual(PNG)
    expect(served.headers.get('content-type')).toBe('image/png')
  })

  test.each([
    ['image/jpg', PNG, 'image'],
    ['image/jpeg', PNG, 'image'],
    ['image/webp', PNG, 'image'],
    ['image/png', Buffer.from('no image'), 'image'],
    ['image/png', PNG, 'file']
  ])('as %s refuses what is not that', async (type, bytes, field) => {
    expect((await upload(bytes, type, field)).status).toBeGreaterThanOrEqual(400)
    expect(medium.images).toEqual([])
  })
})

describe('OAuth2', () => {
  async function exchange(fields: Record<string, string>) {
    return await call('POST', '/tokens', { token: null, body: new URLSearchParams(fields) })
  }
  const good = () => ({
    client_id: medium.oauth.clientId,
    client_secret: medium.oauth.clientSecret,
    grant_type: 'refresh_token',
    refresh_token: medium.oauth.refreshToken
  })

  test('gives an access token without an envelope, which works', async () => {
    const { status, body } = await exchange(good())
    expect(status).toBeLessThan(300)
    expect(body).toMatchObject({
      token_type: 'Bearer',
      access_token: expect.any(String),
      scope: expect.any(Array),
      expires_at: expect.any(Number)
    })
    expect((await call('GET', '/me', { token: body.access_token })).status).toBe(200)
  })

  test.each(['client_id', 'client_secret', 'refresh_token', 'grant_type'])(
    'refuses a wrong %s',
    async name => {
      const { status, body } = await exchange({ ...good(), [name]: 'wrong' })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(body).not.toHaveProperty('access_token')
    }
  )

  test('tokens end, and hold only for their scopes', async () => {
    await medium.close()
    medium = await startSandbox({
      tokens: [
        { token: 'expired', username: 'ada', scopes: ['basicProfile'], expiresAt: 1 },
        { token: 'narrow', username: 'ada', scopes: ['basicProfile'], expiresAt: null }
      ]
    })
    expect((await call('GET', '/me', { token: 'expired' })).status).toBe(401)
    expect((await call('GET', '/me', { token: 'narrow' })).status).toBe(200)
    expect((await upload(PNG, 'image/png', 'image', 'narrow')).status).toBe(403)
    expect((await post(ARTICLE, undefined, 'narrow')).status).toBe(403)
  })
})

test('an unknown path and a wrong method are JSON errors', async () => {
  expect((await call('GET', '/nothing')).status).toBe(404)
  expect((await call('DELETE', '/me')).status).toBeGreaterThanOrEqual(404)
})
