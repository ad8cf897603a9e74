// The client that asks by plain requests, held against the toolkit's: what it sends, and what becomes of every answer.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  createQuickClient,
  createToolkitFetch,
  isStale,
  toGitHubError,
  type Octokit
} from '../../src/github/index.ts'

const TOKEN = 'ghs_0123456789'
const NOW = Date.parse('2026-01-01T00:00:00Z')
const REF = { object: { sha: 'a'.repeat(40) } }
const PLACE = { owner: 'ada', repo: 'blog' }

type Answer = (response: ServerResponse, request: IncomingMessage) => void

let answer: Answer
let asked: IncomingMessage[] = []
let bodies: string[] = []
let apiUrl = ''
let toolkits = 0
const server = createServer((request, response) => {
  asked.push(request)
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => {
    bodies.push(body)
    answer(response, request)
  })
})
beforeEach(async () => {
  asked = []
  bodies = []
  toolkits = 0
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})

/** As its authors made it. */
function openToolkit(): Octokit {
  return getOctokit(TOKEN, { baseUrl: apiUrl })
}

/** As the action opens it. */
function openFollower(): Octokit {
  const request = { fetch: createToolkitFetch(async () => Promise.resolve(null)) }
  return getOctokit(TOKEN, { baseUrl: apiUrl, request })
}

function openQuick(options: { token?: string; isPlain?: boolean } = {}): Octokit {
  return createQuickClient({
    apiUrl,
    token: TOKEN,
    userAgent: 'publish-to-medium/1',
    isPlain: true,
    ...options,
    watch: async request => request(),
    loadToolkit: async () => {
      toolkits += 1
      return Promise.resolve(openFollower())
    }
  })
}

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  const isText = typeof body === 'string'
  const type = isText ? 'text/html' : 'application/json; charset=utf-8'
  return response => {
    response.writeHead(status, { 'content-type': type, ...headers })
    response.end(isText ? body : JSON.stringify(body))
  }
}

/** What a read of the branch came to, as the action sees it. */
async function readRef({ rest }: Octokit, signal?: AbortSignal): Promise<unknown> {
  const request = signal === undefined ? {} : { signal }
  try {
    const { data } = await rest.git.getRef({ ...PLACE, ref: 'heads/main', request })
    return data.object.sha
  } catch (error) {
    const { message, permanent, retryAfterMs, remedy } = toGitHubError(error, 'read it', NOW)
    return { message, permanent, retryAfterMs, remedy }
  }
}

describe('an answer', () => {
  const limit = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 7) }
  test.each<[string, Answer, unknown]>([
    ['200', reply(200, REF), REF.object.sha],
    [
      '200, compressed',
      response => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        response.end(gzipSync(JSON.stringify(REF)))
      },
      REF.object.sha
    ],
    [
      '401',
      reply(401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' }),
      { message: 'Could not read it: 401 Bad credentials.', permanent: true, retryAfterMs: null }
    ],
    [
      '403 with a used-up limit',
      reply(403, { message: 'API rate limit exceeded' }, limit),
      { message: 'Could not read it: 403 API rate limit exceeded.', retryAfterMs: 7_000 }
    ],
    [
      '404',
      reply(404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' }),
      { message: 'Could not read it: 404 Not Found.', permanent: true }
    ],
    [
      '422 with errors',
      reply(422, { message: 'Validation Failed', errors: [{ code: 'invalid' }] }),
      { message: 'Could not read it: 422 Validation Failed: {"code":"invalid"}.', permanent: true }
    ],
    ['429', reply(429, { message: 'Slow down' }, { 'retry-after': '3' }), { retryAfterMs: 3_000 }],
    [
      '500 without a message',
      reply(500, { error: 1 }),
      { message: 'Could not read it: 500 Unknown error: {"error":1}.', permanent: false }
    ],
    [
      '502 of a gateway',
      reply(502, '<html><body>Bad gateway</body></html>'),
      { message: 'Could not read it: 502 an HTML page instead of an answer.', permanent: false }
    ],
    ['503 without a body', reply(503, ''), { permanent: false, retryAfterMs: null }]
  ])('of %s means the same as to the client of the toolkit', async (_what, given, expected) => {
    answer = given
    const quick = await readRef(openQuick())
    expect(quick).toEqual(
      typeof expected === 'object' ? expect.objectContaining(expected as object) : expected
    )
    expect(quick).toEqual(await readRef(openToolkit()))
    expect(quick).toEqual(await readRef(openFollower()))
    expect(toolkits).toBe(0)
  })

  test.each<[string, Answer]>([
    ['no answer', response => response.destroy()],
    [
      'an answer that is cut off',
      response => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
        response.write('{"object":')
        setImmediate(() => response.destroy())
      }
    ],
    [
      'bytes that are not what they say',
      reply(200, 'not compressed', { 'content-encoding': 'gzip' })
    ]
  ])('that fails with %s may be asked for again', async (_what, given) => {
    answer = given
    const failure = { permanent: false, retryAfterMs: null }
    expect(await readRef(openQuick())).toEqual(expect.objectContaining(failure))
  })

  test('that does not come in time may be asked for again, and says so', async () => {
    answer = () => undefined
    const failure = {
      message: 'Could not read it: the request failed: The operation was aborted due to timeout.',
      permanent: false
    }
    expect(await readRef(openQuick(), AbortSignal.timeout(50))).toEqual(
      expect.objectContaining(failure)
    )
  })

  test('without a connection says why', async () => {
    apiUrl = 'http://127.0.0.1:9'
    const failure = {
      message: 'Could not read it: the request failed: connect ECONNREFUSED 127.0.0.1:9.',
      permanent: false
    }
    expect(await readRef(openQuick())).toEqual(expect.objectContaining(failure))
  })

  test('that leads elsewhere is followed by the client of the toolkit', async () => {
    const moved = reply(301, { message: 'Moved' }, { location: '/repositories/1/ref' })
    answer = (response, request) =>
      (request.url === '/repositories/1/ref' ? reply(200, REF) : moved)(response, request)
    expect(await readRef(openQuick())).toBe(REF.object.sha)
    expect(toolkits).toBe(1)
  })

  test('in raw form is its text, also where it says that it is JSON', async () => {
    const { rest } = openQuick()
    const read = async () =>
      (await rest.repos.getContent({ ...PLACE, path: 'l.json', mediaType: { format: 'raw' } })).data
    answer = reply(200, '\uFEFF{"a":1}', { 'content-type': 'application/vnd.github.raw+json' })
    expect(await read()).toBe('{"a":1}')
    answer = reply(200, { a: 1 })
    expect(await read()).toEqual({ a: 1 })
  })
})

