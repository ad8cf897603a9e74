// What came back from Medium, or did not: the facts from which errors and answers are decided, and what they mean.

import { cleanLine } from '../text/line.ts'
import { readErrors, type ApiError } from './api-schemas.ts'

export type HttpReply = {
  readonly kind: 'reply'
  readonly status: number
  readonly contentType: string | null
  /** The header `cf-mitigated`: `challenge` when Cloudflare kept the request from Medium. */
  readonly cfMitigated: string | null
  readonly retryAfterMs: number | null
  readonly body: string
  /** False when the body broke off or was too large. */
  readonly complete: boolean
}

export type NoReply = {
  readonly kind: 'no-reply'
  /** `before-connection`: no connection was made, so nothing of the request can have arrived. */
  readonly phase: 'before-connection' | 'after'
  /** What ended it: the time limit, the end of the run, or the network. */
  readonly reason: 'timed-out' | 'stopped' | 'failed'
  readonly message: string
}

/** What there is to say of a request that Cloudflare kept from Medium. */
export const BLOCKED = 'Cloudflare blocked the request; this sometimes happens on hosted runners'

const MAX_TEXT_LENGTH = 500
const MAX_ERRORS = 5
// Seen in the wild: 6000 no token, 6001 and 6003 invalid, 6002 missing scope, 6027 access to the API switched off.
const TOKEN_CODES: readonly (number | null)[] = [6000, 6001, 6002, 6003, 6027]

/** Medium's own errors, made fit to print; none when the body is not Medium's JSON. */
export function listReplyErrors(reply: HttpReply): readonly ApiError[] {
  const errors = reply.complete ? (readErrors(reply.body) ?? []) : []
  return errors
    .slice(0, MAX_ERRORS)
    .map(({ message, code }) => ({ message: cleanReplyText(message), code }))
}

/** Text from a server, on one line of at most 500 characters. */
export function cleanReplyText(text: string): string {
  // What is far beyond the limit is not worth cleaning: a body may have megabytes.
  return cleanLine(text.slice(0, 8 * MAX_TEXT_LENGTH), { max: MAX_TEXT_LENGTH })
}

export function isSuccess({ status }: HttpReply): boolean {
  return status >= 200 && status < 300
}

/** Cloudflare stopped the request before it reached Medium, and says so. */
export function isDeclaredChallenge(reply: HttpReply): boolean {
  return reply.status === 403 && reply.cfMitigated?.trim().toLowerCase() === 'challenge'
}

export function isHtml({ contentType, body }: HttpReply): boolean {
  return /\bhtml\b/i.test(contentType ?? '') || /^\s*</.test(body)
}

export function isRateLimit(reply: HttpReply): boolean {
  if (reply.status === 429) return true
  return (
    reply.status === 403 &&
    listReplyErrors(reply).some(({ message }) => /rate.?limit/i.test(message))
  )
}

/** 401 in any case; 403 when Medium's errors are about the token and not about what was asked. */
export function isAboutToken(reply: HttpReply): boolean {
  if (reply.status === 401) return true
  if (reply.status !== 403) return false
  return listReplyErrors(reply).some(
    ({ message, code }) => TOKEN_CODES.includes(code) || /\btoken\b|\bscopes?\b/i.test(message)
  )
}

/** `Token was invalid (code 6003)`, or what there is instead of Medium's errors. */
export function describeReply(reply: HttpReply): string {
  const errors = listReplyErrors(reply)
  if (errors.length > 0) return cleanReplyText(errors.map(describeApiError).join('; '))
  if (isDeclaredChallenge(reply)) return BLOCKED
  if (!reply.complete) return 'an answer that broke off'
  if (reply.body.trim() === '') return 'an empty body'
  return isHtml(reply) ? 'an HTML page' : 'something that is not an answer of Medium’s API'
}

function describeApiError({ message, code }: ApiError): string {
  const text = message.replace(/[.\s]+$/, '')
  if (code === null) return text
  return text === '' ? `code ${code}` : `${text} (code ${code})`
}
