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
    meaning: 'Medium confirmed the post.',
    remedy: null
  },
  resolved: {
    outcome: 'created',
    title: 'post found on Medium',
    isShared: false,
    meaning: "Medium's answer was lost, but the feed shows the post.",
    remedy: null
  },
  'would-create': {
    outcome: 'planned',
    title: 'post would be created',
    isShared: false,
    meaning: 'In a plan: a publishing run would create this post.',
    remedy: null
  },
  'by-hand': {
    outcome: 'planned',
    title: 'ready to be published by hand',
    isShared: false,
    meaning: 'Nobody gave a Medium token: the page of the article says how to publish it by hand.',
    remedy: "When it is on Medium, put the post's address into the front matter as `mediumUrl`."
  },
  'already-published': {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The ledger or the front matter says that the article is on Medium.',
    remedy: null
  },
  'changed-since-published': {
    outcome: 'skipped',
    title: 'changed since it was published',
    isShared: false,
    meaning:
      "The article is on Medium, and the file has changed since. Medium's API cannot edit a post.",
    remedy: 'Edit the post on Medium if the change matters there.'
  },
  draft: {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The front matter or the folder says: not yet, or not for everybody.',
    remedy:
      'Remove what says so when the article is ready, or set `medium.status` in its front matter.'
  },
  'opted-out': {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The front matter says: not on Medium.',
    remedy: null
  },
  'no-front-matter': {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The file has no front matter.',
    remedy: 'Add front matter to the file to publish it.'
  },
  'not-an-article': {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning:
      'The file is about its folder: `README.md`, `_index.md`, or an `index.md` without a title.',
    remedy: null
  },
  superseded: {
    outcome: 'skipped',
    title: null,
    isShared: false,
    meaning: 'The run is of an older commit, and the file is different at the tip or gone from it.',
    remedy: null
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
    meaning: 'Somebody settled the article with `ignore`.',
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
    meaning: 'Medium accepts no more posts for now.',
    remedy:
      'Nothing, unless it lasts: after three runs in a row, or three days, the run is red. Then publish less at a time.'
  },
  'not-sent': {
    outcome: 'deferred',
    title: 'put off, Medium was not reached',
    isShared: true,
    meaning:
      'The request did not reach Medium, or it was too late to send it, or the run was cancelled before.',
    remedy:
      'Nothing, unless it happens again: after three runs in a row, or three days, the run is red. Then check how the runner reaches Medium.'
  },
  invalid: {
    outcome: 'failed',
    title: 'invalid article',
    isShared: false,
    meaning: 'The file, its front matter or its content has an error.',
    remedy: 'Correct what the annotation points at, and push again.'
  },
  image: {
    outcome: 'failed',
    title: 'unusable image',
    isShared: false,
    meaning: 'An image is missing, unreadable or of a type that Medium does not accept.',
    remedy: 'Correct or replace the image, and push again.'
  },
  publication: {
    outcome: 'failed',
    title: 'publication refused',
    isShared: true,
    meaning: 'The publication was not found, or this account may not post there.',
    remedy: 'Correct the publication, or have yourself added to it as a writer or an editor.'
  },
  unauthorized: {
    outcome: 'failed',
    title: 'no token, or token refused',
    isShared: true,
    meaning:
      'There is no Medium token, Medium refused it, or `api-url` gave an answer after which trying again later will not help.',
    remedy: 'Set a valid token, or correct `api-url`. The next run then publishes the articles.'
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
    meaning: 'The article looks like one that is on Medium already.',
    remedy: 'Give it an `id` of its own in its front matter, or decide with the input `resolve`.'
  },
  'too-many-posts': {
    outcome: 'failed',
    title: 'too many posts',
    isShared: true,
    meaning: 'The run would create more posts than `max-posts` allows.',
    remedy: 'Raise `max-posts` to publish them all.'
  },
  ledger: {
    outcome: 'failed',
    title: 'ledger failed',
    isShared: true,
    meaning:
      'Nothing was sent: the ledger could not be written, the file could not be read from the commit or its name is not known, or the action itself failed before the request.',
    remedy: 'Correct what the message names. The next run tries again.'
  },
  'no-answer': {
    outcome: 'unknown',
    title: 'outcome unknown',
    isShared: false,
    meaning: 'The post was requested and may exist. It is never requested again automatically.',
    remedy: 'Check whether the post is on Medium, and decide with the input `resolve`.'
  }
} as const satisfies Record<string, ReasonFacts>

export type Reason = keyof typeof REASON_TABLE

/** In the order of the documentation: by outcome. */
export const REASONS: Readonly<Record<Reason, ReasonFacts>> = REASON_TABLE
