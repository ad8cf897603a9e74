// OAuth2 from the consent of a person to a post: authorize URL, code, exchange, refresh, expiry.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../../emulators/medium/index.ts'
import { ask, codeOf, create, dataOf, messageOf, upload, type Answer } from './asking.ts'

const DAY = 24 * 3600 * 1000
const CALLBACK = 'https://app.example/callback?keep=1'

let now: number
let medium: Sandbox
beforeEach(async () => {
  now = Date.UTC(2026, 0, 1)
  medium = await startSandbox({ now: () => new Date(now) })
})
afterEach(async () => {
  await medium.close()
})

type Tokens = {
  readonly access_token: string
  readonly refresh_token: string
  readonly [field: string]: unknown
}

async function exchange(fields: Readonly<Record<string, string>>): Promise<Answer> {
  const { clientId, clientSecret } = medium.oauth
  const form = { client_id: clientId, client_secret: clientSecret, ...fields }
  return await ask(medium, 'POST', '/v1/tokens', { token: null, body: new URLSearchParams(form) })
}

function consentUrl(change: Readonly<Record<string, string>> = {}, step = 'authorize'): string {
  const query = new URLSearchParams({
    client_id: medium.oauth.clientId,
    scope: 'basicProfile,listPublications,publishPost,uploadImage',
    state: 'a state & more',
    response_type: 'code',
    redirect_uri: CALLBACK,
    ...change
  })
  return `/m/oauth/${step}?${query.toString()}`
}

/** What the application gets after a person's consent. */
async function consent(change: Readonly<Record<string, string>> = {}): Promise<URLSearchParams> {
  const answer = await ask(medium, 'GET', consentUrl(change, 'allow'))
  expect(answer.status).toBe(302)
  return new URL(answer.headers.get('location') ?? '').searchParams
}

async function codeExchange(code: string | null, redirectUri = CALLBACK): Promise<Answer> {
  const fields = { code: code ?? '', redirect_uri: redirectUri }
  return await exchange({ grant_type: 'authorization_code', ...fields })
}

describe('consent', () => {
  test('is asked on a page that names the scopes and lets each user allow or refuse', async () => {
    const { status, body } = await ask(medium, 'GET', consentUrl())
    expect(status).toBe(200)
    expect(body).toContain('basicProfile, listPublications, publishPost, uploadImage')
    expect(body).toContain('Allow as Ada Author')
    expect(body).toContain('Allow as Grace Writer')
    expect(body).toContain('https://app.example/callback?keep=1&amp;error=access_denied')
  })

  test('given by following the page’s link leads back with the state and a code', async () => {
    const { body } = await ask(medium, 'GET', consentUrl())
    const [, link = ''] =
      /href="(\/m\/oauth\/allow\?[^"]+username=grace[^"]*)"/.exec(String(body)) ?? []
    const answer = await ask(medium, 'GET', link.replaceAll('&amp;', '&'))
    const target = new URL(answer.headers.get('location') ?? '')
    expect(target.origin + target.pathname).toBe('https://app.example/callback')
    expect(Object.fromEntries(target.searchParams)).toEqual({
      keep: '1',
      state: 'a state & more',
      code: expect.stringMatching(/^[0-9a-f]{64}$/)
    })
  })

  test.each([
    ['client_id', 'unknown', 'The client_id is unknown.'],
    ['redirect_uri', '/callback', 'The redirect_uri must be an absolute URL.'],
    ['redirect_uri', 'javascript:alert(1)', 'The redirect_uri must be an absolute URL.'],
    ['response_type', 'token', 'The response_type must be code.'],
    ['scope', 'basicProfile,everything', 'The scope must be some of basicProfile,'],
    ['scope', '', 'The scope must be some of basicProfile,']
  ])('with the %s %j is refused on both pages', async (name, value, text) => {
    for (const step of ['authorize', 'allow']) {
      const answer = await ask(medium, 'GET', consentUrl({ [name]: value }, step))
      expect([answer.status, answer.body]).toEqual([400, expect.stringContaining(text)])
    }
  })

  test('of a user who is not there is refused', async () => {
    const answer = await ask(medium, 'GET', consentUrl({ username: 'nobody' }, 'allow'))
    expect([answer.status, answer.body]).toEqual([400, 'There is no user "nobody".'])
  })
})

