// What publishing needs from outside, as small ports, and the facts of the run it works on.

import type { CommitSource } from '../git/index.ts'
import type { ArticleDefaults } from '../article/article.ts'
import type { ImageMode } from '../content/document.ts'
import type { ResolveLine } from '../ledger/resolve.ts'
import type { LedgerStore } from '../ledger/store.ts'
import type { FeedItem, Medium } from '../medium/index.ts'
import type { Clock } from '../time/clock.ts'

/** The inputs that decide what is published and how. */
export type Settings = {
  /** Glob patterns of the articles. */
  readonly files: readonly string[]
  readonly select: 'changed' | 'all'
  readonly maxPosts: number
  readonly defaults: ArticleDefaults
  readonly images: ImageMode
  readonly footer: string | null
  readonly policy: ReadonlyMap<string, string>
  /** Own template tags: name to replacement. */
  readonly templateTags: ReadonlyMap<string, string>
  readonly resolve: readonly ResolveLine[]
  /** Time limit of one creating request. */
  readonly timeoutMs: number
}

export type Run = {
  /** The commit whose tree is published. */
  readonly sha: string
  /** A push's previous commit or a pull request's base; null when there is none. */
  readonly before: string | null
  /** Nothing goes to Medium but reading requests, nothing is written. */
  readonly planOnly: boolean
  /** The commit of a pull request stands on no branch: it is compared with no tip. */
  readonly pullRequest: boolean
  /** `GITHUB_RUN_ID` */
  readonly id: string
  /** `GITHUB_RUN_ATTEMPT` */
  readonly attempt: number
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string
  /** Where the commit's files are served as they are, without a slash at its end. */
  readonly rawUrl: string
  /** Raw files of a private repository cannot be loaded by Medium. */
  readonly privateRepository: boolean
  readonly settings: Settings
}

/** A request of the runner or a person to end the run. */
export interface Interruption {
  /** From then on no new post is requested. */
  readonly requested: boolean
  /** Fires with the request: what may be repeated by a later run is given up. */
  readonly now: AbortSignal
  /** Fires when the grace time is over: aborts the creation in flight. */
  readonly late: AbortSignal
}

export type Ports = {
  readonly commits: CommitSource
  /** Bytes of a blob where the checkout has it; null otherwise, without asking anybody else. */
  readonly nearBlob: (oid: string) => Promise<Uint8Array | null>
  /** The commit at the tip of the publishing branch, asked anew each time; null when it cannot be known. */
  readonly tip: () => Promise<string | null>
  /** A predicate over repository paths for glob patterns. @throws Error when a pattern cannot be parsed */
  readonly matcher: (patterns: readonly string[]) => Promise<(path: string) => boolean>
  readonly store: LedgerStore
  /** A client with a valid-looking token; null when no credentials were given. @throws MediumError */
  readonly connect: (() => Promise<Medium>) | null
  /** The newest public posts of a profile or publication; null when its feed cannot be read. */
  readonly readFeed: (profileUrl: string) => Promise<readonly FeedItem[] | null>
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly clock: Clock
  readonly newTransaction: () => string
  /** One line of progress; made safe by the receiver. */
  readonly log: (line: string) => void
  readonly interruption: Interruption
}
