// The contents endpoint: a file, a folder, a symbolic link or a submodule at a path of a commit.

import { answer, createNotFound, answerRaw, GitHubRefusal, wrapBase64 } from './github-answers.ts'
import type { GitHubAnswer, Schemas } from './github-answers.ts'
import {
  toPageUrl,
  toRepositoryUrl,
  type GitHubRequest,
  type GitHubBackend
} from './github-backend.ts'
import { wantsRaw } from './object-endpoints.ts'
import { findEntry, resolveRevision } from './git-revisions.ts'
import { parseTree, type GitTreeEntry } from './git-trees.ts'

const MEGABYTE = 1024 * 1024

type ContentPlace = { readonly path: string; readonly ref: string; readonly entry: GitTreeEntry }
type Common = Omit<Schemas['content-directory'][number], 'type' | 'size' | 'content'>

export async function getContents(
  backend: GitHubBackend,
  path: string,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const ref = request.query.get('ref') ?? backend.defaultBranch
  const sha = await resolveRevision(backend.store, ref)
  if (sha === null) throw createNotFound(`No commit found for the ref ${ref}`)
  const entry = await findEntry(backend.store, sha, path)
  if (entry === null) throw createNotFound()
  const place = { path, ref, entry }
  if (entry.mode === '040000') return await answerFolder(backend, place)
  if (entry.mode === '160000') return answerSubmodule(backend, place)
  if (entry.mode === '120000') return await answerLink(backend, place, request)
  return await answerFile(backend, place, request)
}

async function answerFile(
  backend: GitHubBackend,
  place: ContentPlace,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const data = await readBlob(backend, place.entry.sha)
  if (data.byteLength > 100 * MEGABYTE) {
    const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }]
    throw new GitHubRefusal(403, 'This API returns blobs up to 100 MB in size.', errors)
  }
  if (wantsRaw(request)) return answerRaw(data)
  const large = data.byteLength > MEGABYTE
  return answer('content-file', 200, {
    ...toCommonFields(backend, place),
    type: 'file',
    size: data.byteLength,
    content: large ? '' : wrapBase64(data),
    encoding: large ? 'none' : 'base64'
  })
}

async function answerFolder(
  backend: GitHubBackend,
  { path, ref, entry }: ContentPlace
): Promise<GitHubAnswer> {
  const tree = await backend.store.readAs(entry.sha, 'tree')
  const entries = tree === null ? [] : parseTree(tree.data).slice(0, 1000)
  const listing: Schemas['content-directory'] = await Promise.all(
    entries.map(async below => ({
      ...toCommonFields(backend, {
        path: path === '' ? below.name : `${path}/${below.name}`,
        ref,
        entry: below
      }),
      type: toContentKind(below),
      size: below.mode.startsWith('10') ? (await readBlob(backend, below.sha)).byteLength : 0
    }))
  )
  return answer('content-directory', 200, listing)
}

/** GitHub follows a link to a file of the same commit; of any other it tells the target. */
async function answerLink(
  backend: GitHubBackend,
  place: ContentPlace,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const target = (await readBlob(backend, place.entry.sha)).toString()
  const root = new URL(`file:///${place.path.split('/').map(encodeURIComponent).join('/')}`)
  const path = decodeURIComponent(new URL(target, root).pathname).replace(/^\//, '')
  const sha = await resolveRevision(backend.store, place.ref)
  const found =
    sha === null || target.startsWith('/') ? null : await findEntry(backend.store, sha, path)
  if (found?.mode.startsWith('10') === true)
    return await answerFile(
      backend,
      { ...place, entry: { ...found, name: place.entry.name } },
      request
    )
  return answer('content-symlink', 200, {
    ...toCommonFields(backend, place),
    type: 'symlink',
    target,
    size: Buffer.byteLength(target)
  })
}

function answerSubmodule(backend: GitHubBackend, place: ContentPlace): GitHubAnswer {
  return answer('content-submodule', 200, {
    ...toCommonFields(backend, place),
    type: 'submodule',
    submodule_git_url: 'https://example.com/submodule.git',
    size: 0
  })
}

async function readBlob(backend: GitHubBackend, sha: string): Promise<Buffer> {
  const found = await backend.store.readAs(sha, 'blob')
  if (found === null) throw createNotFound()
  return found.data
}

function toContentKind({ mode }: GitTreeEntry): Schemas['content-directory'][number]['type'] {
  if (mode === '040000') return 'dir'
  if (mode === '120000') return 'symlink'
  return mode === '160000' ? 'submodule' : 'file'
}

function toCommonFields(backend: GitHubBackend, { path, ref, entry }: ContentPlace): Common {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const kind = entry.mode === '040000' ? 'tree' : 'blob'
  const url = `${toRepositoryUrl(backend)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const git = `${toRepositoryUrl(backend)}/git/${kind}s/${entry.sha}`
  const html = `${toPageUrl(backend)}/${kind}/${ref}/${encoded}`
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
