// One request to Medium, sent once: never a redirect, never a kept socket, one time limit for the answer with its body.
// Everything it can end in is a value.

import { messageOf } from '../diagnostics/action-error.ts'
import { createBlotter } from '../text/blotter.ts'
import { isSecureUrl } from '../text/urls.ts'
import type { Clock } from '../time/clock.ts'
import { provesNoConnection } from './network-errors.ts'
import type { NoReply, HttpReply } from './http-reply.ts'
import { parseRetryAfter } from './medium-retries.ts'
import { MediumError, type MediumOperation } from './medium-error.ts'
import { openSender } from './open-sender.ts'
import { NO_PROXY, type ProxySettings } from './proxy-settings.ts'
import type { Sender, WireAnswer, WireRequest } from './wire.ts'

export type OutgoingRequest = MediumOperation & {
  /** Base URL of the API, https or loopback. */
  readonly apiUrl: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array | undefined
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** What may not appear in any text that comes out of here. */
  readonly secrets: readonly string[]
  readonly clock: Clock
  readonly proxies?: ProxySettings | undefined
  readonly debug?: ((line: string) => void) | undefined
}

const MAX_BODY_BYTES = 5 * 1024 * 1024
const STOPPED = { reason: 'stopped', message: 'the run was stopped' } as const

/** To be called before anything is sent. @throws MediumError when a token would travel in the open */
export function assertSecureUrl(apiUrl: string): void {
  if (URL.canParse(apiUrl) && isSecureUrl(new URL(apiUrl))) return
  throw new MediumError('The base URL of Medium’s API is neither https nor on this machine.', {
    kind: 'not-sent',
    method: 'GET',
    path: '/',
    fault: { kind: 'insecure-url' }
  })
}

/** Never throws and never repeats. The message of a failure names its causes and holds no secret. */
export async function sendOnce(outgoing: OutgoingRequest): Promise<HttpReply | NoReply> {
  const startedAt = outgoing.clock.now()
  const result = await attemptExchange(outgoing)
  const ended = result.kind === 'reply' ? String(result.status) : result.message
  const ms = Math.round(outgoing.clock.now() - startedAt)
  outgoing.debug?.(`Medium: ${outgoing.method} ${outgoing.path}: ${ended} (${ms} ms)`)
  return result
}

async function attemptExchange(outgoing: OutgoingRequest): Promise<HttpReply | NoReply> {
  const request = buildRequest(outgoing)
  if (request === null) return failBefore('the request could not be built')
  if (outgoing.signal?.aborted === true)
    return { kind: 'no-reply', phase: 'before-connection', ...STOPPED }
  const opened = await openSender(request.url, outgoing.proxies ?? NO_PROXY).catch(messageOf)
  if (typeof opened === 'string') return failBefore(opened)
  try {
    return await sendOver(opened, request, outgoing)
  } finally {
    await opened.close()
  }
}

function failBefore(message: string): NoReply {
  return { kind: 'no-reply', phase: 'before-connection', reason: 'failed', message }
}

async function sendOver(
  { send, wasConnected }: Sender,
  request: BuiltRequest,
  outgoing: OutgoingRequest
): Promise<HttpReply | NoReply> {
  const timeout = AbortSignal.timeout(outgoing.timeoutMs)
  const signals = [timeout, ...(outgoing.signal === undefined ? [] : [outgoing.signal])]
  try {
    return await readReply(await send({ ...request, signal: AbortSignal.any(signals) }), outgoing)
  } catch (error) {
    const before =
      wasConnected() === false || (wasConnected() === null && provesNoConnection(error))
    const { reason, message } = explainFailure(error, outgoing, timeout)
    return {
      kind: 'no-reply',
      phase: before ? 'before-connection' : 'after',
      reason,
      message: createBlotter(outgoing.secrets)(message)
    }
  }
}

type BuiltRequest = Omit<WireRequest, 'signal'>

/** Null for what no request can be made of. */
function buildRequest({
  apiUrl,
  path,
  method,
  headers,
  body = new Uint8Array()
}: OutgoingRequest): BuiltRequest | null {
  const address = `${apiUrl.replace(/\/+$/, '')}${path}`
  if (!URL.canParse(address) || !Object.values(headers).every(isHeaderValue)) return null
  const length = method === 'GET' ? {} : { 'content-length': String(body.length) }
  return {
    method,
    url: new URL(address).href,
    // A kept socket may be closed by the server in the moment it is used again, which looks like a lost answer.
    headers: { ...headers, ...length, connection: 'close' },
    body
  }
}

function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
}

function explainFailure(
  error: unknown,
  { timeoutMs, signal }: OutgoingRequest,
  timeout: AbortSignal
): Pick<NoReply, 'reason' | 'message'> {
  if (signal?.aborted === true) return STOPPED
  return timeout.aborted
    ? { reason: 'timed-out', message: `no answer within ${timeoutMs / 1000} s` }
    : { reason: 'failed', message: messageOf(error) }
}

async function readReply(
  answer: WireAnswer,
  { clock, secrets }: OutgoingRequest
): Promise<HttpReply> {
  const { text, complete } = await readBodyText(answer, MAX_BODY_BYTES)
  const { status, headers } = answer
  return {
    kind: 'reply',
    status,
    contentType: headers.get('content-type'),
    cfMitigated: headers.get('cf-mitigated'),
    retryAfterMs: parseRetryAfter(headers.get('retry-after'), clock.now()),
    // Refusals may quote what was sent; a success of the token endpoint is a token.
    body: status >= 200 && status < 300 ? text : createBlotter(secrets)(text),
    complete
  }
}

/** The body as text; incomplete when it broke off, took too long or is larger than `maxBytes`. */
export async function readBodyText(
  { body }: WireAnswer,
  maxBytes: number
): Promise<{ readonly text: string; readonly complete: boolean }> {
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
