// The endpoints of references: get, list by prefix, create, update, delete.

import { answer, answerList, invalid, notFound, type Reply, type Schemas } from './github-answers.ts'
import { fields, nodeId, repoUrl, type ApiRequest, type Backend } from './github-backend.ts'
import { readCommit } from './git-commits.ts'
import { isAncestor, isRefName, matchRefs, readRef, swapRef, type Ref } from './git-refs.ts'

export async function getRef(backend: Backend, path: string): Promise<Reply> {
  const found = await readRef(backend.store, `refs/${path}`)
  if (found === null) throw notFound()
  return answer('git-ref', 200, refBody(backend, found))
}

export async function listMatchingRefs(backend: Backend, path: string): Promise<Reply> {
  const found = await matchRefs(backend.store, `refs/${path}`)
  return answerList(
    'git-ref',
    found.map(ref => refBody(backend, ref))
  )
}

export async function createRef(backend: Backend, request: ApiRequest): Promise<Reply> {
  const { ref, sha } = fields(request.body)
  if (typeof ref !== 'string') throw invalid(`Invalid request.\n\n"ref" wasn't supplied.`)
  if (typeof sha !== 'string') throw invalid(`Invalid request.\n\n"sha" wasn't supplied.`)
  if (!isRefName(ref))
    throw invalid(
      `${ref} is not a valid ref name: it starts with refs/ and has two slashes or more`
    )
  if ((await readRef(backend.store, ref)) !== null) throw invalid('Reference already exists')
  await requireObject(backend, sha)
  await swap(backend, ref, { before: null, after: sha })
  return await refAnswer(backend, ref, 201)
}

export async function updateRef(
  backend: Backend,
  path: string,
  request: ApiRequest
): Promise<Reply> {
  const ref = `refs/${path}`
  const { sha, force = false } = fields(request.body)
  if (typeof sha !== 'string') throw invalid(`Invalid request.\n\n"sha" wasn't supplied.`)
  if (typeof force !== 'boolean') throw invalid(`Invalid request.\n\n"force" is not a boolean.`)
  const before = await readRef(backend.store, ref)
  if (before === null) throw invalid('Reference does not exist')
  await requireObject(backend, sha)
  if (!force && !(await fastForwards(backend, before.sha, sha)))
    throw invalid('Update is not a fast forward')
  await swap(backend, ref, { before: before.sha, after: sha })
  return await refAnswer(backend, ref, 200)
}

export async function deleteRef(backend: Backend, path: string): Promise<Reply> {
  const ref = `refs/${path}`
  const before = await readRef(backend.store, ref)
  if (before === null) throw invalid('Reference does not exist')
  if (ref === `refs/heads/${backend.defaultBranch}`)
    throw invalid('Cannot delete the default branch')
  await swap(backend, ref, { before: before.sha, after: null })
  return { status: 204, body: undefined }
}

async function requireObject(backend: Backend, sha: string): Promise<void> {
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw invalid('The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  if ((await backend.store.read(sha)) === null) throw invalid('Object does not exist')
}

async function fastForwards(backend: Backend, from: string, to: string): Promise<boolean> {
  if ((await readCommit(backend.store, from)) === null) return false
  if ((await readCommit(backend.store, to)) === null) return false
  return await isAncestor(backend.store, from, to)
}

async function swap(
  backend: Backend,
  ref: string,
  change: { readonly before: string | null; readonly after: string | null }
): Promise<void> {
  if (!(await swapRef(backend.store, ref, change))) throw invalid('Reference update failed')
}

async function refAnswer(backend: Backend, name: string, status: number): Promise<Reply> {
  const ref = await readRef(backend.store, name)
  if (ref === null) throw invalid('Reference update failed')
  return answer('git-ref', status, refBody(backend, ref))
}

function refBody(backend: Backend, { ref, sha, type }: Ref): Schemas['git-ref'] {
  const base = repoUrl(backend)
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${base}/git/${ref}`,
    object: { sha, type, url: `${base}/git/${type}s/${sha}` }
  }
}
