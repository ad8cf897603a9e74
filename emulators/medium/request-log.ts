// One request to the API or a feed as the sandbox remembers it: enough to assert on, without anybody's secrets.

import { createHash } from 'node:crypto'
import { SandboxRefusal } from './sandbox-answers.ts'
import { readParts } from './image-uploads.ts'
import type { IncomingRequest } from './http-exchange.ts'

export type RecordedRequest = {
  /** When it had arrived whole: epoch milliseconds. */
  readonly time: number
  readonly method: string
  /** As sent, without the query. */
  readonly path: string
  readonly query: string
  /** Names in lower case; the value of `authorization` is hidden. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON, a form's fields, a multipart body's parts; text when it is none of these, null when there was none. */
  readonly body: unknown
  /** Whose token it had; null when it had no valid one. */
  user: string | null
  /** The id of the post that it made. */
  postId: string | null
  /** The status that was sent; null while there is no answer, or when none went out. */
  status: number | null
  /** The error that was answered, or the fault that struck. */
  problem: string | null
}

const HIDDEN = '***'
const SECRET_FIELDS = new Set(['client_secret', 'refresh_token', 'code'])

/** How one part of a multipart body is remembered. */
export type RecordedPart = {
  readonly field: string
  readonly filename: string | null
  readonly type: string
  /** In bytes. */
  readonly size: number
  readonly md5: string
}

/** What is remembered of a request that has just arrived. */
export async function recordRequest(
  incoming: IncomingRequest,
  time: number
): Promise<RecordedRequest> {
  const { method, path, query, headers } = incoming
  return {
    time,
    method,
    path,
    query,
    headers: hideSecrets(headers),
    body: await readBody(headers['content-type'] ?? '', incoming.body),
    user: null,
    postId: null,
    status: null,
    problem: null
  }
}

function hideSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  const { authorization, ...rest } = headers
  if (authorization === undefined) return rest
  return { ...rest, authorization: authorization.replace(/\S+$/, HIDDEN) }
}

async function readBody(type: string, body: Buffer): Promise<unknown> {
  if (body.length === 0) return null
  if (type.startsWith('application/x-www-form-urlencoded')) return readForm(body.toString())
  if (type.startsWith('multipart/form-data')) return await readMultipart(type, body)
  try {
    return JSON.parse(body.toString()) as unknown
  } catch {
    return body.toString()
  }
}

function readForm(text: string): Record<string, string> {
  const fields = [...new URLSearchParams(text)].map(([name, value]) => [
    name,
    SECRET_FIELDS.has(name) ? HIDDEN : value
  ])
  return Object.fromEntries(fields) as Record<string, string>
}

async function readMultipart(
  contentType: string,
  body: Buffer
): Promise<readonly RecordedPart[] | null> {
  try {
    const parts = await readParts(contentType, body)
    return parts.map(({ field, filename, type, data }) => {
      const md5 = createHash('md5').update(data).digest('hex')
      return { field, filename, type, size: data.length, md5 }
    })
  } catch (error) {
    if (error instanceof SandboxRefusal) return null
    throw error
  }
}