/** What a mutation came to, as the ledger sees it. */
async function mutate(client: Octokit): Promise<unknown> {
  try {
    return await client.graphql('mutation { a }', { input: { a: 1 } })
  } catch (error) {
    const { message, permanent, retryAfterMs, remedy } = toGitHubError(error, 'write it', NOW)
    return { message, permanent, retryAfterMs, remedy, stale: isStale(error) }
  }
}

describe('an answer to a mutation', () => {
  const refuse = (type: string, message: string) =>
    reply(200, { data: { a: null }, errors: [{ type, message, path: ['a'] }] })
  test.each<[string, Answer, unknown]>([
    ['data', reply(200, { data: { a: { b: 2 } } }), { a: { b: 2 } }],
    ['no data', reply(200, {}), undefined],
    ['a text', reply(200, 'fine'), undefined],
    [
      'stale data',
      refuse('STALE_DATA', 'Expected branch to point to "a" but it did not.'),
      { stale: true, permanent: false }
    ],
    [
      'a refusal',
      refuse('FORBIDDEN', 'Resource not accessible by integration'),
      {
        message: 'Could not write it: Resource not accessible by integration.',
        stale: false,
        permanent: true
      }
    ],
    [
      'two errors',
      reply(200, { errors: [{ message: 'One.' }, { message: 'Two.' }] }),
      { message: 'Could not write it: One. - Two.', permanent: false }
    ],
    [
      'errors and a wait',
      response => {
        response.writeHead(200, { 'content-type': 'application/json', 'retry-after': '9' })
        response.end(JSON.stringify({ errors: [{ type: 'RATE_LIMITED', message: 'Slow down' }] }))
      },
      { retryAfterMs: 9_000 }
    ],
    ['401', reply(401, { message: 'Bad credentials' }), { permanent: true, stale: false }],
    ['409', reply(409, { message: 'Conflict' }), { stale: true }],
    ['502', reply(502, '<html></html>'), { permanent: false, stale: false }]
  ])(
    'that is %s means the same as to the client of the toolkit',
    async (_what, given, expected) => {
      answer = given
      const quick = await mutate(openQuick())
      expect(quick).toEqual(
        typeof expected === 'object' && expected !== null
          ? expect.objectContaining(expected)
          : expected
      )
      expect(quick).toEqual(await mutate(openToolkit()))
      expect(quick).toEqual(await mutate(openFollower()))
      expect(toolkits).toBe(0)
    }
  )

  test('that does not come may have been one: it is asked for once, and is not called final', async () => {
    answer = response => response.destroy()
    const doubtful = { permanent: false, stale: false, retryAfterMs: null }
    expect(await mutate(openQuick())).toEqual(expect.objectContaining(doubtful))
    expect(asked).toHaveLength(1)
  })

  test('that leads elsewhere is followed by the client of the toolkit', async () => {
    const moved = reply(307, { message: 'Moved' }, { location: '/other' })
    answer = (response, request) =>
      (request.url === '/other' ? reply(200, { data: { a: 1 } }) : moved)(response, request)
    expect(await mutate(openQuick())).toEqual({ a: 1 })
    expect(toolkits).toBe(1)
  })
})

