// The six operations under /v1 and the token endpoint: who may ask, what is done, and the description's word on the answer.

import { answerJson, SandboxRefusal, type SandboxAnswer } from './sandbox-answers.ts'
import { loadDescription, type OperationId } from './api-description.ts'
import { readParts, storeImage } from './image-uploads.ts'
import { toProfileUrl, findUser, type MediumBackend } from './medium-backend.ts'
import { storePost, toPostAnswer } from './post-creation.ts'
import { authorize, exchangeGrant } from './oauth-tokens.ts'
import { findRole, type StoredPublication, type StoredUser } from './stored-people.ts'
import type { Scope, StoredPost } from './stored-records.ts'

export type ApiRequest = {
  readonly method: string
  /** Below `/v1`, still percent-encoded. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Called when the token is known. */
  readonly onUser: (user: StoredUser) => void
  /** Called when a post is on the disk and nothing has been answered. */
  readonly onStored: (post: StoredPost) => Promise<void>
}

type OperationCall = {
  readonly medium: MediumBackend
  readonly request: ApiRequest
  readonly user: StoredUser
  /** The id in the path; empty where there is none. */
  readonly id: string
}

type OperationHandler = {
  readonly scope: Scope
  readonly handle: (call: OperationCall) => SandboxAnswer | Promise<SandboxAnswer>
}

const HANDLERS: Readonly<Record<OperationId, OperationHandler>> = {
  getAuthenticatedUser: { scope: 'basicProfile', handle: getUser },
  listUserPublications: { scope: 'listPublications', handle: listPublications },
  listPublicationContributors: { scope: 'listPublications', handle: listContributors },
  createUserPost: { scope: 'publishPost', handle: createUserPost },
  createPublicationPost: { scope: 'publishPost', handle: createPublicationPost },
  uploadImage: { scope: 'uploadImage', handle: uploadImage }
}

/** Answers one request of the API. Its answer is one that the description allows. */
export async function answerApi(
  medium: MediumBackend,
  request: ApiRequest
): Promise<SandboxAnswer> {
  if (request.path === '/tokens' && request.method === 'POST')
    return await answerRefusals(() => answerTokens(medium, request))
  const found = findOperation(request)
  if (found === null)
    return answerJson(
      404,
      new SandboxRefusal(404, `There is no ${request.method} /v1${request.path}.`).body
    )
  const { scope, handle } = HANDLERS[found.operation]
  const answer = await answerRefusals(() => {
    const user = authorize(medium, request.headers.authorization, scope)
    request.onUser(user)
    return handle({ medium, request, user, id: found.id })
  })
  const body: unknown = JSON.parse(answer.body.toString())
  loadDescription().checkAnswer(found.operation, answer.status, body)
  return answer
}

function findOperation(request: ApiRequest): { operation: OperationId; id: string } | null {
  for (const { id: operation, method, path } of loadDescription().operations) {
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/, '([^/]+)')}$`)
    const match = pattern.exec(request.path)
    if (match !== null && method === request.method) return { operation, id: match[1] ?? '' }
  }
  return null
}

async function answerRefusals(
  work: () => SandboxAnswer | Promise<SandboxAnswer>
): Promise<SandboxAnswer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SandboxRefusal) return answerJson(error.status, error.body)
    throw error
  }
}

async function answerTokens(medium: MediumBackend, request: ApiRequest): Promise<SandboxAnswer> {
  if (!readMediaType(request).startsWith('application/x-www-form-urlencoded'))
    throw new SandboxRefusal(400, 'The body must be application/x-www-form-urlencoded.')
  return await exchangeGrant(medium, new URLSearchParams(request.body.toString()))
}

function getUser({ medium, user }: OperationCall): SandboxAnswer {
  const { id, username, name } = user
  const imageUrl = `${medium.url}/avatars/${username}.svg`
  return answerJson(200, {
    data: { id, username, name, url: toProfileUrl(medium, user), imageUrl }
  })
}

function listPublications({ medium, user, id }: OperationCall): SandboxAnswer {
  if (id !== user.id)
    throw new SandboxRefusal(403, 'The publications of another user cannot be listed.', 6004)
  const mine = medium.state.publications.filter(publication => findRole(publication, user) !== null)
  return answerJson(200, {
    data: mine.map(publication => toPublicationAnswer(medium, publication))
  })
}

function toPublicationAnswer(
  medium: MediumBackend,
  publication: StoredPublication
): Record<string, string> {
  const { id, name, description, slug } = publication
  const url = `${medium.url}/${slug}`
  return { id, name, description, url, imageUrl: `${medium.url}/avatars/${slug}.svg` }
}

function listContributors({ medium, id }: OperationCall): SandboxAnswer {
  const publication = findPublication(medium, id)
  const contributors = medium.state.users.flatMap(user => {
    const role = findRole(publication, user)
    return role === null || role === 'follower'
      ? []
      : [{ publicationId: id, userId: user.id, role }]
  })
  return answerJson(200, { data: contributors })
}

function findPublication(medium: MediumBackend, id: string): StoredPublication {
  const found = medium.state.publications.find(publication => publication.id === id)
  if (found === undefined) throw new SandboxRefusal(404, 'Publication not found.')
  return found
}

async function createUserPost(call: OperationCall): Promise<SandboxAnswer> {
  const { medium, user, id } = call
  if (findUser(medium, id) === null) throw new SandboxRefusal(404, 'User not found', 6004)
  if (id !== user.id)
    throw new SandboxRefusal(403, 'A post can only be created for the token’s own user.')
  return await createAndAnswer(call, null)
}

async function createPublicationPost(call: OperationCall): Promise<SandboxAnswer> {
  return await createAndAnswer(call, findPublication(call.medium, call.id))
}

async function createAndAnswer(
  call: OperationCall,
  publication: StoredPublication | null
): Promise<SandboxAnswer> {
  const { medium, request, user } = call
  const post = storePost(medium, user, publication, readJsonBody(request))
  await medium.save()
  await request.onStored(post)
  return answerJson(201, { data: toPostAnswer(medium, post) })
}

async function uploadImage({ medium, request, user }: OperationCall): Promise<SandboxAnswer> {
  const parts = await readParts(request.headers['content-type'] ?? '', request.body)
  return await storeImage(medium, user.id, parts)
}

function readJsonBody(request: ApiRequest): unknown {
  if (!readMediaType(request).startsWith('application/json'))
    throw new SandboxRefusal(400, 'The body must be application/json.')
  try {
    return JSON.parse(request.body.toString()) as unknown
  } catch {
    throw new SandboxRefusal(400, 'The body is not valid JSON.')
  }
}

function readMediaType(request: ApiRequest): string {
  return (request.headers['content-type'] ?? '').toLowerCase()
}
