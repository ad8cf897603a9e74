// The endpoints of references: get, list by prefix, create, update, delete.

import { readMembers } from '../shared/unknown-values.ts'
import {
  answer,
  answerList,
  createInvalid,
  createNotFound,
  type GitHubAnswer,
  type Schemas
} from './github-answers.ts'
import {
  toNodeId,
  toRepositoryUrl,
  type GitHubRequest,
  type GitHubBackend
} from './github-backend.ts'
import { readCommit } from './git-commits.ts'
import { isAncestor, isRefName, matchRefs, readRef, swapRef, type GitRef } from './git-refs.ts'

export async function getRef(backend: GitHubBackend, path: string): Promise<GitHubAnswer> {
  const found = await readRef(backend.store, `refs/${path}`)
  if (found === null) throw createNotFound()
  return answer('git-ref', 200, toRefBody(backend, found))
}

export async function listMatchingRefs(
  backend: GitHubBackend,
  path: string
): Promise<GitHubAnswer> {
  const found = await matchRefs(backend.store, `refs/${path}`)
  return answerList(
    'git-ref',
    found.map(ref => toRefBody(backend, ref))
  )
}

export async function createRef(
  backend: GitHubBackend,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const { ref, sha } = readMembers(request.body)
  if (typeof ref !== 'string') throw createInvalid(`Invalid request.\n\n"ref" wasn't supplied.`)
  if (typeof sha !== 'string') throw createInvalid(`Invalid request.\n\n"sha" wasn't supplied.`)
  if (!isRefName(ref))
    throw createInvalid(
      `${ref} is not a valid ref name: it starts with refs/ and has two slashes or more`
    )
  if ((await readRef(backend.store, ref)) !== null) throw createInvalid('Reference already exists')
  await requireObject(backend, sha)
  await moveRef(backend, ref, { before: null, after: sha })
  return await answerRef(backend, ref, 201)
}

export async function updateRef(
  backend: GitHubBackend,
  path: string,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const ref = `refs/${path}`
  const { sha, force = false } = readMembers(request.body)
  if (typeof sha !== 'string') throw createInvalid(`Invalid request.\n\n"sha" wasn't supplied.`)
  if (typeof force !== 'boolean')
    throw createInvalid(`Invalid request.\n\n"force" is not a boolean.`)
  const before = await readRef(backend.store, ref)
  if (before === null) throw createInvalid('Reference does not exist')
  await requireObject(backend, sha)
  if (!force && !(await isFastForward(backend, before.sha, sha)))
    throw createInvalid('Update is not a fast forward')
  await moveRef(backend, ref, { before: before.sha, after: sha })
  return await answerRef(backend, ref, 200)
}

export async function deleteRef(backend: GitHubBackend, path: string): Promise<GitHubAnswer> {
  const ref = `refs/${path}`
  const before = await readRef(backend.store, ref)
  if (before === null) throw createInvalid('Reference does not exist')
  if (ref === `refs/heads/${backend.defaultBranch}`)
    throw createInvalid('Cannot delete the default branch')
  await moveRef(backend, ref, { before: before.sha, after: null })
  return { status: 204, body: undefined }
}

async function requireObject(backend: GitHubBackend, sha: string): Promise<void> {
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw createInvalid(
      'The sha parameter must be exactly 40 characters and contain only [0-9a-f].'
    )
  if ((await backend.store.read(sha)) === null) throw createInvalid('Object does not exist')
}

async function isFastForward(backend: GitHubBackend, from: string, to: string): Promise<boolean> {
  if ((await readCommit(backend.store, from)) === null) return false
  if ((await readCommit(backend.store, to)) === null) return false
  return await isAncestor(backend.store, from, to)
}

async function moveRef(
  backend: GitHubBackend,
  ref: string,
  change: { readonly before: string | null; readonly after: string | null }
): Promise<void> {
  if (!(await swapRef(backend.store, ref, change))) throw createInvalid('Reference update failed')
}

async function answerRef(
  backend: GitHubBackend,
  name: string,
  status: number
): Promise<GitHubAnswer> {
  const ref = await readRef(backend.store, name)
  if (ref === null) throw createInvalid('Reference update failed')
  return answer('git-ref', status, toRefBody(backend, ref))
}

function toRefBody(backend: GitHubBackend, { ref, sha, type }: GitRef): Schemas['git-ref'] {
  const base = toRepositoryUrl(backend)
  return {
    ref,
    node_id: toNodeId('Ref', ref),
    url: `${base}/git/${ref}`,
    object: { sha, type, url: `${base}/git/${type}s/${sha}` }
  }
}
