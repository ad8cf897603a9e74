// The one error of requests that may be repeated, with a remedy each. Never a token, a header or a request body in it.

import {
  describeReply,
  errorsOf,
  isAboutToken,
  isDeclaredChallenge,
  isHtml,
  isRateLimit,
  isSuccess,
  type NoReply,
  type Reply
} from './reply.ts'
import type { ApiError } from './wire.ts'

export type MediumErrorKind =
  | 'unauthorized'
  | 'forbidden'
  | 'rate-limited'
  /** Cloudflare's page instead of Medium's answer. */
  | 'challenge'
  | 'rejected'
  /** 5xx, a time-out, a connection that was lost. */
  | 'unavailable'
  /** Nothing of the request can have arrived. */
  | 'not-sent'
  /** An answer that is not what the API describes. */
  | 'protocol'

export type Operation = {
  readonly method: 'GET' | 'POST'
  /** Below the API's base URL, without a query. */
  readonly path: string
}

export type MediumErrorDetails = Operation & {
  readonly kind: MediumErrorKind
  readonly remedy: string
  readonly status?: number
  readonly errors?: readonly ApiError[]
  readonly retryAfterMs?: number | null
}

export class MediumError extends Error {
  override readonly name = 'MediumError'
  readonly kind: MediumErrorKind
  readonly method: Operation['method']
  readonly path: string
  readonly status: number | null
  /** Medium's own, cleaned of control characters. */
  readonly errors: readonly ApiError[]
  /** One or two sentences: what to do. */
  readonly remedy: string
  readonly retryAfterMs: number | null
  constructor(message: string, details: MediumErrorDetails) {
    super(message)
    this.kind = details.kind
    this.method = details.method
    this.path = details.path
    this.status = details.status ?? null
    this.errors = details.errors ?? []
    this.remedy = details.remedy
    this.retryAfterMs = details.retryAfterMs ?? null
  }
}

const REMEDIES = {
  unauthorized:
    'The Medium token was revoked, has expired or was mistyped: set the secret behind `medium-token` anew. Integration tokens cannot be made since 2025-01-01, but those made before still work.',
  forbidden:
    'The account behind the Medium token may not do this: check that it is an editor or writer of the publication.',
  'rate-limited':
    'Medium allows about ten posts in 24 hours: nothing needs to be done, a later run of the workflow goes on.',
  challenge:
    'Cloudflare kept the request from Medium, which happens to cloud machines now and then: run the workflow again later.',
  rejected: 'Correct what Medium names, and check the input `api-url`.',
  unavailable: 'Medium does not answer as it should: run the workflow again later.',
  'not-sent':
    'Check that the runner reaches Medium and that the input `api-url` is right, then run the workflow again.',
  protocol: 'Check that the input `api-url` is the base URL of Medium’s API.'
} as const satisfies Record<MediumErrorKind, string>

// The codes that Medium's clients have met; Medium publishes no list.
const REMEDIES_BY_CODE = new Map<number, string>([
  [2002, 'The article has no content: write some below its front matter.'],
  [2003, 'Set the content format to `html` or `markdown`.'],
  [6000, 'No access token arrived at Medium: set the input `medium-token`.'],
  [
    6002,
    'The OAuth2 application lacks a scope: authorize it again with `basicProfile`, `publishPost`, `listPublications` and, for images, `uploadImage`.'
  ],
  [6004, 'Medium knows no such user: use a token of the account that publishes.'],
  [6005, 'Medium knows no such application: check the input `medium-client-id`.'],
  [
    6027,
    'Medium has switched off its API for this account: ask Medium’s support to allow it again.'
  ]
])

/** What to do about an answer; Medium's codes and texts sharpen what the kind says. */
export function remedyFor(kind: MediumErrorKind, errors: readonly ApiError[]): string {
  for (const { code, message } of errors) {
    const remedy = code === null ? undefined : REMEDIES_BY_CODE.get(code)
    if (remedy !== undefined) return remedy
    if (/media is not in a format/i.test(message))
      return 'Save the image as a valid JPEG, PNG, GIF or TIFF file, or set the input `images` to `link`.'
    if (/bad nested paragraphs/i.test(message))
      return 'Medium cannot nest these: take the image out of its list or quote.'
    if (/unexpected fields/i.test(message))
      return 'A field of the front matter has a type that Medium does not take: check tags, licence and canonical URL.'
  }
  return REMEDIES[kind]
}

/** The error of an answer that is no success. */
export function replyError(operation: Operation, reply: Reply): MediumError {
  const kind = kindOf(reply)
  const errors = errorsOf(reply)
  return new MediumError(
    `Medium answered ${reply.status} to ${operation.method} ${operation.path}: ${describeReply(reply)}.`,
    {
      ...operation,
      kind,
      status: reply.status,
      errors,
      retryAfterMs: reply.retryAfterMs,
      remedy: remedyFor(kind, errors)
    }
  )
}

/** The error of a request without an answer. */
export function noReplyError(operation: Operation, failure: NoReply): MediumError {
  const kind = failure.phase === 'before-connection' ? 'not-sent' : 'unavailable'
  const what = kind === 'not-sent' ? 'did not reach Medium' : 'got no answer from Medium'
  return new MediumError(
    `The request ${operation.method} ${operation.path} ${what}: ${failure.message}.`,
    { ...operation, kind, remedy: REMEDIES[kind] }
  )
}

/** A success without what the API describes; `missing` completes "an answer without …". */
export function protocolError(operation: Operation, reply: Reply, missing: string): MediumError {
  const kind = reply.complete ? 'protocol' : 'unavailable'
  const what = reply.complete ? `an answer without ${missing}` : 'an answer that broke off'
  return new MediumError(
    `Medium gave ${what} to ${operation.method} ${operation.path} (status ${reply.status}).`,
    { ...operation, kind, status: reply.status, remedy: REMEDIES[kind] }
  )
}

/** Request Timeout, Conflict, Too Early: of 4xx those that a repetition mends. */
const TRANSIENT = [408, 409, 425]

function kindOf(reply: Reply): MediumErrorKind {
  const { status } = reply
  if (isSuccess(reply) || status < 400) return 'protocol'
  if (isDeclaredChallenge(reply)) return 'challenge'
  if (isRateLimit(reply)) return 'rate-limited'
  if (isAboutToken(reply)) return 'unauthorized'
  if (status === 403) return isHtml(reply) ? 'challenge' : 'forbidden'
  return status >= 500 || TRANSIENT.includes(status) ? 'unavailable' : 'rejected'
}
