// The job summary: what happened, what a person has to decide, what to know about the files, in Markdown.

import { countNoun } from '../text/line.ts'
import { fitBlocks, type SummaryBlock } from './fit-blocks.ts'
import { describeRun } from './headline.ts'
import { createBranchUrl, createCommitUrl } from './report-links.ts'
import type { Report } from './report.ts'
import type { RunOutcome } from './result.ts'
import {
  isPlainLine,
  toJsonLine,
  toMarkdownCode,
  toMarkdownFence,
  wrapInLink
} from './safe-text.ts'
import { listSharedCauses } from './shared-causes.ts'
import { createFileDiagnosticsBlock, createRunDiagnosticsBlock } from './summary-diagnostics.ts'
import { createRowContext } from './summary-rows.ts'
import { createCausesBlock, createTableBlocks } from './summary-tables.ts'

/** GitHub shows at most 1 MiB of a step's summary and drops a longer one whole. */
export const SUMMARY_MAX_BYTES = 1024 * 1024

const ICONS: Readonly<Record<RunOutcome, string>> = {
  published: '✅',
  partial: '⚠️',
  failed: '❌',
  planned: '📝',
  nothing: '💤'
}

/** The whole summary; at most `maxBytes` bytes of UTF-8, cut with a sentence that says so. */
export function renderSummary(report: Report, maxBytes = SUMMARY_MAX_BYTES): string {
  const causes = listSharedCauses(report.results)
  const blocks = [
    createFixedBlock(writeHeading(report)),
    createRunDiagnosticsBlock(report),
    createCausesBlock(causes),
    createRestoreBlock(report),
    ...createTableBlocks(createRowContext(report, causes)),
    createFileDiagnosticsBlock(report),
    createFixedBlock(writeFooter(report))
  ]
  return fitBlocks(blocks, maxBytes)
}

function createFixedBlock(text: string): SummaryBlock {
  return { priority: 0, open: '', items: [text], close: '', describeRest: () => '' }
}

function writeHeading(report: Report): string {
  const plan = report.planOnly && !report.byHand ? ' (plan)' : ''
  const lead = [...writeLead(report), ...writePagesLine(report)].map(line => `${line}\n\n`)
  return `## ${ICONS[report.outcome]} Publish to Medium${plan}: ${describeRun(report)}\n\n${lead.join('')}`
}

function writeLead({ byHand, planOnly }: Report): string[] {
  if (byHand)
    return [
      'No Medium token is set, so nothing was sent: the pages say how to publish each article by hand.'
    ]
  return planOnly ? ['This is a plan: nothing was created on Medium and nothing was recorded.'] : []
}

function writePagesLine({ pages }: Report): string[] {
  if (pages === null) return []
  const { folder, url } = pages
  const place = toMarkdownCode(folder, 200)
  if (url === null)
    return [
      `Preview pages: in the folder ${place}. Open \`index.html\` there, for example from an artifact.`
    ]
  return [
    `${wrapInLink('**Preview pages**', `${url}/index.html`)}, once the folder ${place} is served there.`
  ]
}

function createRestoreBlock({ restore, ledger }: Report): SummaryBlock {
  return {
    priority: 1,
    open: `### Restore the ledger\n\nThe ledger (${toMarkdownCode(ledger ?? '', 300)}) does not say what became of these articles, since it could not be written. Put each record into \`entries\` of \`ledger.json\`, in place of the one with the same \`path\`. Until then the outcome of these articles counts as unknown, and they are not published again.\n\n`,
    items: restore.map(record => `${toMarkdownFence(formatRecord(record), 'json')}\n\n`),
    close: '',
    describeRest: count => `*${countNoun(count, 'more record')} left out: see the log.*\n\n`
  }
}

function formatRecord(record: string): string {
  const lines = record.split(/\r\n?|\n/)
  return lines.every(line => isPlainLine(line.trim())) ? lines.join('\n') : toJsonLine(record)
}

function writeFooter({ ledger, ledgerSha, repositoryUrl, sha }: Report): string {
  const revision = ledgerSha === null ? '' : ` at ${linkCommit(repositoryUrl, ledgerSha)}`
  const parts = [
    ...(sha === '' ? [] : [`Commit ${linkCommit(repositoryUrl, sha)}`]),
    ...(ledger === null ? [] : [`Ledger ${linkLedger(ledger, repositoryUrl)}${revision}`])
  ]
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>\n`
}

function linkLedger(ledger: string, repositoryUrl: string | null): string {
  const [, branch] = /^branch:(.+)$/.exec(ledger) ?? []
  return branch === undefined
    ? toMarkdownCode(ledger, 300)
    : wrapInLink(toMarkdownCode(branch, 300), createBranchUrl(repositoryUrl, branch))
}

function linkCommit(repositoryUrl: string | null, sha: string): string {
  return wrapInLink(toMarkdownCode(sha.slice(0, 7)), createCommitUrl(repositoryUrl, sha))
}
