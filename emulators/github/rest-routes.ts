// Which endpoint answers which request, and what a token must be allowed to do for it.

import { createNotFound, GitHubRefusal, type GitHubAnswer } from './github-answers.ts'
import type { Access, GitHubRequest, GitHubBackend, Permission } from './github-backend.ts'
import * as comments from './comment-endpoints.ts'
import { getContents } from './content-endpoint.ts'
import * as objects from './object-endpoints.ts'
import * as refs from './ref-endpoints.ts'
import * as repository from './repository-endpoints.ts'

export type GrantedPermissions = Readonly<Record<Permission, Access>>

type RestCall = {
  readonly backend: GitHubBackend
  readonly request: GitHubRequest
  readonly name: string
}
type RestRoute = {
  readonly method: string
  /** Matches the path below `/repos/{owner}/{repo}`; its first group is decoded and handed over. */
  readonly path: RegExp
  readonly permission: Permission
  readonly handle: (call: RestCall) => GitHubAnswer | Promise<GitHubAnswer>
}

const contents: readonly Omit<RestRoute, 'permission'>[] = [
  { method: 'GET', path: /^$/, handle: c => repository.getRepository(c.backend) },
  {
    method: 'GET',
    path: /^\/branches\/(.+)$/,
    handle: c => repository.getBranch(c.backend, c.name)
  },
  {
    method: 'GET',
    path: /^\/commits$/,
    handle: c => repository.listCommits(c.backend, c.request)
  },
  {
    method: 'GET',
    path: /^\/commits\/(.+)$/,
    handle: c => repository.getDetailedCommit(c.backend, c.name, c.request)
  },
  {
    method: 'GET',
    path: /^\/contents(?:\/(.*))?$/,
    handle: c => getContents(c.backend, c.name.replace(/\/$/, ''), c.request)
  },
  { method: 'GET', path: /^\/git\/ref\/(.+)$/, handle: c => refs.getRef(c.backend, c.name) },
  {
    method: 'GET',
    path: /^\/git\/matching-refs\/(.+)$/,
    handle: c => refs.listMatchingRefs(c.backend, c.name)
  },
  { method: 'POST', path: /^\/git\/refs$/, handle: c => refs.createRef(c.backend, c.request) },
  {
    method: 'PATCH',
    path: /^\/git\/refs\/(.+)$/,
    handle: c => refs.updateRef(c.backend, c.name, c.request)
  },
  { method: 'DELETE', path: /^\/git\/refs\/(.+)$/, handle: c => refs.deleteRef(c.backend, c.name) },
  {
    method: 'GET',
    path: /^\/git\/trees\/(.+)$/,
    handle: c => objects.getTree(c.backend, c.name, c.request)
  },
  { method: 'POST', path: /^\/git\/trees$/, handle: c => objects.createTree(c.backend, c.request) },
  {
    method: 'GET',
    path: /^\/git\/commits\/([^/]+)$/,
    handle: c => objects.getCommit(c.backend, c.name)
  },
  {
    method: 'POST',
    path: /^\/git\/commits$/,
    handle: c => objects.createCommit(c.backend, c.request)
  },
  {
    method: 'GET',
    path: /^\/git\/blobs\/([^/]+)$/,
    handle: c => objects.getBlob(c.backend, c.name, c.request)
  },
  { method: 'POST', path: /^\/git\/blobs$/, handle: c => objects.createBlob(c.backend, c.request) }
]

const pullRequests: readonly Omit<RestRoute, 'permission'>[] = [
  {
    method: 'GET',
    path: /^\/issues\/(\d+)\/comments$/,
    handle: c => comments.listComments(c.backend, Number(c.name), c.request)
  },
  {
    method: 'POST',
    path: /^\/issues\/(\d+)\/comments$/,
    handle: c => comments.createComment(c.backend, Number(c.name), c.request)
  },
  {
    method: 'PATCH',
    path: /^\/issues\/comments\/(\d+)$/,
    handle: c => comments.updateComment(c.backend, Number(c.name), c.request)
  },
  {
    method: 'DELETE',
    path: /^\/issues\/comments\/(\d+)$/,
    handle: c => comments.deleteComment(c.backend, Number(c.name))
  }
]

const ROUTES: readonly RestRoute[] = [
  ...contents.map(route => ({ ...route, permission: 'contents' as const })),
  ...pullRequests.map(route => ({ ...route, permission: 'pull-requests' as const }))
]

/** Answers a request of the REST API. @throws GitHubRefusal */
export async function answerRest(
  backend: GitHubBackend,
  path: string,
  request: GitHubRequest,
  allowed: GrantedPermissions
): Promise<GitHubAnswer> {
  const [, owner = '', name = '', rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(path) ?? []
  const wanted = `${backend.owner}/${backend.name}`.toLowerCase()
  if (`${owner}/${name}`.toLowerCase() !== wanted) throw createNotFound()
  for (const route of ROUTES) {
    const match = route.method === request.method ? route.path.exec(rest) : null
    if (match === null) continue
    if (request.method !== 'GET' && allowed[route.permission] !== 'write')
      throw new GitHubRefusal(403, 'Resource not accessible by integration')
    return await route.handle({ backend, request, name: decodeName(match[1] ?? '') })
  }
  throw createNotFound()
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw createNotFound()
  }
}
