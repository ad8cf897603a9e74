// What the sandbox answers: bytes with a media type, and refusals in the form of Medium's errors.

export type SandboxAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export type MediumErrorBody = { readonly errors: readonly { message: string; code: number }[] }

/** Medium's own number for an error that has none. */
export const UNNUMBERED = -1

/** A request that is turned down: Medium's JSON errors with this status. */
export class SandboxRefusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly body: MediumErrorBody

  constructor(status: number, message: string | readonly string[], code = UNNUMBERED) {
    const messages = typeof message === 'string' ? [message] : message
    super(messages.join(' '))
    this.status = status
    this.body = { errors: messages.map(text => ({ message: text, code })) }
  }
}

export function answerJson(
  status: number,
  body: unknown,
  headers: Record<string, string> = {}
): SandboxAnswer {
  return answerBytes(status, 'application/json; charset=utf-8', JSON.stringify(body), headers)
}

export function answerHtml(
  status: number,
  text: string,
  headers: Record<string, string> = {}
): SandboxAnswer {
  return answerBytes(status, 'text/html; charset=utf-8', text, headers)
}

/** A body of any media type. */
export function answerBytes(
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {}
): SandboxAnswer {
  return { status, headers: { 'content-type': type, ...headers }, body: Buffer.from(body) }
}

/** The HTML page with which Cloudflare, in front of Medium, turns a client away; with or without a challenge. */
export function answerBlocked(status = 403, challenge = false): SandboxAnswer {
  const title = challenge ? 'Just a moment...' : 'Attention Required!'
  const text = challenge
    ? 'Checking whether the connection is secure.'
    : 'This request has been blocked.'
  const page = `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`
  const headers = { server: 'cloudflare', ...(challenge ? { 'cf-mitigated': 'challenge' } : {}) }
  return answerHtml(status, page, headers)
}
