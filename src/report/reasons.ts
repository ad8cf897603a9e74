// Every reason that a result can have: what the annotations call it, and what the documentation says about it.

export type Outcome = 'created' | 'planned' | 'skipped' | 'deferred' | 'failed' | 'unknown'

export type ReasonFacts = {
  readonly outcome: Outcome
  /** What annotations call it, in lower case; null for a result that needs no annotation of its own. */
  readonly title: string | null
  /** True when the cause is not the article, so that several articles of a run may fail or wait for the same one. */
  readonly isShared: boolean
  /** What it means, as the documentation says it. */
  readonly meaning: string
  /** What to do about it; null when there is nothing to do. */
  readonly remedy: string | null
}

const REASON_TABLE = {
  created: {
    outcome: 'created',
    title: 'post created',
    isShared: false,
    meaning: 'The post was created on Medium in this run.',
    remedy: null
  },
  resolved: {
    outcome: 'created',
    title: 'post found on Medium',
    isShared: false,
    meaning: "The post was created, and found in the author's feed after Medium's answer was lost.",
    remedy: null
  },
  'would-create': {
    outcome: 'planned',
    title: 'post would be created',
    isShared: false,
    meaning: 'A run that is not a plan would create this post.',
    remedy: null
  },
  'already-published': {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The article is on Medium already.',
    remedy: null
  },
  'changed-since-published': {
    outcome: 'skipped',
    title: 'changed since it was published',
    isShared: false,
    meaning: "The file has changed since its post was created. Medium's API cannot change a post.",
    remedy: 'Edit the post on Medium if the change matters there.'
  },
  draft: {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The article is a draft.',
    remedy: 'Remove the draft mark from its front matter when it is ready.'
  },
  'opted-out': {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The front matter says that the article is not for Medium.',
    remedy: null
  },
  'no-front-matter': {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The file has no front matter, so it is not taken for an article.',
    remedy: 'Add front matter to the file to publish it.'
  },
  'not-an-article': {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The file matches `files`, but it is not an article, such as an index page of a site.',
    remedy: null
  },
  superseded: {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The branch has a newer version of the file, or no longer has it.',
    remedy: 'Leave it to the run of the newer commit.'
  },
  'in-progress': {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'Another run is creating this post right now.',
    remedy: null
  },
  ignored: {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'A person decided that the article is not to be published.',
    remedy: 'To publish it after all, use its `retry` line in the input `resolve`.'
  },
  scheduled: {
    outcome: 'deferred',
    title: null,
    isShared: false,
    meaning: 'The date of the article is in the future.',
    remedy: 'Run the workflow on a `schedule`: the first run after that date publishes it.'
  },
  'rate-limited': {
    outcome: 'deferred',
    title: 'put off, rate limit',
    isShared: true,
    meaning: "Medium's limit on requests was reached, so the post was not created.",
    remedy: 'Leave it to a later run, which tries again.'
  },
  'not-sent': {
    outcome: 'deferred',
    title: 'put off, Medium was not reached',
    isShared: true,
    meaning: 'The request did not reach Medium, so there is certainly no post.',
    remedy: 'Leave it to the next run, which tries again.'
  },
  invalid: {
    outcome: 'failed',
    title: 'invalid article',
    isShared: false,
    meaning: 'Something in the article would go wrong on Medium, so nothing was sent.',
    remedy: 'Correct what the annotation points at, and push again.'
  },
  image: {
    outcome: 'failed',
    title: 'unusable image',
    isShared: false,
    meaning: 'Medium cannot take an image of the article, so no post was created.',
    remedy: 'Replace the image, and push again.'
  },
  publication: {
    outcome: 'failed',
    title: 'publication refused',
    isShared: true,
    meaning: 'The publication does not exist, or the owner of the token may not write in it.',
    remedy: 'Correct the publication, or have yourself added to it as a writer or an editor.'
  },
  unauthorized: {
    outcome: 'failed',
    title: 'token refused',
    isShared: true,
    meaning: 'There is no Medium token, or Medium refused it.',
    remedy: 'Set a token that is valid. The articles are then published by the next run.'
  },
  rejected: {
    outcome: 'failed',
    title: 'rejected by Medium',
    isShared: false,
    meaning: 'Medium refused this version of the article.',
    remedy: 'Change the file, or decide with the input `resolve`.'
  },
  'possible-duplicate': {
    outcome: 'failed',
    title: 'possible duplicate',
    isShared: false,
    meaning: 'The article is very like one that is, or may be, on Medium already.',
    remedy: 'Give it an `id` of its own in its front matter, or decide with the input `resolve`.'
  },
  'too-many-posts': {
    outcome: 'failed',
    title: 'too many posts',
    isShared: true,
    meaning: 'More posts are due than `max-posts` allows, so none of them was created.',
    remedy: 'Raise `max-posts` to publish them all.'
  },
  ledger: {
    outcome: 'failed',
    title: 'ledger failed',
    isShared: true,
    meaning: 'The ledger could not be read or written, so no request was sent.',
    remedy: 'Correct what the message names. The next run tries again.'
  },
  'no-answer': {
    outcome: 'unknown',
    title: 'outcome unknown',
    isShared: false,
    meaning:
      'Medium may or may not have created the post. The request is never repeated automatically.',
    remedy: 'Check whether the post is on Medium, and decide with the input `resolve`.'
  }
} as const satisfies Record<string, ReasonFacts>

export type Reason = keyof typeof REASON_TABLE

/** In the order of the documentation: by outcome. */
export const REASONS: Readonly<Record<Reason, ReasonFacts>> = REASON_TABLE
