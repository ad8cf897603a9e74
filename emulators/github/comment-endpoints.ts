// The endpoints of a pull request's comments: list, create, update, delete.

import { answer, answerList, invalid, notFound, type Reply, type Schemas } from './github-answers.ts'
import { fields, htmlUrl, nodeId, repoUrl, user } from './github-backend.ts'
import type { ApiRequest, Backend, Comment } from './github-backend.ts'
import { ACTIONS_BOT } from './git-commits.ts'

const LONGEST = 65_536

export function listComments(backend: Backend, issue: number, request: ApiRequest): Reply {
  const size = Math.min(Number(request.query.get('per_page') ?? '30'), 100)
  const page = Number(request.query.get('page') ?? '1')
  const all = backend.comments.filter(comment => comment.issue === issue)
  const shown = all.slice((page - 1) * size, page * size)
  const next = `${repoUrl(backend)}/issues/${issue}/comments?per_page=${size}&page=${page + 1}`
  return answerList(
    'issue-comment',
    shown.map(comment => commentBody(backend, comment)),
    page * size < all.length ? { link: `<${next}>; rel="next"` } : {}
  )
}

export function createComment(backend: Backend, issue: number, request: ApiRequest): Reply {
  const now = backend.now().toISOString()
  const last = backend.comments.at(-1)?.id ?? 1000
  const body = textOf(request)
  const comment = { id: last + 1, issue, body, createdAt: now, updatedAt: now }
  backend.comments.push(comment)
  return answer('issue-comment', 201, commentBody(backend, comment))
}

export function updateComment(backend: Backend, id: number, request: ApiRequest): Reply {
  const comment = backend.comments.find(one => one.id === id)
  if (comment === undefined) throw notFound()
  comment.body = textOf(request)
  comment.updatedAt = backend.now().toISOString()
  return answer('issue-comment', 200, commentBody(backend, comment))
}

export function deleteComment(backend: Backend, id: number): Reply {
  const at = backend.comments.findIndex(one => one.id === id)
  if (at < 0) throw notFound()
  backend.comments.splice(at, 1)
  return { status: 204, body: undefined }
}

function textOf(request: ApiRequest): string {
  const { body } = fields(request.body)
  if (typeof body !== 'string' || body === '') throw invalid('Validation Failed')
  if (body.length > LONGEST)
    throw invalid(`Validation Failed: body is too long (maximum is ${LONGEST} characters)`)
  return body
}

function commentBody(backend: Backend, comment: Comment): Schemas['issue-comment'] {
  const { id, issue, body, createdAt, updatedAt } = comment
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url: `${repoUrl(backend)}/issues/comments/${id}`,
    html_url: `${htmlUrl(backend)}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${repoUrl(backend)}/issues/${issue}`,
    body,
    user: user(ACTIONS_BOT.name, 41_898_282),
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: 'NONE'
  }
}
