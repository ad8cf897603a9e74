// The endpoints of git objects: trees, commits and blobs.

import { readMembers } from '../shared/unknown-values.ts'
import { runGit } from './git-process.ts'
import { answer, createInvalid, createNotFound, answerRaw, wrapBase64 } from './github-answers.ts'
import type { GitHubAnswer, Schemas } from './github-answers.ts'
import {
  toPageUrl,
  toNodeId,
  toRepositoryUrl,
  type GitHubRequest,
  type GitHubBackend
} from './github-backend.ts'
import {
  ACTIONS_BOT,
  GITHUB,
  readCommit,
  writeCommit,
  type GitCommit,
  type CommitPerson
} from './git-commits.ts'
import { resolveRevision } from './git-revisions.ts'
import { editTree, MODES, type TreeMode } from './git-trees.ts'

type TreeEdit = { readonly mode: TreeMode; readonly sha: string } | null

/** `revision` is the id of a tree or a commit, or the name of a branch or a tag. */
export async function getTree(
  backend: GitHubBackend,
  revision: string,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const sha = await resolveRevision(backend.store, revision)
  if (sha === null || (await backend.store.readAs(`${sha}^{tree}`, 'tree')) === null)
    throw createNotFound()
  // The mere presence of the parameter turns it on, also as `recursive=0`.
  const recursive = request.query.has('recursive')
  return answer('git-tree', 200, await answerTree(backend, sha, recursive))
}

export async function createTree(
  backend: GitHubBackend,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const { tree, base_tree } = readMembers(request.body)
  if (!Array.isArray(tree)) throw createInvalid(`Invalid request.\n\n"tree" wasn't supplied.`)
  const base = await findBaseTree(backend, base_tree)
  const edits = new Map<string, TreeEdit>()
  for (const entry of tree as readonly unknown[]) {
    const { path } = readMembers(entry)
    if (typeof path !== 'string' || !isTreePath(path))
      throw createInvalid('tree.path contains a malformed path component')
    edits.set(path, await readTreeEdit(backend, readMembers(entry)))
  }
  const sha = await editTree(backend.store, base, edits)
  return answer('git-tree', 201, await answerTree(backend, sha, false))
}

export async function getCommit(backend: GitHubBackend, sha: string): Promise<GitHubAnswer> {
  const commit = /^[0-9a-f]{40}$/.test(sha) ? await readCommit(backend.store, sha) : null
  if (commit === null) throw createNotFound()
  return answer('git-commit', 200, toCommitBody(backend, commit))
}

export async function createCommit(
  backend: GitHubBackend,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const { message, tree, parents = [], author, committer } = readMembers(request.body)
  if (typeof message !== 'string')
    throw createInvalid(`Invalid request.\n\n"message" wasn't supplied.`)
  if (typeof tree !== 'string') throw createInvalid(`Invalid request.\n\n"tree" wasn't supplied.`)
  if ((await backend.store.readAs(tree, 'tree')) === null)
    throw createInvalid('Tree SHA does not exist')
  const date = backend.now().toISOString()
  const named = readPerson(author, date) ?? readPerson(committer, date)
  const sha = await writeCommit(backend.store, {
    message,
    tree,
    parents: await readParents(backend, parents),
    author: readPerson(author, date) ?? { ...ACTIONS_BOT, date },
    committer: readPerson(committer, date) ?? named ?? { ...GITHUB, date }
  })
  if (named === null) backend.signed.add(sha)
  const commit = await readCommit(backend.store, sha)
  if (commit === null) throw new Error(`The commit ${sha} was written and is not there.`)
  return answer('git-commit', 201, toCommitBody(backend, commit))
}

export async function getBlob(
  backend: GitHubBackend,
  sha: string,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const blob = /^[0-9a-f]{40}$/.test(sha) ? await backend.store.readAs(sha, 'blob') : null
  if (blob === null) throw createNotFound()
  if (wantsRaw(request)) return answerRaw(blob.data)
  return answer('blob', 200, {
    sha,
    node_id: toNodeId('Blob', sha),
    size: blob.data.byteLength,
    url: `${toRepositoryUrl(backend)}/git/blobs/${sha}`,
    content: wrapBase64(blob.data),
    encoding: 'base64'
  })
}

export async function createBlob(
  backend: GitHubBackend,
  request: GitHubRequest
): Promise<GitHubAnswer> {
  const { content, encoding = 'utf-8' } = readMembers(request.body)
  if (typeof content !== 'string')
    throw createInvalid(`Invalid request.\n\n"content" wasn't supplied.`)
  if (encoding !== 'utf-8' && encoding !== 'base64') throw createInvalid('Unsupported encoding')
  const data = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
  const sha = await backend.store.write('blob', data)
  return answer('short-blob', 201, { sha, url: `${toRepositoryUrl(backend)}/git/blobs/${sha}` })
}

