// Each fault on a real socket: what the client gets, what is stored all the same, and which requests it takes.

import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import nock from 'nock'
import { startSandbox, type Fault, type Sandbox } from '../../../emulators/medium/index.ts'
import { waitUntil } from '../../support/wait-until.ts'
import { ask, create, type Answer } from './asking.ts'

// nock's sockets do not break as real ones do.
beforeAll(() => {
  nock.restore()
})

const RATE = 'User has reached the rate limit for publishing today.'
const match = { method: 'POST', path: '/v1/users/*/posts' }

let medium: Sandbox
beforeEach(async () => {
  medium = await startSandbox()
})
afterEach(async () => {
  await medium.close()
})

/** A creation that a fault answers. */
async function refused(): Promise<Answer> {
  return await create(medium, {}, undefined, { described: false })
}

/** The status of an answer, or the code of the error there was instead. */
async function outcome(promise: Promise<Answer>): Promise<number | string> {
  try {
    return (await promise).status
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } }
    return cause?.code ?? (error as Error).name
  }
}

describe('a fault that answers', () => {
  test.each<[Omit<Fault, 'match'>, number, unknown]>([
    [{ kind: 'status' }, 500, { errors: [{ message: 'The sandbox was told to fail.', code: -1 }] }],
    [
      { kind: 'status', status: 503 },
      503,
      expect.objectContaining({ errors: [expect.anything()] })
    ],
    [{ kind: 'status', status: 400, body: { errors: [] } }, 400, { errors: [] }],
    [{ kind: 'status', status: 200, body: '<p>Hello</p>' }, 200, '<p>Hello</p>'],
    [{ kind: 'rate-limit' }, 429, { errors: [{ message: RATE, code: -1 }] }],
    [{ kind: 'rate-limit', status: 403 }, 403, { errors: [{ message: RATE, code: -1 }] }],
    [{ kind: 'html-403' }, 403, expect.stringContaining('<h1>Attention Required!</h1>')],
    [{ kind: 'html-403', status: 502 }, 502, expect.stringContaining('<html')],
    [{ kind: 'challenge' }, 403, expect.stringContaining('<h1>Just a moment...</h1>')],
    [{ kind: 'redirect' }, 307, { errors: [{ message: 'Moved.', code: -1 }] }]
  ])(
    '%j does so with %i and stores nothing, with `after` it stores',
    async (fault, status, body) => {
      medium.fault({ match, ...fault })
      const answer = await refused()
      expect([answer.status, answer.body]).toEqual([status, body])
      expect(medium.posts).toHaveLength(0)
      medium.fault({ match, ...fault, after: true })
      const later = await refused()
      expect([later.status, later.body]).toEqual([status, body])
      expect(medium.posts).toHaveLength(1)
    }
  )

  test.each<[Omit<Fault, 'match'>, string, string | null]>([
    [{ kind: 'challenge' }, 'cf-mitigated', 'challenge'],
    [{ kind: 'html-403' }, 'cf-mitigated', null],
    [{ kind: 'html-403' }, 'server', 'cloudflare'],
    [{ kind: 'rate-limit', headers: { 'retry-after': '60' } }, 'retry-after', '60'],
    [{ kind: 'status', body: 'x' }, 'content-type', 'text/html; charset=utf-8'],
    [{ kind: 'status', body: '{}', headers: { 'content-type': 'a/b' } }, 'content-type', 'a/b'],
    [{ kind: 'status', body: {} }, 'content-type', 'application/json; charset=utf-8']
  ])('%j has the header %s: %s', async (fault, name, value) => {
    medium.fault({ match, ...fault })
    expect((await refused()).headers.get(name)).toBe(value)
  })

  test('with a redirect leads to the path that was asked for', async () => {
    medium.fault({ match, kind: 'redirect', status: 308 })
    const answer = await refused()
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      `/v1/users/${medium.user.id}/posts`
    ])
  })
})

