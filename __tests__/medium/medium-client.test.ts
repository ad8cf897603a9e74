import { describe, expect, test } from '@jest/globals'
import nock from 'nock'
import { createMediumClient, type MediumOptions } from '../../src/medium/medium-client.ts'
import { MediumError } from '../../src/medium/medium-error.ts'
import { noWaiting, startHttp } from './loopback.ts'

const HOST = 'https://api.medium.com'

function client(overrides: Partial<MediumOptions> = {}) {
  return createMediumClient({
    apiUrl: `${HOST}/v1`,
    token: 'tok-0123456789',
    userAgent: 'publish-to-medium/1.2.3',
    creationTimeoutMs: 5000,
    clock: noWaiting(),
    ...overrides
  })
}

/** An interceptor that only a request with all of its headers meets. */
function api() {
  return nock(HOST, {
    reqheaders: {
      authorization: 'Bearer tok-0123456789',
      accept: 'application/json',
      'accept-charset': 'utf-8',
      'user-agent': 'publish-to-medium/1.2.3'
    }
  })
}

async function errorOf(promise: Promise<unknown>): Promise<MediumError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown)
  if (error instanceof MediumError) return error
  throw new Error(`no MediumError: ${String(error)}`)
}

describe('reading', () => {
  test('gives the user behind the token', async () => {
    api()
      .get('/v1/me')
      .reply(200, { data: { id: 'u1', username: 'ada', url: 'https://medium.com/@ada', x: 1 } })
    await expect(client().getAuthenticatedUser()).resolves.toEqual({
      id: 'u1',
      username: 'ada',
      url: 'https://medium.com/@ada'
    })
  })

  test('gives the publications of a user', async () => {
    api()
      .get('/v1/users/u1/publications')
      .reply(200, { data: [{ id: 'p1', name: 'Engines' }] })
    await expect(client().listUserPublications('u1')).resolves.toEqual([
      { id: 'p1', name: 'Engines' }
    ])
  })

  test('gives the contributors of a publication', async () => {
    api()
      .get('/v1/publications/p1/contributors')
      .reply(200, { data: [{ publicationId: 'p1', userId: 'u1', role: 'writer' }] })
    await expect(client().listPublicationContributors('p1')).resolves.toEqual([
      { publicationId: 'p1', userId: 'u1', role: 'writer' }
    ])
  })

  test('encodes an id, so that it stays one segment of the path', async () => {
    api().get('/v1/users/..%2Fme%3F%23%20%C3%A9/publications').reply(200, { data: [] })
    await expect(client().listUserPublications('../me?# é')).resolves.toEqual([])
  })

  test.each(['', '.', '..'])('asks nothing for the id %j', async id => {
    expect((await errorOf(client().listUserPublications(id))).kind).toBe('protocol')
    expect((await errorOf(client().listPublicationContributors(id))).kind).toBe('protocol')
  })

  test('bears a base URL with a slash at its end', async () => {
    api()
      .get('/v1/me')
      .reply(200, { data: { id: 'u1' } })
    await expect(client({ apiUrl: `${HOST}/v1/` }).getAuthenticatedUser()).resolves.toEqual({
      id: 'u1'
    })
  })

  test('throws for a refused token, at once', async () => {
    api()
      .get('/v1/me')
      .reply(401, { errors: [{ message: 'Token was invalid.', code: 6003 }] })
    expect(await errorOf(client().getAuthenticatedUser())).toMatchObject({
      kind: 'unauthorized',
      method: 'GET',
      path: '/me',
      status: 401,
      errors: [{ message: 'Token was invalid.', code: 6003 }],
      message: 'Medium answered 401 to GET /me: Token was invalid (code 6003).'
    })
  })

  test('repeats what passes, and waits as long as Medium asks', async () => {
    const clock = noWaiting()
    api()
      .get('/v1/me')
      .reply(429, { errors: [] }, { 'retry-after': '7' })
      .get('/v1/me')
      .reply(403, '<html>', { 'content-type': 'text/html', 'cf-mitigated': 'challenge' })
      .get('/v1/me')
      .replyWithError(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }))
      .get('/v1/me')
      .reply(200, { data: { id: 'u1' } })
    await expect(client({ clock }).getAuthenticatedUser()).resolves.toEqual({ id: 'u1' })
    expect(clock.waits).toEqual([7000, 500, 1000])
  })

  test('gives up after four tries', async () => {
    api().get('/v1/me').times(4).reply(503, 'busy')
    expect(await errorOf(client().getAuthenticatedUser())).toMatchObject({
      kind: 'unavailable',
      status: 503
    })
  })

  test('names the cause of a network error', async () => {
    const { url, requests, close } = await startHttp((_, response) =>
      response.socket?.resetAndDestroy()
    )
    const error = await errorOf(client({ apiUrl: `${url}/v1` }).getAuthenticatedUser())
    await close()
    expect(requests).toHaveLength(4)
    expect(error.kind).toBe('unavailable')
    expect(error.message).toBe(
      'The request GET /me got no answer from Medium: fetch failed: read ECONNRESET.'
    )
  })

  test.each([
    ['no JSON', 'hello'],
    ['no envelope', '{"id":"u1"}'],
    ['no id', '{"data":{"username":"ada"}}']
  ])('throws for a success with %s', async (_, body) => {
    api().get('/v1/me').reply(200, body)
    expect((await errorOf(client().getAuthenticatedUser())).message).toBe(
      'Medium gave an answer without a user with an id to GET /me (status 200).'
    )
  })

  test('follows no redirect', async () => {
    api().get('/v1/me').reply(302, '', { location: 'https://evil.example/me' })
    expect(await errorOf(client().getAuthenticatedUser())).toMatchObject({
      kind: 'protocol',
      status: 302
    })
  })
})

