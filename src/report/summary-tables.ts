// The tables of the job summary, one row an article: what needs a person's decision, then all others, what failed first.

import { mapLazily } from '../text/lazy-list.ts'
import { countNoun } from '../text/line.ts'
import type { SummaryBlock } from './fit-blocks.ts'
import type { Outcome } from './reasons.ts'
import type { Result } from './result.ts'
import { toMarkdownSentence } from './safe-text.ts'
import type { SharedCause } from './shared-causes.ts'
import { describeReason, writeRow, type RowContext } from './summary-rows.ts'

/** So many skipped articles stay in the table; more of them are folded away below it. */
const SKIPPED_SHOWN = 10
const HEAD = '| | Article | What happened | On&nbsp;Medium |\n| :-- | :-- | :-- | :-- |\n'
const DECISION_HEAD =
  '### Needs your decision\n\nCheck each article, then run the action with the line that fits in its input `resolve`, one line for each article.\n\n'
const UNTOUCHED_HEAD =
  '### Not changed by this pull request\n\nThis is what the next run on the branch makes of these articles, whether or not the pull request is merged.\n\n'

/** What a reader wants to see first. */
const OUTCOMES: readonly Outcome[] = [
  'failed',
  'unknown',
  'created',
  'planned',
  'deferred',
  'skipped'
]

/** What several articles share, above their rows. */
export function createCausesBlock(causes: readonly SharedCause[]): SummaryBlock {
  return {
    priority: 2,
    open: '',
    items: causes.map(({ reason, message, count }) => {
      const sentence = toMarkdownSentence(message, { max: 2000 })
      return `**${describeReason(reason)}** (${countNoun(count, 'article')}): ${sentence}\n\n`
    }),
    close: '',
    describeRest: count => `*${countNoun(count, 'more cause')} left out: see the log.*\n\n`
  }
}

/** The tables, and a folded one for skipped articles when there are many. */
export function createTableBlocks(context: RowContext): SummaryBlock[] {
  const rows = OUTCOMES.flatMap(outcome =>
    context.report.results.filter(result => result.outcome === outcome)
  )
  const isUndecided = ({ decision }: Result) => decision !== undefined
  // An unknown outcome is the more pressing one: there may be a post that nobody knows of.
  const undecided = [
    ...rows.filter(result => isUndecided(result) && result.outcome === 'unknown'),
    ...rows.filter(result => isUndecided(result) && result.outcome !== 'unknown')
  ]
  const decided = rows.filter(result => !isUndecided(result))
  const others = decided.filter(({ untouched }) => untouched !== true)
  const untouched = decided.filter(result => result.untouched === true)
  const skipped = others.filter(({ outcome }) => outcome === 'skipped')
  const isFolded = skipped.length > SKIPPED_SHOWN
  const shown = isFolded ? others.filter(({ outcome }) => outcome !== 'skipped') : others
  const decisions = createTable(undecided, context)
  const table = createTable(shown, context)
  return [
    { ...decisions, priority: 3, open: `${DECISION_HEAD}${decisions.open}` },
    undecided.length === 0 ? table : { ...table, open: `### Other articles\n\n${table.open}` },
    ...(isFolded ? [foldTable(skipped, context)] : []),
    createUntouchedTable(untouched, context)
  ]
}

function createTable(rows: readonly Result[], context: RowContext): SummaryBlock {
  return {
    priority: 4,
    open: HEAD,
    items: mapLazily(rows, result => writeRow(result, context)),
    close: '\n',
    describeRest: count =>
      `*${countNoun(count, 'more article')} left out here, the summary is full: see the log.*\n\n`
  }
}

/** What a pull request finds, and does not change. */
function createUntouchedTable(rows: readonly Result[], context: RowContext): SummaryBlock {
  const table = createTable(rows, context)
  return { ...table, priority: 5, open: `${UNTOUCHED_HEAD}${table.open}` }
}

function foldTable(rows: readonly Result[], context: RowContext): SummaryBlock {
  const table = createTable(rows, context)
  return {
    ...table,
    priority: 5,
    open: `<details><summary>${countNoun(rows.length, 'article')} skipped</summary>\n\n${table.open}`,
    close: `${table.close}</details>\n\n`
  }
}
