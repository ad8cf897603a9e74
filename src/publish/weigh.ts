// From articles that are ready to posts that will be created: token, duplicates, publication, limit. Nothing is created here.

import type { Article } from '../article/index.ts'
import { inPublishingOrder, isWaiting, tooManyPosts, type Verdict } from './decisions.ts'
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
  const known = author !== null && 'outcome' in author ? null : author
  const likened = await withoutDuplicates(candidates, known, view, prepared)
  const half =
    author !== null && 'outcome' in author
      ? heldBack(candidates, likened.open, author)
      : await withTargets(likened, known)
  return withinLimit(half, view.run.settings.maxPosts, prepared)
}

type Open = Omit<Creation, 'target'>
type Held = { readonly candidate: Candidate; readonly verdict: Verdict }
type Half = {
  readonly decided: readonly Decided[]
  readonly creations: readonly Creation[]
  /** Would be created if Medium could be asked: they count like creations, else the next run would find them waiting. */
  readonly held: readonly Held[]
  readonly authorId: string | null
}

/** Without an author it is not sure what is a duplicate: such articles do not count. */
function heldBack(candidates: readonly Candidate[], open: readonly Open[], verdict: Verdict): Half {
  const counted = new Set(open.map(({ candidate }) => candidate))
  const others = candidates.filter(one => !counted.has(one))
  return {
    decided: others.map(one => refused(one, verdict, null)),
    creations: [],
    held: open.map(({ candidate }) => ({ candidate, verdict })),
    authorId: null
  }
}

async function withoutDuplicates(
  candidates: readonly Candidate[],
  author: Author | null,
  view: RunView,
  prepared: Prepared
): Promise<{ decided: readonly Decided[]; open: readonly Open[] }> {
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
  { decided, open }: { decided: readonly Decided[]; open: readonly Open[] },
  author: Author | null
): Promise<Half> {
  const authorId = author?.user.id ?? null
  const wrong: Decided[] = []
  const creations: Creation[] = []
  const held: Held[] = []
  for (const one of open) {
    const { candidate } = one
    const target =
      author === null ? unchecked(candidate.article) : await targetOf(candidate.article, author)
    if (!isVerdict(target)) creations.push({ ...one, target })
    else if (target.reason === 'publication') wrong.push(refused(candidate, target, authorId))
    else held.push({ candidate, verdict: target })
  }
  return { decided: [...decided, ...wrong], creations, held, authorId }
}

/** Articles that were waiting before this run do not count, and go out whatever becomes of the others. */
function withinLimit(half: Half, maxPosts: number, prepared: Prepared): Weighed {
  const { decided, creations, held, authorId } = half
  const waits = ({ candidate: { considered } }: { readonly candidate: Candidate }) =>
    isWaiting(considered.entry) && !prepared.retried.has(considered.path)
  const counted = [...creations, ...held].filter(one => !waits(one))
  const tooMany = tooManyPosts(counted.length, maxPosts)
  const stopped = held.map(one =>
    refused(one.candidate, waits(one) ? one.verdict : (tooMany ?? one.verdict), authorId)
  )
  if (tooMany === null) return { decided: [...decided, ...stopped], creations }
  const inExcess = creations
    .filter(one => !waits(one))
    .map(({ candidate }) => refused(candidate, tooMany, authorId))
  return { decided: [...decided, ...stopped, ...inExcess], creations: creations.filter(waits) }
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
