// The facts of one run and the inputs that decide what it publishes.

import type { ArticleDefaults } from '../article/index.ts'
import type { ImageMode } from '../content/index.ts'
import type { ResolveLine } from '../ledger/index.ts'
import type { SiteChoice } from '../sites/index.ts'

/** The inputs that decide what is published and how. */
export type Settings = {
  /** Glob patterns of the articles. */
  readonly files: readonly string[]
  /** Nobody set the input: the folders of recognised sites count, too. */
  readonly usesDefaultFiles: boolean
  /** Which site generator's rules apply. */
  readonly site: SiteChoice
  readonly select: 'changed' | 'all'
  readonly maxPosts: number
  readonly defaults: ArticleDefaults
  readonly images: ImageMode
  /** Markdown that is appended to each post; null for none. */
  readonly footer: string | null
  readonly policy: ReadonlyMap<string, string>
  /** The repository's own template tags: name to replacement. */
  readonly templateTags: ReadonlyMap<string, string>
  readonly resolve: readonly ResolveLine[]
  /** Time limit of one creating request. */
  readonly timeoutMs: number
  /** Where pages are written to; null when none are wanted. */
  readonly previewPath: string | null
}

export type Run = {
  /** The commit whose tree is published. */
  readonly sha: string
  /** A push's previous commit or a pull request's base; null when there is none. */
  readonly before: string | null
  /** Nothing is created or uploaded at Medium, and nothing is written. */
  readonly planOnly: boolean
  /** Nobody gave a token, and a person publishes with the help of the pages: a plan without end. */
  readonly byHand?: true
  /** The merge commit of a pull request is on no branch, so it is compared with no tip. */
  readonly pullRequest: boolean
  /** `GITHUB_RUN_ID` */
  readonly id: string
  /** `GITHUB_RUN_ATTEMPT` */
  readonly attempt: number
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string
  /** Where the commit's files are served as they are, without a slash at the end. */
  readonly rawUrl: string
  /** Medium cannot load raw files of a private repository. */
  readonly isPrivate: () => Promise<boolean>
  readonly settings: Settings
}

/** The run as the ledger names it: `GITHUB_RUN_ID/GITHUB_RUN_ATTEMPT`. */
export function printRunId({ id, attempt }: Pick<Run, 'id' | 'attempt'>): string {
  return `${id}/${attempt}`
}
