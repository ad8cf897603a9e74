// What Medium's answer to a creation means for the ledger and for the report. docs/behaviour.md has the table.

import { settle, type Attempt, type PostRecord, type AttemptChange } from '../../ledger/index.ts'
import type { CreationAnswer, Post } from '../../medium/index.ts'
import type { Verdict } from '../article-outcome.ts'
import type { Creation, Target } from '../candidate.ts'
import { findAnswerRemedy } from '../medium-remedies.ts'
import type { SendContext, SendResult } from './send-context.ts'

/** Queues the settlement; it is written together with the next intent. */
export function settleAnswer(
  answer: CreationAnswer,
  { target }: Creation,
  { transaction }: Attempt,
  { session, ports }: SendContext
): SendResult {
  const at = new Date(ports.clock.now()).toISOString()
  const { change, verdict, post } = decideSettlement(answer, target, { transaction, at })
  session.enqueue(settle(change))
  return {
    verdict,
    details: {
      transaction,
      postId: post?.id ?? null,
      url: post?.url ?? null,
      publishStatus: post?.publishStatus ?? target.publishStatus
    },
    recorded: true
  }
}

export type AnswerSettlement = {
  readonly change: AttemptChange
  readonly verdict: Verdict
  readonly post?: Post
}

/** Pure. @param attempt the transaction, and the time of the answer (ISO 8601) */
export function decideSettlement(
  answer: CreationAnswer,
  target: Target,
  { transaction, at }: { readonly transaction: string; readonly at: string }
): AnswerSettlement {
  switch (answer.kind) {
    case 'created': {
      const { id, url = null } = answer.post
      const post: PostRecord = { id, url, via: 'response', at }
      return {
        change: { kind: 'created', transaction, post },
        verdict: describeCreated(target),
        post: answer.post
      }
    }
    case 'rejected':
      return {
        change: { kind: 'refused', transaction },
        verdict: describeAnswer('failed', 'rejected', answer)
      }
    case 'no-answer':
      return {
        change: { kind: 'no-answer', transaction },
        verdict: describeAnswer('unknown', 'no-answer', answer)
      }
    default:
      return {
        change: { kind: 'put-back', transaction, reason: answer.kind },
        verdict: describeAnswer(
          answer.kind === 'unauthorized' ? 'failed' : 'deferred',
          answer.kind,
          answer
        )
      }
  }
}

function describeAnswer(
  outcome: Verdict['outcome'],
  reason: Verdict['reason'],
  answer: Exclude<CreationAnswer, { kind: 'created' }>
): Verdict {
  return { outcome, reason, message: answer.message, remedy: findAnswerRemedy(answer) }
}

const CREATED = {
  public: 'Published',
  draft: 'Created as a draft',
  unlisted: 'Published unlisted'
} as const

function describeCreated({ publishStatus, publication }: Target): Verdict {
  const where = publication === null ? '' : ` in ${publication.name}`
  const message = `${CREATED[publishStatus]}${where}.`
  return { outcome: 'created', reason: 'created', message, remedy: null }
}
