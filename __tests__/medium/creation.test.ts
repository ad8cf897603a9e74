// That a creation reaches a server at most once, whatever the server does: on real sockets.
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import nock from 'nock'
import { createMediumClient } from '../../src/medium/medium-client.ts'
import type { CreationAnswer } from '../../src/medium/index.ts'
import {
  afterDelivery,
  noWaiting,
  startHttp,
  startTcp,
  startTls,
  type Handler,
  type Loopback
} from './loopback.ts'
import { selfSigned } from './self-signed.ts'

const REQUEST = { title: 'A', contentFormat: 'html', content: '<h1>A</h1>' } as const
const CREATED = '{"data":{"id":"e6f36a","url":"https://medium.com/p/e6f36a"}}'
const PACKERS = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }

type Case = [string, Handler, CreationAnswer['kind'], string]

let server: Loopback | null = null

// nock's sockets always connect: here the real ones are looked at.
beforeAll(() => {
  nock.restore()
})

afterEach(async () => {
  await server?.close()
  server = null
})

async function serve(handler: Handler): Promise<Loopback> {
  server = await startHttp(handler)
  return server
}

async function create(
  url: string,
  { timeoutMs = 300_000, signal }: { timeoutMs?: number; signal?: AbortSignal } = {}
): Promise<CreationAnswer> {
  const client = createMediumClient({
    apiUrl: `${url}/v1`,
    token: 'tok-0123456789',
    userAgent: 'publish-to-medium/1.2.3',
    creationTimeoutMs: timeoutMs,
    clock: noWaiting()
  })
  return client.createPost({ authorId: 'u1', publicationId: null }, REQUEST, signal)
}

/**
 * Creates with a short limit, and with longer ones where the machine is too busy to get as far as `reached` within it.
 * @param arrivals what has arrived at the server by now
 */
async function createLate(url: string, arrivals: () => number, reached = () => true) {
  for (const timeoutMs of [150, 1_500, 15_000, 150_000]) {
    const before = arrivals()
    const answer = await create(url, { timeoutMs })
    const inTime = arrivals() > before && reached()
    await settle()
    if (inTime) return { answer, arrived: arrivals() - before, limit: timeoutMs / 1000 }
  }
  throw new Error('The request got nowhere.')
}

/** Time for a second request, had there been one. */
async function settle(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 60))
}

