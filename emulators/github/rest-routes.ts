// Which endpoint answers which request, and what a token must be allowed to do for it.

import { notFound, Refusal, type Reply } from './github-answers.ts'
import type { Access, ApiRequest, Backend, Permission } from './github-backend.ts'
import * as comments from './comment-endpoints.ts'
import { getContents } from './content-endpoint.ts'
import * as objects from './object-endpoints.ts'
import * as refs from './ref-endpoints.ts'
import * as repository from './repository-endpoints.ts'

export type Allowed = Readonly<Record<Permission, Access>>

type Call = { readonly backend: Backend; readonly request: ApiRequest; readonly name: string }
type Route = {
  readonly method: string
  /** Matches the path below `/repos/{owner}/{repo}`; its first group is decoded and handed over. */
  readonly path: RegExp
  readonly permission: Permission
  readonly handle: (call: Call) => Reply | Promise<Reply>
}

const contents: readonly Omit<Route, 'permission'>[] = [
  { method: 'GET', path: /^$/, handle: c => repository.getRepository(c.backend) },
  {
    method: 'GET',
    path: /^\/branches\/(.+)$/,
    handle: c => repository.getBranch(c.backend, c.name)
  },
  {
    method: 'GET',
    path: /^\/commits\/(.+)$/,
    handle: c => repository.getCommitOf(c.backend, c.name, c.request)
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

const pullRequests: readonly Omit<Route, 'permission'>[] = [
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

const ROUTES: readonly Route[] = [
  ...contents.map(route => ({ ...route, permission: 'contents' as const })),
  ...pullRequests.map(route => ({ ...route, permission: 'pull-requests' as const }))
]

/** Answers a request of the REST API. @throws Refusal */
export async function answerRest(
  backend: Backend,
  path: string,
  request: ApiRequest,
  allowed: Allowed
): Promise<Reply> {
  const [, owner = '', name = '', rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(path) ?? []
  const wanted = `${backend.owner}/${backend.name}`.toLowerCase()
  if (`${owner}/${name}`.toLowerCase() !== wanted) throw notFound()
  for (const route of ROUTES) {
    const match = route.method === request.method ? route.path.exec(rest) : null
    if (match === null) continue
    if (request.method !== 'GET' && allowed[route.permission] !== 'write')
      throw new Refusal(403, 'Resource not accessible by integration')
    return await route.handle({ backend, request, name: decode(match[1] ?? '') })
  }
  throw notFound()
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw notFound()
  }
}
