// How the toolkit's client goes where GitHub leads, straight and through a proxy: on real sockets.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { getOctokit } from '@actions/github'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import nock from 'nock'
import { createToolkitFetch, toGitHubError, type Octokit } from '../../src/github/index.ts'
import { openTunnel } from '../../src/network/index.ts'
import { selfSigned } from '../medium/self-signed.ts'
import { startProxy, startTlsFront, type ConnectProxy } from '../support/connect-proxy.ts'
import { waitUntil } from '../support/wait-until.ts'

const PLACE = { owner: 'ada', repo: 'blog' }
const TREE = { ...PLACE, tree: [], base_tree: 'b' }
const CERTIFICATE = selfSigned()
const trusted = getCACertificates()

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & { readonly body: string }
type Answer = (response: ServerResponse, asked: Asked) => void

let asked: Asked[] = []
let answer: Answer
let apiUrl = ''
let proxy: ConnectProxy | null = null
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => {
    const { method, url, headers } = request
    asked.push({ method, url, headers, body })
    answer(response, { method, url, headers, body })
  })
})

beforeAll(() => {
  nock.restore()
  setDefaultCACertificates([...trusted, CERTIFICATE.cert])
})
afterAll(() => setDefaultCACertificates(trusted))
beforeEach(async () => {
  asked = []
  proxy = null
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  await proxy?.close()
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})

function open(): Octokit {
  const way = createToolkitFetch(async (address, signal) =>
    proxy === null ? null : openTunnel(new URL(proxy.url), address, signal)
  )
  return getOctokit('ghs_0123456789', { baseUrl: apiUrl, request: { fetch: way } })
}

/** Leads from the first address to another one, which answers. */
function leadTo(status: number, location: string): Answer {
  return (response, { url }) => {
    const isMoved = url?.startsWith('/repos/') ?? false
    const headers = { 'content-type': 'application/json', ...(isMoved ? { location } : {}) }
    response.writeHead(isMoved ? status : 200, headers)
    response.end(JSON.stringify(isMoved ? { message: 'Moved' } : { sha: 't', full_name: 'ada/b' }))
  }
}

async function fail(request: Promise<unknown>) {
  const { message, permanent } = toGitHubError(await request.catch((e: unknown) => e), 'do it', 0)
  return { message, permanent }
}

const ways: readonly [string, () => Promise<void>][] = [
  ['straight', async () => Promise.resolve()],
  ['through a proxy', async () => void (proxy = await startProxy(Number(new URL(apiUrl).port)))]
]

