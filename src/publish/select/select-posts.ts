// Converts what is due and selects the posts, in turn: no more articles are converted than it takes to know that there are
// more than `max-posts`.

import type { Article } from '../../article/index.ts'
import type { ArticleOutcome } from '../article-outcome.ts'
import type { Creation, DueArticle } from '../candidate.ts'
import { convertDue, type Conversion } from '../evaluate/convert-due.ts'
import type { EvaluatedArticles } from '../evaluate/evaluate-articles.ts'
import type { RunContext } from '../run-context.ts'
import { connectAccount, prepareAccount, type Connected } from './connect-account.ts'
import { isCounted } from './counted-articles.ts'
import { compareForPublishing } from './publishing-order.ts'
import { selectCreations } from './select-creations.ts'

export type SelectedPosts = Connected & {
  /** In publishing order. */
  readonly creations: readonly Creation[]
  readonly outcomes: readonly ArticleOutcome[]
  /** What may become a post, now or later. */
  readonly articles: readonly Article[]
}

export async function selectPosts(
  { due, outcomes }: EvaluatedArticles,
  context: RunContext
): Promise<SelectedPosts> {
  const ask = prepareAccount(context.ports)
  // Medium answers while the other articles are converted. Whether it fails is looked at afterwards.
  const askEarly = () => void ask?.().catch(() => undefined)
  let conversion = await beginConversion(due, context, askEarly)
  const ready = conversion.candidates.length
  const connected = await connectAccount(ready, outcomes, ask, context)
  for (;;) {
    const { candidates, rest } = conversion
    const selected = await selectCreations(conversion, connected.account, context)
    if (rest.length === 0 || selected.counted > context.run.settings.maxPosts)
      return {
        creations: selected.creations,
        outcomes: [...conversion.outcomes, ...selected.outcomes],
        articles: [...candidates, ...rest].map(({ article }) => article),
        ...connected
      }
    // Some were duplicates. Twice as many each time, since the selection begins anew.
    conversion = await convertDue(conversion, candidates.length + 1, context)
  }
}

/** Everything that does not count, since it goes out whatever becomes of the others, and one more than may be created. */
async function beginConversion(
  due: readonly DueArticle[],
  context: RunContext,
  tell: () => void
): Promise<Conversion> {
  const sorted = due.toSorted((a, b) => compareForPublishing(a.article, b.article))
  const { run, retried, prepared } = context
  const nothing = { candidates: [], outcomes: [] }
  // Pages show every article.
  if (prepared !== null || run.byHand === true)
    return await convertDue({ ...nothing, rest: sorted }, Infinity, context, tell)
  const exempt = sorted.filter(({ file }) => !isCounted(file, retried))
  const counted = sorted.filter(({ file }) => isCounted(file, retried))
  const first = await convertDue({ ...nothing, rest: exempt }, Infinity, context, tell)
  const { maxPosts } = run.settings
  return await convertDue({ ...first, rest: counted }, maxPosts + 1, context, tell)
}