describe('a fault of the network', () => {
  test.each<[Fault['kind'], number]>([
    ['reset-before', 0],
    ['reset-after', 1],
    ['cut-off', 1]
  ])('%s resets the connection and leaves %i posts', async (kind, posts) => {
    medium.fault({ match, kind })
    expect(await outcome(create(medium))).toBe('ECONNRESET')
    expect(medium.posts).toHaveLength(posts)
    expect(await outcome(create(medium))).toBe(201)
  })

  test.each<[Fault['kind'], number]>([
    ['hang', 0],
    ['hang-after', 1]
  ])('%s never answers and leaves %i posts', async (kind, posts) => {
    const fault = medium.fault({ match, kind })
    const patience = new AbortController()
    let ended = false
    const hanging = outcome(create(medium, {}, undefined, { signal: patience.signal }))
    void hanging.then(() => (ended = true))
    await waitUntil(() => fault.hits === 1 && medium.posts.length === posts)
    expect(await outcome(create(medium))).toBe(201)
    expect(ended).toBe(false)
    patience.abort()
    expect(await hanging).toBe('AbortError')
    expect(medium.posts).toHaveLength(posts + 1)
  })

  test('that cuts off sends the first half of the true answer', async () => {
    medium.fault({ match, kind: 'cut-off' })
    const response = await fetch(`${medium.apiUrl}/users/${medium.user.id}/posts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${medium.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'A', contentFormat: 'html', content: 'A' })
    })
    expect(response.status).toBe(201)
    const chunks: Uint8Array[] = []
    const reading = (async () => {
      for await (const chunk of response.body!) chunks.push(chunk as Uint8Array)
    })()
    await expect(reading).rejects.toThrow('terminated')
    const text = Buffer.concat(chunks).toString()
    expect(text).toMatch(/^\{"data":\{"id":"/)
    expect(text).toHaveLength(Math.floor(Number(response.headers.get('content-length')) / 2))
  })

  test.each([
    [false, ['arrived', 'waited', 'stored', 'answered']],
    [true, ['arrived', 'stored', 'waited', 'answered']]
  ])('that delays, with `after` %s, happens in the order %j', async (after, order) => {
    const ms = 200
    const times = new Map<string, number>()
    const note = (name: string) => void times.set(name, Date.now())
    medium.onRequest = () => note('arrived')
    medium.onStored = () => note('stored')
    medium.fault({ match, kind: 'delay', ms, after })
    expect(await outcome(create(medium))).toBe(201)
    note('answered')
    const [first = '', , last = ''] = order.slice(order.indexOf('waited') - 1)
    // Timers and the clock round differently.
    expect(times.get(last)! - times.get(first)!).toBeGreaterThanOrEqual(ms - 5)
    expect([...times.keys()]).toEqual(order.filter(name => name !== 'waited'))
  })
})

describe('a fault strikes', () => {
  test.each<[Fault['match'] | undefined, string, string, boolean]>([
    [undefined, 'GET', '/v1/me', true],
    [undefined, 'GET', '/feed/@ada', true],
    [undefined, 'GET', '/', false],
    [undefined, 'GET', '/control/state', false],
    [{ method: 'get' }, 'GET', '/v1/me', true],
    [{ method: 'POST' }, 'GET', '/v1/me', false],
    [{ path: '/v1/*' }, 'GET', '/v1/me', true],
    [{ path: '/v1/*' }, 'GET', '/v1/users/x/publications', false],
    [{ path: '/v1/**' }, 'GET', '/v1/users/x/publications', true],
    [{ path: '/v1/users/*/publications' }, 'GET', '/v1/users/x/publications', true],
    [{ path: '/v1/m.' }, 'GET', '/v1/me', false],
    [{ path: '/feed/@*' }, 'GET', '/feed/@ada', true],
    [{ path: /publications$/ }, 'GET', '/v1/users/x/publications', true],
    [{ path: /^\/feed/ }, 'GET', '/v1/me', false]
  ])('with the match %j at %s %s: %s', async (wanted, method, path, struck) => {
    const ordered = medium.fault({
      kind: 'status',
      status: 599,
      ...(wanted === undefined ? {} : { match: wanted })
    })
    const answer = await ask(medium, method, path)
    expect([answer.status === 599, ordered.hits]).toEqual([struck, struck ? 1 : 0])
  })

  test('once unless told otherwise, after as many as it skips', async () => {
    medium.fault({ kind: 'status', status: 599, skip: 1, times: 2 })
    const statuses: number[] = []
    for (let count = 0; count < 4; count++)
      statuses.push((await ask(medium, 'GET', '/v1/me')).status)
    expect(statuses).toEqual([200, 599, 599, 200])
  })

  test('for good with `times` Infinity, until it is removed', async () => {
    const ordered = medium.fault({ kind: 'status', status: 599, times: Infinity })
    for (let count = 0; count < 5; count++) await ask(medium, 'GET', '/v1/me')
    expect(ordered.hits).toBe(5)
    ordered.remove()
    expect((await ask(medium, 'GET', '/v1/me')).status).toBe(200)
  })

  test('first, when it was ordered first, and all are gone after `clearFaults`', async () => {
    medium.fault({ kind: 'status', status: 598 })
    medium.fault({ kind: 'status', status: 599, times: Infinity })
    expect((await ask(medium, 'GET', '/v1/me')).status).toBe(598)
    expect((await ask(medium, 'GET', '/v1/me')).status).toBe(599)
    medium.clearFaults()
    expect((await ask(medium, 'GET', '/v1/me')).status).toBe(200)
  })

  test('from the start when it is an option, and the log says so', async () => {
    await medium.close()
    medium = await startSandbox({ faults: [{ kind: 'html-403' }] })
    expect((await ask(medium, 'GET', '/v1/me')).status).toBe(403)
    expect(medium.requests).toEqual([
      expect.objectContaining({ path: '/v1/me', status: 403, problem: 'fault html-403' })
    ])
  })
})