describe('a creation arrives once', () => {
  const cases: Case[] = [
    ['a 201', (_, response) => response.writeHead(201).end(CREATED), 'created', ''],
    ...(['gzip', 'deflate', 'br'] as const).map((encoding): Case => [
      `a 201 in ${encoding}`,
      (_, response) =>
        response.writeHead(201, { 'content-encoding': encoding }).end(PACKERS[encoding](CREATED)),
      'created',
      ''
    ]),
    ['a reset', (_, response) => response.socket?.resetAndDestroy(), 'no-answer', 'ECONNRESET'],
    ['a hang-up', (_, response) => response.socket?.destroy(), 'no-answer', 'other side closed'],
    [
      'a 307 to itself',
      ({ url }, response) => response.writeHead(307, { location: url }).end(),
      'no-answer',
      'status 307'
    ],
    [
      'a 308 to itself',
      ({ url }, response) => response.writeHead(308, { location: url }).end(),
      'no-answer',
      'status 308'
    ],
    [
      'a 302',
      (_, response) => response.writeHead(302, { location: '/v1/me' }).end(),
      'no-answer',
      'status 302'
    ],
    ['a 500', (_, response) => response.writeHead(500).end(), 'no-answer', 'status 500'],
    [
      'a 503 that asks to come again',
      (_, response) => response.writeHead(503, { 'retry-after': '0' }).end(),
      'no-answer',
      'status 503'
    ],
    [
      'a 429 that asks to come again',
      (_, response) => response.writeHead(429, { 'retry-after': '0' }).end(),
      'rate-limited',
      'no more posts'
    ],
    ['a 421', (_, response) => response.writeHead(421).end(), 'no-answer', 'status 421'],
    [
      'a 401 with a challenge of HTTP',
      (_, response) => response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(),
      'unauthorized',
      'token'
    ],
    [
      'a body that is cut off',
      (_, response) => {
        response.writeHead(201, { 'content-length': CREATED.length + 1 }).write(CREATED)
        afterDelivery(() => response.socket?.destroy())
      },
      'no-answer',
      'broke off'
    ],
    [
      'a chunked body that is cut off',
      (_, response) => {
        response.writeHead(201).write(CREATED)
        afterDelivery(() => response.socket?.resetAndDestroy())
      },
      'no-answer',
      'broke off'
    ],
    [
      'a compressed body that is cut off',
      (_, response) => {
        const packed = gzipSync(CREATED + ' '.repeat(100))
        response.writeHead(201, { 'content-encoding': 'gzip' }).write(packed.subarray(0, -9))
        afterDelivery(() => response.socket?.destroy())
      },
      'no-answer',
      'broke off'
    ],
    [
      'a body that is not compressed, though it says so',
      (_, response) => response.writeHead(201, { 'content-encoding': 'gzip' }).end(CREATED),
      'no-answer',
      'broke off'
    ],
    [
      'a body larger than five megabytes',
      (_, response) => {
        const padding = ' '.repeat(6 * 1024 * 1024)
        response.writeHead(201).end(`${padding}${CREATED}`)
      },
      'no-answer',
      'broke off'
    ],
    [
      'an answer that is not HTTP',
      (_, response) => response.socket?.end('hello\r\n\r\n'),
      'no-answer',
      'The connection broke after the request was sent, so the post may exist.'
    ]
  ]

  test.each(cases)('at a server that answers with %s', async (_, handler, kind, text) => {
    const { url, requests } = await serve(handler)
    const answer = await create(url)
    await settle()
    expect(requests.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
      'POST /v1/users/u1/posts'
    ])
    expect(answer.kind).toBe(kind)
    if (answer.kind !== 'created') expect(answer.message).toContain(text)
  })

  test('at a server that does not answer in time', async () => {
    const { url, requests } = await serve(() => undefined)
    const { answer, arrived, limit } = await createLate(url, () => requests.length)
    expect(arrived).toBe(1)
    expect(answer).toMatchObject({
      kind: 'no-answer',
      message: `Medium gave no answer within ${limit} s, so the post may exist. It will not be retried automatically.`
    })
  })

  test('at a server that answers in time, but does not end its answer', async () => {
    let delivered = false
    const { url, requests } = await serve((_, response) => {
      response.writeHead(201).write(CREATED.slice(0, -1))
      afterDelivery(() => (delivered = true))
    })
    const { answer, arrived } = await createLate(
      url,
      () => requests.length,
      () => delivered
    )
    expect(arrived).toBe(1)
    expect(answer).toMatchObject({
      kind: 'no-answer',
      message: expect.stringContaining('broke off')
    })
  })

  test('when the run is stopped meanwhile', async () => {
    const stop = new AbortController()
    const { url, requests } = await serve(() => {
      stop.abort()
    })
    const answer = await create(url, { signal: stop.signal })
    await settle()
    expect(requests).toHaveLength(1)
    expect(answer).toMatchObject({
      kind: 'no-answer',
      message: expect.stringContaining('The run was stopped after the request was sent')
    })
  })
})

