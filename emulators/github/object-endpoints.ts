// The endpoints of git objects: trees, commits and blobs.

import { gitBytes } from './git-process.ts'
import { answer, invalid, notFound, rawAnswer, wrappedBase64 } from './github-answers.ts'
import type { Reply, Schemas } from './github-answers.ts'
import { fields, htmlUrl, nodeId, repoUrl, type ApiRequest, type Backend } from './github-backend.ts'
import {
  ACTIONS_BOT,
  GITHUB,
  readCommit,
  writeCommit,
  type Commit,
  type Person
} from './git-commits.ts'
import { resolveRevision } from './git-revisions.ts'
import { editTree, MODES, type Mode } from './git-trees.ts'

type Edit = { readonly mode: Mode; readonly sha: string } | null

/** `revision` is the id of a tree or a commit, or the name of a branch or a tag. */
export async function getTree(
  backend: Backend,
  revision: string,
  request: ApiRequest
): Promise<Reply> {
  const sha = await resolveRevision(backend.store, revision)
  if (sha === null || (await backend.store.readAs(`${sha}^{tree}`, 'tree')) === null)
    throw notFound()
  // The mere presence of the parameter turns it on, also as `recursive=0`.
  const recursive = request.query.has('recursive')
  return answer('git-tree', 200, await treeBody(backend, sha, recursive))
}

export async function createTree(backend: Backend, request: ApiRequest): Promise<Reply> {
  const { tree, base_tree } = fields(request.body)
  if (!Array.isArray(tree)) throw invalid(`Invalid request.\n\n"tree" wasn't supplied.`)
  const base = await baseTree(backend, base_tree)
  const edits = new Map<string, Edit>()
  for (const entry of tree as readonly unknown[]) {
    const { path } = fields(entry)
    if (typeof path !== 'string' || !isTreePath(path))
      throw invalid('tree.path contains a malformed path component')
    edits.set(path, await entryEdit(backend, fields(entry)))
  }
  const sha = await editTree(backend.store, base, edits)
  return answer('git-tree', 201, await treeBody(backend, sha, false))
}

export async function getCommit(backend: Backend, sha: string): Promise<Reply> {
  const commit = /^[0-9a-f]{40}$/.test(sha) ? await readCommit(backend.store, sha) : null
  if (commit === null) throw notFound()
  return answer('git-commit', 200, commitBody(backend, commit))
}

export async function createCommit(backend: Backend, request: ApiRequest): Promise<Reply> {
  const { message, tree, parents = [], author, committer } = fields(request.body)
  if (typeof message !== 'string') throw invalid(`Invalid request.\n\n"message" wasn't supplied.`)
  if (typeof tree !== 'string') throw invalid(`Invalid request.\n\n"tree" wasn't supplied.`)
  if ((await backend.store.readAs(tree, 'tree')) === null) throw invalid('Tree SHA does not exist')
  const date = backend.now().toISOString()
  const named = person(author, date) ?? person(committer, date)
  const sha = await writeCommit(backend.store, {
    message,
    tree,
    parents: await parentShas(backend, parents),
    author: person(author, date) ?? { ...ACTIONS_BOT, date },
    committer: person(committer, date) ?? named ?? { ...GITHUB, date }
  })
  if (named === null) backend.signed.add(sha)
  const commit = await readCommit(backend.store, sha)
  if (commit === null) throw new Error(`The commit ${sha} was written and is not there.`)
  return answer('git-commit', 201, commitBody(backend, commit))
}

export async function getBlob(backend: Backend, sha: string, request: ApiRequest): Promise<Reply> {
  const blob = /^[0-9a-f]{40}$/.test(sha) ? await backend.store.readAs(sha, 'blob') : null
  if (blob === null) throw notFound()
  if (wantsRaw(request)) return rawAnswer(blob.data)
  return answer('blob', 200, {
    sha,
    node_id: nodeId('Blob', sha),
    size: blob.data.byteLength,
    url: `${repoUrl(backend)}/git/blobs/${sha}`,
    content: wrappedBase64(blob.data),
    encoding: 'base64'
  })
}

export async function createBlob(backend: Backend, request: ApiRequest): Promise<Reply> {
  const { content, encoding = 'utf-8' } = fields(request.body)
  if (typeof content !== 'string') throw invalid(`Invalid request.\n\n"content" wasn't supplied.`)
  if (encoding !== 'utf-8' && encoding !== 'base64') throw invalid('Unsupported encoding')
  const data = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
  const sha = await backend.store.write('blob', data)
  return answer('short-blob', 201, { sha, url: `${repoUrl(backend)}/git/blobs/${sha}` })
}

