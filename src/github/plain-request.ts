// One request by Node's own client, which is loaded in a third of the time of the toolkit's. Answers and errors have the
// shapes of the toolkit's client, so that what reads them need not know who asked. A request is sent once.

import type { Agent, ClientRequestArgs, IncomingMessage } from 'node:http'
import { parseJsonText, readField } from '../text/json.ts'

export type PlainRequest = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON. */
  readonly body: string | undefined
  readonly signal: AbortSignal | undefined
}

export type PlainAnswer = {
  readonly status: number
  readonly url: string
  readonly headers: IncomingMessage['headers']
  /** A value where the answer is JSON, else its text. */
  readonly data: unknown
}

/** An answer as it came, its bytes unpacked. */
export type RawAnswer = {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly bytes: Uint8Array
}

/** An answer that is none: of status 400 and above. */
class GitHubRefusal extends Error {
  readonly status: number
  readonly response: PlainAnswer
  constructor(response: PlainAnswer) {
    super(describeRefusal(response.data))
    this.status = response.status
    this.response = response
  }
}

/** Null for an answer that leads elsewhere. @throws Error with the `status` of the answer, or 500 when none came */
export async function requestPlainly(plain: PlainRequest): Promise<PlainAnswer | null> {
  const raw = await receiveAnswer(plain).catch((error: unknown) => {
    const cause: unknown = plain.signal?.aborted === true ? plain.signal.reason : error
    throw Object.assign(new Error('the request failed', { cause }), { status: 500 })
  })
  const answer = toAnswer(plain.url, raw)
  if (answer.status >= 400) throw new GitHubRefusal(answer)
  return answer.status >= 300 ? null : answer
}

/** Whatever its status. @param agent null for a way straight to GitHub */
export async function receiveAnswer(
  { url, method, headers, body, signal }: PlainRequest,
  agent: Agent | null = null
): Promise<RawAnswer> {
  const isSecure = url.startsWith('https:')
  const { request } = isSecure ? await import('node:https') : await import('node:http')
  const options: ClientRequestArgs = {
    method,
    headers: { ...headers, 'accept-encoding': 'gzip' },
    ...(signal === undefined ? {} : { signal }),
    ...(agent === null ? {} : { agent })
  }
  return new Promise((resolve, reject) => {
    const sent = request(url, options)
    sent.once('error', reject)
    sent.once('response', response => {
      const { statusCode = 500, headers } = response
      collectBody(response).then(
        bytes => resolve({ status: statusCode, headers, bytes }),
        (error: unknown) => reject(error as Error)
      )
    })
    sent.end(body)
  })
}

/** @throws Error when the body was cut off */
async function collectBody(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  if (response.headers['content-encoding'] !== 'gzip') return bytes
  const { gunzipSync } = await import('node:zlib')
  return gunzipSync(bytes)
}

function toAnswer(url: string, { status, headers, bytes }: RawAnswer): PlainAnswer {
  const text = new TextDecoder().decode(bytes)
  const isJson = /^application\/(?:json|scim\+json)\b/i.test(headers['content-type'] ?? '')
  const data = (isJson ? parseJsonText(text) : undefined) ?? text
  return { status, url, headers, data }
}

/** In the words of the toolkit's client. */
function describeRefusal(data: unknown): string {
  if (typeof data === 'string') return data
  const message = readField(data, 'message')
  if (typeof message !== 'string') return `Unknown error: ${JSON.stringify(data)}`
  const docs = readField(data, 'documentation_url')
  const suffix = typeof docs === 'string' && docs !== '' ? ` - ${docs}` : ''
  const errors = readField(data, 'errors')
  return Array.isArray(errors)
    ? `${message}: ${errors.map(error => JSON.stringify(error)).join(', ')}${suffix}`
    : `${message}${suffix}`
}