describe('a request', () => {
  const SENT = ['accept', 'authorization', 'content-type', 'content-length'] as const
  const requests: readonly [string, (client: Octokit) => Promise<unknown>][] = [
    ['a ref', async ({ rest }) => rest.git.getRef({ ...PLACE, ref: 'heads/a b/ü' })],
    ['a blob', async ({ rest }) => rest.git.getBlob({ ...PLACE, file_sha: 'b' })],
    ['a tree', async ({ rest }) => rest.git.getTree({ ...PLACE, tree_sha: 'c', recursive: '1' })],
    ['the repository', async ({ rest }) => rest.repos.get(PLACE)],
    [
      'commits',
      async ({ rest }) => rest.repos.listCommits({ ...PLACE, sha: 'd&e', per_page: 100 })
    ],
    [
      'comments',
      async ({ rest }) =>
        rest.issues.listComments({ ...PLACE, issue_number: 7, per_page: 100, page: 2 })
    ],
    [
      'a file',
      async ({ rest }) =>
        rest.repos.getContent({
          ...PLACE,
          path: 'ledger.json',
          ref: 'f',
          mediaType: { format: 'raw' }
        })
    ],
    [
      'a new ref',
      async ({ rest }) => rest.git.createRef({ ...PLACE, ref: 'refs/heads/l', sha: 'g' })
    ],
    [
      'a new tree',
      async ({ rest }) =>
        rest.git.createTree({
          ...PLACE,
          tree: [{ path: 'ü.json', mode: '100644', type: 'blob', content: '{"ü": "\u2028"}\n' }]
        })
    ],
    [
      'a new commit',
      async ({ rest }) =>
        rest.git.createCommit({ ...PLACE, message: 'One\n\nTwo', tree: 'h', parents: [] })
    ],
    [
      'a new comment',
      async ({ rest }) => rest.issues.createComment({ ...PLACE, issue_number: 7, body: 'Hello' })
    ],
    [
      'an edited comment',
      async ({ rest }) => rest.issues.updateComment({ ...PLACE, comment_id: 8, body: 'Hello' })
    ],
    [
      'a comment that goes',
      async ({ rest }) => rest.issues.deleteComment({ ...PLACE, comment_id: 8 })
    ],
    ['a query', async client => client.graphql('query { viewer { login } }', {})],
    [
      'a mutation',
      async client => client.graphql('mutation ($input: I!) { a }', { input: { b: ['ü', null] } })
    ]
  ]
  test.each(requests)('for %s is that of the toolkit', async (_what, ask) => {
    answer = reply(200, [])
    await ask(openQuick())
    await ask(openToolkit())
    await ask(openFollower())
    const [quick, toolkit, follower] = asked.map(({ method, url, headers }, index) => ({
      method,
      url,
      body: bodies[index],
      headers: SENT.map(name => headers[name])
    }))
    expect(quick).toEqual(toolkit)
    expect(follower).toEqual(toolkit)
    expect(asked[0]?.headers['user-agent']).toBe('publish-to-medium/1')
    expect(toolkits).toBe(0)
  })

  test.each(['ghs_abc', 'aaa.bbb.ccc'])('carries the token %s as the toolkit does', async token => {
    answer = reply(200, REF)
    await readRef(openQuick({ token }))
    await readRef(getOctokit(token, { baseUrl: apiUrl }))
    expect(asked[0]?.headers.authorization).toBe(asked[1]?.headers.authorization)
  })

  test('is left to the toolkit where nothing is to be asked plainly, and loads it once', async () => {
    answer = reply(200, REF)
    const client = openQuick({ isPlain: false })
    expect([await readRef(client), await readRef(client)]).toEqual([REF.object.sha, REF.object.sha])
    expect(toolkits).toBe(1)
    expect(asked[0]?.headers['user-agent']).not.toBe('publish-to-medium/1')
  })

  test.each([
    ['', '/graphql'],
    ['/api/v3', '/api/graphql']
  ])('with a query to the API at %j goes to %s, as the toolkit’s does', async (base, path) => {
    apiUrl += base
    answer = reply(200, { data: {} })
    await mutate(openQuick())
    await mutate(openToolkit())
    expect(asked.map(({ url }) => url)).toEqual([path, path])
  })

  test('that writes through a proxy is the toolkit’s', async () => {
    answer = reply(201, { sha: 'e' })
    const client = openQuick({ isPlain: false })
    const { data } = await client.rest.git.createTree({ ...PLACE, tree: [] })
    await client.graphql('query { a }', {})
    expect({ sha: data.sha, method: asked[0]?.method, toolkits }).toEqual({
      sha: 'e',
      method: 'POST',
      toolkits: 1
    })
  })
})
