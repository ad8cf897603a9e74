// Bytes in and bytes out: reads a request to its end, sends an answer whole, in half or as a reset connection.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { SandboxRefusal, type SandboxAnswer } from './sandbox-answers.ts'

export type IncomingRequest = {
  readonly method: string
  /** As sent, percent-encoding included, without the query. */
  readonly path: string
  readonly query: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const MAX_BODY = 40 * 1024 * 1024

/** @throws SandboxRefusal 413 for a body over 40 MB */
export async function receiveRequest(request: IncomingMessage): Promise<IncomingRequest> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY) throw new SandboxRefusal(413, 'The body is larger than 40 MB.')
    chunks.push(chunk)
  }
  const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s)
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return {
    method: request.method ?? 'GET',
    path,
    query,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks)
  }
}

export function sendAnswer(response: ServerResponse, answer: SandboxAnswer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
  response.end(answer.body)
}

/** Promises the whole body, sends half of it and resets the connection. */
export function sendHalfAnswer(response: ServerResponse, answer: SandboxAnswer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
  const half = answer.body.subarray(0, Math.floor(answer.body.length / 2))
  response.write(half, () => resetConnection(response))
}

export function resetConnection(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}
