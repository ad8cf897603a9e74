// Medium's API as functions: all six operations of the description. Reads and uploads are repeated and throw
// MediumError; a creation is sent once and its answer is a value.

import type { Clock } from '../time/clock.ts'
import { withRetries } from '../time/retry.ts'
import { toCreationAnswer, type CreationAnswer } from './creation-answer.ts'
import {
  MediumError,
  createNoReplyError,
  createProtocolError,
  createReplyError,
  type MediumOperation
} from './medium-error.ts'
import { isSuccess } from './http-reply.ts'
import { createImageForm, type Form, type ImageFile } from './image-form.ts'
import { judgeReadOrUpload, MEDIUM_RETRIES } from './medium-retries.ts'
import type { ProxySettings } from './proxy-settings.ts'
import { assertSecureUrl, sendOnce, type OutgoingRequest } from './http-transport.ts'
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
} from './api-schemas.ts'

export type CreationTarget = {
  readonly authorId: string
  /** Null: the author's own profile. */
  readonly publicationId: string | null
}

export type Medium = {
  /** Like the next three, repeated where that may help. @throws MediumError */
  readonly getAuthenticatedUser: () => Promise<User>
  readonly listUserPublications: (userId: string) => Promise<readonly Publication[]>
  readonly listPublicationContributors: (publicationId: string) => Promise<readonly Contributor[]>
  /** The signal ends the try in flight and the wait for the next one. */
  readonly uploadImage: (image: ImageFile, signal?: AbortSignal) => Promise<Image>
  /** Sent at most once; never throws MediumError. An abort before anything was sent is `not-sent`, a later one `no-answer`. */
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
  /** The proxy of the environment; none unless given. */
  readonly proxies?: ProxySettings
  /** Takes a line for each request: method, path, status and time. */
  readonly debug?: (line: string) => void
}

const READ_TIMEOUT_MS = 30_000
const UPLOAD_TIMEOUT_MS = 120_000

/** @throws MediumError for an `apiUrl` that would send the token in the open */
export function createMediumClient(options: MediumOptions): Medium {
  assertSecureUrl(options.apiUrl)
  return {
    async getAuthenticatedUser() {
      return askForData(options, { method: 'GET', path: '/me' }, readUser, 'a user with an id')
    },
    async listUserPublications(userId) {
      const path = `/users/${toPathSegment(userId)}/publications`
      return askForData(
        options,
        { method: 'GET', path },
        readPublications,
        'a list of publications'
      )
    },
    async listPublicationContributors(publicationId) {
      const path = `/publications/${toPathSegment(publicationId)}/contributors`
      return askForData(
        options,
        { method: 'GET', path },
        readContributors,
        'a list of contributors'
      )
    },
    async uploadImage(image, signal) {
      const request = {
        method: 'POST',
        path: '/images',
        form: createImageForm(image),
        timeoutMs: UPLOAD_TIMEOUT_MS,
        signal
      } as const
      return askForData(options, request, readImage, 'the URL of an image')
    },
    async createPost(target, request, signal) {
      return requestCreation(options, target, request, signal)
    }
  }
}

type RepeatableRequest = MediumOperation & {
  readonly form?: Form
  readonly timeoutMs?: number
  readonly signal?: AbortSignal | undefined
}

/** A request that may be repeated, and the `data` of its answer; `what` completes "an answer without …". */
async function askForData<T>(
  options: MediumOptions,
  request: RepeatableRequest,
  read: (data: unknown) => T | null,
  what: string
): Promise<T> {
  const { method, path } = request
  const outgoing = createOutgoing(options, { timeoutMs: READ_TIMEOUT_MS, ...request })
  const retrying = {
    clock: options.clock,
    policy: MEDIUM_RETRIES,
    judge: judgeReadOrUpload,
    signal: request.signal
  }
  return withRetries(retrying, async () => {
    const reply = await sendOnce(outgoing)
    if (reply.kind === 'no-reply') throw createNoReplyError({ method, path }, reply)
    if (!isSuccess(reply)) throw createReplyError({ method, path }, reply)
    const data = reply.complete ? read(readData(reply.body)) : null
    if (data === null) throw createProtocolError({ method, path }, reply, what)
    return data
  })
}

async function requestCreation(
  options: MediumOptions,
  target: CreationTarget,
  request: CreatePostRequest,
  signal: AbortSignal | undefined
): Promise<CreationAnswer> {
  try {
    const path =
      target.publicationId === null
        ? `/users/${toPathSegment(target.authorId)}/posts`
        : `/publications/${toPathSegment(target.publicationId)}/posts`
    const outgoing = createOutgoing(options, {
      method: 'POST',
      path,
      form: { type: 'application/json', body: Buffer.from(JSON.stringify(request)) },
      timeoutMs: options.creationTimeoutMs
    })
    return toCreationAnswer(await sendOnce({ ...outgoing, signal }))
  } catch (error) {
    // Only what precedes `sendOnce` throws, so nothing was sent.
    if (!(error instanceof MediumError)) throw error
    const { message, status, errors, fault } = error
    const kind = error.kind === 'unauthorized' ? 'unauthorized' : 'not-sent'
    return { kind, message, status, errors, fault }
  }
}

function createOutgoing(
  { apiUrl, token, userAgent, clock, proxies, debug }: MediumOptions,
  { form, ...request }: RepeatableRequest & Pick<OutgoingRequest, 'timeoutMs'>
): OutgoingRequest {
  assertToken(token, request)
  return {
    ...request,
    body: form?.body,
    apiUrl,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'accept-charset': 'utf-8',
      'user-agent': userAgent,
      ...(form === undefined ? {} : { 'content-type': form.type })
    },
    secrets: [token],
    clock,
    proxies,
    debug
  }
}

/** A client may quote a header value that it cannot send: such a token must not get that far. */
function assertToken(token: string, { method, path }: MediumOperation): void {
  if (/^[\x21-\x7e]+$/.test(token)) return
  throw new MediumError(
    token === ''
      ? 'There is no Medium token.'
      : 'The Medium token contains a space, a line break or another character that no token has.',
    { method, path, kind: 'unauthorized', fault: { kind: 'unusable-token' } }
  )
}

/** An id as one segment of a path; one that would lead elsewhere cannot be Medium's. */
function toPathSegment(id: string): string {
  if (id !== '' && id !== '.' && id !== '..') return encodeURIComponent(id)
  throw new MediumError(`Medium gave the id ${JSON.stringify(id)}, which cannot be one.`, {
    method: 'GET',
    path: '/',
    kind: 'protocol',
    fault: { kind: 'unusable-id' }
  })
}
