// The comments of a pull request: listed, written, taken back. Who may decide what about them is not decided here.

import { readField } from '../text/json.ts'
import { limitTime, type GitHubAccess } from './github-client.ts'
import { readStatus, toGitHubError } from './github-error.ts'
import { repeatRead } from './github-retries.ts'

export type ThreadComment = {
  /** Ids count up with time. */
  readonly id: number
  readonly body: string
  readonly author: CommentAuthor | null
}

/** An account by what GitHub said of it. */
export type CommentAuthor = {
  /** Stays the same; null where it was not said. */
  readonly id: number | null
  readonly login: string | null
}

/** The id decides where both are known. */
export function isSameAuthor(one: CommentAuthor | null, other: CommentAuthor | null): boolean {
  if (one === null || other === null) return false
  if (one.id !== null && other.id !== null) return one.id === other.id
  return one.login !== null && one.login === other.login
}

/** Every request may end in a GitHubError, but for the question who we are. */
export type CommentThread = {
  /** Oldest first. */
  readonly list: () => Promise<readonly ThreadComment[]>
  readonly create: (body: string) => Promise<ThreadComment>
  /** False when the comment is gone. */
  readonly update: (id: number, body: string) => Promise<boolean>
  /** Nothing happens when it is gone already. */
  readonly remove: (id: number) => Promise<void>
  /** The account that the token is of; null when GitHub does not say. */
  readonly readViewer: () => Promise<CommentAuthor | null>
}

/** As many as GitHub lists at once. */
const PAGE_LENGTH = 100
/** More comments than a pull request can have. */
const MAX_PAGES = 100

export function openCommentThread(access: GitHubAccess, pullRequest: number): CommentThread {
  const { octokit, owner, repo } = access
  const place = { owner, repo, issue_number: pullRequest }
  const { issues } = octokit.rest
  return {
    list: async () => listAll(access, pullRequest),
    create: async body => {
      const send = async () => issues.createComment({ ...place, body, request: limitTime() })
      return toComment((await tell(access, 'write the comment', send)).data)
    },
    update: async (id, body) =>
      isThere(access, 'update the comment', async () =>
        issues.updateComment({ owner, repo, comment_id: id, body, request: limitTime() })
      ),
    remove: async id => {
      await isThere(access, 'delete a second comment', async () =>
        issues.deleteComment({ owner, repo, comment_id: id, request: limitTime() })
      )
    },
    readViewer: async () => readViewer(access)
  }
}

async function listAll(access: GitHubAccess, pullRequest: number): Promise<ThreadComment[]> {
  const { octokit, owner, repo, clock } = access
  const place = { owner, repo, issue_number: pullRequest, per_page: PAGE_LENGTH }
  const comments: ThreadComment[] = []
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const ask = async () =>
      octokit.rest.issues.listComments({ ...place, page, request: limitTime() })
    const read = async () => repeatRead(clock, ask)
    const { data } = await tell(access, 'list the comments of the pull request', read)
    comments.push(...data.map(toComment))
    if (data.length < PAGE_LENGTH) break
  }
  return comments
}

function toComment(comment: {
  readonly id: number
  readonly body?: string | null
  readonly user: object | null
}): ThreadComment {
  return { id: comment.id, body: comment.body ?? '', author: toAuthor(comment.user, 'id') }
}

/** Null for an account that is gone. */
function toAuthor(user: unknown, key: 'id' | 'databaseId'): CommentAuthor | null {
  const id = readField(user, key)
  const login = readField(user, 'login')
  const account = {
    id: typeof id === 'number' ? id : null,
    login: typeof login === 'string' && login !== '' ? login : null
  }
  return account.id === null && account.login === null ? null : account
}

/** The REST API does not tell the token of a workflow whose it is. */
async function readViewer({ octokit, clock }: GitHubAccess): Promise<CommentAuthor | null> {
  try {
    const ask = async () =>
      octokit.graphql<unknown>('query { viewer { databaseId login } }', { request: limitTime() })
    return toAuthor(readField(await repeatRead(clock, ask), 'viewer'), 'databaseId')
  } catch {
    return null
  }
}

/** Writes that give the same whenever they are repeated. */
async function isThere(
  access: GitHubAccess,
  what: string,
  write: () => Promise<unknown>
): Promise<boolean> {
  return tell(access, what, async () => {
    try {
      await repeatRead(access.clock, write)
      return true
    } catch (error) {
      if (readStatus(error) === 404) return false
      throw error
    }
  })
}

async function tell<T>(
  { clock }: GitHubAccess,
  what: string,
  request: () => Promise<T>
): Promise<T> {
  try {
    return await request()
  } catch (error) {
    throw toGitHubError(error, what, clock.now())
  }
}
