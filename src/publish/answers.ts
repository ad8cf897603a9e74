// What Medium's answer to a creation means for the ledger and for the report: the contract's table of answers. Pure.

import type { PostRecord } from '../ledger/ledger.ts'
import type { settle } from '../ledger/steps.ts'
import { joinSentences } from '../diagnostics/diagnostic.ts'
import type { CreationAnswer, FailedCreation, Post } from '../medium/index.ts'
import type { Verdict } from './decisions.ts'
import type { Target } from './author.ts'
import { remedyForAnswer } from './send/medium-remedies.ts'

export type Settlement = {
  readonly change: Parameters<typeof settle>[0]
  readonly verdict: Verdict
  readonly post?: Post
}

/** @param attempt the transaction, and the time of the answer (ISO 8601) */
export function settlementOf(
  answer: CreationAnswer,
  target: Target,
  { transaction, at }: { readonly transaction: string; readonly at: string }
): Settlement {
  switch (answer.kind) {
    case 'created': {
      const { id, url = null } = answer.post
      const post: PostRecord = { id, url, via: 'response', at }
      return {
        change: { kind: 'created', transaction, post },
        verdict: createdVerdict(target),
        post: answer.post
      }
    }
    case 'rejected':
      return {
        change: { kind: 'refused', transaction },
        verdict: {
          outcome: 'failed',
          reason: 'rejected',
          message: describeFailed(answer)
        }
      }
    case 'no-answer':
      return {
        change: { kind: 'no-answer', transaction },
        verdict: {
          outcome: 'unknown',
          reason: 'no-answer',
          message: describeFailed(answer)
        }
      }
    default:
      return {
        change: { kind: 'put-back', transaction, reason: answer.kind },
        verdict: {
          outcome: answer.kind === 'unauthorized' ? 'failed' : 'deferred',
          reason: answer.kind,
          message: describeFailed(answer)
        }
      }
  }
}

function describeFailed(answer: FailedCreation): string {
  return joinSentences({ message: answer.message, remedy: remedyForAnswer(answer) })
}

function createdVerdict({ publishStatus, publication }: Target): Verdict {
  const kind = { public: 'Published', draft: 'Created as a draft', unlisted: 'Published unlisted' }
  const where = publication === null ? '' : ` in ${publication.name}`
  return { outcome: 'created', reason: 'created', message: `${kind[publishStatus]}${where}.` }
}
