// No token may come out of the room: not in an error, not in an answer, not in a line of the log.
import { describe, expect, test } from '@jest/globals'
import nock from 'nock'
import { createMediumClient, exchangeRefreshToken } from '../../src/medium/index.ts'
import { noWaiting } from './loopback.ts'

const HOST = 'https://api.medium.com'
const POST = { title: 'A', contentFormat: 'html', content: 'secret-content' } as const

/** Everything that a value can be made to say. */
function everything(value: unknown): string {
  const parts: string[] = []
  for (
    let one = value;
    one !== undefined && one !== null;
    one = (one as { cause?: unknown }).cause
  ) {
    parts.push(JSON.stringify(one))
    if (one instanceof Error || typeof one === 'string') parts.push(String(one))
    if (one instanceof Error) parts.push(one.stack ?? '')
    if (typeof one === 'object')
      for (const name of Object.getOwnPropertyNames(one))
        parts.push(JSON.stringify(Reflect.get(one, name)))
    if (typeof one !== 'object') break
  }
  return parts.join('\n')
}

async function resultsWith(token: string): Promise<string> {
  const lines: string[] = []
  const client = createMediumClient({
    apiUrl: `${HOST}/v1`,
    token,
    userAgent: 'x',
    creationTimeoutMs: 5000,
    clock: noWaiting(),
    debug: line => lines.push(line)
  })
  const image = { bytes: new Uint8Array([1]), mediaType: 'image/png', fileName: 'a.png' } as const
  const results = [
    await client.getAuthenticatedUser().catch((error: unknown) => error),
    await client.listUserPublications('u1').catch((error: unknown) => error),
    await client.listPublicationContributors('p1').catch((error: unknown) => error),
    await client.uploadImage(image).catch((error: unknown) => error),
    await client.createPost({ authorId: 'u1', publicationId: null }, POST)
  ]
  expect(results).toHaveLength(5)
  return [...results.map(everything), ...lines].join('\n')
}

const TOKEN = 'tok/0123456789=='

describe('the token stays inside', () => {
  test('when Medium quotes the request in its refusals', async () => {
    nock(HOST)
      .persist()
      .intercept(/.*/, 'GET')
      .reply(400, {
        errors: [{ message: `Bearer ${TOKEN} ${encodeURIComponent(TOKEN)}`, code: 1 }]
      })
      .intercept(/.*/, 'POST')
      .reply(400, {
        errors: [{ message: `Bearer ${TOKEN} ${encodeURIComponent(TOKEN)}`, code: 1 }]
      })
    const text = await resultsWith(TOKEN)
    nock.cleanAll()
    expect(text).toContain('Bearer *** ***')
    expect(text).not.toContain('0123456789')
  })

  test('when the network error quotes it', async () => {
    nock(HOST)
      .persist()
      .intercept(/.*/, 'GET')
      .replyWithError(new Error(`no ${TOKEN}`))
      .intercept(/.*/, 'POST')
      .replyWithError(new Error(`no ${TOKEN}`))
    const text = await resultsWith(TOKEN)
    nock.cleanAll()
    expect(text).toContain('fetch failed: no ***')
    expect(text).not.toContain('0123456789')
    expect(text).not.toContain('secret-content')
  })

  test.each([
    ['a line break', 'tok-01234\n56789'],
    ['a space', 'tok-01234 56789'],
    ['a character beyond ASCII', 'tok-01234€56789'],
    ['a control character', 'tok-01234\u000056789']
  ])('when it cannot be sent because of %s', async (_, token) => {
    const text = await resultsWith(token)
    expect(text).toContain('another character that no token has')
    expect(text).toContain('"kind":"unauthorized"')
    expect(text).not.toMatch(/01234|56789/)
  })

  test('when there is none', async () => {
    expect(await resultsWith('')).toContain('There is no Medium token.')
  })
})

describe('the secrets of an exchange stay inside', () => {
  const options = {
    apiUrl: `${HOST}/v1`,
    refreshToken: 'ref+/0123456789',
    clientId: 'client',
    clientSecret: 'sec=ret-9876543210',
    userAgent: 'x'
  }
  const quoted = `${options.refreshToken} ${encodeURIComponent(options.refreshToken)} ${options.clientSecret} ${encodeURIComponent(options.clientSecret)}`

  test.each([
    [400, { errors: [{ message: quoted, code: 6003 }] }],
    [401, { error: 'invalid_client', error_description: quoted }],
    [503, { errors: [{ message: quoted, code: 1 }] }],
    [200, { data: { access_token: 'acc-0123456789' }, errors: [{ message: quoted }] }],
    [200, { access_token: 'acc-0123456789', scope: ['basicProfile'] }]
  ])('when Medium answers %d %j', async (status, body) => {
    const lines: string[] = []
    nock(HOST).persist().post('/v1/tokens').reply(status, body)
    const error: unknown = await exchangeRefreshToken({
      ...options,
      clock: noWaiting(),
      debug: line => lines.push(line)
    }).catch((thrown: unknown) => thrown)
    nock.cleanAll()
    expect(error).toBeInstanceOf(Error)
    expect(lines.length).toBeGreaterThan(0)
    expect(`${everything(error)}${lines.join('')}`).not.toMatch(/0123456789|9876543210/)
  })
})
