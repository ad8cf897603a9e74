// What came back from Medium, or did not: the facts from which errors and answers are decided, and what they mean.

import { readErrors, type ApiError } from './wire.ts'

export type Reply = {
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
  /** `before-connection`: no connection stood, so nothing of the request can have arrived. */
  readonly phase: 'before-connection' | 'after'
  readonly message: string
}

const MAX_TEXT = 500
const MAX_ERRORS = 5
// Seen in the wild: 6000 no token, 6001 and 6003 invalid, 6002 missing scope, 6027 access to the API switched off.
const TOKEN_CODES: readonly (number | null)[] = [6000, 6001, 6002, 6003, 6027]

/** Medium's own errors, made fit to print; none when the body is not Medium's JSON. */
export function errorsOf(reply: Reply): readonly ApiError[] {
  const errors = reply.complete ? (readErrors(reply.body) ?? []) : []
  return errors
    .slice(0, MAX_ERRORS)
    .map(({ message, code }) => ({ message: cleanText(message), code }))
}

export function isSuccess({ status }: Reply): boolean {
  return status >= 200 && status < 300
}

/** Cloudflare stopped the request before it reached Medium, and says so. */
export function isDeclaredChallenge(reply: Reply): boolean {
  return reply.status === 403 && reply.cfMitigated?.trim().toLowerCase() === 'challenge'
}

export function isHtml({ contentType, body }: Reply): boolean {
  return /\bhtml\b/i.test(contentType ?? '') || /^\s*</.test(body)
}

export function isRateLimit(reply: Reply): boolean {
  if (reply.status === 429) return true
  return reply.status === 403 && errorsOf(reply).some(({ message }) => /rate.?limit/i.test(message))
}

/** 401 whoever says it; 403 when Medium's errors are about the token and not about what was asked. */
export function isAboutToken(reply: Reply): boolean {
  if (reply.status === 401) return true
  if (reply.status !== 403) return false
  return errorsOf(reply).some(
    ({ message, code }) => TOKEN_CODES.includes(code) || /\btoken\b|\bscopes?\b/i.test(message)
  )
}

/** `Token was invalid (code 6003)`, or what there is instead of Medium's errors. */
export function describeReply(reply: Reply): string {
  const errors = errorsOf(reply)
  if (errors.length > 0) return cleanText(errors.map(describeError).join('; '))
  if (isDeclaredChallenge(reply)) return 'a challenge page of Cloudflare'
  if (!reply.complete) return 'an answer that broke off'
  if (reply.body.trim() === '') return 'an empty body'
  return isHtml(reply) ? 'an HTML page' : 'something that is not an answer of Medium’s API'
}

/** On one line, without control or format characters, at most 500 characters. */
export function cleanText(text: string): string {
  const line = text
    .slice(0, 8 * MAX_TEXT)
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length > MAX_TEXT ? `${characters.slice(0, MAX_TEXT - 1).join('')}…` : line
}

function describeError({ message, code }: ApiError): string {
  const text = message.replace(/[.\s]+$/, '')
  if (code === null) return text
  return text === '' ? `code ${code}` : `${text} (code ${code})`
}
