// The six operations under /v1 and the token endpoint: who may ask, what is done, and the description's word on the answer.

import { json, Refusal, type Reply } from './sandbox-answers.ts'
import { loadDescription, type OperationId } from './api-description.ts'
import { readParts, storeImage } from './image-uploads.ts'
import { profileUrl, userById, type Medium } from './medium-backend.ts'
import { createPost, postAnswer } from './post-creation.ts'
import { authorize, exchange } from './oauth-tokens.ts'
import { roleOf, type Publication, type User } from './stored-people.ts'
import type { Scope, StoredPost } from './stored-records.ts'

export type ApiRequest = {
  readonly method: string
  /** Below `/v1`, still percent-encoded. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Called when the token is known. */
  readonly onUser: (user: User) => void
  /** Called when a post stands on the disk and nothing has been answered. */
  readonly onStored: (post: StoredPost) => Promise<void>
}

type Call = {
  readonly medium: Medium
  readonly request: ApiRequest
  readonly user: User
  /** The id in the path; empty where there is none. */
  readonly id: string
}

type Handler = {
  readonly scope: Scope
  readonly handle: (call: Call) => Reply | Promise<Reply>
}

const HANDLERS: Readonly<Record<OperationId, Handler>> = {
  getAuthenticatedUser: { scope: 'basicProfile', handle: getUser },
  listUserPublications: { scope: 'listPublications', handle: listPublications },
  listPublicationContributors: { scope: 'listPublications', handle: listContributors },
  createUserPost: { scope: 'publishPost', handle: createUserPost },
  createPublicationPost: { scope: 'publishPost', handle: createPublicationPost },
  uploadImage: { scope: 'uploadImage', handle: uploadImage }
}

/** Answers one request of the API. Its answer is one that the description allows. */
export async function answerApi(medium: Medium, request: ApiRequest): Promise<Reply> {
  if (request.path === '/tokens' && request.method === 'POST')
    return await refusedAsJson(() => answerTokens(medium, request))
  const found = operationFor(request)
  if (found === null)
    return json(404, new Refusal(404, `There is no ${request.method} /v1${request.path}.`).body)
  const { scope, handle } = HANDLERS[found.operation]
  const answer = await refusedAsJson(() => {
    const user = authorize(medium, request.headers.authorization, scope)
    request.onUser(user)
    return handle({ medium, request, user, id: found.id })
  })
  const body: unknown = JSON.parse(answer.body.toString())
  loadDescription().checkAnswer(found.operation, answer.status, body)
  return answer
}

function operationFor(request: ApiRequest): { operation: OperationId; id: string } | null {
  for (const { id: operation, method, path } of loadDescription().operations) {
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/, '([^/]+)')}$`)
    const match = pattern.exec(request.path)
    if (match !== null && method === request.method) return { operation, id: match[1] ?? '' }
  }
  return null
}

async function refusedAsJson(work: () => Reply | Promise<Reply>): Promise<Reply> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return json(error.status, error.body)
    throw error
  }
}

async function answerTokens(medium: Medium, request: ApiRequest): Promise<Reply> {
  if (!mediaType(request).startsWith('application/x-www-form-urlencoded'))
    throw new Refusal(400, 'The body must be application/x-www-form-urlencoded.')
  return await exchange(medium, new URLSearchParams(request.body.toString()))
}

function getUser({ medium, user }: Call): Reply {
  const { id, username, name } = user
  const imageUrl = `${medium.url}/avatars/${username}.svg`
  return json(200, { data: { id, username, name, url: profileUrl(medium, user), imageUrl } })
}

function listPublications({ medium, user, id }: Call): Reply {
  if (id !== user.id)
    throw new Refusal(403, 'The publications of another user cannot be listed.', 6004)
  const mine = medium.state.publications.filter(one => roleOf(one, user) !== null)
  return json(200, { data: mine.map(one => publicationAnswer(medium, one)) })
}

function publicationAnswer(medium: Medium, publication: Publication): Record<string, string> {
  const { id, name, description, slug } = publication
  const url = `${medium.url}/${slug}`
  return { id, name, description, url, imageUrl: `${medium.url}/avatars/${slug}.svg` }
}

function listContributors({ medium, id }: Call): Reply {
  const publication = publicationById(medium, id)
  const contributors = medium.state.users.flatMap(user => {
    const role = roleOf(publication, user)
    return role === null || role === 'follower'
      ? []
      : [{ publicationId: id, userId: user.id, role }]
  })
  return json(200, { data: contributors })
}

function publicationById(medium: Medium, id: string): Publication {
  const found = medium.state.publications.find(one => one.id === id)
  if (found === undefined) throw new Refusal(404, 'Publication not found.')
  return found
}

async function createUserPost(call: Call): Promise<Reply> {
  const { medium, user, id } = call
  if (userById(medium, id) === null) throw new Refusal(404, 'User not found', 6004)
  if (id !== user.id) throw new Refusal(403, 'A post can only be created for the token’s own user.')
  return await create(call, null)
}

async function createPublicationPost(call: Call): Promise<Reply> {
  return await create(call, publicationById(call.medium, call.id))
}

async function create(call: Call, publication: Publication | null): Promise<Reply> {
  const { medium, request, user } = call
  const post = createPost(medium, user, publication, jsonBody(request))
  await medium.save()
  await request.onStored(post)
  return json(201, { data: postAnswer(medium, post) })
}

async function uploadImage({ medium, request, user }: Call): Promise<Reply> {
  const parts = await readParts(request.headers['content-type'] ?? '', request.body)
  return await storeImage(medium, user.id, parts)
}

function jsonBody(request: ApiRequest): unknown {
  if (!mediaType(request).startsWith('application/json'))
    throw new Refusal(400, 'The body must be application/json.')
  try {
    return JSON.parse(request.body.toString()) as unknown
  } catch {
    throw new Refusal(400, 'The body is not valid JSON.')
  }
}

function mediaType(request: ApiRequest): string {
  return (request.headers['content-type'] ?? '').toLowerCase()
}
