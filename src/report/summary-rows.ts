// One row of the job summary's tables: an article, what happened to it, what a person has to decide, and what is on Medium.

import { joinSentences, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { cleanLine, countNoun } from '../text/line.ts'
import { describeOnMedium } from './on-medium.ts'
import { REASONS, type Outcome, type Reason } from './reasons.ts'
import { createFileUrl, formatPlace, isMediumPage } from './report-links.ts'
import type { Report } from './report.ts'
import type { Decision, Result } from './result.ts'
import {
  toCellCodeBlock,
  toMarkdownCode,
  toMarkdownLink,
  toMarkdownSentence,
  toMarkdownText,
  wrapInLink
} from './safe-text.ts'
import { hasSharedCause, type SharedCause } from './shared-causes.ts'

/** What a row is written from beside its result. */
export type RowContext = {
  readonly report: Report
  /** Said above the tables. */
  readonly causes: readonly SharedCause[]
  /** By path: the warnings that are listed below the tables. */
  readonly listed: ReadonlyMap<string, ReadonlySet<string>>
}

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
const MESSAGE_LENGTH = 1000
const ERRORS_SHOWN = 10
const WARNINGS_SHOWN = 5
const WARNING_LENGTH = 500

export function createRowContext(report: Report, causes: readonly SharedCause[]): RowContext {
  const listed = new Map<string, Set<string>>()
  for (const diagnostic of report.diagnostics) {
    const { place, severity } = diagnostic
    if (place === null || severity !== 'warning') continue
    const warnings = listed.get(place.path) ?? new Set()
    listed.set(place.path, warnings.add(joinSentences(diagnostic)))
  }
  return { report, causes, listed }
}

export function writeRow(result: Result, context: RowContext): string {
  const { outcome, reason } = result
  const badge = OBVIOUS.includes(reason)
    ? BADGES[outcome]
    : `${BADGES[outcome]}<br><sub>${reason}</sub>`
  const cells = [
    badge,
    nameArticle(result, context.report),
    describeResult(result, context),
    describeOnMedium(result)
  ]
  return `| ${cells.join(' | ')} |\n`
}

/** True when the article's row has the diagnostic's text in full. */
export function isInRow(diagnostic: Diagnostic, result: Result): boolean {
  if (diagnostic.severity !== 'error') return false
  const text = cleanLine(joinSentences(diagnostic))
  return listErrors(result).some(error => cleanLine(error, { max: MESSAGE_LENGTH }).includes(text))
}

function nameArticle(result: Result, report: Report): string {
  const { path, title } = result
  const line = result.line ?? null
  const code = toMarkdownCode(formatPlace({ path, line, column: null }), 300)
  const name = title === null ? '' : toMarkdownText(title, 200)
  const url = createFileUrl(report, path, line)
  const { pageUrl } = result
  const page = pageUrl === undefined ? '' : `<br>${wrapInLink('preview', pageUrl)}`
  return `${name === '' ? wrapInLink(code, url) : `${wrapInLink(name, url)}<br>${code}`}${page}`
}

function describeResult(result: Result, context: RowContext): string {
  const { decision } = result
  const parts = [
    describeErrors(result, context.causes),
    ...describeWarnings(result, context),
    ...(decision === undefined ? [] : [describeDecision(decision)])
  ]
  return parts.join('<br>')
}

function describeErrors(result: Result, causes: readonly SharedCause[]): string {
  if (hasSharedCause(result, causes)) return `${describeReason(result.reason)}: see above.`
  const isLinked = (url: string) => url === result.url || isMediumPage(url)
  const errors = listErrors(result).map(error =>
    toMarkdownSentence(error, { max: MESSAGE_LENGTH, isLinked })
  )
  const [first = ''] = errors
  if (errors.length < 2) return first
  const left = (result.errors?.length ?? 0) - errors.length
  const more = left > 0 ? [`${left} more, listed below`] : []
  return `<ul>${[...errors, ...more].map(error => `<li>${error}</li>`).join('')}</ul>`
}

/** The title of a reason as the start of a sentence. */
export function describeReason(reason: Reason): string {
  const title = REASONS[reason].title ?? reason
  return title.charAt(0).toUpperCase() + title.slice(1)
}

function listErrors({ message, errors = [] }: Result): readonly string[] {
  return errors.length === 0 ? [message] : errors.slice(0, ERRORS_SHOWN)
}

/** Those that no diagnostic tells in full, and how many do. */
function describeWarnings({ path, warnings = [] }: Result, { listed }: RowContext): string[] {
  const own = warnings.filter(warning => listed.get(path)?.has(warning) !== true)
  const shown = own
    .slice(0, WARNINGS_SHOWN)
    .map(warning => `⚠️ ${toMarkdownSentence(warning, { max: WARNING_LENGTH })}`)
  const others = warnings.length - own.length
  return [
    ...shown,
    ...(own.length > shown.length ? [`⚠️ ${own.length - shown.length} more`] : []),
    ...(others > 0 ? [`⚠️ ${countNoun(others, 'warning')}, listed below`] : [])
  ]
}

function describeDecision({ advice, places, choices }: Decision): string {
  const links = places.map(({ label, url }) => toMarkdownLink(label, url))
  const look = links.length === 0 ? '' : ` Where to look: ${links.join(', ')}.`
  const lines = choices.flatMap(({ when, line }) => [`# ${when}`, line])
  const block =
    choices.length === 0
      ? ''
      : `<details><summary>Lines to paste into <code>resolve</code></summary>${toCellCodeBlock(lines)}</details>`
  return `${toMarkdownSentence(advice, { isLinked: isMediumPage })}${look}${block}`
}
