// Requests through a proxy: what arrives is the same, and nothing is sent before the tunnel stands: on real sockets.

import { Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test
} from '@jest/globals'
import nock from 'nock'
import { readFeed } from '../../src/medium/feed-reader.ts'
import {
  createMediumClient,
  exchangeRefreshToken,
  type CreationAnswer,
  type Medium
} from '../../src/medium/index.ts'
import {
  startProxy,
  startTlsFront,
  type Certificate,
  type ConnectProxy,
  type Refusal
} from '../support/connect-proxy.ts'
import { waitUntil } from '../support/wait-until.ts'
import { noWaiting, startHttp, startTcp, type Handler, type Loopback } from './loopback.ts'
import { selfSigned } from './self-signed.ts'

// The name in the certificate; it leads nowhere but to the proxy.
const API = 'https://loopback:8443/v1'
const REQUEST = { title: 'A', contentFormat: 'html', content: '<h1>A</h1>' } as const
const TARGET = { authorId: 'u1', publicationId: null }
const CREATED = '{"data":{"id":"e6f36a"}}'
const CERTIFICATE = selfSigned()
const PROXY_CERTIFICATE = selfSigned('localhost')
const ESTABLISHED = 'HTTP/1.1 200 Connection Established\r\n\r\n'
const trusted = getCACertificates()

let medium: Loopback
let front: Awaited<ReturnType<typeof startTlsFront>>
let proxy: ConnectProxy
let answer: Handler = (_, response) => response.writeHead(201).end(CREATED)

// nock's sockets always connect: here the real ones are looked at.
beforeAll(() => {
  nock.restore()
  setDefaultCACertificates([...trusted, CERTIFICATE.cert, PROXY_CERTIFICATE.cert])
})
afterAll(() => setDefaultCACertificates(trusted))

beforeEach(async () => {
  answer = (_, response) => response.writeHead(201).end(CREATED)
  medium = await startHttp((arrived, response) => answer(arrived, response))
  front = await startTlsFront(Number(new URL(medium.url).port), CERTIFICATE)
  proxy = await startProxy(front.port)
})
afterEach(async () => {
  for (const one of [proxy, front, medium]) await one.close()
})

/** @param refuse null for a proxy that does what it is asked */
async function changeProxy(
  refuse: Refusal | null,
  certificate: Certificate | null = null
): Promise<void> {
  await proxy.close()
  proxy = await startProxy(front.port, refuse, certificate)
}

function open(
  url = proxy.url,
  { apiUrl = API, exceptions = '', timeoutMs = 300_000 } = {}
): Medium {
  return createMediumClient({
    apiUrl,
    token: 'tok-0123456789',
    userAgent: 'publish-to-medium/1.2.3',
    creationTimeoutMs: timeoutMs,
    clock: noWaiting(),
    proxies: { proxy: url, exceptions }
  })
}

