// The protocol: images, then an intent in the ledger, then exactly one request, then its outcome; one article at a time.

import type { CreatePostRequest, CreationAnswer } from '../medium/index.ts'
import {
  findArticleEntry,
  findByPath,
  findByTransaction,
  findRecordedDuplicate,
  intend,
  LedgerError,
  settle,
  type Attempt,
  type Fingerprint
} from '../ledger/index.ts'
import { decideByEntry, type Verdict } from './decisions.ts'
import type { Author, Target } from './author.ts'
import { settlementOf } from './answers.ts'
import type { RunView } from './view.ts'
import { duplicateVerdict } from './duplicates.ts'
import type { Candidate } from './judge.ts'
import { factsOf, type Known } from './outcome.ts'
import { renderPost, type Sending } from './render.ts'
import type { LedgerSession } from './session.ts'

export type Creation = {
  readonly candidate: Candidate
  readonly target: Target
  /** Null when a person decided that the article is no duplicate. */
  readonly fingerprint: Fingerprint | null
}

export type Ended = {
  readonly verdict: Verdict
  readonly known: Known
  /** The ledger holds what later runs need; otherwise the article is still to be recorded as waiting. */
  readonly recorded: boolean
}

/** What a creation works with; `view` knows the commit and the run. */
export type Posting = {
  readonly view: RunView
  readonly session: LedgerSession
  readonly author: Author | Verdict | null
}

const SETTLING_MS = 60_000
const INTERRUPTED: Verdict = {
  outcome: 'deferred',
  reason: 'not-sent',
  message: 'The run was ended before Medium was asked; the next run goes on with it.'
}

/** Creates the posts in order. A verdict about the token, the rate or the ledger holds for the rest of the run. */
export async function createPosts(
  creations: readonly Creation[],
  { view, session, author }: Posting
): Promise<{ creation: Creation; ended: Ended }[]> {
  if (author === null || 'outcome' in author) return []
  const sending = { view, session, medium: author.medium }
  const { log, interruption } = view.ports
  const all: { creation: Creation; ended: Ended }[] = []
  let rest: Verdict | null = null
  for (const [index, creation] of creations.entries()) {
    const { path } = creation.candidate.considered
    if (rest === null && interruption.requested) rest = INTERRUPTED
    if (rest !== null) {
      all.push({ creation, ended: notTried(rest) })
      continue
    }
    log(`Post ${index + 1}/${creations.length}: ${path}`)
    const ended = await createPost(creation, sending).catch((error: unknown) =>
      afterFault(error, creation, sending)
    )
    log(`Post ${index + 1}/${creations.length}: ${ended.verdict.reason}. ${ended.verdict.message}`)
    all.push({ creation, ended })
    rest = restOfRun(ended.verdict)
  }
  return all
}

async function createPost(creation: Creation, sending: Sending): Promise<Ended> {
  const content = await renderPost(creation.candidate, sending)
  if (typeof content !== 'string') {
    const verdict = sending.view.ports.interruption.requested ? INTERRUPTED : content
    return { verdict, known: {}, recorded: false }
  }
  const attempt = newAttempt(sending.view)
  const refusal = await writeIntent(creation, attempt, sending)
  if (refusal !== null) return refusal
  const { transaction } = attempt
  if (sending.view.ports.interruption.requested) {
    sending.session.enqueue(settle({ kind: 'put-back', transaction, reason: 'not-sent' }))
    return { verdict: INTERRUPTED, known: { transaction }, recorded: true }
  }
  const answer = await sending.medium.createPost(
    {
      authorId: creation.target.authorId ?? '',
      publicationId: creation.target.publication?.id ?? null
    },
    requestOf(creation, content),
    sending.view.ports.interruption.late
  )
  return settleAnswer(answer, creation, attempt, sending)
}

/** A fault of this action itself stops the run, not its report: what was created before is still to be written down. */
function afterFault(error: unknown, { candidate }: Creation, { session, view }: Sending): Ended {
  const { run } = view
  const message = `This action failed: ${text(error)}. Please report it.`
  const entry = findByPath(session.ledger(), candidate.considered.path)
  const { state, attempt } = entry ?? {}
  if (attempt == null || state !== 'intent' || attempt.run !== `${run.id}/${run.attempt}`)
    return { verdict: { outcome: 'failed', reason: 'ledger', message }, known: {}, recorded: true }
  const { transaction } = attempt
  session.enqueue(settle({ kind: 'no-answer', transaction }))
  const verdict = { outcome: 'unknown', reason: 'no-answer', message } as const
  return { verdict, known: { transaction }, recorded: true }
}

