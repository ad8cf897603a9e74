// The stages in the middle, for a run with an article to look at: what the articles are, which become posts, the posts.
// Loaded by publish.ts when there is one, so that it is no part of the file with which every run begins.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ArticleOutcome } from './article-outcome.ts'
import { evaluateArticles } from './evaluate/evaluate-articles.ts'
import type { RunContext } from './run-context.ts'
import { reportSites } from './evaluate/report-sites.ts'
import { reportTags } from './evaluate/report-tags.ts'
import type { Account } from './select/connect-account.ts'
import { selectPosts } from './select/select-posts.ts'
import { sendPosts } from './send/send-posts.ts'

export type HandledArticles = {
  readonly outcomes: readonly ArticleOutcome[]
  /** Those of this run's own creations, which are among `outcomes`. */
  readonly sent: readonly ArticleOutcome[]
  readonly account: Account
  /** About the sites that the articles are on. */
  readonly siteDiagnostics: readonly Diagnostic[]
  readonly accountDiagnostics: readonly Diagnostic[]
}

export async function handleArticles(context: RunContext): Promise<HandledArticles> {
  const evaluated = await evaluateArticles(context)
  const selected = await selectPosts(evaluated, context)
  const { account, articles } = selected
  const skipped = await describeChanged(evaluated.outcomes, context)
  const sent = await sendPosts(selected.creations, account, context)
  const outcomes = [...skipped, ...selected.outcomes, ...sent]
  return {
    outcomes,
    sent,
    account,
    siteDiagnostics: [
      ...(await reportSites(context, articles)),
      ...reportTags(outcomes, context.run.settings.templateTags)
    ],
    accountDiagnostics: selected.diagnostics
  }
}

/** What a person has to edit on Medium, where there is an article for it. */
async function describeChanged(
  outcomes: readonly ArticleOutcome[],
  context: RunContext
): Promise<readonly ArticleOutcome[]> {
  const isChanged = ({ verdict }: ArticleOutcome) => verdict.reason === 'changed-since-published'
  if (!outcomes.some(isChanged)) return outcomes
  const { addChanges } = await import('./evaluate/compare-published.ts')
  return await addChanges(outcomes, context)
}
