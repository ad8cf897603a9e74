// The control endpoint, the hooks and the log of requests: what a test, a script or a person gets to see and to steer.

import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../../emulators/medium/index.ts'
import { ask, create, messageOf, upload, type Answer } from './asking.ts'

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

let medium: Sandbox
beforeEach(async () => {
  medium = await startSandbox()
})
afterEach(async () => {
  await medium.close()
})

/** A request with exactly these headers, which fetch would add to. */
async function bare(path: string, headers: Record<string, string>, method = 'GET') {
  const asked = httpRequest(`${medium.url}${path}`, { method, headers })
  asked.end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return {
    status: response.statusCode,
    headers: response.headers,
    text: Buffer.concat(chunks).toString()
  }
}

describe('faults by the control endpoint', () => {
  async function order(body: string): Promise<Answer> {
    return await ask(medium, 'POST', '/control/faults', { body })
  }

  test('are ordered as a line, and listed with their hits', async () => {
    const path = '/v1/users/*/posts'
    expect(await order(`POST ${path} reset-after times=always`)).toMatchObject({ status: 201 })
    await expect(create(medium)).rejects.toThrow()
    expect((await ask(medium, 'GET', '/control/faults')).body).toEqual({
      faults: [{ kind: 'reset-after', match: { method: 'POST', path }, times: 'always', hits: 1 }]
    })
    expect(medium.posts).toHaveLength(1)
  })

  test('are ordered as JSON, next to those of the options', async () => {
    medium.fault({ kind: 'hang', match: { path: /nowhere/ } })
    await order(' {"kind":"status","status":418,"match":{"path":"/v1/me"}}\n')
    expect((await ask(medium, 'GET', '/v1/me')).status).toBe(418)
    expect((await ask(medium, 'GET', '/control/faults')).body).toEqual({
      faults: [
        { kind: 'hang', match: { path: '/nowhere/' }, times: 1, hits: 0 },
        { kind: 'status', status: 418, match: { path: '/v1/me' }, times: 1, hits: 1 }
      ]
    })
  })

  test('are all gone after a DELETE', async () => {
    await order('status status=503 times=always')
    expect((await ask(medium, 'DELETE', '/control/faults')).body).toEqual({ faults: [] })
    expect((await ask(medium, 'GET', '/v1/me')).status).toBe(200)
  })

  test.each([
    ['explode', 'The fault "explode" is not understood.'],
    ['{"kind":', 'JSON'],
    ['{"kind":"hang","colour":1}', 'A fault has no "colour".'],
    ['', 'The fault "" is not understood.']
  ])('as %j are a 400 that says why', async (body, text) => {
    const answer = await order(body)
    expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining(text)])
    expect((await ask(medium, 'GET', '/control/faults')).body).toEqual({ faults: [] })
  })
})

describe('the control endpoint', () => {
  test('shows the state, and what was asked', async () => {
    await create(medium, { title: 'Seen' })
    await upload(medium, PNG, 'image/png')
    const state = (await ask(medium, 'GET', '/control/state')).body as Sandbox
    expect(state).toMatchObject({ apiUrl: medium.apiUrl, token: medium.token, user: medium.user })
    expect(state.posts).toEqual(JSON.parse(JSON.stringify(medium.posts)))
    expect(state.images).toEqual(medium.images)
    expect((await ask(medium, 'GET', '/control/requests')).body).toEqual({
      requests: JSON.parse(JSON.stringify(medium.requests)) as unknown
    })
    expect(medium.requests).toHaveLength(2)
  })

  test('forgets posts, images, faults and the log at a reset, and keeps people and tokens', async () => {
    await create(medium)
    await upload(medium, PNG, 'image/png')
    medium.fault({ kind: 'hang', times: Infinity })
    const { status } = await ask(medium, 'POST', '/control/reset')
    expect([status, medium.posts, medium.images, medium.requests]).toEqual([200, [], [], []])
    expect((await ask(medium, 'GET', '/v1/me')).status).toBe(200)
  })

  test('names what there is when asked for something else', async () => {
    const answer = await ask(medium, 'GET', '/control/reset')
    expect(answer.status).toBe(404)
    expect(messageOf(answer)).toContain('There is GET /control/faults, POST /control/faults,')
  })

  test('obeys no other web page', async () => {
    const { host } = new URL(medium.url)
    const other = await bare('/control/reset', { origin: 'http://evil.example' }, 'POST')
    expect([other.status, other.text]).toEqual([403, expect.stringContaining('Another web page')])
    expect((await bare('/control/state', { origin: `http://${host}` })).status).toBe(200)
  })
})

