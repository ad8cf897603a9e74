// The table of the job summary: one row an article, what needs attention first.

import type { Outcome, Reason, Result } from './result.ts'
import type { Block } from './fit.ts'
import { fileUrl } from './links.ts'
import type { Report } from './report.ts'
import { OUTCOMES, plural } from './sentence.ts'
import { linkTo, markdownCode, markdownSentence, markdownText } from './text.ts'

/** So many skipped articles stay in the table; more of them are folded away below it. */
const SKIPPED_SHOWN = 10
const HEAD = '| | Article | What happened | On&nbsp;Medium |\n| :-- | :-- | :-- | :-- |\n'

const BADGES: Readonly<Record<Outcome, string>> = {
  failed: '❌&nbsp;failed',
  unknown: '❓&nbsp;unknown',
  created: '✅&nbsp;created',
  planned: '📝&nbsp;planned',
  deferred: '⏳&nbsp;deferred',
  skipped: '⏭️&nbsp;skipped'
}

/** Reasons that say no more than the outcome. */
const OBVIOUS: readonly Reason[] = ['created', 'would-create']

/** The table, and a second one for skipped articles when there are many. */
export function tableBlocks(report: Report): Block[] {
  const rows = OUTCOMES.flatMap(outcome => report.results.filter(one => one.outcome === outcome))
  const skipped = rows.filter(({ outcome }) => outcome === 'skipped')
  if (skipped.length <= SKIPPED_SHOWN) return [table(report, rows)]
  const others = rows.filter(({ outcome }) => outcome !== 'skipped')
  const folded = table(report, skipped)
  return [
    table(report, others),
    {
      ...folded,
      priority: folded.priority + 1,
      open: `<details><summary>${plural(skipped.length, 'article')} skipped</summary>\n\n${folded.open}`,
      close: `${folded.close}</details>\n\n`
    }
  ]
}

function table(report: Report, rows: readonly Result[]): Block {
  return {
    priority: 4,
    open: HEAD,
    items: rows.map(result => row(report, result)),
    close: '\n',
    leftOut: count =>
      `*${plural(count, 'more article')} left out here, the summary is full: see the log.*\n\n`
  }
}

function row(report: Report, result: Result): string {
  const { outcome, reason } = result
  const badge = OBVIOUS.includes(reason)
    ? BADGES[outcome]
    : `${BADGES[outcome]}<br><sub>${reason}</sub>`
  return `| ${[badge, article(report, result), happened(result), post(result)].join(' | ')} |\n`
}

function article(report: Report, { path, title, line }: Result): string {
  const code = markdownCode(path, 300)
  const name = title === null ? '' : markdownText(title, 200)
  const url = fileUrl(report, path, line ?? null)
  return name === '' ? linkTo(code, url) : `${linkTo(name, url)}<br>${code}`
}

function happened({ message, warnings = [] }: Result): string {
  const shown = warnings.slice(0, 5).map(warning => `⚠️ ${markdownSentence(warning, 500)}`)
  if (warnings.length > shown.length) shown.push(`⚠️ ${warnings.length - shown.length} more`)
  return [markdownSentence(message, 1000), ...shown].join('<br>')
}

function post({ url, publishStatus, publicationId, tags = [] }: Result): string {
  const facts = [
    publishStatus ?? '',
    publicationId === undefined ? '' : `publication ${markdownText(publicationId, 100)}`,
    tags.map(tag => markdownText(tag, 50)).join(', ')
  ].filter(fact => fact !== '')
  const label = publishStatus === 'draft' ? 'Open the draft' : 'Open the post'
  const link = linkTo(label, url ?? '')
  const details = facts.length === 0 ? [] : [`<sub>${facts.join(' · ')}</sub>`]
  // An address that is no link is not worth a label.
  return [...(link === label ? [] : [link]), ...details].join('<br>')
}
