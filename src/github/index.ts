// The door of this room: all that speaks to GitHub. It loads nothing of the toolkit's client, whose types alone are used here.

/** The client, and how long one request may take. */
export { limitTime, type GitHubAccess, type Octokit } from './github-client.ts'
export { createQuickClient, type QuickClientOptions } from './quick-client.ts'
export { createToolkitFetch } from './toolkit-fetch.ts'

/** What an error of the client means. */
export {
  GitHubError,
  isStale,
  readStatus,
  toGitHubError,
  type GitHubErrorDetails
} from './github-error.ts'

/** Repeats a read while that may help. */
export { repeatRead } from './github-retries.ts'

/** One comment on a pull request that is kept up to date. */
export {
  isSameAuthor,
  openCommentThread,
  type CommentAuthor,
  type CommentThread,
  type ThreadComment
} from './comment-thread.ts'
export { keepComment, type WantedComment } from './keep-comment.ts'

/** Trees, blobs, branch tips and facts of the repository. */
export {
  openGitHubRepository,
  type GitHubRepository,
  type RepositoryFacts
} from './github-repository.ts'
