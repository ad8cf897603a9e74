// The one error of requests that may be repeated: facts, from which the caller decides what is to be done. It
// never holds a token, a header or a request body.

import { ActionError } from '../diagnostics/action-error.ts'
import type { ApiError } from './api-schemas.ts'
import {
  BLOCKED,
  describeReply,
  isAboutToken,
  isDeclaredChallenge,
  isHtml,
  isRateLimit,
  isSuccess,
  listReplyErrors,
  type HttpReply,
  type NoReply
} from './http-reply.ts'

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

/** What exactly is at fault, where more is known than a kind and Medium's errors say. */
export type MediumFault =
  /** There is no token, or one with characters that no token has. */
  | { readonly kind: 'unusable-token' }
  /** The base URL of the API would send the token in the open. */
  | { readonly kind: 'insecure-url' }
  /** Medium gave an id that would lead to another path. */
  | { readonly kind: 'unusable-id' }
  /** Cloudflare kept the request from Medium. */
  | { readonly kind: 'challenge' }
  | { readonly kind: 'refused-exchange'; readonly part: ExchangePart }
  | {
      readonly kind: 'missing-scopes'
      readonly missing: readonly string[]
      readonly needed: readonly string[]
    }

/** Which part of a token exchange Medium does not accept; `either` when its answer does not tell. */
export type ExchangePart = 'client' | 'token' | 'either'

export type MediumOperation = {
  readonly method: 'GET' | 'POST'
  /** Below the API's base URL, without a query. */
  readonly path: string
}

export type MediumErrorDetails = MediumOperation & {
  readonly kind: MediumErrorKind
  readonly status?: number
  readonly errors?: readonly ApiError[]
  readonly retryAfterMs?: number | null
  readonly fault?: MediumFault | null
}

export class MediumError extends ActionError {
  override readonly name = 'MediumError'
  readonly kind: MediumErrorKind
  readonly method: MediumOperation['method']
  readonly path: string
  /** Null when there was no answer. */
  readonly status: number | null
  /** Medium's own, cleaned of control characters. */
  readonly errors: readonly ApiError[]
  readonly retryAfterMs: number | null
  readonly fault: MediumFault | null
  constructor(message: string, details: MediumErrorDetails) {
    super(message, { code: 'run/medium' })
    this.kind = details.kind
    this.method = details.method
    this.path = details.path
    this.status = details.status ?? null
    this.errors = details.errors ?? []
    this.retryAfterMs = details.retryAfterMs ?? null
    this.fault = details.fault ?? null
  }
}

/** The error of an answer that is not a success. */
export function createReplyError(operation: MediumOperation, reply: HttpReply): MediumError {
  const kind = classifyReply(reply)
  const { status, retryAfterMs } = reply
  const errors = listReplyErrors(reply)
  return new MediumError(
    kind === 'challenge'
      ? `The request ${operation.method} ${operation.path} did not reach Medium (status ${status}): ${BLOCKED}.`
      : `Medium answered ${status} to ${operation.method} ${operation.path}: ${describeReply(reply)}.`,
    { ...operation, kind, status, errors, retryAfterMs }
  )
}

/** The error of a request without an answer. */
export function createNoReplyError(operation: MediumOperation, failure: NoReply): MediumError {
  const kind = failure.phase === 'before-connection' ? 'not-sent' : 'unavailable'
  const what = kind === 'not-sent' ? 'did not reach Medium' : 'got no answer from Medium'
  return new MediumError(
    `The request ${operation.method} ${operation.path} ${what}: ${failure.message}.`,
    { ...operation, kind }
  )
}

/** A success without what the API describes; `missing` completes "an answer without …". */
export function createProtocolError(
  operation: MediumOperation,
  reply: HttpReply,
  missing: string
): MediumError {
  const { status, complete } = reply
  const what = complete ? `an answer without ${missing}` : 'an answer that broke off'
  return new MediumError(
    `Medium gave ${what} to ${operation.method} ${operation.path} (status ${status}).`,
    { ...operation, kind: complete ? 'protocol' : 'unavailable', status }
  )
}

/** Request Timeout, Conflict, Too Early: the 4xx after which a repetition may succeed. */
const TRANSIENT = [408, 409, 425]

function classifyReply(reply: HttpReply): MediumErrorKind {
  const { status } = reply
  if (isSuccess(reply) || status < 400) return 'protocol'
  if (isDeclaredChallenge(reply)) return 'challenge'
  if (isRateLimit(reply)) return 'rate-limited'
  if (isAboutToken(reply)) return 'unauthorized'
  if (status === 403) return isHtml(reply) ? 'challenge' : 'forbidden'
  return status >= 500 || TRANSIENT.includes(status) ? 'unavailable' : 'rejected'
}
