// From articles that are ready to posts that will be created: token, duplicates, publication, limit. Nothing is created here.

import type { Article } from '../article/article.ts'
import { inPublishingOrder, isWaiting, tooManyPosts, type Verdict } from '../plan.ts'
import { isVerdict, targetOf, type Author, type Target } from './author.ts'
import type { RunView } from './view.ts'
import type { Creation } from './create.ts'
import { duplicatesAmong, duplicateVerdict, knownContents, likenessOf } from './duplicates.ts'
import type { Candidate, Judged } from './judge.ts'
import { refused, type Decided } from './decided.ts'
import type { Prepared } from './prepare.ts'

export type Weighed = {
  readonly decided: readonly Decided[]
  /** In publishing order. */
  readonly creations: readonly Creation[]
}

/** @param author null in a plan without a token; a verdict when Medium cannot be asked or refuses the token */
export async function weigh(
  judged: readonly Judged[],
  author: Author | Verdict | null,
  view: RunView,
  prepared: Prepared
): Promise<Weighed> {
  const candidates = judged
    .flatMap(one => (one.kind === 'candidate' ? [one.candidate] : []))
    .sort((a, b) => inPublishingOrder(a.article, b.article))
  if (candidates.length === 0) return { decided: [], creations: [] }
  if (author !== null && 'outcome' in author)
    return { decided: candidates.map(one => refused(one, author, null)), creations: [] }
  const likened = await withoutDuplicates(candidates, author, view, prepared)
  const targeted = await withTargets(likened, author)
  return withinLimit(targeted, view.run.settings.maxPosts, prepared)
}

type Half = { readonly decided: Decided[]; readonly creations: Creation[] }

async function withoutDuplicates(
  candidates: readonly Candidate[],
  author: Author | null,
  view: RunView,
  prepared: Prepared
): Promise<{ decided: Decided[]; open: Omit<Creation, 'target'>[] }> {
  const authorId = author?.user.id ?? null
  const open = candidates.map(candidate => ({
    candidate,
    likeness: prepared.retried.has(candidate.considered.path)
      ? null
      : likenessOf(candidate, authorId)
  }))
  const duplicates = duplicatesAmong(open, view.ledger, await knownContents(view))
  const decided = candidates.flatMap(candidate => {
    const duplicate = duplicates.get(candidate.considered.path)
    return duplicate === undefined
      ? []
      : [refused(candidate, duplicateVerdict(candidate.considered.path, duplicate), authorId)]
  })
  return { decided, open: open.filter(one => !duplicates.has(one.candidate.considered.path)) }
}

async function withTargets(
  { decided, open }: { decided: Decided[]; open: readonly Omit<Creation, 'target'>[] },
  author: Author | null
): Promise<Half> {
  const half: Half = { decided: [...decided], creations: [] }
  for (const one of open) {
    const target =
      author === null
        ? unchecked(one.candidate.article)
        : await targetOf(one.candidate.article, author)
    if (isVerdict(target))
      half.decided.push(refused(one.candidate, target, author?.user.id ?? null))
    else half.creations.push({ ...one, target })
  }
  return half
}

/** Articles that were waiting before this run do not count, and go out whatever becomes of the others. */
function withinLimit({ decided, creations }: Half, maxPosts: number, prepared: Prepared): Weighed {
  const waits = ({ candidate }: Creation) =>
    isWaiting(candidate.considered.entry) && !prepared.retried.has(candidate.considered.path)
  const counted = creations.filter(creation => !waits(creation))
  const verdict = tooManyPosts(counted.length, maxPosts)
  if (verdict === null) return { decided, creations }
  const stopped = counted.map(({ candidate, target }) =>
    refused(candidate, verdict, target.authorId)
  )
  return { decided: [...decided, ...stopped], creations: creations.filter(waits) }
}

/** A plan without a token cannot ask about publications. */
function unchecked(article: Article): Target {
  return {
    authorId: null,
    publication: null,
    publishStatus: article.publishStatus,
    warnings:
      article.publication === null
        ? []
        : [
            `The publication ${JSON.stringify(article.publication)} and this account's role there are checked when a Medium token is given.`
          ]
  }
}
