// The first of the two values that travel through the stages: an article that will become a post unless something
// speaks against it.

import type { Article } from '../article/index.ts'
import type { PreparedContent } from '../content/index.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Entry, Fingerprint } from '../ledger/index.ts'
import type { ImageType, PublishStatus } from '../medium/vocabulary.ts'
import type { Publication } from '../medium/index.ts'

/** A path that gets a result in this run. */
export type ConsideredFile = {
  readonly path: string
  readonly blob: string
  /** The entry that knows the file; null when none does. */
  readonly entry: Entry | null
}

/** A local image of the commit, fit to be sent. Its bytes are read again when they are: a run may have hundreds. */
export type UsableImage = {
  readonly path: string
  readonly blob: string
  /** In bytes. */
  readonly size: number
  readonly type: ImageType
  /** Hex digest: an image is uploaded once per content, over all runs. */
  readonly sha256: string
}

/** An article as a post: what it would be, and all there is to say about it. */
export type PreparedArticle = {
  readonly article: Article
  /** Null when the conversion failed. */
  readonly content: PreparedContent | null
  readonly images: readonly UsableImage[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An article that is due, as far as its front matter tells. Its content has not been looked at. */
export type DueArticle = {
  readonly kind: 'due'
  readonly file: ConsideredFile
  readonly article: Article
  /** About its front matter. */
  readonly diagnostics: readonly Diagnostic[]
}

export type Candidate = Omit<PreparedArticle, 'content'> & {
  readonly kind: 'candidate'
  readonly file: ConsideredFile
  /** Null where it is converted anew when its turn comes: a run may have thousands. */
  readonly content: PreparedContent | null
}

/** Where a post goes, and as what. */
export type Target = {
  /** Null: the author's own profile, or, in a plan without a token, wherever the article's publication may be. */
  readonly publication: Publication | null
  readonly publishStatus: PublishStatus
  readonly diagnostics: readonly Diagnostic[]
}

/** A candidate that was selected: it is created in this run. */
export type Creation = Candidate & {
  readonly target: Target
  /** Null when a person decided that the article is not a duplicate. */
  readonly fingerprint: Fingerprint | null
}
