// The door of GitHub's emulator: the API over a real git repository, that repository, and articles to put into it.

/** Articles as files of a repository: one, one that is like no other, a whole archive. */
export {
  composeArchive,
  composeArticle,
  composeArticleAbout,
  type ArticleFields
} from './article-files.ts'

/** A git repository in a temporary folder, and git itself in a clean environment. */
export { runGit, type GitCall } from './git-process.ts'
export {
  createRepo,
  GitRepo,
  ZERO_SHA,
  type CloneOptions,
  type CommitOptions,
  type ImportedFile
} from './git-repository.ts'

/** The API on 127.0.0.1, with hooks, a log of requests, and faults on demand. */
export type {
  Exchange,
  FaultMatch,
  GitHubFault,
  GitHubFaultKind,
  OrderedFault
} from './github-faults.ts'
export { startGitHub, type GitHub, type GitHubHook, type GitHubOptions } from './github-server.ts'
