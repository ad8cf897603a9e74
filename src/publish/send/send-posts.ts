// The fourth stage: creates the posts one at a time. Images, then an intent in the ledger, then exactly one request,
// then its settlement.

import { ActionError, messageOf } from '../../diagnostics/action-error.ts'
import { findByPath, LedgerMoved, settle } from '../../ledger/index.ts'
import { createOutcome, type ArticleOutcome, type Verdict } from '../article-outcome.ts'
import type { Creation } from '../candidate.ts'
import type { RunContext } from '../run-context.ts'
import { printRunId } from '../run-facts.ts'
import type { Account } from '../select/connect-account.ts'
import type { SendContext, SendResult } from './send-context.ts'
import { planPost } from './plan-post.ts'
import { INTERRUPTED, sendPost } from './send-post.ts'

/** Creates the posts in order, or says what would be created when the run only plans. */
export async function sendPosts(
  creations: readonly Creation[],
  account: Account,
  context: RunContext
): Promise<readonly ArticleOutcome[]> {
  if (context.run.planOnly) return creations.map(creation => planPost(creation, context.run))
  if (account.kind !== 'known') return []
  const sendContext = { ...context, account, attempted: new Set<string>(), placing: new Map() }
  try {
    return await sendInTurn(creations, sendContext)
  } finally {
    // Images of an article that was not tried after all: the ledger is to know them before its last commit.
    await Promise.allSettled(sendContext.placing.values())
  }
}

async function sendInTurn(
  creations: readonly Creation[],
  context: SendContext
): Promise<readonly ArticleOutcome[]> {
  const { account, ports } = context
  const outcomes: ArticleOutcome[] = []
  let rest: SendResult | null = null
  for (const [index, creation] of creations.entries()) {
    if (rest === null && ports.interruption.requested) rest = skipRest(INTERRUPTED)
    if (rest === null) {
      const number = `Post ${index + 1} of ${creations.length}`
      const result = await sendAndLog([creation, creations[index + 1]], context, number)
      outcomes.push(toOutcome(creation, result, account.user.id))
      rest = decideRest(result)
    } else outcomes.push(toOutcome(creation, rest, account.user.id))
  }
  return outcomes
}

async function sendAndLog(
  [creation, next]: readonly [Creation, Creation | undefined],
  context: SendContext,
  number: string
): Promise<SendResult> {
  const { log } = context.ports
  log(`${number}: ${creation.file.path}`)
  const result = await sendPost(creation, next, context).catch((error: unknown) => {
    if (error instanceof LedgerMoved) throw error
    return settleFault(error, creation, context)
  })
  const { reason, message } = result.verdict
  log(`${number}: ${reason}. ${message}`)
  return result
}

function toOutcome(
  { file, article, target, diagnostics }: Creation,
  { verdict, details, recorded }: SendResult,
  authorId: string | null
): ArticleOutcome {
  const publicationId = target.publication?.id ?? null
  return createOutcome({
    file,
    article,
    verdict,
    details: { authorId, publicationId, ...details },
    diagnostics: [...diagnostics, ...target.diagnostics],
    recorded
  })
}

/** A fault of this action itself ends the sending, not the run: what was created before still has to be written down. */
function settleFault(
  error: unknown,
  { file }: Creation,
  { session, run }: SendContext
): SendResult {
  const message = `This action failed: ${messageOf(error)}.`
  const remedy = (error instanceof ActionError ? error.remedy : null) ?? 'Please report it.'
  const stops = 'the action itself failed'
  const entry = findByPath(session.ledger(), file.path)
  if (entry?.state !== 'intent' || entry.attempt.run !== printRunId(run)) {
    const verdict = { outcome: 'failed', reason: 'ledger', message, remedy } as const
    return { verdict, details: {}, recorded: true, stops }
  }
  const { transaction } = entry.attempt
  session.enqueue(settle({ kind: 'no-answer', transaction }))
  const verdict: Verdict = {
    outcome: 'unknown',
    reason: 'no-answer',
    message: `${message} The post may exist.`,
    remedy: `Check whether it is on Medium and settle it with \`resolve\`. ${remedy}`
  }
  return { verdict, details: { transaction }, recorded: true, stops }
}

/** What ends one creation for the sake of the token, the rate, the ledger or a fault ends all that follow. */
function decideRest({ verdict, stops = REST[verdict.reason] }: SendResult): SendResult | null {
  if (stops === undefined) return null
  const { message, outcome } = verdict
  const rest = outcome === 'unknown' ? FAULT : verdict
  return skipRest({ ...rest, message: `Not tried: ${stops} earlier in this run. ${message}` })
}

/** An article that was not tried is not unknown. */
const FAULT = { outcome: 'failed', reason: 'ledger', remedy: 'Please report it.' } as const

const REST: Partial<Readonly<Record<Verdict['reason'], string>>> = {
  unauthorized: "Medium refused this run's token",
  'rate-limited': "Medium's limit was reached",
  ledger: 'the ledger could not be written'
}

function skipRest(verdict: Verdict): SendResult {
  return { verdict, details: {}, recorded: verdict.reason === 'ledger' }
}