describe('a code', () => {
  test('is exchanged for tokens of the one who consented, without an envelope', async () => {
    const answer = await codeExchange((await consent({ username: 'grace' })).get('code'))
    expect(answer.status).toBe(201)
    const tokens = answer.body as Tokens
    expect(tokens).toEqual({
      token_type: 'Bearer',
      access_token: expect.stringMatching(/^[0-9a-f]{64}$/),
      refresh_token: expect.stringMatching(/^[0-9a-f]{64}$/),
      scope: ['basicProfile', 'listPublications', 'publishPost', 'uploadImage'],
      expires_at: now + 60 * DAY
    })
    const me = await ask(medium, 'GET', '/v1/me', { token: tokens.access_token })
    expect(dataOf(me).username).toBe('grace')
  })

  test('is good for one exchange', async () => {
    const code = (await consent()).get('code')
    expect((await codeExchange(code)).status).toBe(201)
    const again = await codeExchange(code)
    expect([again.status, codeOf(again)]).toEqual([401, 6003])
  })

  test('is good for ten minutes', async () => {
    const code = (await consent()).get('code')
    now += 10 * 60 * 1000
    expect(messageOf(await codeExchange(code))).toBe('The authorization code was invalid.')
  })

  test('is good for the redirect_uri it was asked with', async () => {
    const answer = await codeExchange((await consent()).get('code'), 'https://app.example/')
    expect([answer.status, messageOf(answer)]).toEqual([
      400,
      'The redirect_uri is not the one that the code was asked with.'
    ])
  })

  test('gives tokens with the scopes that were allowed, and no others', async () => {
    const { body } = await codeExchange((await consent({ scope: 'basicProfile' })).get('code'))
    const { access_token: token } = body as Tokens
    expect((await ask(medium, 'GET', '/v1/me', { token })).status).toBe(200)
    expect(codeOf(await create(medium, {}, undefined, { token }))).toBe(6002)
  })
})

describe('a refresh token', () => {
  test('gives access token after access token, and stays itself', async () => {
    const fields = { grant_type: 'refresh_token', refresh_token: medium.oauth.refreshToken }
    const [first, second] = [await exchange(fields), await exchange(fields)].map(
      answer => answer.body as Tokens
    )
    expect(first!.refresh_token).toBe(medium.oauth.refreshToken)
    expect(second!.access_token).not.toBe(first!.access_token)
    for (const { access_token: token } of [first!, second!])
      expect((await create(medium, {}, undefined, { token })).status).toBe(201)
  })

  test('gives a token that ends after 60 days, and another one then', async () => {
    const fields = { grant_type: 'refresh_token', refresh_token: medium.oauth.refreshToken }
    const { access_token: token } = (await exchange(fields)).body as Tokens
    now += 60 * DAY - 1
    expect((await ask(medium, 'GET', '/v1/me', { token })).status).toBe(200)
    now += 1
    expect(codeOf(await ask(medium, 'GET', '/v1/me', { token }))).toBe(6003)
    expect((await exchange(fields)).status).toBe(201)
  })
})

describe('a refresh token that rotates', () => {
  beforeEach(async () => {
    await medium.close()
    medium = await startSandbox({ rotateRefreshTokens: true, now: () => new Date(now) })
  })

  async function refresh(token: string): Promise<Answer> {
    return await exchange({ grant_type: 'refresh_token', refresh_token: token })
  }

  test('is good for one exchange, which gives the next one', async () => {
    const first = medium.oauth.refreshToken
    const { access_token: token, refresh_token: second } = (await refresh(first)).body as Tokens
    expect(second).not.toBe(first)
    expect(medium.oauth.refreshToken).toBe(second)
    expect((await ask(medium, 'GET', '/v1/me', { token })).status).toBe(200)
    const again = await refresh(first)
    expect([again.status, codeOf(again)]).toEqual([401, 6003])
    expect((await refresh(second)).status).toBe(201)
  })
})

describe('the token endpoint refuses', () => {
  test.each([
    ['client_id', 401, 6005, 'Application not found'],
    ['client_secret', 401, 6005, 'The client secret was invalid.'],
    ['refresh_token', 401, 6003, 'The refresh token was invalid.'],
    ['grant_type', 400, -1, 'The grant_type must be refresh_token or authorization_code.']
  ])('a wrong %s with %i and code %i', async (name, status, code, text) => {
    const fields = { grant_type: 'refresh_token', refresh_token: medium.oauth.refreshToken }
    for (const value of ['wrong', '']) {
      const answer = await exchange({ ...fields, [name]: value })
      expect([answer.status, codeOf(answer), messageOf(answer)]).toEqual([status, code, text])
    }
  })

  test('a body that is not a form', async () => {
    const headers = { 'content-type': 'application/json' }
    const answer = await ask(medium, 'POST', '/v1/tokens', { token: null, body: '{}', headers })
    expect([answer.status, messageOf(answer)]).toEqual([
      400,
      'The body must be application/x-www-form-urlencoded.'
    ])
  })
})

test('an integration token has every scope and does not end', async () => {
  now += 10_000 * DAY
  const png = Buffer.from('89504e470d0a1a0a', 'hex')
  expect((await upload(medium, png, 'image/png')).status).toBe(201)
  expect((await create(medium)).status).toBe(201)
})