describe.each(ways)('%s', (_way, start) => {
  beforeEach(start)

  test('a repository that was renamed is read where it is now', async () => {
    answer = leadTo(301, `${apiUrl}/repositories/1`)
    const { data, url } = await open().rest.repos.get(PLACE)
    expect(data.full_name).toBe('ada/b')
    expect(url).toBe(`${apiUrl}/repositories/1`)
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /repos/ada/blog',
      'GET /repositories/1'
    ])
    expect(asked[1]?.headers.authorization).toBe('token ghs_0123456789')
  })

  test.each([301, 302, 307, 308])(
    'a write that is answered with %i arrives once, as it was',
    async status => {
      answer = leadTo(status, '/repositories/1/git/trees')
      const { data } = await open().rest.git.createTree(TREE)
      expect(data.sha).toBe('t')
      expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
        'POST /repos/ada/blog/git/trees',
        'POST /repositories/1/git/trees'
      ])
      const [first, second] = asked
      expect(JSON.parse(second!.body)).toEqual({ tree: [], base_tree: 'b' })
      expect(second).toEqual({ ...first, url: second!.url })
      expect(second!.headers).toMatchObject({
        authorization: 'token ghs_0123456789',
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(second!.body.length)
      })
    }
  )

  test('an answer that is no text is its bytes alone', async () => {
    answer = response => {
      response.writeHead(200, { 'content-type': 'application/vnd.github.raw' }).write('{"a"')
      setImmediate(() => response.end(': 1}'))
    }
    const file = { ...PLACE, path: 'ledger.json', mediaType: { format: 'raw' } }
    const { data } = await open().rest.repos.getContent(file)
    expect(Buffer.from(data as unknown as ArrayBuffer).toString()).toBe('{"a": 1}')
  })

  test('a write that was done, whose answer is elsewhere, is not repeated there', async () => {
    answer = leadTo(303, '/done')
    await open().rest.git.createTree(TREE)
    const { method, body, headers } = asked[1]!
    expect({ method, body, type: headers['content-type'] }).toEqual({ method: 'GET', body: '' })
  })

  test.each(['http://localhost:PORT/other', 'http://127.0.0.1:OTHER/other'])(
    'another server, as %s, does not get the token',
    async place => {
      const other = createServer((request, response) => server.emit('request', request, response))
      await new Promise<void>(resolve => void other.listen(0, '127.0.0.1', resolve))
      const ports = { PORT: new URL(apiUrl).port, OTHER: (other.address() as AddressInfo).port }
      answer = leadTo(
        307,
        place.replace(/PORT|OTHER/, name => ports[name as 'PORT'])
      )
      await open().rest.git.createTree(TREE)
      expect(asked.map(({ headers }) => headers.authorization)).toEqual([
        'token ghs_0123456789',
        undefined
      ])
      expect(JSON.parse(asked[1]!.body)).toEqual({ tree: [], base_tree: 'b' })
      other.closeAllConnections()
      await new Promise(resolve => other.close(resolve))
    }
  )

  test('a circle ends', async () => {
    answer = response => response.writeHead(307, { location: '/' }).end()
    expect(await fail(open().rest.repos.get(PLACE))).toEqual({
      message: `Could not do it: it leads on and on from ${apiUrl}/repos/ada/blog.`,
      permanent: false
    })
    expect(asked).toHaveLength(21)
  })

  test.each<[string, Answer, string]>([
    ['leads nowhere', response => response.writeHead(302).end(), 'status 302 that leads nowhere'],
    [
      'leads to no address',
      response => response.writeHead(302, { location: 'http://[' }).end(),
      'status 302 that leads nowhere'
    ],
    [
      'leads to what is no server',
      response => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
      'nothing is encrypted'
    ],
    ['is none', response => response.destroy(), 'hang up'],
    [
      'breaks off',
      response => {
        response.writeHead(200, { 'content-length': '100' }).write('{')
        setImmediate(() => response.destroy())
      },
      'aborted'
    ]
  ])('an answer that %s is a failure', async (_what, given, text) => {
    answer = given
    const { message, permanent } = await fail(open().rest.git.createTree(TREE))
    expect({ message, permanent }).toEqual({
      message: expect.stringContaining(text) as unknown,
      permanent: false
    })
    expect(asked).toHaveLength(1)
  })

  test('the end of the time ends the request', async () => {
    const stop = new AbortController()
    answer = () => stop.abort(new DOMException('It took too long', 'TimeoutError'))
    const request = { signal: stop.signal }
    expect(await fail(open().rest.git.createTree({ ...TREE, request }))).toEqual({
      message: 'Could not do it: the request failed: It took too long.',
      permanent: false
    })
    if (proxy !== null) await waitUntil(() => proxy?.open() === 0)
  })

  test('the end of the time in the middle of an answer ends it, too', async () => {
    const stop = new AbortController()
    answer = response => {
      response.writeHead(200, { 'content-length': '100' }).write('{')
      setImmediate(() => stop.abort(new DOMException('It took too long', 'TimeoutError')))
    }
    const request = { signal: stop.signal }
    const { message } = await fail(open().rest.git.createTree({ ...TREE, request }))
    expect(message).toBe('Could not do it: the request failed: It took too long.')
  })
})

describe('a proxy', () => {
  test('makes a tunnel for each request, and for each place that it leads to', async () => {
    proxy = await startProxy(Number(new URL(apiUrl).port))
    answer = leadTo(307, 'http://api.example/other')
    await open().rest.repos.get(PLACE)
    expect(proxy.asked).toEqual([new URL(apiUrl).host, 'api.example:80'])
    await waitUntil(() => proxy?.open() === 0)
  })

  test('hides nothing from the certificate of the server behind it', async () => {
    const { port } = new URL(apiUrl)
    const front = await startTlsFront(Number(port), CERTIFICATE)
    proxy = await startProxy(front.port)
    answer = leadTo(307, 'https://loopback/other')
    apiUrl = 'https://loopback'
    await open().rest.repos.get(PLACE)
    expect(proxy.asked).toEqual(['loopback:443', 'loopback:443'])
    apiUrl = 'https://elsewhere'
    const { message } = await fail(open().rest.repos.get(PLACE))
    expect(message).toContain("Host: elsewhere. is not cert's CN: loopback")
    await front.close()
  })

  test('does not lead from https to where nothing is encrypted', async () => {
    const front = await startTlsFront(Number(new URL(apiUrl).port), CERTIFICATE)
    proxy = await startProxy(front.port)
    answer = leadTo(307, `${apiUrl}/other`)
    apiUrl = 'https://loopback'
    const { message } = await fail(open().rest.git.createTree(TREE))
    expect(message).toContain('nothing is encrypted')
    expect(asked).toHaveLength(1)
    await front.close()
  })

  test('that refuses says so', async () => {
    proxy = await startProxy(1, socket => socket.end('HTTP/1.1 407 No\r\n\r\n'))
    const { host } = new URL(proxy.url)
    expect(await fail(open().rest.repos.get(PLACE))).toEqual({
      message: `Could not do it: the request failed: the proxy ${host} refused the connection with status 407.`,
      permanent: false
    })
    expect(proxy.asked).toHaveLength(1)
  })

  test('that does not answer has as long as the request', async () => {
    const stop = new AbortController()
    proxy = await startProxy(1, () =>
      stop.abort(new DOMException('It took too long', 'TimeoutError'))
    )
    const request = { signal: stop.signal }
    const { message } = await fail(open().rest.git.createTree({ ...TREE, request }))
    expect(message).toBe('Could not do it: the request failed: It took too long.')
    await waitUntil(() => proxy?.open() === 0)
  })
})