describe('the server', () => {
  test('turns away who has no User-Agent, as Cloudflare does', async () => {
    const { status, headers, text } = await bare('/v1/me', {
      authorization: `Bearer ${medium.token}`
    })
    expect([status, headers['content-type']]).toEqual([403, 'text/html; charset=utf-8'])
    expect(headers).not.toHaveProperty('cf-mitigated')
    expect(text).toContain('Attention Required!')
    expect(medium.requests).toEqual([expect.objectContaining({ problem: 'turned away' })])
  })

  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80'])(
    'answers nothing for the host %s, whose name may have been made to point here',
    async host => {
      const { status } = await bare('/control/state', { host })
      expect(status).toBe(421)
    }
  )

  test('answers for `localhost`', async () => {
    expect((await bare('/', { host: 'localhost:80' })).status).toBe(200)
  })
})

describe('the hooks', () => {
  test('wait for the test, in their order, with the post on the disk before the answer', async () => {
    const seen: string[] = []
    medium.onRequest = async ({ method, status }) => {
      await Promise.resolve()
      seen.push(`request ${method} ${String(status)} ${medium.posts.length}`)
    }
    medium.onStored = async (post, { status }) => {
      await Promise.resolve()
      seen.push(`stored ${post.title} ${String(status)} ${medium.posts.length}`)
    }
    medium.onAnswered = ({ status, postId }) => {
      seen.push(`answered ${String(status)} ${String(postId === medium.posts[0]?.id)}`)
    }
    await create(medium)
    expect(seen).toEqual(['request POST null 0', 'stored A title null 1', 'answered 201 true'])
  })

  test('may be options', async () => {
    await medium.close()
    const seen: string[] = []
    medium = await startSandbox({ onAnswered: ({ path }) => seen.push(path) })
    await ask(medium, 'GET', '/v1/me')
    expect(seen).toEqual(['/v1/me'])
  })
})

describe('the log', () => {
  test('has a request as it was sent, whose it was, and what became of it', async () => {
    await create(medium, { title: 'Logged' }, `/v1/users/${medium.user.id}/posts?a=b`)
    expect(medium.requests).toEqual([
      {
        time: expect.any(Number),
        method: 'POST',
        path: `/v1/users/${medium.user.id}/posts`,
        query: 'a=b',
        headers: expect.objectContaining({ 'user-agent': 'test', authorization: 'Bearer ***' }),
        body: { title: 'Logged', contentFormat: 'html', content: '<h1>A title</h1><p>Text.</p>' },
        user: 'ada',
        postId: medium.posts[0]!.id,
        status: 201,
        problem: null
      }
    ])
  })

  test('has the parts of an upload, with their size and MD5', async () => {
    await upload(medium, PNG, 'image/png')
    const { md5 } = medium.images[0]!
    expect(medium.requests[0]?.body).toEqual([
      { field: 'image', filename: 'picture', type: 'image/png', size: 8, md5 }
    ])
  })

  test.each([
    ['text/plain', 'some text', 'some text'],
    ['application/json', '{', '{'],
    ['multipart/form-data; boundary=b', 'broken', null]
  ])('has a body of the type %s that cannot be read, %j, as %j', async (type, body, kept) => {
    await ask(medium, 'POST', '/v1/images', { body, headers: { 'content-type': type } })
    expect(medium.requests[0]?.body).toBe(kept)
  })

  test('has no secret in it', async () => {
    const { clientId, clientSecret, refreshToken } = medium.oauth
    const fields = { client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken }
    const body = new URLSearchParams({ ...fields, code: 'some-code', grant_type: 'refresh_token' })
    await ask(medium, 'POST', '/v1/tokens', { body })
    const text = JSON.stringify(medium.requests)
    for (const secret of [medium.token, clientSecret, refreshToken, 'some-code'])
      expect(text).not.toContain(secret)
    expect(medium.requests[0]?.body).toMatchObject({ client_id: clientId, code: '***' })
  })

  test('has who had no good token, and what was refused', async () => {
    await ask(medium, 'GET', '/v1/me', { token: 'wrong' })
    await create(medium, { title: 'x'.repeat(101), license: 'mit' })
    expect(medium.requests.map(({ user, problem }) => [user, problem])).toEqual([
      [null, 'Token was invalid.'],
      ['ada', expect.stringMatching(/^The field "title" .+\. The field "license" .+\.$/)]
    ])
  })
})