describe('uploading an image', () => {
  const image = { bytes: new Uint8Array([0x89, 0, 0xff, 0x0d]), fileName: 'a "b".png' } as const

  test.each(['image/jpeg', 'image/png', 'image/gif', 'image/tiff'] as const)(
    'sends one field `image` of type %s',
    async mediaType => {
      let body = ''
      api()
        .post('/v1/images', sent => {
          body = Buffer.from(String(sent), 'hex').toString('latin1')
          return true
        })
        .matchHeader('content-type', /^multipart\/form-data; boundary=\S+$/)
        .reply(201, { data: { url: 'https://cdn.example/1.png', md5: 'f' } })
      await expect(client().uploadImage({ ...image, mediaType })).resolves.toEqual({
        url: 'https://cdn.example/1.png',
        md5: 'f'
      })
      expect(body.replace(/^--\S+\r\n|\r\n--\S+--\r\n$/g, '')).toBe(
        `Content-Disposition: form-data; name="image"; filename="a %22b%22.png"\r\nContent-Type: ${mediaType}\r\n\r\n\x89\0\xff\r`
      )
    }
  )

  test('may be repeated, whole', async () => {
    const sizes: number[] = []
    const measure = (sent: unknown) => sizes.push(String(sent).length) > 0
    api()
      .post('/v1/images', measure)
      .reply(502, '')
      .post('/v1/images', measure)
      .reply(201, { data: { url: 'https://cdn.example/1.png' } })
    await client().uploadImage({ ...image, mediaType: 'image/png' })
    expect(sizes).toHaveLength(2)
    expect(sizes[0]).toBe(sizes[1])
  })

  test('throws for an image that Medium cannot read', async () => {
    api()
      .post('/v1/images')
      .reply(400, {
        errors: [{ message: 'The media is not in a format we understand.', code: -1 }]
      })
    expect(await errorOf(client().uploadImage({ ...image, mediaType: 'image/gif' }))).toMatchObject(
      {
        kind: 'rejected',
        errors: [{ message: 'The media is not in a format we understand.', code: -1 }]
      }
    )
  })
})

describe('creating a post', () => {
  const request = {
    title: 'Engines “é”',
    contentFormat: 'html',
    content: '<h1>Engines “é”</h1>',
    tags: ['a', 'b'],
    canonicalUrl: 'https://blog.example/a',
    publishStatus: 'draft',
    license: 'cc-40-by',
    notifyFollowers: false
  } as const

  test('on a profile sends exactly the request', async () => {
    api()
      .post('/v1/users/u1/posts', body => {
        expect(body).toEqual(request)
        return true
      })
      .matchHeader('content-type', 'application/json')
      .reply(201, { data: { id: 'e6f36a' } })
    await expect(
      client().createPost({ authorId: 'u1', publicationId: null }, request)
    ).resolves.toEqual({ kind: 'created', post: { id: 'e6f36a' } })
  })

  test('in a publication goes there', async () => {
    api()
      .post('/v1/publications/p%2F1/posts')
      .reply(201, { data: { id: 'e6f36a' } })
    await expect(
      client().createPost({ authorId: 'u1', publicationId: 'p/1' }, request)
    ).resolves.toMatchObject({ kind: 'created' })
  })

  test.each([
    ['a refused token', 401, { errors: [{ message: 'x', code: 6003 }] }, 'unauthorized'],
    ['a limit', 429, '', 'rate-limited'],
    ['a refused article', 400, { errors: [{ message: 'x', code: 2002 }] }, 'rejected'],
    ['a broken server', 500, { errors: [{ message: 'x', code: 1 }] }, 'no-answer'],
    ['a busy server', 503, 'busy', 'no-answer']
  ])('answers with a value for %s, without another try', async (_, status, body, kind) => {
    const clock = noWaiting()
    api().post('/v1/users/u1/posts').reply(status, body, { 'retry-after': '1' })
    await expect(
      client({ clock }).createPost({ authorId: 'u1', publicationId: null }, request)
    ).resolves.toMatchObject({ kind })
    expect(clock.waits).toEqual([])
  })

  test('for an unusable id sends nothing', async () => {
    await expect(
      client().createPost({ authorId: '..', publicationId: null }, request)
    ).resolves.toMatchObject({ kind: 'not-sent', fault: { kind: 'unusable-id' } })
  })
})

describe('a client', () => {
  test.each([
    'http://api.medium.com/v1',
    'http://127.0.0.1.example.com/v1',
    'https://user:pass@api.medium.com/v1',
    'ftp://127.0.0.1/v1',
    'api.medium.com'
  ])('is not to be had for %s', apiUrl => {
    expect(() => client({ apiUrl })).toThrow('neither https nor on this machine')
  })

  test.each(['http://127.0.0.1:1/v1', 'http://localhost:1', 'http://[::1]:1', 'https://x.example'])(
    'is to be had for %s',
    apiUrl => expect(client({ apiUrl })).toHaveProperty('createPost')
  )

  test('tells the debug log the method, path, status and time of each request', async () => {
    const lines: string[] = []
    api()
      .get('/v1/me')
      .reply(503)
      .get('/v1/me')
      .reply(200, { data: { id: 'u1' } })
    await client({ debug: line => lines.push(line) }).getAuthenticatedUser()
    expect(lines.map(line => line.replace(/\d+ ms/, 'N ms'))).toEqual([
      'Medium: GET /me: 503 (N ms)',
      'Medium: GET /me: 200 (N ms)'
    ])
  })
})
