// One post: its content with every image in place, an intent in the ledger, one request, its settlement.

import type { Attempt } from '../../ledger/index.ts'
import { settle } from '../../ledger/index.ts'
import type { CreatePostRequest } from '../../medium/index.ts'
import type { Verdict } from '../article-outcome.ts'
import type { Creation } from '../candidate.ts'
import type { RunContext } from '../run-context.ts'
import { printRunId } from '../run-facts.ts'
import { beginImages, renderPost } from './render-post.ts'
import type { SendContext, SendResult } from './send-context.ts'
import { settleAnswer } from './settle-answer.ts'
import { writeIntent } from './write-intent.ts'

export const INTERRUPTED: Verdict = {
  outcome: 'deferred',
  reason: 'not-sent',
  message: 'The run was ended before Medium was asked.',
  remedy: 'The next run goes on with it.'
}

const TOO_LATE: Verdict = {
  outcome: 'deferred',
  reason: 'not-sent',
  message:
    'Medium was not asked: so much time passed while the intent was saved that its answer could have come after the deadline, when other runs no longer wait for it.',
  remedy: 'The next run goes on with it.'
}

/** What the ledger may need after the request has had its time. */
const SETTLING_MS = 60_000

/** @param next the creation after this one, whose images are uploaded meanwhile */
export async function sendPost(
  creation: Creation,
  next: Creation | undefined,
  context: SendContext
): Promise<SendResult> {
  const { account, ports } = context
  const rendered = await renderPost(creation, context)
  if (rendered.kind === 'refused') {
    const verdict = ports.interruption.requested ? INTERRUPTED : rendered.verdict
    return { verdict, details: {}, recorded: false }
  }
  if (next !== undefined) beginImages(next, context)
  const attempt = createAttempt(context)
  const refusal = await writeIntent(creation, attempt, context)
  context.attempted.add(attempt.transaction)
  if (refusal !== null) return refusal
  const obstacle = ports.interruption.requested ? INTERRUPTED : findDelay(attempt, context)
  if (obstacle !== null) return putBack(obstacle, attempt, context)
  const publicationId = creation.target.publication?.id ?? null
  const answer = await account.medium.createPost(
    { authorId: account.user.id, publicationId },
    createRequest(creation, rendered),
    ports.interruption.late
  )
  return settleAnswer(answer, creation, attempt, context)
}

function createAttempt({ ports, run }: RunContext): Attempt {
  const now = ports.clock.now()
  return {
    transaction: ports.newTransaction(),
    run: printRunId(run),
    startedAt: new Date(now).toISOString(),
    deadline: new Date(now + run.settings.timeoutMs + SETTLING_MS).toISOString()
  }
}

/** The clock is looked at last: GitHub may have been slow, or the machine may have slept. */
function findDelay({ deadline }: Attempt, { ports, run }: RunContext): Verdict | null {
  const leftMs = Date.parse(deadline) - ports.clock.now()
  return leftMs < run.settings.timeoutMs ? TOO_LATE : null
}

/** Nothing was sent: the article waits again. */
function putBack(verdict: Verdict, { transaction }: Attempt, { session }: RunContext): SendResult {
  session.enqueue(settle({ kind: 'put-back', transaction, reason: 'not-sent' }))
  return { verdict, details: { transaction }, recorded: true }
}

function createRequest(
  { article, target }: Creation,
  { title, content }: Pick<CreatePostRequest, 'title' | 'content'>
): CreatePostRequest {
  return {
    title,
    contentFormat: article.contentFormat,
    content,
    ...(article.tags.length === 0 ? {} : { tags: [...article.tags] }),
    publishStatus: target.publishStatus,
    license: article.license,
    ...(article.canonicalUrl === null ? {} : { canonicalUrl: article.canonicalUrl }),
    ...(article.notifyFollowers === null ? {} : { notifyFollowers: article.notifyFollowers })
  }
}
