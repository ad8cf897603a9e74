// Replies of Medium for the tables of the pure tests.

import type { Reply } from '../../src/medium/reply.ts'

export function buildReply(overrides: Partial<Reply> = {}): Reply {
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
  more: Partial<Reply> = {}
): Reply {
  return buildReply({ status, body: JSON.stringify({ errors: [{ message, code }] }), ...more })
}

export function html(status: number, more: Partial<Reply> = {}): Reply {
  return buildReply({
    status,
    contentType: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Just a moment...</title>',
    ...more
  })
}
