// The contents endpoint: a file, a folder, a symbolic link or a submodule at a path of a commit.

import { answer, notFound, rawAnswer, Refusal, wrappedBase64 } from './github-answers.ts'
import type { Reply, Schemas } from './github-answers.ts'
import { htmlUrl, repoUrl, type ApiRequest, type Backend } from './github-backend.ts'
import { wantsRaw } from './object-endpoints.ts'
import { findEntry, resolveRevision } from './git-revisions.ts'
import { parseTree, type TreeEntry } from './git-trees.ts'

const MEGABYTE = 1024 * 1024

type Place = { readonly path: string; readonly ref: string; readonly entry: TreeEntry }
type Common = Omit<Schemas['content-directory'][number], 'type' | 'size' | 'content'>

export async function getContents(
  backend: Backend,
  path: string,
  request: ApiRequest
): Promise<Reply> {
  const ref = request.query.get('ref') ?? backend.defaultBranch
  const sha = await resolveRevision(backend.store, ref)
  if (sha === null) throw notFound(`No commit found for the ref ${ref}`)
  const entry = await findEntry(backend.store, sha, path)
  if (entry === null) throw notFound()
  const place = { path, ref, entry }
  if (entry.mode === '040000') return await folder(backend, place)
  if (entry.mode === '160000') return submodule(backend, place)
  if (entry.mode === '120000') return await link(backend, place, request)
  return await file(backend, place, request)
}

async function file(backend: Backend, place: Place, request: ApiRequest): Promise<Reply> {
  const data = await blob(backend, place.entry.sha)
  if (data.byteLength > 100 * MEGABYTE) {
    const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }]
    throw new Refusal(403, 'This API returns blobs up to 100 MB in size.', errors)
  }
  if (wantsRaw(request)) return rawAnswer(data)
  const large = data.byteLength > MEGABYTE
  return answer('content-file', 200, {
    ...common(backend, place),
    type: 'file',
    size: data.byteLength,
    content: large ? '' : wrappedBase64(data),
    encoding: large ? 'none' : 'base64'
  })
}

async function folder(backend: Backend, { path, ref, entry }: Place): Promise<Reply> {
  const tree = await backend.store.readAs(entry.sha, 'tree')
  const entries = tree === null ? [] : parseTree(tree.data).slice(0, 1000)
  const listing: Schemas['content-directory'] = await Promise.all(
    entries.map(async below => ({
      ...common(backend, {
        path: path === '' ? below.name : `${path}/${below.name}`,
        ref,
        entry: below
      }),
      type: kindOf(below),
      size: below.mode.startsWith('10') ? (await blob(backend, below.sha)).byteLength : 0
    }))
  )
  return answer('content-directory', 200, listing)
}

/** GitHub follows a link to a file of the same commit; of any other it tells the target. */
async function link(backend: Backend, place: Place, request: ApiRequest): Promise<Reply> {
  const target = (await blob(backend, place.entry.sha)).toString()
  const root = new URL(`file:///${place.path.split('/').map(encodeURIComponent).join('/')}`)
  const path = decodeURIComponent(new URL(target, root).pathname).replace(/^\//, '')
  const sha = await resolveRevision(backend.store, place.ref)
  const found =
    sha === null || target.startsWith('/') ? null : await findEntry(backend.store, sha, path)
  if (found?.mode.startsWith('10') === true)
    return await file(backend, { ...place, entry: { ...found, name: place.entry.name } }, request)
  return answer('content-symlink', 200, {
    ...common(backend, place),
    type: 'symlink',
    target,
    size: Buffer.byteLength(target)
  })
}

function submodule(backend: Backend, place: Place): Reply {
  return answer('content-submodule', 200, {
    ...common(backend, place),
    type: 'submodule',
    submodule_git_url: 'https://example.com/submodule.git',
    size: 0
  })
}

async function blob(backend: Backend, sha: string): Promise<Buffer> {
  const found = await backend.store.readAs(sha, 'blob')
  if (found === null) throw notFound()
  return found.data
}

function kindOf({ mode }: TreeEntry): Schemas['content-directory'][number]['type'] {
  if (mode === '040000') return 'dir'
  if (mode === '120000') return 'symlink'
  return mode === '160000' ? 'submodule' : 'file'
}

function common(backend: Backend, { path, ref, entry }: Place): Common {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const kind = entry.mode === '040000' ? 'tree' : 'blob'
  const url = `${repoUrl(backend)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const git = `${repoUrl(backend)}/git/${kind}s/${entry.sha}`
  const html = `${htmlUrl(backend)}/${kind}/${ref}/${encoded}`
  const raw = `https://raw.githubusercontent.com/${backend.owner}/${backend.name}/${ref}/${encoded}`
  return {
    name: entry.name,
    path,
    sha: entry.sha,
    url,
    git_url: git,
    html_url: html,
    download_url: kind === 'tree' ? null : raw,
    _links: { self: url, git, html }
  }
}
