// The token endpoint: a refresh token of an OAuth2 application against an access token.

import { parseJsonText, readField } from '../text/json.ts'
import type { Clock } from '../time/clock.ts'
import { withRetries } from '../time/retry.ts'
import {
  MediumError,
  createNoReplyError,
  createProtocolError,
  createReplyError,
  type ExchangePart,
  type MediumOperation
} from './medium-error.ts'
import { cleanReplyText, listReplyErrors, isSuccess, type HttpReply } from './http-reply.ts'
import { judgeExchange, MEDIUM_RETRIES } from './medium-retries.ts'
import type { ProxySettings } from './proxy-settings.ts'
import { assertSecureUrl, sendOnce, type OutgoingRequest } from './http-transport.ts'

export type MediumAccessToken = {
  /** Secret. */
  readonly accessToken: string
  /** Secret; the one that was sent, as long as Medium's refresh tokens do not rotate. */
  readonly refreshToken: string | null
  /** Empty when Medium did not say. */
  readonly scope: readonly string[]
  /** Epoch milliseconds. */
  readonly expiresAt: number | null
}

export type ExchangeOptions = {
  readonly apiUrl: string
  readonly refreshToken: string
  readonly clientId: string
  readonly clientSecret: string
  readonly userAgent: string
  readonly clock: Clock
  /** What the access token must be good for; without it, knowing the author and publishing. */
  readonly scopes?: readonly string[]
  readonly proxies?: ProxySettings
  readonly debug?: (line: string) => void
  /** Told of the tokens before their scope is checked: whatever becomes of them, they are secret, and the old one may be used up. */
  readonly onTokens?: (token: MediumAccessToken) => void
}

const EXCHANGE: MediumOperation = { method: 'POST', path: '/tokens' }
const TIMEOUT_MS = 30_000
const PUBLISHING_SCOPES = ['basicProfile', 'publishPost']

/** @throws MediumError, which holds nothing secret */
export async function exchangeRefreshToken(options: ExchangeOptions): Promise<MediumAccessToken> {
  assertSecureUrl(options.apiUrl)
  const outgoing = createExchangeRequest(options)
  const { clock } = options
  const retrying = { clock, policy: MEDIUM_RETRIES, judge: judgeExchange }
  const token = await withRetries(retrying, async () => {
    const reply = await sendOnce(outgoing)
    if (reply.kind === 'no-reply') throw createNoReplyError(EXCHANGE, reply)
    if (!isSuccess(reply)) throw createExchangeError(reply)
    return readToken(reply)
  })
  options.onTokens?.(token)
  assertScope(token, options.scopes ?? PUBLISHING_SCOPES)
  return token
}

function createExchangeRequest(options: ExchangeOptions): OutgoingRequest {
  const form = new URLSearchParams({
    client_id: options.clientId,
    client_secret: options.clientSecret,
    grant_type: 'refresh_token',
    refresh_token: options.refreshToken
  })
  return {
    ...EXCHANGE,
    apiUrl: options.apiUrl,
    headers: {
      accept: 'application/json',
      'accept-charset': 'utf-8',
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': options.userAgent
    },
    body: Buffer.from(form.toString()),
    timeoutMs: TIMEOUT_MS,
    secrets: [options.refreshToken, options.clientSecret],
    clock: options.clock,
    proxies: options.proxies,
    debug: options.debug
  }
}

/** Unlike every other answer, without a `data` envelope. */
function readToken(reply: HttpReply): MediumAccessToken {
  const answer = reply.complete ? parseJsonText(reply.body) : undefined
  const accessToken = readField(answer, 'access_token')
  if (typeof accessToken !== 'string' || accessToken === '')
    throw createProtocolError(EXCHANGE, reply, 'an access token')
  const refreshToken = readField(answer, 'refresh_token')
  const expiresAt = readField(answer, 'expires_at')
  return {
    accessToken,
    refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : null,
    scope: readScope(readField(answer, 'scope')),
    expiresAt: typeof expiresAt === 'number' ? expiresAt : null
  }
}

/** Medium gives a list; OAuth2 at large a string with spaces. */
function readScope(scope: unknown): readonly string[] {
  const list: unknown[] = Array.isArray(scope)
    ? scope
    : typeof scope === 'string'
      ? scope.split(/[\s,]+/)
      : []
  return list.filter(name => typeof name === 'string' && name !== '') as string[]
}

function assertScope({ scope }: MediumAccessToken, needed: readonly string[]): void {
  const missing = needed.filter(name => !scope.includes(name))
  if (scope.length === 0 || missing.length === 0) return
  throw new MediumError(
    `The access token that Medium gave lacks the scope${missing.length === 1 ? '' : 's'} ${missing.join(', ')}.`,
    { ...EXCHANGE, kind: 'forbidden', fault: { kind: 'missing-scopes', missing, needed } }
  )
}

/** Says which of the three inputs Medium does not accept, as far as its answer tells. */
function createExchangeError(reply: HttpReply): MediumError {
  const general = createReplyError(EXCHANGE, reply)
  if (![400, 401, 403].includes(reply.status) || !isRefusal(general)) return general
  const { part, text } = findRefusedPart(reply)
  const detail = text === '' ? '' : `: ${text.replace(/[.\s]+$/, '')}`
  return new MediumError(
    `Medium did not accept ${PART_NAMES[part]}${detail} (status ${reply.status}).`,
    {
      ...EXCHANGE,
      kind: 'unauthorized',
      status: reply.status,
      errors: general.errors,
      fault: { kind: 'refused-exchange', part }
    }
  )
}

function isRefusal({ kind }: MediumError): boolean {
  return kind === 'unauthorized' || kind === 'forbidden' || kind === 'rejected'
}

const PART_NAMES = {
  client: 'the OAuth2 application',
  token: 'the refresh token',
  either: 'the exchange of the refresh token'
} as const satisfies Record<ExchangePart, string>

/** From Medium's codes and words, or the error names of OAuth2. */
function findRefusedPart(reply: HttpReply): {
  readonly part: ExchangePart
  readonly text: string
} {
  const errors = listReplyErrors(reply)
  const oauth = parseJsonText(reply.body)
  const words = [readField(oauth, 'error'), readField(oauth, 'error_description')].filter(
    word => typeof word === 'string'
  )
  const text = cleanReplyText([...errors.map(({ message }) => message), ...words].join(': '))
  const codes = errors.map(({ code }) => code)
  if (codes.includes(6005) || /invalid_client|unauthorized_client|client|application/i.test(text))
    return { part: 'client', text }
  if (codes.includes(6001) || codes.includes(6003) || /invalid_grant|token|grant/i.test(text))
    return { part: 'token', text }
  return { part: 'either', text }
}
