// The third stage: which candidates become posts in this run, by duplicates, publication and limit. Nothing is created
// here.

import { countNoun } from '../../text/line.ts'
import { printResolveLine } from '../../ledger/index.ts'
import {
  createOutcome,
  stopCandidate,
  type ArticleOutcome,
  type Verdict
} from '../article-outcome.ts'
import type { Candidate, Creation, DueArticle } from '../candidate.ts'
import type { Conversion } from '../evaluate/convert-due.ts'
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
import { isCounted } from './counted-articles.ts'
import { compareForPublishing } from './publishing-order.ts'

export type SelectedCreations = {
  /** In publishing order. */
  readonly creations: readonly Creation[]
  readonly outcomes: readonly ArticleOutcome[]
  /** How many of the candidates count towards the limit. */
  readonly counted: number
}

/** The rest counts, too, and is stopped with the others if there are too many without it. */
export async function selectCreations(
  { candidates, rest }: Pick<Conversion, 'candidates' | 'rest'>,
  account: Account,
  context: RunContext
): Promise<SelectedCreations> {
  if (candidates.length === 0) return { creations: [], outcomes: [], counted: 0 }
  const sorted = candidates.toSorted((a, b) => compareForPublishing(a.article, b.article))
  const { unique, outcomes } = await stopDuplicates(sorted, account, context)
  const choices = await chooseTargets(unique, account, context)
  const limited = applyLimit(choices, rest, context, findAuthorId(account))
  return { ...limited, outcomes: [...outcomes, ...limited.outcomes] }
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
  rest: readonly DueArticle[],
  { run, retried }: RunContext,
  authorId: string | null
): SelectedCreations {
  const counted = new Set(choices.filter(choice => countsTowardsLimit(choice, retried)))
  // A person publishes one at a time.
  const tooMany =
    run.byHand === true ? null : refuseTooMany(counted.size, rest.length, run.settings.maxPosts)
  const creations: Creation[] = []
  const outcomes: ArticleOutcome[] = []
  for (const choice of choices) {
    const limit = counted.has(choice) ? tooMany : null
    const verdict = limit ?? (choice.kind === 'stopped' ? choice.verdict : null)
    if (verdict !== null) outcomes.push(stopChoice(choice.candidate, verdict, authorId))
    else if (choice.kind === 'creation') creations.push(choice.candidate)
  }
  if (tooMany !== null) outcomes.push(...rest.map(due => stopDue(due, tooMany, authorId)))
  return { creations, outcomes, counted: counted.size }
}

function countsTowardsLimit(choice: Choice, retried: RunContext['retried']): boolean {
  if (choice.kind === 'stopped' && choice.verdict.reason === 'publication') return false
  return isCounted(choice.candidate.file, retried)
}

/** The verdict on every counted article when a run would create more than allowed; null when it would not. */
function refuseTooMany(counted: number, unread: number, maxPosts: number): Verdict | null {
  if (counted <= maxPosts) return null
  const due = counted + unread
  const [most, unchecked] =
    unread === 0
      ? ['', '']
      : ['Up to ', ` That was clear after ${counted} of them, so the others were not converted.`]
  return {
    outcome: 'failed',
    reason: 'too-many-posts',
    message: `${most}${countNoun(due, 'post')} ${due === 1 ? 'is' : 'are'} due but \`max-posts\` is ${maxPosts}, so none were published.${unchecked}`,
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

function stopDue(
  { file, article, diagnostics }: DueArticle,
  verdict: Verdict,
  authorId: string | null
): ArticleOutcome {
  return createOutcome({ file, article, diagnostics, verdict, details: { authorId } })
}
