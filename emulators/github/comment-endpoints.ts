// The endpoints of a pull request's comments: list, create, update, delete.

import { readMembers } from '../shared/unknown-values.ts'
import {
  answer,
  answerList,
  createInvalid,
  createNotFound,
  type GitHubAnswer,
  type Schemas
} from './github-answers.ts'
import { toPageUrl, toNodeId, toRepositoryUrl, toAccount, toAccountId } from './github-backend.ts'
import type { GitHubRequest, GitHubBackend, StoredComment } from './github-backend.ts'

const LONGEST = 65_536

export function listComments(
  backend: GitHubBackend,
  issue: number,
  request: GitHubRequest
): GitHubAnswer {
  const size = Math.min(Number(request.query.get('per_page') ?? '30'), 100)
  const page = Number(request.query.get('page') ?? '1')
  const all = backend.comments.filter(comment => comment.issue === issue)
  const shown = all.slice((page - 1) * size, page * size)
  const next = `${toRepositoryUrl(backend)}/issues/${issue}/comments?per_page=${size}&page=${page + 1}`
  return answerList(
    'issue-comment',
    shown.map(comment => toCommentBody(backend, comment)),
    page * size < all.length ? { link: `<${next}>; rel="next"` } : {}
  )
}

export function createComment(
  backend: GitHubBackend,
  issue: number,
  request: GitHubRequest
): GitHubAnswer {
  const text = { issue, author: backend.viewer, body: readCommentText(request) }
  return answer('issue-comment', 201, toCommentBody(backend, addComment(backend, text)))
}

/** Ids count up and are never given twice. */
export function addComment(
  backend: GitHubBackend,
  text: Pick<StoredComment, 'issue' | 'author' | 'body'>
): StoredComment {
  const now = backend.now().toISOString()
  backend.lastComment += 1
  const comment = { ...text, id: backend.lastComment, createdAt: now, updatedAt: now }
  backend.comments.push(comment)
  return comment
}

export function updateComment(
  backend: GitHubBackend,
  id: number,
  request: GitHubRequest
): GitHubAnswer {
  const comment = backend.comments.find(({ id: known }) => known === id)
  if (comment === undefined) throw createNotFound()
  comment.body = readCommentText(request)
  comment.updatedAt = backend.now().toISOString()
  return answer('issue-comment', 200, toCommentBody(backend, comment))
}

export function deleteComment(backend: GitHubBackend, id: number): GitHubAnswer {
  const at = backend.comments.findIndex(comment => comment.id === id)
  if (at < 0) throw createNotFound()
  backend.comments.splice(at, 1)
  return { status: 204, body: undefined }
}

function readCommentText(request: GitHubRequest): string {
  const { body } = readMembers(request.body)
  if (typeof body !== 'string' || body === '') throw createInvalid('Validation Failed')
  if (body.length > LONGEST)
    throw createInvalid(`Validation Failed: body is too long (maximum is ${LONGEST} characters)`)
  return body
}

function toCommentBody(backend: GitHubBackend, comment: StoredComment): Schemas['issue-comment'] {
  const { id, issue, author, body, createdAt, updatedAt } = comment
  return {
    id,
    node_id: toNodeId('IssueComment', id),
    url: `${toRepositoryUrl(backend)}/issues/comments/${id}`,
    html_url: `${toPageUrl(backend)}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${toRepositoryUrl(backend)}/issues/${issue}`,
    body,
    user: toAccount(author, toAccountId(author)),
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: 'NONE'
  }
}
