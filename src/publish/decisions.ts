// What becomes of an article: the ledger's entry decides first, then the file, then the limits. Pure; reads as the
// contract's sections *Which articles are considered*, *Outputs* and *Inputs*.

import type { Entry } from '../ledger/ledger.ts'
import type { ArticleReading } from '../article/index.ts'
import { joinSentences } from '../diagnostics/diagnostic.ts'
import type { Outcome, Reason } from '../report/result.ts'

export type Verdict = {
  readonly outcome: Outcome
  readonly reason: Reason
  /** A sentence or two for a person. */
  readonly message: string
}

/** Where a file stands: its blob in the commit, its entry, and, for a run that is not at the branch's tip, its blob there. */
export type Standing = {
  readonly blob: string
  readonly entry: Entry | null
  /** `current`: this commit is the tip. Otherwise the blob at the tip, null when the file is not there. */
  readonly tip: 'current' | { readonly blob: string | null }
}

/** What the ledger alone decides; null when the file has to be read and judged. */
export function decideByEntry({ blob, entry, tip }: Standing): Verdict | null {
  if (entry?.state === 'intent') return inProgress(entry)
  if (entry?.state === 'unknown') return noAnswer(entry)
  if (tip !== 'current' && tip.blob !== blob) return superseded(tip.blob)
  switch (entry?.state) {
    case 'published':
      return entry.blob === blob ? alreadyPublished(entry) : changedSincePublished(entry)
    case 'ignored':
      return {
        outcome: 'skipped',
        reason: 'ignored',
        message: `Ignored by hand. To publish it after all: \`resolve: ${entry.path} retry ${entry.attempt?.transaction ?? ''}\`.`
      }
    case 'rejected':
      return entry.blob === blob ? rejectedBefore(entry) : null
    default:
      return null
  }
}

/** What the file itself decides; null when it is an article that is due. @param now epoch milliseconds */
export function decideByArticle(reading: ArticleReading, now: number): Verdict | null {
  if (reading.kind === 'skip')
    return { outcome: 'skipped', reason: reading.reason, message: joinSentences(reading) }
  if (reading.kind === 'invalid') {
    const errors = reading.diagnostics.filter(diagnostic => diagnostic.severity === 'error')
    return {
      outcome: 'failed',
      reason: 'invalid',
      message: errors.map(joinSentences).join(' ') || 'The article is not valid.'
    }
  }
  const { date } = reading.article
  if (date === null || date <= now) return null
  return {
    outcome: 'deferred',
    reason: 'scheduled',
    message: `Due at ${new Date(date).toISOString()}: the first run after that publishes it (a daily \`schedule\` is enough).`
  }
}

/** Reasons under which an entry has been waiting: it was wanted before this run and does not count against `max-posts`. */
const WAITING: readonly (string | null)[] = ['scheduled', 'rate-limited', 'not-sent']

export function isWaiting(entry: Entry | null): boolean {
  return entry?.state === 'pending' && WAITING.includes(entry.reason)
}

/** Oldest date first, undated last, then by path. */
export function inPublishingOrder(
  a: { readonly date: number | null; readonly path: string },
  b: { readonly date: number | null; readonly path: string }
): number {
  const [left, right] = [a.date ?? Infinity, b.date ?? Infinity]
  if (left !== right) return left < right ? -1 : 1
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

/** The verdict on every counted article when a run would create more than allowed; null when it would not. */
export function tooManyPosts(counted: number, maxPosts: number): Verdict | null {
  if (counted <= maxPosts) return null
  return {
    outcome: 'failed',
    reason: 'too-many-posts',
    message: `This run would create ${counted} posts, and \`max-posts\` allows ${maxPosts}: none of them was created. If they are all meant, raise \`max-posts\`; else settle some with \`resolve: PATH ignore\`.`
  }
}

function inProgress(entry: Entry): Verdict {
  const { run, deadline } = entry.attempt ?? { run: '?', deadline: '?' }
  return {
    outcome: 'skipped',
    reason: 'in-progress',
    message: `Run ${run} is creating this post right now (until ${deadline} at the latest).`
  }
}

function noAnswer(entry: Entry): Verdict {
  const place =
    entry.publishStatus === 'public'
      ? 'the profile or the publication'
      : 'https://medium.com/me/stories/drafts'
  return {
    outcome: 'unknown',
    reason: 'no-answer',
    message: `Medium's answer to the request of ${entry.attempt?.startedAt ?? 'an earlier run'} never came: the post may exist. It is not requested again by itself. Look at ${place}, then settle it with \`resolve\`: ${entry.path} published URL, or ${entry.path} retry ${entry.attempt?.transaction ?? ''}.`
  }
}

function superseded(tipBlob: string | null): Verdict {
  return {
    outcome: 'skipped',
    reason: 'superseded',
    message:
      tipBlob === null
        ? 'The file is gone from the tip of the branch; this run is of an older commit.'
        : 'The branch holds a newer version of this file; this run is of an older commit.'
  }
}

function alreadyPublished(entry: Entry): Verdict {
  return {
    outcome: 'skipped',
    reason: 'already-published',
    message: `On Medium since ${entry.post?.at.slice(0, 10) ?? 'an earlier run'}.`
  }
}

function changedSincePublished(entry: Entry): Verdict {
  return {
    outcome: 'skipped',
    reason: 'changed-since-published',
    message: `Changed since it was published. Medium's API cannot change a post: edit it at ${entry.post?.url ?? 'medium.com'} by hand if the change matters there.`
  }
}

function rejectedBefore(entry: Entry): Verdict {
  return {
    outcome: 'failed',
    reason: 'rejected',
    message: `Medium refused this version of the article. Change the file, or have it tried again: \`resolve: ${entry.path} retry ${entry.attempt?.transaction ?? ''}\`.`
  }
}