function newAttempt({ ports, run }: RunView): Attempt {
  const now = ports.now()
  return {
    transaction: ports.newTransaction(),
    run: `${run.id}/${run.attempt}`,
    startedAt: new Date(now).toISOString(),
    deadline: new Date(now + run.settings.timeoutMs + SETTLING_MS).toISOString()
  }
}

/** Null when the intent stands; otherwise why nothing may be requested. */
async function writeIntent(
  { candidate, target, fingerprint }: Creation,
  attempt: Attempt,
  { view, session }: Sending
): Promise<Ended | null> {
  const { considered, article } = candidate
  const facts = factsOf(considered, article, {
    authorId: target.authorId,
    publicationId: target.publication?.id ?? null,
    publishStatus: target.publishStatus
  })
  const { transaction } = attempt
  const { head } = view.changes
  try {
    await session.commit(
      `medium: intent ${considered.path}`,
      intend({ facts, attempt, head, fingerprint })
    )
  } catch (error) {
    // The write may have been applied although it was answered with errors: then it is taken back.
    session.enqueue(settle({ kind: 'put-back', transaction, reason: 'not-sent' }))
    if (!(error instanceof LedgerError)) throw error
    return { verdict: ledgerVerdict(error), known: {}, recorded: true }
  }
  if (findByTransaction(session.ledger(), transaction)?.state === 'intent') return null
  return lost(candidate, fingerprint, view, session)
}

/** Another run was first: what it wrote decides. */
function lost(
  { considered, article }: Candidate,
  fingerprint: Fingerprint | null,
  view: RunView,
  session: LedgerSession
): Ended {
  const ledger = session.ledger()
  const { path, blob } = considered
  const entry = findArticleEntry(ledger, { path, id: article.id }, view.changes.head)
  const duplicate = fingerprint === null ? null : findRecordedDuplicate(ledger, fingerprint)
  const verdict = decideByEntry({ blob, entry, tip: 'current' }) ??
    (duplicate === null ? null : duplicateVerdict(path, duplicate)) ?? {
      outcome: 'skipped',
      reason: 'in-progress',
      message: 'Another run is at work on this article.'
    }
  return {
    verdict,
    known: {
      transaction: entry?.attempt?.transaction ?? null,
      postId: entry?.post?.id ?? null,
      url: entry?.post?.url ?? null
    },
    recorded: verdict.outcome !== 'failed' || verdict.reason === 'rejected'
  }
}

function requestOf({ candidate, target }: Creation, content: string): CreatePostRequest {
  const { article } = candidate
  return {
    title: candidate.content.title,
    contentFormat: article.contentFormat,
    content,
    ...(article.tags.length === 0 ? {} : { tags: [...article.tags] }),
    publishStatus: target.publishStatus,
    license: article.license,
    ...(article.canonicalUrl === null ? {} : { canonicalUrl: article.canonicalUrl }),
    ...(article.notifyFollowers === null ? {} : { notifyFollowers: article.notifyFollowers })
  }
}

/** The contract's table of answers: queues the settlement, to be written with the next intent. */
function settleAnswer(
  answer: CreationAnswer,
  { target }: Creation,
  { transaction }: Attempt,
  { session, view }: Sending
): Ended {
  const at = new Date(view.ports.now()).toISOString()
  const { change, verdict, post } = settlementOf(answer, target, { transaction, at })
  session.enqueue(settle(change))
  const known = {
    transaction,
    postId: post?.id ?? null,
    url: post?.url ?? null,
    publishStatus: post?.publishStatus ?? target.publishStatus
  }
  return { verdict, known, recorded: true }
}

/** The verdict that an article's end passes on to all that follow; null when they go on. */
function restOfRun({ outcome, reason, message }: Verdict): Verdict | null {
  if (!['unauthorized', 'rate-limited', 'ledger'].includes(reason)) return null
  return {
    outcome,
    reason,
    message: `Not tried, since an earlier article of this run ended so: ${message}`
  }
}

function notTried(verdict: Verdict): Ended {
  return { verdict, known: {}, recorded: verdict.reason === 'ledger' }
}

function ledgerVerdict(error: LedgerError): Verdict {
  return { outcome: 'failed', reason: 'ledger', message: `${error.message} ${error.remedy}` }
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