/** Whether the request asks for the bytes instead of JSON about them. */
export function wantsRaw(request: ApiRequest): boolean {
  return /application\/vnd\.github(\.v3)?\.raw(\+json)?\b/.test(request.accept)
}

/** Whether GitHub takes this as the path of a file in a tree. */
export function isTreePath(path: string): boolean {
  return path.split('/').every(part => !['', '.', '..', '.git'].includes(part.toLowerCase()))
}

async function treeBody(
  backend: Backend,
  sha: string,
  recursive: boolean
): Promise<Schemas['git-tree']> {
  const flags = recursive ? ['-r', '-t'] : []
  const args = ['ls-tree', '-z', '-l', '--full-tree', ...flags, sha]
  const out = await gitBytes(args, { cwd: backend.store.gitDir })
  const lines = out.toString().split('\0').slice(0, -1)
  const limit = recursive ? backend.treeLimit : lines.length
  return {
    sha,
    url: `${repoUrl(backend)}/git/trees/${sha}`,
    tree: lines.slice(0, limit).map(line => treeEntry(backend, line)),
    truncated: lines.length > limit
  }
}

function treeEntry(backend: Backend, line: string): Schemas['git-tree']['tree'][number] {
  const [, mode = '', type = '', sha = '', size = '-', path = ''] =
    /^(\d+) (\w+) (\w+) +(-|\d+)\t([^]*)$/.exec(line) ?? []
  return {
    path,
    mode,
    type,
    sha,
    ...(size === '-' ? {} : { size: Number(size) }),
    // A submodule's commit is in another repository, so it has no address here.
    ...(type === 'commit' ? {} : { url: `${repoUrl(backend)}/git/${type}s/${sha}` })
  }
}

async function baseTree(backend: Backend, base: unknown): Promise<string | null> {
  if (base === undefined || base === null) return null
  const tree =
    typeof base === 'string' && /^[0-9a-f]{40}$/.test(base)
      ? await backend.store.readAs(`${base}^{tree}`, 'tree')
      : null
  if (tree === null) throw invalid('base_tree is not a valid tree oid')
  return tree.sha
}

async function entryEdit(
  backend: Backend,
  entry: Readonly<Record<string, unknown>>
): Promise<Edit> {
  const { mode, sha, content } = entry
  if (sha === null) return null
  if (!isMode(mode)) throw invalid(`tree.mode must be one of ${MODES.join(', ')}`)
  if ((sha === undefined) === (content === undefined))
    throw invalid('Must supply either tree.sha or tree.content, and not both')
  if (typeof content === 'string')
    return { mode, sha: await backend.store.write('blob', Buffer.from(content)) }
  const known = typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha)
  if (!known || (mode !== '160000' && (await backend.store.read(sha)) === null))
    throw invalid('tree.sha is not a valid object')
  return { mode, sha }
}

function isMode(value: unknown): value is Mode {
  return (MODES as readonly unknown[]).includes(value)
}

async function parentShas(backend: Backend, parents: unknown): Promise<string[]> {
  const list = Array.isArray(parents) ? (parents as readonly unknown[]) : [parents]
  return await Promise.all(
    list.map(async parent => {
      const known =
        typeof parent === 'string' && (await backend.store.readAs(parent, 'commit')) !== null
      if (!known) throw invalid('Parent SHA does not exist or is not a commit object')
      return parent
    })
  )
}

function person(value: unknown, now: string): Person | null {
  const { name, email, date = now } = fields(value)
  if (typeof name !== 'string' || typeof email !== 'string' || typeof date !== 'string') return null
  return { name, email, date }
}

function commitBody(backend: Backend, commit: Commit): Schemas['git-commit'] {
  const base = repoUrl(backend)
  const page = htmlUrl(backend)
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${base}/git/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${base}/git/trees/${commit.tree}` },
    parents: commit.parents.map(sha => ({
      sha,
      url: `${base}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`
    })),
    verification: verification(backend, commit.sha)
  }
}

/** What GitHub says of a commit's signature. */
export function verification(backend: Backend, sha: string): Schemas['git-commit']['verification'] {
  return backend.signed.has(sha)
    ? {
        verified: true,
        reason: 'valid',
        signature: '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n',
        payload: sha,
        verified_at: backend.now().toISOString()
      }
    : { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
}
