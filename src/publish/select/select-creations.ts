// The third stage: which candidates become posts in this run, by duplicates, publication and limit. Nothing is created
// here.

import { countNoun } from '../../text/line.ts'
import { printResolveLine, type Entry } from '../../ledger/index.ts'
import { stopCandidate, type ArticleOutcome, type Verdict } from '../article-outcome.ts'
import type { Candidate, Creation } from '../candidate.ts'
import type { RunContext } from '../run-context.ts'
import type { Run } from '../run-facts.ts'
import { assumeTarget, chooseTarget, type TargetChoice } from './choose-target.ts'
import type { Account } from './connect-account.ts'
import {
  findDuplicates,
  fingerprintCandidate,
  refuseDuplicate,
  type DuplicateSearch
} from './find-duplicates.ts'
import { compareForPublishing } from './publishing-order.ts'

export type SelectedCreations = {
  /** In publishing order. */
  readonly creations: readonly Creation[]
  readonly outcomes: readonly ArticleOutcome[]
}

export async function selectCreations(
  candidates: readonly Candidate[],
  account: Account,
  context: RunContext
): Promise<SelectedCreations> {
  if (candidates.length === 0) return { creations: [], outcomes: [] }
  const sorted = candidates.toSorted((a, b) => compareForPublishing(a.article, b.article))
  const { unique, outcomes } = await stopDuplicates(sorted, account, context)
  const choices = await chooseTargets(unique, account, context)
  const limited = applyLimit(choices, context, findAuthorId(account))
  return { creations: limited.creations, outcomes: [...outcomes, ...limited.outcomes] }
}

function findAuthorId(account: Account): string | null {
  return account.kind === 'known' ? account.user.id : null
}

/** While the author is not known it is not certain what is a duplicate: then the account's verdict counts. */
async function stopDuplicates(
  candidates: readonly Candidate[],
  account: Account,
  context: RunContext
): Promise<{ unique: readonly DuplicateSearch[]; outcomes: readonly ArticleOutcome[] }> {
  const authorId = findAuthorId(account)
  const searches = candidates.map(candidate => ({
    candidate,
    fingerprint: context.retried.has(candidate.file.path)
      ? null
      : fingerprintCandidate(candidate, authorId)
  }))
  const duplicates = await findDuplicates(searches, authorId, context)
  const outcomes = [...duplicates].map(([candidate, duplicate]) =>
    account.kind === 'refused'
      ? stopCandidate(candidate, account.verdict)
      : stopCandidate(candidate, refuseDuplicate(candidate.file.path, duplicate), {
          authorId,
          url: duplicate.original.postUrl
        })
  )
  return { unique: searches.filter(({ candidate }) => !duplicates.has(candidate)), outcomes }
}

type Choice =
  | { readonly kind: 'creation'; readonly candidate: Creation }
  /** By its publication for good, or by Medium for now. */
  | { readonly kind: 'stopped'; readonly candidate: Candidate; readonly verdict: Verdict }

async function chooseTargets(
  searches: readonly DuplicateSearch[],
  account: Account,
  { run }: RunContext
): Promise<readonly Choice[]> {
  const choices: Choice[] = []
  for (const { candidate, fingerprint } of searches) {
    const choice = await chooseByAccount(candidate, account, run)
    if (choice.kind === 'refused')
      choices.push({ kind: 'stopped', candidate, verdict: choice.verdict })
    else {
      const { target } = choice
      choices.push({ kind: 'creation', candidate: { ...candidate, target, fingerprint } })
    }
  }
  return choices
}

async function chooseByAccount(
  { article }: Candidate,
  account: Account,
  run: Run
): Promise<TargetChoice> {
  switch (account.kind) {
    case 'known':
      return chooseTarget(article, account)
    case 'refused':
      return account
    case 'not-asked':
      return { kind: 'target', target: assumeTarget(article, run) }
  }
}

/**
 * Articles that were waiting before this run do not count, and go out whatever becomes of the others. Those that would be
 * created if Medium could be asked do count: otherwise the next run would find them waiting.
 */
function applyLimit(
  choices: readonly Choice[],
  { run, retried }: RunContext,
  authorId: string | null
): SelectedCreations {
  const counted = choices.filter(choice => isCounted(choice, retried))
  // A person publishes one at a time.
  const tooMany = run.byHand === true ? null : refuseTooMany(counted, run.settings.maxPosts)
  const creations: Creation[] = []
  const outcomes: ArticleOutcome[] = []
  for (const choice of choices) {
    const limit = counted.includes(choice) ? tooMany : null
    const verdict = limit ?? (choice.kind === 'stopped' ? choice.verdict : null)
    if (verdict !== null) outcomes.push(stopChoice(choice.candidate, verdict, authorId))
    else if (choice.kind === 'creation') creations.push(choice.candidate)
  }
  return { creations, outcomes }
}

function isCounted(choice: Choice, retried: RunContext['retried']): boolean {
  if (choice.kind === 'stopped' && choice.verdict.reason === 'publication') return false
  const { path, entry } = choice.candidate.file
  return !isWaiting(entry) || retried.has(path)
}

/** Reasons for which an entry has been waiting: it was wanted before this run. */
const WAITING: readonly (string | null)[] = ['scheduled', 'rate-limited', 'not-sent']

function isWaiting(entry: Entry | null): boolean {
  return entry?.state === 'pending' && WAITING.includes(entry.reason)
}

/** The verdict on every counted article when a run would create more than allowed; null when it would not. */
export function refuseTooMany(counted: readonly unknown[], maxPosts: number): Verdict | null {
  const due = counted.length
  if (due <= maxPosts) return null
  return {
    outcome: 'failed',
    reason: 'too-many-posts',
    message: `${countNoun(due, 'post')} ${due === 1 ? 'is' : 'are'} due but \`max-posts\` is ${maxPosts}, so none were published.`,
    remedy: `To publish them all, set \`max-posts: ${due}\`. To leave some out, settle them with \`resolve: ${printResolveLine({ verb: 'ignore', path: 'PATH' })}\`.`
  }
}

function stopChoice(
  candidate: Candidate,
  verdict: Verdict,
  authorId: string | null
): ArticleOutcome {
  const line = verdict.reason === 'publication' ? candidate.article.publicationLine : null
  return stopCandidate(candidate, verdict, { authorId, line })
}