describe('through a tunnel', () => {
  test('a creation arrives once, as it would without a proxy', async () => {
    const created = await open().createPost(TARGET, REQUEST)
    expect(created).toMatchObject({ kind: 'created', post: { id: 'e6f36a' } })
    expect(proxy.asked).toEqual(['loopback:8443'])
    expect(medium.requests).toHaveLength(1)
    const [arrived] = medium.requests
    expect(arrived).toMatchObject({ method: 'POST', url: '/v1/users/u1/posts' })
    expect(JSON.parse(arrived!.body.toString())).toEqual(REQUEST)
    expect(arrived!.headers).toMatchObject({
      authorization: 'Bearer tok-0123456789',
      'content-length': String(JSON.stringify(REQUEST).length),
      'content-type': 'application/json',
      'user-agent': 'publish-to-medium/1.2.3',
      connection: 'close'
    })
    expect(arrived!.headers).not.toHaveProperty('proxy-authorization')
  })

  test('each request has a tunnel of its own, which is closed after it', async () => {
    const client = open()
    expect((await client.createPost(TARGET, REQUEST)).kind).toBe('created')
    expect((await client.createPost(TARGET, REQUEST)).kind).toBe('created')
    expect(proxy.asked).toEqual(['loopback:8443', 'loopback:8443'])
    expect(proxy.connections()).toBe(2)
    await waitUntil(() => proxy.open() === 0)
  })

  test('a proxy may be asked by TLS, under its own name', async () => {
    await changeProxy(null, PROXY_CERTIFICATE)
    expect(await open().createPost(TARGET, REQUEST)).toMatchObject({ kind: 'created' })
    expect(proxy.asked).toEqual(['loopback:8443'])
    expect(medium.requests).toHaveLength(1)
    await waitUntil(() => proxy.open() === 0)
  })

  test.each([
    ['https://loopback/v1', 'loopback:443'],
    ['https://[2001:db8::1]/v1', '[2001:db8::1]:443'],
    ['https://[2001:db8::1]:8443/v1', '[2001:db8::1]:8443'],
    // It is no web page that asks: every port is one.
    ['https://loopback:25/v1', 'loopback:25']
  ])('to %s, the proxy is asked for %s', async (apiUrl, place) => {
    await open(proxy.url, { apiUrl }).createPost(TARGET, REQUEST)
    expect(proxy.asked).toEqual([place])
  })

  test('reads, uploads, the token endpoint and feeds go, too', async () => {
    answer = ({ url }, response) =>
      url === '/v1/tokens'
        ? response.end('{"access_token":"a","refresh_token":"r","scope":[]}')
        : response.end('{"data":{"id":"u1","url":"https://cdn.example/1"}}')
    await open().getAuthenticatedUser()
    const image = {
      bytes: new Uint8Array([1, 2, 3]),
      mediaType: 'image/png',
      fileName: 'a.png'
    } as const
    await open().uploadImage(image)
    await exchangeRefreshToken({
      apiUrl: API,
      refreshToken: 'refresh-0123',
      clientId: 'id',
      clientSecret: 'secret-0123',
      userAgent: 'x',
      clock: noWaiting(),
      proxies: { proxy: proxy.url, exceptions: '' }
    })
    answer = (_, response) => response.end('<rss><channel></channel></rss>')
    const options = {
      userAgent: 'x',
      timeoutMs: 300_000,
      proxies: { proxy: proxy.url, exceptions: '' }
    }
    expect(await readFeed('https://loopback:8443/feed/@ada', options)).toEqual([])
    expect(proxy.asked).toHaveLength(4)
    expect(medium.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /v1/me',
      'POST /v1/images',
      'POST /v1/tokens',
      'GET /feed/@ada'
    ])
    const upload = medium.requests[1]!
    expect(upload.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(upload.headers['content-length']).toBe(String(upload.body.length))
    expect(upload.body.includes(Buffer.from([1, 2, 3]))).toBe(true)
  })

  test('the proxy gets the credentials of its address, and Medium does not', async () => {
    const url = new URL(proxy.url)
    url.username = 'ada'
    url.password = 'p@ss word'
    await open(url.href).createPost(TARGET, REQUEST)
    const basic = Buffer.from('ada:p@ss word').toString('base64')
    expect(proxy.asked).toEqual([`loopback:8443 Basic ${basic}`])
    expect(medium.requests[0]!.headers).not.toHaveProperty('proxy-authorization')
  })

  test.each<[string, Handler, string]>([
    ['a reset', (_, response) => response.socket?.resetAndDestroy(), 'no-answer'],
    ['a hang-up', (_, response) => response.socket?.destroy(), 'no-answer'],
    ['a 500', (_, response) => response.writeHead(500).end(), 'no-answer'],
    ['a 421', (_, response) => response.writeHead(421).end(), 'no-answer'],
    ['a 307', ({ url }, response) => response.writeHead(307, { location: url }).end(), 'no-answer'],
    [
      'a 429',
      (_, response) => response.writeHead(429, { 'retry-after': '0' }).end(),
      'rate-limited'
    ],
    ['a 407 of its own', (_, response) => response.writeHead(407).end(), 'no-answer']
  ])('%s of Medium means what it always means, after one request', async (_, handler, kind) => {
    answer = handler
    const outcome = await open().createPost(TARGET, REQUEST)
    expect(outcome.kind).toBe(kind)
    expect(medium.requests).toHaveLength(1)
    expect(proxy.asked).toHaveLength(1)
  })
})

