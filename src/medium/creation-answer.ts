// What an answer to a creation proves, for every answer there can be: only what proves that no post was made may ever
// be tried again.

import { readData, readPost, type ApiError, type Post } from './api-schemas.ts'
import {
  describeReply,
  isAboutToken,
  isDeclaredChallenge,
  isRateLimit,
  isSuccess,
  listReplyErrors,
  type HttpReply,
  type NoReply
} from './http-reply.ts'
import type { MediumFault } from './medium-error.ts'

export type CreationAnswer = { readonly kind: 'created'; readonly post: Post } | FailedCreation

export type FailedCreation = {
  /**
   * `not-sent`, `rate-limited`, `unauthorized`: no post was made, a later run may try. `rejected`: no post was made, and none
   * will be from the same article. `no-answer`: there may be a post.
   */
  readonly kind: CreationRefusal | 'no-answer'
  /** What happened, in a sentence or two. */
  readonly message: string
  /** Null when there was no answer. */
  readonly status: number | null
  /** Medium's own, cleaned of control characters. */
  readonly errors: readonly ApiError[]
  readonly fault: MediumFault | null
}

type CreationRefusal = 'not-sent' | 'rate-limited' | 'unauthorized' | 'rejected'

const REJECTIONS = [400, 403, 404, 422]
const SENTENCES: Record<CreationRefusal, string> = {
  'not-sent': 'The post did not reach Medium',
  'rate-limited': 'Medium accepts no more posts for now',
  unauthorized: 'Medium does not accept the token',
  rejected: 'Medium refused the post'
}
const NOT_RETRIED = 'It will not be retried automatically.'

export function toCreationAnswer(reply: HttpReply | NoReply): CreationAnswer {
  if (reply.kind === 'no-reply') return answerNoReply(reply)
  // Without the whole body there is no id, and no proof of a refusal beyond what status and headers say.
  const post = reply.complete && isSuccess(reply) ? readPost(readData(reply.body)) : null
  if (post !== null) return { kind: 'created', post }
  const kind = findRefusal(reply)
  return {
    kind: kind ?? 'no-answer',
    message:
      kind === null ? describeUnclear(reply) : `${SENTENCES[kind]}: ${describeReply(reply)}.`,
    status: reply.status,
    errors: listReplyErrors(reply),
    fault: kind === 'not-sent' ? { kind: 'challenge' } : null
  }
}

/** Null when it is not certain that Medium made no post. */
function findRefusal(reply: HttpReply): CreationRefusal | null {
  if (isDeclaredChallenge(reply)) return 'not-sent'
  if (isRateLimit(reply)) return 'rate-limited'
  if (isAboutToken(reply)) return 'unauthorized'
  return REJECTIONS.includes(reply.status) && listReplyErrors(reply).length > 0 ? 'rejected' : null
}

function answerNoReply(failure: NoReply): FailedCreation {
  const facts = { status: null, errors: [], fault: null }
  return failure.phase === 'before-connection'
    ? { kind: 'not-sent', message: `${SENTENCES['not-sent']}: ${failure.message}.`, ...facts }
    : { kind: 'no-answer', message: describeSilence(failure), ...facts }
}

function describeSilence({ reason, message }: NoReply): string {
  switch (reason) {
    case 'timed-out':
      return `Medium gave ${message}, so the post may exist. ${NOT_RETRIED}`
    case 'stopped':
      return `The run was stopped after the request was sent, so the post may exist. ${NOT_RETRIED}`
    case 'failed':
      return `The connection broke after the request was sent, so the post may exist. ${NOT_RETRIED} The error was: ${message}.`
  }
}

function describeUnclear(reply: HttpReply): string {
  const what =
    isSuccess(reply) && reply.complete ? 'a success without a post id' : describeReply(reply)
  return `Medium’s answer does not say whether the post exists: ${what} (status ${reply.status}). ${NOT_RETRIED}`
}
