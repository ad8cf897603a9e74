import { describe, expect, test } from '@jest/globals'
import nock from 'nock'
import { MediumError } from '../../src/medium/medium-error.ts'
import { exchangeRefreshToken, type ExchangeOptions } from '../../src/medium/token-exchange.ts'
import { noWaiting, startHttp } from './loopback.ts'

const HOST = 'https://api.medium.com'
const SCOPE = ['basicProfile', 'publishPost', 'listPublications', 'uploadImage']
const ANSWER = {
  token_type: 'Bearer',
  access_token: 'acc-0123456789',
  refresh_token: 'ref+/0123456789',
  scope: SCOPE,
  expires_at: 1442286338435
}

async function exchange(overrides: Partial<ExchangeOptions> = {}) {
  return exchangeRefreshToken({
    apiUrl: `${HOST}/v1`,
    refreshToken: 'ref+/0123456789',
    clientId: 'client&1',
    clientSecret: 'sec=ret-0123456789',
    userAgent: 'publish-to-medium/1.2.3',
    clock: noWaiting(),
    ...overrides
  })
}

async function errorOf(promise: Promise<unknown>): Promise<MediumError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown)
  if (error instanceof MediumError) return error
  throw new Error(`no MediumError: ${String(error)}`)
}

function endpoint() {
  return nock(HOST).post('/v1/tokens')
}

describe('the exchange of a refresh token', () => {
  test('sends a form and gives the access token', async () => {
    nock(HOST, {
      badheaders: ['authorization'],
      reqheaders: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
        'accept-charset': 'utf-8',
        'user-agent': 'publish-to-medium/1.2.3'
      }
    })
      .post(
        '/v1/tokens',
        'client_id=client%261&client_secret=sec%3Dret-0123456789&grant_type=refresh_token&refresh_token=ref%2B%2F0123456789'
      )
      .reply(201, ANSWER)
    await expect(exchange()).resolves.toEqual({
      accessToken: 'acc-0123456789',
      refreshToken: 'ref+/0123456789',
      scope: SCOPE,
      expiresAt: 1442286338435
    })
  })

  test('is content with nothing but an access token', async () => {
    endpoint().reply(200, { access_token: 'acc-0123456789', refresh_token: '', expires_at: 'x' })
    await expect(exchange()).resolves.toEqual({
      accessToken: 'acc-0123456789',
      refreshToken: null,
      scope: [],
      expiresAt: null
    })
  })

  test('reads a scope that is a string', async () => {
    endpoint().reply(200, { ...ANSWER, scope: 'basicProfile publishPost' })
    await expect(exchange()).resolves.toMatchObject({ scope: ['basicProfile', 'publishPost'] })
  })

  test.each([
    [['basicProfile'], undefined, ['publishPost'], 'scope publishPost'],
    [
      ['listPublications'],
      undefined,
      ['basicProfile', 'publishPost'],
      'scopes basicProfile, publishPost'
    ],
    [
      ['basicProfile', 'publishPost'],
      ['publishPost', 'listPublications'],
      ['listPublications'],
      'scope listPublications'
    ]
  ])('names what the scope %j lacks of %j', async (scope, scopes, missing, text) => {
    endpoint().reply(200, { ...ANSWER, scope })
    const error = await errorOf(exchange(scopes === undefined ? {} : { scopes }))
    expect(error).toMatchObject({
      kind: 'forbidden',
      message: `The access token that Medium gave lacks the ${text}.`,
      fault: {
        kind: 'missing-scopes',
        missing,
        needed: scopes ?? ['basicProfile', 'publishPost']
      }
    })
  })

  test('tells of the tokens also where their scope is not enough', async () => {
    endpoint().reply(200, { ...ANSWER, refresh_token: 'next-0123456789', scope: ['basicProfile'] })
    const told: unknown[] = []
    await errorOf(exchange({ onTokens: tokens => void told.push(tokens.refreshToken) }))
    expect(told).toEqual(['next-0123456789'])
  })

  test.each([
    [401, { errors: [{ message: 'Application not found.', code: 6005 }] }],
    [400, { errors: [{ message: 'Invalid client secret', code: 1 }] }],
    [401, { error: 'invalid_client' }]
  ])('blames the application: %d %j', async (status, body) => {
    endpoint().reply(status, body)
    const error = await errorOf(exchange())
    expect(error).toMatchObject({
      kind: 'unauthorized',
      status,
      fault: { kind: 'refused-exchange', part: 'client' }
    })
    expect(error.message).toMatch(
      /^Medium did not accept the OAuth2 application: .+\(status 40\d\)\.$/
    )
  })

  test.each([
    [401, { errors: [{ message: 'Token was invalid.', code: 6003 }] }],
    [400, { errors: [{ message: 'No.', code: 6001 }] }],
    [400, { error: 'invalid_grant', error_description: 'revoked' }]
  ])('blames the refresh token: %d %j', async (status, body) => {
    endpoint().reply(status, body)
    const error = await errorOf(exchange())
    expect(error).toMatchObject({
      kind: 'unauthorized',
      status,
      fault: { kind: 'refused-exchange', part: 'token' }
    })
    expect(error.message).toMatch(/^Medium did not accept the refresh token: /)
  })

  test('blames neither alone when Medium does not say', async () => {
    endpoint().reply(401, '')
    expect(await errorOf(exchange())).toMatchObject({
      message: 'Medium did not accept the exchange of the refresh token (status 401).',
      fault: { kind: 'refused-exchange', part: 'either' }
    })
  })

  test.each([
    ['no access token', '{"token_type":"Bearer"}'],
    ['an empty access token', '{"access_token":""}'],
    ['a data envelope', JSON.stringify({ data: ANSWER })],
    ['a page', '<html>']
  ])('fails for a success with %s', async (_, body) => {
    endpoint().reply(200, body)
    expect(await errorOf(exchange())).toMatchObject({
      kind: 'protocol',
      message: 'Medium gave an answer without an access token to POST /tokens (status 200).'
    })
  })

  test('tells a wrong address from a refusal', async () => {
    endpoint().reply(404, '<html>', { 'content-type': 'text/html' })
    expect(await errorOf(exchange())).toMatchObject({
      kind: 'rejected',
      status: 404,
      fault: null
    })
  })

  test('is repeated after 5xx, 429 and a challenge', async () => {
    const clock = noWaiting()
    endpoint().reply(500, '')
    endpoint().reply(429, '', { 'retry-after': '3' })
    endpoint().reply(403, '<html>', { 'content-type': 'text/html', 'cf-mitigated': 'challenge' })
    endpoint().reply(200, ANSWER)
    await expect(exchange({ clock })).resolves.toMatchObject({ accessToken: 'acc-0123456789' })
    expect(clock.waits).toEqual([250, 3000, 1000])
  })

  test('is not repeated when the answer was lost', async () => {
    const { url, requests, close } = await startHttp((_, response) =>
      response.socket?.resetAndDestroy()
    )
    const error = await errorOf(exchange({ apiUrl: `${url}/v1` }))
    await close()
    expect(error).toMatchObject({ kind: 'unavailable', status: null })
    expect(requests).toHaveLength(1)
  })

  test('refuses to send secrets in the open', async () => {
    expect(await errorOf(exchange({ apiUrl: 'http://api.medium.com/v1' }))).toMatchObject({
      kind: 'not-sent',
      fault: { kind: 'insecure-url' }
    })
  })
})
