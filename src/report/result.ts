// The results of a run as values: what became of each article, and of the run as a whole.

import type { PostChange } from './post-change.ts'
import type { Outcome, Reason } from './reasons.ts'

export type { Outcome, Reason } from './reasons.ts'

/** What became of one article. Optional fields are absent when they are not known. */
export type Result = {
  readonly path: string
  readonly title: string | null
  readonly outcome: Outcome
  readonly reason: Reason
  /** A sentence or two for a person. */
  readonly message: string
  readonly postId?: string
  /** The post's address at Medium; for a possible duplicate, that of the post that it is like. */
  readonly url?: string
  readonly publishStatus?: 'public' | 'draft' | 'unlisted'
  readonly publicationId?: string
  readonly canonicalUrl?: string
  readonly tags?: readonly string[]
  readonly line?: number
  readonly transaction?: string
  readonly warnings?: readonly string[]
  /** Several errors of one article, each a sentence with its line, shown as a list in place of `message`. Not an output. */
  readonly errors?: readonly string[]
  /** What only a person can decide about the article. Not an output. */
  readonly decision?: Decision
  /** What to change on Medium by hand, in the order of the article, when it has changed since it was published. Not an output. */
  readonly changes?: readonly PostChange[]
  /** In the plan of a pull request: true where the pull request leaves the article as it is. Not an output. */
  readonly untouched?: boolean
  /** Where the preview page of the article is served. Not an output. */
  readonly pageUrl?: string
}

/** What a person has to find out about an article, and how to tell the action. */
export type Decision = {
  /** What it means and what to do, in sentences; names in backticks. */
  readonly advice: string
  /** Where to look. */
  readonly places: readonly { readonly label: string; readonly url: string }[]
  /** Empty when the path cannot be written in a line. */
  readonly choices: readonly DecisionChoice[]
}

export type DecisionChoice = {
  /** When this is the line to use. */
  readonly when: string
  /** One line of the input `resolve`. */
  readonly line: string
}

export type RunOutcome = 'partial' | 'failed' | 'published' | 'planned' | 'nothing'

/** The output `outcome`; `runFailed` is a failure that belongs to no article. */
export function toRunOutcome(results: readonly Result[], runFailed = false): RunOutcome {
  const has = (outcome: Outcome) => results.some(result => result.outcome === outcome)
  const red = runFailed || has('failed') || has('unknown')
  if (red) return has('created') ? 'partial' : 'failed'
  if (has('created')) return 'published'
  return has('planned') ? 'planned' : 'nothing'
}