describe('nothing is sent', () => {
  const refusals: [string, Refusal, string][] = [
    [
      'demands credentials',
      socket => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
      'refused the connection with status 407'
    ],
    ['forbids the host', socket => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'), 'status 403'],
    ['finds nobody', socket => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'), 'status 502'],
    ['hangs up', socket => socket.destroy(), 'makes no connection'],
    ['resets', socket => socket.resetAndDestroy(), 'makes no connection'],
    [
      'hangs up behind the tunnel',
      socket => {
        socket.write(ESTABLISHED)
        socket.once('data', () => socket.destroy())
      },
      'before secure TLS'
    ],
    [
      'answers in the clear behind the tunnel',
      socket => {
        socket.write(ESTABLISHED)
        socket.once('data', () => socket.end('HTTP/1.1 201 Created\r\n\r\n'))
      },
      'wrong version number'
    ],
    [
      'resets behind the tunnel',
      socket => {
        socket.write(ESTABLISHED)
        socket.once('data', () => socket.resetAndDestroy())
      },
      'ECONNRESET'
    ],
    [
      'speaks first behind the tunnel',
      socket => socket.end(`${ESTABLISHED}HTTP/1.1 201 Created\r\n\r\n`),
      'wrong version number'
    ],
    ['closes the tunnel as it stands', socket => socket.end(ESTABLISHED), 'before secure TLS'],
    ['answers with something else', socket => socket.end('SSH-2.0\r\n\r\n'), 'Parse Error'],
    [
      'answers with another success',
      socket => socket.end('HTTP/1.1 204 No Content\r\n\r\n'),
      'refused the connection with status 204'
    ]
  ]

  test.each(refusals)('when the proxy %s, which is asked once', async (_, refuse, text) => {
    await changeProxy(refuse)
    expect(await open().createPost(TARGET, REQUEST)).toMatchObject({
      kind: 'not-sent',
      message: expect.stringContaining(text)
    })
    expect(proxy.asked).toHaveLength(1)
    expect(proxy.connections()).toBe(1)
    expect(medium.requests).toEqual([])
    await waitUntil(() => proxy.open() === 0)
  })

  test('when nobody listens where the proxy should be', async () => {
    await proxy.close()
    const { host } = new URL(proxy.url)
    expect(await open().createPost(TARGET, REQUEST)).toMatchObject({
      kind: 'not-sent',
      message: `The post did not reach Medium: fetch failed: the proxy ${host} makes no connection: connect ECONNREFUSED ${host}.`
    })
    proxy = await startProxy(front.port)
  })

  test('when the time runs out before there is a tunnel', async () => {
    await changeProxy(() => undefined)
    const outcome = await open(proxy.url, { timeoutMs: 200 }).createPost(TARGET, REQUEST)
    expect(outcome.kind).toBe('not-sent')
    expect(proxy.asked.length).toBeLessThan(2)
  })

  test('when Medium’s certificate is not to be trusted', async () => {
    await front.close()
    front = await startTlsFront(Number(new URL(medium.url).port), selfSigned())
    await proxy.close()
    proxy = await startProxy(front.port)
    expect((await open().createPost(TARGET, REQUEST)).kind).toBe('not-sent')
    expect(medium.requests).toEqual([])
  })

  test('when the proxy’s own certificate is not to be trusted', async () => {
    await changeProxy(null, selfSigned('localhost'))
    const { host } = new URL(proxy.url)
    expect(await open().createPost(TARGET, REQUEST)).toMatchObject({
      kind: 'not-sent',
      message: expect.stringContaining(
        `fetch failed: the proxy ${host} makes no connection: self-signed certificate`
      )
    })
    expect(proxy.asked).toEqual([])
  })

  test('when the proxy’s certificate is one for Medium’s name', async () => {
    await changeProxy(null, CERTIFICATE)
    expect(await open().createPost(TARGET, REQUEST)).toMatchObject({
      kind: 'not-sent',
      message: expect.stringContaining('Host: localhost. is not cert')
    })
    expect(proxy.asked).toEqual([])
  })

  test('when the proxy is asked by TLS and speaks none', async () => {
    const outcome = await open(proxy.url.replace('http:', 'https:')).createPost(TARGET, REQUEST)
    expect(outcome.kind).toBe('not-sent')
    expect(proxy.asked).toEqual([])
  })

  test('when credentials are not written as an address has them, which are not shown', async () => {
    const url = proxy.url.replace('//', '//ada:secret%zz@')
    const outcome = await open(url).createPost(TARGET, REQUEST)
    expect(outcome).toMatchObject({
      kind: 'not-sent',
      message: expect.stringContaining('are not percent-encoded')
    })
    expect(JSON.stringify(outcome)).not.toContain('secret')
    expect(proxy.connections()).toBe(0)
  })

  test('when no proxy can be at what the variable says', async () => {
    expect(await open('socks5://127.0.0.1:1').createPost(TARGET, REQUEST)).toMatchObject({
      kind: 'not-sent',
      message: expect.stringContaining('https_proxy is not the address of an HTTP proxy')
    })
  })
})

describe('the end', () => {
  const answerNothing: Refusal = () => undefined
  const stayMute: Refusal = socket => socket.write(ESTABLISHED)
  const phases: [string, Refusal | null, CreationAnswer['kind'], number][] = [
    ['while the proxy thinks', answerNothing, 'not-sent', 0],
    ['in the TLS handshake behind the tunnel', stayMute, 'not-sent', 0],
    ['while Medium thinks', null, 'no-answer', 1]
  ]

  test.each(phases)('of the run %s', async (_, refuse, kind, arrived) => {
    answer = () => undefined
    await changeProxy(refuse)
    const stop = new AbortController()
    const creation = open().createPost(TARGET, REQUEST, stop.signal)
    await waitUntil(() => proxy.asked.length === 1 && medium.requests.length === arrived)
    stop.abort()
    expect(await creation).toMatchObject({
      kind,
      message: expect.stringContaining('run was stopped')
    })
    expect(proxy.asked).toHaveLength(1)
    expect(medium.requests).toHaveLength(arrived)
    await waitUntil(() => proxy.open() === 0)
  })

  test.each(phases)('of the time %s', async (_, refuse, kind, arrived) => {
    answer = () => undefined
    // A busy machine may need longer to get as far.
    for (const timeoutMs of [200, 2_000, 20_000]) {
      await changeProxy(refuse)
      const outcome = await open(proxy.url, { timeoutMs }).createPost(TARGET, REQUEST)
      await waitUntil(() => proxy.open() === 0)
      if (proxy.asked.length === 0 || medium.requests.length < arrived) continue
      expect(outcome).toMatchObject({ kind, message: expect.stringContaining('no answer within') })
      expect(proxy.asked).toHaveLength(1)
      expect(medium.requests).toHaveLength(arrived)
      return
    }
    throw new Error('The request got nowhere.')
  })

  describe('of the time for a connection', () => {
    beforeEach(() => {
      const wait = Reflect.get(Socket.prototype, 'setTimeout')
      jest.spyOn(Socket.prototype, 'setTimeout').mockImplementation(function (
        this: Socket,
        ms,
        callback
      ) {
        return wait.call(this, ms === 10_000 ? 100 : ms, callback)
      })
    })
    afterEach(() => void jest.restoreAllMocks())

    test('comes after ten seconds in the TLS handshake behind the tunnel', async () => {
      await changeProxy(stayMute)
      expect(await open().createPost(TARGET, REQUEST)).toMatchObject({
        kind: 'not-sent',
        message: 'The post did not reach Medium: fetch failed: no connection within 10 s.'
      })
      expect(proxy.asked).toHaveLength(1)
      await waitUntil(() => proxy.open() === 0)
    })

    test('comes after ten seconds in the TLS handshake with the proxy', async () => {
      const mute = await startTcp(() => undefined)
      const { host } = new URL(mute.url)
      expect(await open(mute.url).createPost(TARGET, REQUEST)).toMatchObject({
        kind: 'not-sent',
        message: `The post did not reach Medium: fetch failed: the proxy ${host} makes no connection: no connection within 10 s.`
      })
      expect(mute.connections()).toBe(1)
      await mute.close()
    })
  })
})

test('what is on this machine is asked directly', async () => {
  const client = open(proxy.url, { apiUrl: `${medium.url}/v1` })
  expect((await client.createPost(TARGET, REQUEST)).kind).toBe('created')
  expect(proxy.asked).toEqual([])
})

test('what the exceptions name is asked directly', async () => {
  const outcome = await open(proxy.url, { exceptions: 'loopback' }).createPost(TARGET, REQUEST)
  expect(outcome.kind).toBe('not-sent')
  expect(proxy.asked).toEqual([])
})
