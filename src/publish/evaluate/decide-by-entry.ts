// What the ledger's entry decides, whatever the file says. Pure.

import {
  printResolveLine,
  type Entry,
  type IntentEntry,
  type PublishedEntry
} from '../../ledger/index.ts'
import type { Verdict } from '../article-outcome.ts'
import type { ConsideredFile } from '../candidate.ts'
import type { BranchTip } from '../run-context.ts'

/** Null when the file has to be read and evaluated. */
export function decideByEntry(
  { path, blob, entry }: ConsideredFile,
  tip: BranchTip
): Verdict | null {
  if (entry?.state === 'intent') return describeInProgress(entry)
  if (entry?.state === 'unknown') return describeUnknown(entry)
  if (!tip.isCurrent && tip.blobAt(path) !== blob) return describeSuperseded(tip.blobAt(path))
  switch (entry?.state) {
    case 'published':
      return entry.blob === blob ? describePublished(entry) : describeChanged(entry)
    case 'ignored':
      return describeIgnored(entry)
    case 'rejected':
      return entry.blob === blob ? describeRejected(entry) : null
    default:
      return null
  }
}

function describeInProgress({ attempt }: IntentEntry): Verdict {
  return {
    outcome: 'skipped',
    reason: 'in-progress',
    message: `Run ${attempt.run} is creating this post now, until ${attempt.deadline} at the latest.`,
    remedy: null
  }
}

function describeUnknown(entry: Entry): Verdict {
  const place =
    entry.publishStatus === 'public'
      ? 'your profile or the publication'
      : 'your drafts (https://medium.com/me/stories/drafts)'
  const { path } = entry
  const published = printResolveLine({ verb: 'published', path, url: 'URL' })
  return {
    outcome: 'unknown',
    reason: 'no-answer',
    message: `Medium never confirmed the post that was requested ${entry.attempt === null ? 'by an earlier run' : `at ${entry.attempt.startedAt}`}, so it may exist. It will not be retried automatically.`,
    remedy: `Look at ${place}, then settle it with the input \`resolve\`: \`${published}\` if the post is there, else \`${printRetry(entry)}\`.`
  }
}

function describeSuperseded(tipBlob: string | null): Verdict {
  return {
    outcome: 'skipped',
    reason: 'superseded',
    message:
      tipBlob === null
        ? 'This run is of an older commit, and the file is gone from the branch.'
        : 'This run is of an older commit, and the branch has a newer version of this file.',
    remedy: null
  }
}

function describePublished({ post }: PublishedEntry): Verdict {
  return {
    outcome: 'skipped',
    reason: 'already-published',
    message: `Recorded as on Medium since ${post.at.slice(0, 10)}.`,
    remedy: null
  }
}

function describeChanged({ post }: PublishedEntry): Verdict {
  return {
    outcome: 'skipped',
    reason: 'changed-since-published',
    message: "Changed since it was published. Medium's API cannot change a post.",
    remedy: `If the change matters there, edit the post by hand: ${post.url ?? 'medium.com'}.`
  }
}

function describeIgnored(entry: Entry): Verdict {
  return {
    outcome: 'skipped',
    reason: 'ignored',
    message: 'Ignored by hand.',
    remedy: `To publish it after all, set the input \`resolve\` to \`${printRetry(entry)}\`.`
  }
}

function describeRejected(entry: Entry): Verdict {
  return {
    outcome: 'failed',
    reason: 'rejected',
    message: 'Medium refused this version of the article.',
    remedy: `Change the file, or have it tried again: \`resolve: ${printRetry(entry)}\`.`
  }
}

function printRetry({ path, attempt }: Entry): string {
  return printResolveLine({ verb: 'retry', path, transaction: attempt?.transaction ?? '' })
}
