// Who a request comes from and what it may do: integration tokens, and OAuth2 with codes, refresh and expiry.

import { randomBytes } from 'node:crypto'
import { answerJson, SandboxRefusal, type SandboxAnswer } from './sandbox-answers.ts'
import type { MediumBackend } from './medium-backend.ts'
import type { SandboxState } from './sandbox-state.ts'
import type { StoredUser } from './stored-people.ts'
import type {
  StoredAccessToken,
  AuthorizationCode,
  OAuthClient,
  StoredRefreshToken,
  Scope
} from './stored-records.ts'

const ACCESS_TOKEN_MS = 60 * 24 * 3600 * 1000
const CODE_MS = 10 * 60 * 1000

/** The user behind an `Authorization` header. @throws SandboxRefusal 401 for no or a bad token, 403 for a missing scope */
export function authorize(
  medium: MediumBackend,
  header: string | undefined,
  scope: Scope
): StoredUser {
  const [, given] = /^Bearer +(\S+)$/i.exec(header ?? '') ?? []
  if (given === undefined) throw new SandboxRefusal(401, 'An access token is required.', 6000)
  const known = medium.state.accessTokens.find(({ token }) => token === given)
  const user = medium.state.users.find(({ username }) => username === known?.username)
  const expired = (known?.expiresAt ?? Infinity) <= medium.now().getTime()
  if (known === undefined || user === undefined || expired)
    throw new SandboxRefusal(401, 'Token was invalid.', 6003)
  if (!known.scopes.includes(scope))
    throw new SandboxRefusal(403, `The token lacks the scope ${scope}.`, 6002)
  return user
}

/** `POST /v1/tokens`: a form in, the tokens out without the envelope that other answers have. */
export async function exchangeGrant(
  medium: MediumBackend,
  form: URLSearchParams
): Promise<SandboxAnswer> {
  const { state } = medium
  const client = findClient(state, form)
  const grant = takeGrant(medium, form, client)
  const access: StoredAccessToken = {
    token: createSecret(),
    username: grant.username,
    scopes: grant.scopes,
    expiresAt: medium.now().getTime() + ACCESS_TOKEN_MS
  }
  state.accessTokens.push(access)
  await medium.save()
  return answerJson(201, {
    token_type: 'Bearer',
    access_token: access.token,
    refresh_token: grant.token,
    scope: access.scopes,
    expires_at: access.expiresAt
  })
}

/** Makes the code that a person's consent sends to the application. */
export function issueCode(
  medium: MediumBackend,
  asked: Omit<AuthorizationCode, 'code' | 'expiresAt'>
): string {
  const code = createSecret()
  medium.codes.push({ ...asked, code, expiresAt: medium.now().getTime() + CODE_MS })
  return code
}

function findClient(state: SandboxState, form: URLSearchParams): OAuthClient {
  const client = state.clients.find(({ id }) => id === form.get('client_id'))
  if (client === undefined) throw new SandboxRefusal(401, 'Application not found', 6005)
  if (client.secret !== form.get('client_secret'))
    throw new SandboxRefusal(401, 'The client secret was invalid.', 6005)
  return client
}

function takeGrant(
  medium: MediumBackend,
  form: URLSearchParams,
  client: OAuthClient
): StoredRefreshToken {
  const type = form.get('grant_type')
  if (type === 'refresh_token') return takeRefreshToken(medium, form, client)
  if (type === 'authorization_code') return redeem(medium, form, client)
  throw new SandboxRefusal(400, 'The grant_type must be refresh_token or authorization_code.')
}

function takeRefreshToken(
  { state, rules }: MediumBackend,
  form: URLSearchParams,
  client: OAuthClient
): StoredRefreshToken {
  const given = form.get('refresh_token')
  const at = state.refreshTokens.findIndex(
    ({ token, clientId }) => token === given && clientId === client.id
  )
  const known = state.refreshTokens[at]
  if (known === undefined) throw new SandboxRefusal(401, 'The refresh token was invalid.', 6003)
  if (!rules.rotateRefreshTokens) return known
  const next = { ...known, token: createSecret() }
  state.refreshTokens[at] = next
  return next
}

function redeem(
  medium: MediumBackend,
  form: URLSearchParams,
  client: OAuthClient
): StoredRefreshToken {
  const at = medium.codes.findIndex(
    ({ code, clientId }) => code === form.get('code') && clientId === client.id
  )
  const [code] = at < 0 ? [] : medium.codes.splice(at, 1)
  if (code === undefined || code.expiresAt <= medium.now().getTime())
    throw new SandboxRefusal(401, 'The authorization code was invalid.', 6003)
  if (code.redirectUri !== form.get('redirect_uri'))
    throw new SandboxRefusal(400, 'The redirect_uri is not the one that the code was asked with.')
  const { username, clientId, scopes } = code
  const refresh = { token: createSecret(), username, clientId, scopes }
  medium.state.refreshTokens.push(refresh)
  return refresh
}

function createSecret(): string {
  return randomBytes(32).toString('hex')
}
