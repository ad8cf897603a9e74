// The results of a run as values, with the names and codes of the contract's section *Outputs*.

export type Outcome = 'created' | 'planned' | 'skipped' | 'deferred' | 'failed' | 'unknown'

export const REASONS = {
  created: ['created', 'resolved'],
  planned: ['would-create'],
  skipped: [
    'already-published',
    'changed-since-published',
    'draft',
    'opted-out',
    'no-front-matter',
    'not-an-article',
    'superseded',
    'in-progress',
    'ignored'
  ],
  deferred: ['scheduled', 'rate-limited', 'not-sent'],
  failed: [
    'invalid',
    'image',
    'publication',
    'unauthorized',
    'rejected',
    'possible-duplicate',
    'too-many-posts',
    'ledger'
  ],
  unknown: ['no-answer']
} as const satisfies Record<Outcome, readonly string[]>

export type Reason = (typeof REASONS)[Outcome][number]

/** What became of one considered article. Optional fields are absent when not known. */
export type Result = {
  readonly path: string
  readonly title: string | null
  readonly outcome: Outcome
  readonly reason: Reason
  /** A sentence for a person. */
  readonly message: string
  readonly postId?: string
  readonly url?: string
  readonly publishStatus?: 'public' | 'draft' | 'unlisted'
  readonly publicationId?: string
  readonly canonicalUrl?: string
  readonly tags?: readonly string[]
  readonly line?: number
  readonly transaction?: string
  readonly warnings?: readonly string[]
}

export type RunOutcome = 'partial' | 'failed' | 'published' | 'planned' | 'nothing'

/** The run's outcome by the contract's table; `runFailed` is a failure that belongs to no article. */
export function runOutcome(results: readonly Result[], runFailed = false): RunOutcome {
  const has = (outcome: Outcome) => results.some(result => result.outcome === outcome)
  const red = runFailed || has('failed') || has('unknown')
  if (red) return has('created') ? 'partial' : 'failed'
  if (has('created')) return 'published'
  return has('planned') ? 'planned' : 'nothing'
}