describe('a creation is on the wire what it should be', () => {
  test('with its length, on a connection that is closed after it', async () => {
    const { url, requests } = await serve((_, response) => response.writeHead(201).end(CREATED))
    await create(url)
    const [arrived] = requests
    expect(JSON.parse(arrived!.body.toString())).toEqual(REQUEST)
    expect(arrived!.headers).toMatchObject({
      authorization: 'Bearer tok-0123456789',
      accept: 'application/json',
      'accept-charset': 'utf-8',
      'content-type': 'application/json',
      'content-length': String(JSON.stringify(REQUEST).length),
      'user-agent': 'publish-to-medium/1.2.3',
      connection: 'close'
    })
  })

  test('with a connection of its own for each request', async () => {
    const { url, connections, requests } = await serve(({ method }, response) =>
      method === 'GET' ? response.end('{"data":{"id":"u1"}}') : response.writeHead(201).end(CREATED)
    )
    const client = createMediumClient({
      apiUrl: url,
      token: 'tok-0123456789',
      userAgent: 'x',
      creationTimeoutMs: 300_000,
      clock: noWaiting()
    })
    await client.getAuthenticatedUser()
    await client.createPost({ authorId: 'u1', publicationId: null }, REQUEST)
    await client.createPost({ authorId: 'u1', publicationId: null }, REQUEST)
    expect([requests.length, connections()]).toEqual([3, 3])
  })
})

describe('a creation is known not to have been sent', () => {
  test('when nobody listens', async () => {
    const { url, close } = await startHttp(() => undefined)
    await close()
    expect(await create(url)).toMatchObject({
      kind: 'not-sent',
      message: expect.stringContaining('fetch failed: connect ECONNREFUSED 127.0.0.1')
    })
  })

  test('like a read, which is repeated and names the cause', async () => {
    const { url, close } = await startHttp(() => undefined)
    await close()
    const clock = noWaiting()
    const client = createMediumClient({
      apiUrl: `${url}/v1`,
      token: 'tok-0123456789',
      userAgent: 'publish-to-medium/1.2.3',
      creationTimeoutMs: 300_000,
      clock
    })
    await expect(client.getAuthenticatedUser()).rejects.toMatchObject({
      kind: 'not-sent',
      message: expect.stringContaining(
        'GET /me did not reach Medium: fetch failed: connect ECONNREFUSED'
      )
    })
    expect(clock.waits).toHaveLength(3)
  })

  test('when the run was stopped before', async () => {
    const { requests, url } = await serve((_, response) => response.end())
    expect(await create(url, { signal: AbortSignal.abort() })).toMatchObject({
      kind: 'not-sent',
      message: 'The post did not reach Medium: the run was stopped.'
    })
    expect(requests).toEqual([])
  })

  test('when the certificate is self-signed', async () => {
    server = await startTls(selfSigned())
    expect(await create(server.url)).toMatchObject({
      kind: 'not-sent',
      message: expect.stringContaining('self-signed certificate')
    })
    expect(server.requests).toEqual([])
  })

  test('when the TLS handshake fails', async () => {
    server = await startTls({})
    expect(await create(server.url)).toMatchObject({
      kind: 'not-sent',
      message: expect.stringContaining('handshake failure')
    })
  })

  test.each([
    ['speaks no TLS', 'wrong version number', { hangUp: false, reset: false }],
    ['hangs up in the TLS handshake', 'before secure TLS', { hangUp: true, reset: false }],
    ['resets in the TLS handshake', 'ECONNRESET', { hangUp: false, reset: true }]
  ])('when the server %s', async (_, text, { hangUp, reset }) => {
    server = await startTcp(socket => {
      socket.once('data', () => {
        if (hangUp) socket.destroy()
        else if (reset) socket.resetAndDestroy()
        else socket.end('HTTP/1.1 201 Created\r\n\r\n')
      })
    })
    expect(await create(server.url)).toMatchObject({
      kind: 'not-sent',
      message: expect.stringContaining(text)
    })
  })

  test('when the time runs out in the TLS handshake', async () => {
    const { url, connections } = (server = await startTcp(() => undefined))
    const { answer, arrived, limit } = await createLate(url, connections)
    expect(answer).toMatchObject({
      kind: 'not-sent',
      message: `The post did not reach Medium: no answer within ${limit} s.`
    })
    expect(arrived).toBe(1)
  })
})
