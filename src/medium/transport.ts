// One request to Medium over the global fetch, sent once: never a redirect, never a kept socket, one time limit for the
// answer with its body. Everything it can end in is a value.

import { watchConnection } from './connection.ts'
import { describeNetworkError, failedBeforeConnection } from './network-errors.ts'
import { isSecureUrl } from './origin.ts'
import type { NoReply, Reply } from './reply.ts'
import { parseRetryAfter } from './retry.ts'
import { MediumError, type Operation } from './errors.ts'

export type Outgoing = Operation & {
  /** Base URL of the API, https or loopback. */
  readonly apiUrl: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | FormData
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** What may not appear in any text that comes out of here. */
  readonly secrets: readonly string[]
  readonly debug?: ((line: string) => void) | undefined
}

const MAX_BODY_BYTES = 5 * 1024 * 1024

/** Throws when a token would travel in the open: to be called before anything is sent. */
export function assertSecure(apiUrl: string): void {
  if (URL.canParse(apiUrl) && isSecureUrl(new URL(apiUrl))) return
  throw new MediumError('The base URL of Medium’s API is neither https nor on this machine.', {
    kind: 'not-sent',
    method: 'GET',
    path: '/',
    remedy: 'Set the input `api-url` to an https URL, or leave it out.'
  })
}

/** Never throws and never repeats. The message of a failure names its causes and holds no secret. */
export async function send(outgoing: Outgoing): Promise<Reply | NoReply> {
  const startedAt = performance.now()
  const result = await exchange(outgoing)
  const ended = result.kind === 'reply' ? String(result.status) : result.message
  const ms = Math.round(performance.now() - startedAt)
  outgoing.debug?.(`Medium: ${outgoing.method} ${outgoing.path}: ${ended} (${ms} ms)`)
  return result
}

async function exchange(outgoing: Outgoing): Promise<Reply | NoReply> {
  const request = build(outgoing)
  if (request === null)
    return {
      kind: 'no-reply',
      phase: 'before-connection',
      message: 'the request could not be built'
    }
  if (outgoing.signal?.aborted === true)
    return { kind: 'no-reply', phase: 'before-connection', message: 'the run was stopped' }
  const timeout = AbortSignal.timeout(outgoing.timeoutMs)
  const signals = [timeout, ...(outgoing.signal === undefined ? [] : [outgoing.signal])]
  const watch = watchConnection(new URL(request.url).origin)
  try {
    const response = await fetch(request, { signal: AbortSignal.any(signals) })
    return await readReply(response, outgoing.secrets)
  } catch (error) {
    const before =
      watch.stood() === false || (watch.stood() === null && failedBeforeConnection(error))
    const message = interruption(outgoing, timeout) ?? describeNetworkError(error)
    return {
      kind: 'no-reply',
      phase: before ? 'before-connection' : 'after',
      message: redact(message, outgoing.secrets)
    }
  } finally {
    watch.close()
  }
}

/** Null for what no request can be made of; its error is dropped, since it quotes header values. */
function build({ apiUrl, path, method, headers, body }: Outgoing): Request | null {
  try {
    return new Request(`${apiUrl.replace(/\/+$/, '')}${path}`, {
      method,
      // A kept socket may be closed by the server in the moment it is used again, which looks like a lost answer.
      headers: { ...headers, ...lengthOf(body), connection: 'close' },
      redirect: 'manual',
      ...bodyOf(body)
    })
  } catch {
    return null
  }
}

/** As a stream, which fetch cannot send again by itself: after a 421 it repeats any other body on a new connection. */
function bodyOf(body: Outgoing['body']): Pick<RequestInit, 'body' | 'duplex'> {
  if (typeof body !== 'string') return body === undefined ? {} : { body }
  return { body: new Blob([body]).stream(), duplex: 'half' }
}

function lengthOf(body: Outgoing['body']): Record<string, string> {
  return typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {}
}

function interruption({ timeoutMs, signal }: Outgoing, timeout: AbortSignal): string | null {
  if (signal?.aborted === true) return 'the run was stopped'
  return timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : null
}

async function readReply(response: Response, secrets: readonly string[]): Promise<Reply> {
  const { text, complete } = await readText(response, MAX_BODY_BYTES)
  const { status, headers } = response
  return {
    kind: 'reply',
    status,
    contentType: headers.get('content-type'),
    cfMitigated: headers.get('cf-mitigated'),
    retryAfterMs: parseRetryAfter(headers.get('retry-after'), Date.now()),
    // Refusals may quote what was sent; a success of the token endpoint is a token.
    body: response.ok ? text : redact(text, secrets),
    complete
  }
}

/** The body as text; incomplete when it broke off, took too long or is larger than `maxBytes`. */
export async function readText(
  response: Response,
  maxBytes: number
): Promise<{ readonly text: string; readonly complete: boolean }> {
  const body: AsyncIterable<Uint8Array> | null = response.body
  if (body === null) return { text: '', complete: true }
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  try {
    for await (const chunk of body) {
      bytes += chunk.byteLength
      if (bytes > maxBytes) return { text, complete: false }
      text += decoder.decode(chunk, { stream: true })
    }
  } catch {
    return { text, complete: false }
  }
  return { text: text + decoder.decode(), complete: true }
}

function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap(secret => [secret, encodeURIComponent(secret)])
    .filter(secret => secret.length > 3)
    .reduce((clean, secret) => clean.replaceAll(secret, '***'), text)
}
