// The door of GitHub's emulator: its API over a real git repository, that repository, and articles to put into it.

export {
  composeArchive,
  composeArticle,
  composeArticleAbout,
  type ArticleFields
} from './article-files.ts'
export type { Exchange, Fault, FaultKind, Match, OrderedFault } from './github-faults.ts'
export { gitBytes } from './git-process.ts'
export {
  createRepo,
  GitRepo,
  ZERO_SHA,
  type CloneOptions,
  type CommitOptions,
  type ImportedFile
} from './git-repository.ts'
export { startGitHub, type GitHub, type GitHubOptions, type Hook } from './github-server.ts'
