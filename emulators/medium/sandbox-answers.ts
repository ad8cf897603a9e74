// What the sandbox answers: bytes with a media type, and refusals in the form of Medium's errors.

export type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export type ErrorBody = { readonly errors: readonly { message: string; code: number }[] }

/** Medium's own number for an error that has none. */
export const UNNUMBERED = -1

/** A request that is turned down: Medium's JSON errors with this status. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly body: ErrorBody

  constructor(status: number, message: string | readonly string[], code = UNNUMBERED) {
    const messages = typeof message === 'string' ? [message] : message
    super(messages.join(' '))
    this.status = status
    this.body = { errors: messages.map(one => ({ message: one, code })) }
  }
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return reply(status, 'application/json; charset=utf-8', JSON.stringify(body), headers)
}

export function html(status: number, text: string, headers: Record<string, string> = {}): Reply {
  return reply(status, 'text/html; charset=utf-8', text, headers)
}

/** A body of any media type. */
export function reply(
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {}
): Reply {
  return { status, headers: { 'content-type': type, ...headers }, body: Buffer.from(body) }
}

/** The HTML page with which Cloudflare, in front of Medium, turns a client away; with or without a challenge. */
export function turnedAway(status = 403, challenge = false): Reply {
  const title = challenge ? 'Just a moment...' : 'Attention Required!'
  const text = challenge
    ? 'Checking whether the connection is secure.'
    : 'This request has been blocked.'
  const page = `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`
  const headers = { server: 'cloudflare', ...(challenge ? { 'cf-mitigated': 'challenge' } : {}) }
  return html(status, page, headers)
}