/** Whether the request asks for the bytes instead of JSON about them. */
export function wantsRaw(request: GitHubRequest): boolean {
  return /application\/vnd\.github(\.v3)?\.raw(\+json)?\b/.test(request.accept)
}

/** Whether GitHub takes this as the path of a file in a tree. */
export function isTreePath(path: string): boolean {
  return path.split('/').every(part => !['', '.', '..', '.git'].includes(part.toLowerCase()))
}

async function answerTree(
  backend: GitHubBackend,
  sha: string,
  recursive: boolean
): Promise<Schemas['git-tree']> {
  const flags = recursive ? ['-r', '-t'] : []
  const args = ['ls-tree', '-z', '-l', '--full-tree', ...flags, sha]
  const out = await runGit(args, { cwd: backend.store.gitDir })
  const lines = out.toString().split('\0').slice(0, -1)
  const limit = recursive ? backend.treeLimit : lines.length
  return {
    sha,
    url: `${toRepositoryUrl(backend)}/git/trees/${sha}`,
    tree: lines.slice(0, limit).map(line => toTreeEntry(backend, line)),
    truncated: lines.length > limit
  }
}

function toTreeEntry(backend: GitHubBackend, line: string): Schemas['git-tree']['tree'][number] {
  const [, mode = '', type = '', sha = '', size = '-', path = ''] =
    /^(\d+) (\w+) (\w+) +(-|\d+)\t([^]*)$/.exec(line) ?? []
  return {
    path,
    mode,
    type,
    sha,
    ...(size === '-' ? {} : { size: Number(size) }),
    // A submodule's commit is in another repository, so it has no address here.
    ...(type === 'commit' ? {} : { url: `${toRepositoryUrl(backend)}/git/${type}s/${sha}` })
  }
}

async function findBaseTree(backend: GitHubBackend, base: unknown): Promise<string | null> {
  if (base === undefined || base === null) return null
  const tree =
    typeof base === 'string' && /^[0-9a-f]{40}$/.test(base)
      ? await backend.store.readAs(`${base}^{tree}`, 'tree')
      : null
  if (tree === null) throw createInvalid('base_tree is not a valid tree oid')
  return tree.sha
}

async function readTreeEdit(
  backend: GitHubBackend,
  entry: Readonly<Record<string, unknown>>
): Promise<TreeEdit> {
  const { mode, sha, content } = entry
  if (sha === null) return null
  if (!isMode(mode)) throw createInvalid(`tree.mode must be one of ${MODES.join(', ')}`)
  if ((sha === undefined) === (content === undefined))
    throw createInvalid('Must supply either tree.sha or tree.content, and not both')
  if (typeof content === 'string')
    return { mode, sha: await backend.store.write('blob', Buffer.from(content)) }
  const known = typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha)
  if (!known || (mode !== '160000' && (await backend.store.read(sha)) === null))
    throw createInvalid('tree.sha is not a valid object')
  return { mode, sha }
}

function isMode(value: unknown): value is TreeMode {
  return (MODES as readonly unknown[]).includes(value)
}

async function readParents(backend: GitHubBackend, parents: unknown): Promise<string[]> {
  const list = Array.isArray(parents) ? (parents as readonly unknown[]) : [parents]
  return await Promise.all(
    list.map(async parent => {
      const known =
        typeof parent === 'string' && (await backend.store.readAs(parent, 'commit')) !== null
      if (!known) throw createInvalid('Parent SHA does not exist or is not a commit object')
      return parent
    })
  )
}

function readPerson(value: unknown, now: string): CommitPerson | null {
  const { name, email, date = now } = readMembers(value)
  if (typeof name !== 'string' || typeof email !== 'string' || typeof date !== 'string') return null
  return { name, email, date }
}

function toCommitBody(backend: GitHubBackend, commit: GitCommit): Schemas['git-commit'] {
  const base = toRepositoryUrl(backend)
  const page = toPageUrl(backend)
  return {
    sha: commit.sha,
    node_id: toNodeId('Commit', commit.sha),
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
    verification: toVerification(backend, commit.sha)
  }
}

/** What GitHub says of a commit's signature. */
export function toVerification(
  backend: GitHubBackend,
  sha: string
): Schemas['git-commit']['verification'] {
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
