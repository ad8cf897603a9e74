// Replies of Medium for the tables of the pure tests.

import type { HttpReply } from '../../src/medium/http-reply.ts'

export function buildReply(overrides: Partial<HttpReply> = {}): HttpReply {
  return {
    kind: 'reply',
    status: 200,
    contentType: 'application/json',
    cfMitigated: null,
    retryAfterMs: null,
    body: '',
    complete: true,
    ...overrides
  }
}

/** Medium's JSON error. */
export function refusal(
  status: number,
  message: string,
  code: number,
  more: Partial<HttpReply> = {}
): HttpReply {
  return buildReply({ status, body: JSON.stringify({ errors: [{ message, code }] }), ...more })
}

export function html(status: number, more: Partial<HttpReply> = {}): HttpReply {
  return buildReply({
    status,
    contentType: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Just a moment...</title>',
    ...more
  })
}
