// Bytes in and bytes out: a request to GitHub's API as a value, and an answer with GitHub's headers.

import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GitHubAnswer } from './github-answers.ts'
import type { Exchange } from './github-faults.ts'

/** Reads a request to its end. */
export async function receiveExchange(request: IncomingMessage): Promise<Exchange> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const url = request.url ?? '/'
  const [path = '/', query = ''] = url.split(/\?(.*)/s)
  return {
    method: request.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    ),
    body: parseBody(text),
    applied: false,
    status: null
  }
}

function parseBody(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

export function resetExchange(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}

/** Sends an answer with the headers that GitHub's have; `now` is GitHub's time. */
export function answerExchange(
  exchange: Exchange,
  response: ServerResponse,
  answer: GitHubAnswer,
  now: Date
): void {
  exchange.status = answer.status
  const { body } = answer
  const text = typeof body === 'string' || Buffer.isBuffer(body)
  response.writeHead(answer.status, {
    ...(body === undefined
      ? {}
      : { 'content-type': text ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8' }),
    date: now.toUTCString(),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': randomUUID(),
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': String(Math.floor(now.getTime() / 1000) + 3600),
    ...answer.headers
  })
  response.end(body === undefined || text ? body : JSON.stringify(body))
}
