// What summary and comment have in common: all blocks between their heading and their last line, and that line.

import { countNoun } from '../text/line.ts'
import type { SummaryBlock } from './fit-blocks.ts'
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
import { createChangesBlock } from './summary-changes.ts'
import { createFileDiagnosticsBlock, createRunDiagnosticsBlock } from './summary-diagnostics.ts'
import { createRowContext } from './summary-rows.ts'
import { createCausesBlock, createTableBlocks } from './summary-tables.ts'

/** Before the heading. */
export const ICONS: Readonly<Record<RunOutcome, string>> = {
  published: '✅',
  partial: '⚠️',
  failed: '❌',
  planned: '📝',
  nothing: '💤'
}

/** In the order in which they appear. */
export function listReportBlocks(report: Report): readonly SummaryBlock[] {
  const causes = listSharedCauses(report.results)
  return [
    createRunDiagnosticsBlock(report),
    createCausesBlock(causes),
    createRestoreBlock(report),
    ...createTableBlocks(createRowContext(report, causes)),
    createChangesBlock(report),
    createFileDiagnosticsBlock(report)
  ]
}

/** A block that is never cut. */
export function createFixedBlock(text: string): SummaryBlock {
  return { priority: 0, open: '', items: [text], close: '', describeRest: () => '' }
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

/** The commit and the ledger that were read, and what stands before them. */
export function writeFooter(
  { ledger, ledgerSha, repositoryUrl, sha }: Report,
  first: readonly string[] = []
): string {
  const revision = ledgerSha === null ? '' : ` at ${linkCommit(repositoryUrl, ledgerSha)}`
  const parts = [
    ...first,
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
