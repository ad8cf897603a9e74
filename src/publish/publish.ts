// The use case: what the tree wants, minus what the ledger knows, one post at a time. Everything outside comes through
// ports.

import { callOnce } from '../time/call-once.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { LedgerMoved, type Ledger } from '../ledger/index.ts'
import type { Result } from '../report/index.ts'
import { toResult } from './article-outcome.ts'
import { chooseMode, reportUnfollowed } from './choose-mode.ts'
import { closeRun, type ClosedRun } from './close/close-run.ts'
import { markUntouched } from './close/mark-untouched.ts'
import type { ArticlePreview } from './collect-previews.ts'
import { listConsidered } from './evaluate/list-considered.ts'
import type { HandledArticles } from './handle-articles.ts'
import { openLedgerSession, type LedgerSession } from './ledger-session.ts'
import type { Ports } from './ports.ts'
import type { RunContext } from './run-context.ts'
import type { Run } from './run-facts.ts'
import { startRun } from './start/start-run.ts'
import { addDecisions } from './close/list-decisions.ts'

export type Published = {
  /** In publishing order. */
  readonly results: readonly Result[]
  readonly diagnostics: readonly Diagnostic[]
  /** The ledger's revision after the run; null while there is none. */
  readonly revision: string | null
  /** Entries (JSON) that a person has to restore, since the ledger could not be written. */
  readonly restore: readonly string[]
  /** As the run turned out to be: without a token it may be a plan. */
  readonly run: { readonly planOnly: boolean; readonly byHand: boolean }
  /** The name of the account; null when Medium was not asked. */
  readonly author: string | null
  /** What the pages show; empty when none are wanted. */
  readonly previews: readonly ArticlePreview[]
}

/** How often a run begins anew because others keep writing first. After that it goes on with what it has worked out. */
const MAX_NEW_BEGINNINGS = 5

/**
 * Whoever loses the ledger's first write to another run evaluates everything anew against what that one wrote: an article
 * may have another entry, or another name, by then.
 * @throws LedgerError, DetectionError, GitHubError when the run cannot begin: then nothing was sent
 */
export async function publish(run: Run, ports: Ports): Promise<Published> {
  // The account is the same however often the run begins, and a refresh token may be good for one exchange.
  const connect = ports.connect === null ? null : callOnce(ports.connect)
  let images: Ledger['images'] = {}
  for (let beginning = 0; ; beginning += 1) {
    const options = { beginsAnew: beginning < MAX_NEW_BEGINNINGS, images }
    const session = await openLedgerSession(ports, options)
    try {
      return await publishOnce(run, { ...ports, connect }, session)
    } catch (error) {
      if (!(error instanceof LedgerMoved)) throw error
      images = session.ledger().images
      ports.log('Another run wrote the ledger first, so everything is evaluated anew.')
    }
  }
}

async function publishOnce(facts: Run, ports: Ports, session: LedgerSession): Promise<Published> {
  const run = chooseMode(facts, ports, session.ledger())
  const { context, diagnostics } = await startRun(run, ports, session)
  const handled = await evaluateSelectAndSend(context)
  const closed = await closeRun(handled.outcomes, handled.sent, handled.account, context)
  const results = await markUntouched(closed.outcomes.map(toResult), context)
  return {
    results: addDecisions(results),
    diagnostics: [
      ...reportUnfollowed(facts, run),
      ...handled.siteDiagnostics,
      ...diagnostics,
      ...handled.accountDiagnostics,
      ...closed.diagnostics,
      ...closed.outcomes.flatMap(outcome => outcome.diagnostics)
    ],
    revision: context.session.revision(),
    restore: closed.restore,
    run: { planOnly: run.planOnly, byHand: run.byHand === true && !run.pullRequest },
    author: findAuthor(handled),
    previews: await listPreviews(closed, context)
  }
}

function findAuthor({ account }: HandledArticles): string | null {
  return account.kind === 'known' ? (account.user.name ?? account.user.username ?? null) : null
}

async function listPreviews(
  { outcomes }: ClosedRun,
  context: RunContext
): Promise<readonly ArticlePreview[]> {
  if (context.prepared === null) return []
  const { collectPreviews } = await import('./collect-previews.ts')
  return await collectPreviews(outcomes, context)
}

const NO_ARTICLES: HandledArticles = {
  outcomes: [],
  sent: [],
  account: { kind: 'not-asked' },
  siteDiagnostics: [],
  accountDiagnostics: []
}

/** Nearly every run has no article to look at, and needs nothing of these stages. */
async function evaluateSelectAndSend(context: RunContext): Promise<HandledArticles> {
  if (listConsidered(context).size === 0 && context.readings.size === 0) return NO_ARTICLES
  const { handleArticles } = await import('./handle-articles.ts')
  return await handleArticles(context)
}
