// Medium's API as functions: all six operations of the description. Reads and uploads are repeated and throw
// MediumError; a creation is sent once and answers with a value.

import type { Clock } from '../time/clock.ts'
import { creationAnswer, type CreationAnswer } from './answers.ts'
import { MediumError, noReplyError, protocolError, replyError, type Operation } from './errors.ts'
import { isSuccess } from './reply.ts'
import type { ImageType } from './vocabulary.ts'
import { withRetries } from './retry.ts'
import { assertSecure, send, type Outgoing } from './transport.ts'
import {
  readContributors,
  readData,
  readImage,
  readPublications,
  readUser,
  type Contributor,
  type CreatePostRequest,
  type Image,
  type Publication,
  type User
} from './wire.ts'

export type ImageFile = {
  readonly bytes: Uint8Array
  readonly mediaType: ImageType
  readonly fileName: string
}

export type CreationTarget = {
  readonly authorId: string
  /** Null: the author's own profile. */
  readonly publicationId: string | null
}

export type Medium = {
  /** Like the next three, throws MediumError. */
  readonly getAuthenticatedUser: () => Promise<User>
  readonly listUserPublications: (userId: string) => Promise<readonly Publication[]>
  readonly listPublicationContributors: (publicationId: string) => Promise<readonly Contributor[]>
  /** The signal ends the try in flight and the wait for the next one. */
  readonly uploadImage: (image: ImageFile, signal?: AbortSignal) => Promise<Image>
  /** Sent at most once, never throws. An abort before anything was sent is `not-sent`, a later one `no-answer`. */
  readonly createPost: (
    target: CreationTarget,
    request: CreatePostRequest,
    signal?: AbortSignal
  ) => Promise<CreationAnswer>
}

export type MediumOptions = {
  /** Such as `https://api.medium.com/v1`; https, or http on loopback. */
  readonly apiUrl: string
  readonly token: string
  readonly userAgent: string
  /** For one creation, its answer's body included. */
  readonly creationTimeoutMs: number
  readonly clock: Clock
  /** Gets a line for each request: method, path, status and time. */
  readonly debug?: (line: string) => void
}

const READ_TIMEOUT_MS = 30_000
const UPLOAD_TIMEOUT_MS = 120_000

/** Throws MediumError for an `apiUrl` that would send the token in the open. */
export function createMediumClient(options: MediumOptions): Medium {
  assertSecure(options.apiUrl)
  return {
    async getAuthenticatedUser() {
      return ask(options, { method: 'GET', path: '/me' }, readUser, 'a user with an id')
    },
    async listUserPublications(userId) {
      const path = `/users/${segment(userId)}/publications`
      return ask(options, { method: 'GET', path }, readPublications, 'a list of publications')
    },
    async listPublicationContributors(publicationId) {
      const path = `/publications/${segment(publicationId)}/contributors`
      return ask(options, { method: 'GET', path }, readContributors, 'a list of contributors')
    },
    async uploadImage({ bytes, mediaType, fileName }, signal) {
      const body = new FormData()
      body.append('image', new File([new Uint8Array(bytes)], fileName, { type: mediaType }))
      const request = {
        method: 'POST',
        path: '/images',
        body,
        timeoutMs: UPLOAD_TIMEOUT_MS,
        signal
      } as const
      return ask(options, request, readImage, 'the URL of an image')
    },
    async createPost(target, request, signal) {
      return createPost(options, target, request, signal)
    }
  }
}

type Request = Operation & {
  readonly body?: FormData
  readonly timeoutMs?: number
  readonly signal?: AbortSignal | undefined
}

/** A request that may be repeated, and the `data` of its answer; `what` completes "an answer without …". */
async function ask<T>(
  options: MediumOptions,
  request: Request,
  read: (data: unknown) => T | null,
  what: string
): Promise<T> {
  const { method, path } = request
  const outgoing = outgoingOf(options, { timeoutMs: READ_TIMEOUT_MS, ...request })
  return withRetries(options.clock, { signal: request.signal }, async () => {
    const reply = await send(outgoing)
    if (reply.kind === 'no-reply') throw noReplyError({ method, path }, reply)
    if (!isSuccess(reply)) throw replyError({ method, path }, reply)
    const data = reply.complete ? read(readData(reply.body)) : null
    if (data === null) throw protocolError({ method, path }, reply, what)
    return data
  })
}

async function createPost(
  options: MediumOptions,
  target: CreationTarget,
  request: CreatePostRequest,
  signal: AbortSignal | undefined
): Promise<CreationAnswer> {
  try {
    const path =
      target.publicationId === null
        ? `/users/${segment(target.authorId)}/posts`
        : `/publications/${segment(target.publicationId)}/posts`
    const outgoing = outgoingOf(options, {
      method: 'POST',
      path,
      body: JSON.stringify(request),
      timeoutMs: options.creationTimeoutMs
    })
    return creationAnswer(await send({ ...outgoing, signal }))
  } catch (error) {
    // Only what precedes `send` throws, so nothing has left.
    if (!(error instanceof MediumError)) throw error
    const kind = error.kind === 'unauthorized' ? 'unauthorized' : 'not-sent'
    return { kind, message: error.message, remedy: error.remedy }
  }
}

function outgoingOf(
  { apiUrl, token, userAgent, debug }: MediumOptions,
  request: Pick<Outgoing, 'method' | 'path' | 'body' | 'timeoutMs' | 'signal'>
): Outgoing {
  assertToken(token, request)
  return {
    ...request,
    apiUrl,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'accept-charset': 'utf-8',
      'user-agent': userAgent,
      // fetch itself names the type of a form, with its boundary.
      ...(typeof request.body === 'string' ? { 'content-type': 'application/json' } : {})
    },
    secrets: [token],
    debug
  }
}

/** fetch quotes a header value that it cannot send: such a token must not get that far. */
function assertToken(token: string, { method, path }: Operation): void {
  if (/^[\x21-\x7e]+$/.test(token)) return
  throw new MediumError(
    token === ''
      ? 'There is no Medium token.'
      : 'The Medium token holds a space, a line break or another character that no token has.',
    {
      method,
      path,
      kind: 'unauthorized',
      remedy: 'Set the secret behind the input `medium-token` to the token and nothing else.'
    }
  )
}

/** An id as one segment of a path; one that would point elsewhere is none of Medium's. */
function segment(id: string): string {
  if (id !== '' && id !== '.' && id !== '..') return encodeURIComponent(id)
  throw new MediumError(`Medium gave ${JSON.stringify(id)} for an id, which cannot be one.`, {
    method: 'GET',
    path: '/',
    kind: 'protocol',
    remedy: 'Check that the input `api-url` is the base URL of Medium’s API.'
  })
}
