// The contract's table of answers to a creation, the whole of it: only what proves that no post was made may ever be
// tried again.

import { remedyFor } from './errors.ts'
import {
  describeReply,
  errorsOf,
  isAboutToken,
  isDeclaredChallenge,
  isRateLimit,
  isSuccess,
  type NoReply,
  type Reply
} from './reply.ts'
import { readData, readPost, type Post } from './wire.ts'

export type CreationAnswer =
  | { readonly kind: 'created'; readonly post: Post }
  | {
      /**
       * `not-sent`, `rate-limited`, `unauthorized`: no post was made, a later run may try. `rejected`: no post was made, and none
       * will be from the same article. `no-answer`: there may be a post.
       */
      readonly kind: 'not-sent' | 'rate-limited' | 'unauthorized' | 'rejected' | 'no-answer'
      /** One sentence: what happened. */
      readonly message: string
      /** One or two sentences: what to do. */
      readonly remedy: string
    }

const REJECTIONS = [400, 403, 404, 422]
const CHECK_BY_HAND =
  'Look among your stories on Medium, drafts too, then settle the article with the input `resolve`: `PATH published URL` if the post is there, `PATH retry TRANSACTION` if it is not.'

export function creationAnswer(reply: Reply | NoReply): CreationAnswer {
  if (reply.kind === 'no-reply') return withoutReply(reply)
  // Without the whole body there is no id, and no proof of a refusal beyond what status and headers say.
  const post = reply.complete && isSuccess(reply) ? readPost(readData(reply.body)) : null
  if (post !== null) return { kind: 'created', post }
  const kind = refusal(reply)
  if (kind === null) return noAnswer(reply)
  return { kind, message: `${SENTENCES[kind]}${said(reply)}.`, remedy: remedyOf(kind, reply) }
}

type Refusal = 'not-sent' | 'rate-limited' | 'unauthorized' | 'rejected'

const SENTENCES: Record<Refusal, string> = {
  'not-sent': 'The post did not reach Medium',
  'rate-limited': 'Medium takes no more posts for now',
  unauthorized: 'Medium does not accept the token',
  rejected: 'Medium refused the post'
}

function refusal(reply: Reply): Refusal | null {
  if (isDeclaredChallenge(reply)) return 'not-sent'
  if (isRateLimit(reply)) return 'rate-limited'
  if (isAboutToken(reply)) return 'unauthorized'
  return REJECTIONS.includes(reply.status) && errorsOf(reply).length > 0 ? 'rejected' : null
}

function remedyOf(kind: Refusal, reply: Reply): string {
  const general = remedyFor(kind === 'not-sent' ? 'challenge' : kind, errorsOf(reply))
  return kind === 'rejected'
    ? `${general} The article is tried again when it changes, or with \`PATH retry TRANSACTION\` in the input \`resolve\`.`
    : general
}

function withoutReply({ phase, message }: NoReply): CreationAnswer {
  if (phase === 'before-connection')
    return {
      kind: 'not-sent',
      message: `${SENTENCES['not-sent']}: ${message}.`,
      remedy: remedyFor('not-sent', [])
    }
  return {
    kind: 'no-answer',
    message: `Medium did not answer, so there may be a post or not: ${message}.`,
    remedy: CHECK_BY_HAND
  }
}

function noAnswer(reply: Reply): CreationAnswer {
  const what =
    isSuccess(reply) && reply.complete ? ': a success without the id of a post' : said(reply)
  return {
    kind: 'no-answer',
    message: `Medium’s answer does not tell whether there is a post${what} (status ${reply.status}).`,
    remedy: CHECK_BY_HAND
  }
}

function said(reply: Reply): string {
  return `: ${describeReply(reply)}`
}
