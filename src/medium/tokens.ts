// The token endpoint: a refresh token of an OAuth2 application against an access token.

import type { Clock } from '../time/clock.ts'
import {
  MediumError,
  noReplyError,
  protocolError,
  replyError,
  type MediumErrorDetails,
  type Operation
} from './errors.ts'
import { cleanText, errorsOf, isSuccess, type Reply } from './reply.ts'
import { isPassingExchange, withRetries } from './retry.ts'
import { assertSecure, send, type Outgoing } from './transport.ts'
import { field, parseJson } from './wire.ts'

export type AccessToken = {
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
  readonly debug?: (line: string) => void
}

const EXCHANGE: Operation = { method: 'POST', path: '/tokens' }
const TIMEOUT_MS = 30_000
const PUBLISHING = ['basicProfile', 'publishPost']

/** Throws MediumError; nothing secret is in it. */
export async function exchangeRefreshToken(options: ExchangeOptions): Promise<AccessToken> {
  assertSecure(options.apiUrl)
  const outgoing = exchangeRequest(options)
  const token = await withRetries(options.clock, { mayRepeat: isPassingExchange }, async () => {
    const reply = await send(outgoing)
    if (reply.kind === 'no-reply') throw noReplyError(EXCHANGE, reply)
    if (!isSuccess(reply)) throw exchangeError(reply)
    return readToken(reply)
  })
  assertScope(token, options.scopes ?? PUBLISHING)
  return token
}

function exchangeRequest(options: ExchangeOptions): Outgoing {
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
    body: form.toString(),
    timeoutMs: TIMEOUT_MS,
    secrets: [options.refreshToken, options.clientSecret],
    debug: options.debug
  }
}

/** Unlike every other answer, without a `data` envelope. */
function readToken(reply: Reply): AccessToken {
  const answer = reply.complete ? parseJson(reply.body) : undefined
  const accessToken = field(answer, 'access_token')
  if (typeof accessToken !== 'string' || accessToken === '')
    throw protocolError(EXCHANGE, reply, 'an access token')
  const refreshToken = field(answer, 'refresh_token')
  const expiresAt = field(answer, 'expires_at')
  return {
    accessToken,
    refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : null,
    scope: readScope(field(answer, 'scope')),
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
  return list.filter(one => typeof one === 'string' && one !== '') as string[]
}

function assertScope({ scope }: AccessToken, needed: readonly string[]): void {
  const missing = needed.filter(one => !scope.includes(one))
  if (scope.length === 0 || missing.length === 0) return
  throw exchangeFailure(
    `The access token that Medium gave lacks the scope ${missing.join(', ')}.`,
    'forbidden',
    `Authorize the application again with the scope ${needed.join(', ')} and set the input \`medium-refresh-token\` to the refresh token that this gives.`
  )
}

/** Says which of the three inputs Medium does not accept, as far as its answer tells. */
function exchangeError(reply: Reply): MediumError {
  const general = replyError(EXCHANGE, reply)
  if (![400, 401, 403].includes(reply.status) || !isRefusal(general)) return general
  const { blame, text } = refusedPart(reply)
  const detail = text === '' ? '' : `: ${text.replace(/[.\s]+$/, '')}`
  return exchangeFailure(
    `Medium did not accept ${BLAMES[blame].what}${detail} (status ${reply.status}).`,
    'unauthorized',
    BLAMES[blame].remedy,
    { status: reply.status, errors: general.errors }
  )
}

function isRefusal({ kind }: MediumError): boolean {
  return kind === 'unauthorized' || kind === 'forbidden' || kind === 'rejected'
}

const NEW_REFRESH_TOKEN =
  'authorize the application again and set the input `medium-refresh-token` to the refresh token that this gives'
const BLAMES = {
  client: {
    what: 'the OAuth2 application',
    remedy:
      'Check the inputs `medium-client-id` and `medium-client-secret` against the settings of the application on Medium.'
  },
  token: {
    what: 'the refresh token',
    remedy: `It was revoked or mistyped: ${NEW_REFRESH_TOKEN}.`
  },
  either: {
    what: 'the exchange of the refresh token',
    remedy: `Check the inputs \`medium-client-id\` and \`medium-client-secret\`; if they are right, ${NEW_REFRESH_TOKEN}.`
  }
} as const

/** From Medium's codes and words, or the error names of OAuth2. */
function refusedPart(reply: Reply): { blame: keyof typeof BLAMES; text: string } {
  const errors = errorsOf(reply)
  const oauth = parseJson(reply.body)
  const words = [field(oauth, 'error'), field(oauth, 'error_description')].filter(
    one => typeof one === 'string'
  )
  const text = cleanText([...errors.map(({ message }) => message), ...words].join(': '))
  const codes = errors.map(({ code }) => code)
  if (codes.includes(6005) || /invalid_client|unauthorized_client|client|application/i.test(text))
    return { blame: 'client', text }
  if (codes.includes(6001) || codes.includes(6003) || /invalid_grant|token|grant/i.test(text))
    return { blame: 'token', text }
  return { blame: 'either', text }
}

function exchangeFailure(
  message: string,
  kind: MediumErrorDetails['kind'],
  remedy: string,
  more: Pick<MediumErrorDetails, 'status' | 'errors'> = {}
): MediumError {
  return new MediumError(message, { ...EXCHANGE, kind, remedy, ...more })
}
