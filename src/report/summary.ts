// The job summary: what happened, what a person has to do, what to know about the files, in Markdown.

import { joinSentences, type Severity } from '../diagnostics/diagnostic.ts'
import type { RunOutcome } from './result.ts'
import { fitBlocks, type Block } from './fit.ts'
import { branchUrl, commitUrl, fileUrl } from './links.ts'
import type { Report } from './report.ts'
import { headline, plural } from './sentence.ts'
import { settlingsOf, type Settling } from './settling.ts'
import { tableBlocks } from './summary-table.ts'
import {
  isPlain,
  linkTo,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownSentence,
  markdownText,
  safeJson
} from './text.ts'

/** GitHub shows at most 1 MiB of a step's summary and drops a longer one whole. */
export const SUMMARY_MAX_BYTES = 1024 * 1024
/** So many diagnostics are shown open; more of them are folded away. */
const DIAGNOSTICS_OPEN = 8

const ICONS: Readonly<Record<RunOutcome, string>> = {
  published: '✅',
  partial: '⚠️',
  failed: '❌',
  planned: '📝',
  nothing: '💤'
}
const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** The whole summary; at most `maxBytes` bytes of UTF-8, cut with a sentence that says so. */
export function renderSummary(report: Report, maxBytes = SUMMARY_MAX_BYTES): string {
  const blocks = [
    fixed(heading(report)),
    notesBlock(report),
    restoreBlock(report),
    ...tableBlocks(report),
    settlingBlock(report),
    diagnosticsBlock(report),
    fixed(footer(report))
  ]
  return fitBlocks(blocks, maxBytes)
}

function fixed(text: string): Block {
  return { priority: 0, open: '', items: [text], close: '', leftOut: () => '' }
}

function heading(report: Report): string {
  const plan = report.planOnly ? ' (plan)' : ''
  const lead = report.planOnly
    ? 'This is a plan: nothing was sent to Medium and nothing was recorded.\n\n'
    : ''
  return `## ${ICONS[report.outcome]} Publish to Medium${plan}: ${headline(report)}\n\n${lead}`
}

function notesBlock({ diagnostics }: Report): Block {
  const notes = diagnostics.filter(({ place }) => place === null)
  const sorted = SEVERITIES.flatMap(severity => notes.filter(note => note.severity === severity))
  return {
    priority: 2,
    open: '',
    items: sorted.map(({ severity, message, remedy }) => {
      const what = `${MARKS[severity]} ${markdownSentence(message, 2000)}`
      return `${remedy === null ? what : `${what}<br>**What to do:** ${markdownSentence(remedy, 2000)}`}\n\n`
    }),
    close: '',
    leftOut: count => `*${plural(count, 'more note')} left out: see the log.*\n\n`
  }
}

function settlingBlock(report: Report): Block {
  return {
    priority: 3,
    open: '### Settle by hand\n\nCheck each article below, then run the action with the line that fits in its input `resolve`, one line an article.\n\n',
    items: settlingsOf(report.results).map(settling => settle(report, settling)),
    close: '',
    leftOut: count => `*${plural(count, 'more article')} to settle left out: see the log.*\n\n`
  }
}

function settle(report: Report, { result, advice, places, choices }: Settling): string {
  const { path, title, outcome, reason } = result
  const name = title === null ? markdownCode(path, 300) : `**${markdownText(title, 200)}**`
  const state = outcome === 'unknown' ? 'unknown' : reason
  const links = places.map(({ label, url }) => markdownLink(label, url))
  const look = links.length === 0 ? '' : ` Where to look: ${links.join(', ')}.`
  const block =
    choices.length === 0
      ? ''
      : `\n\n${markdownFence(choices.map(({ when, line }) => `# ${when}\n${line}`).join('\n'), 'text')}`
  return `${linkTo(name, fileUrl(report, path, null))} (${state}): ${markdownSentence(advice)}${look}${block}\n\n`
}

function diagnosticsBlock(report: Report): Block {
  const diagnostics = report.diagnostics.filter(({ place }) => place !== null)
  const sorted = SEVERITIES.flatMap(one => diagnostics.filter(({ severity }) => severity === one))
  const counts = SEVERITIES.map(one => {
    const count = diagnostics.filter(({ severity }) => severity === one).length
    return count === 0 ? '' : plural(count, one)
  })
  const title = `${counts.filter(told => told !== '').join(', ')} in the files`
  const folded = diagnostics.length > DIAGNOSTICS_OPEN
  return {
    priority: 6,
    open: folded ? `<details><summary><b>${title}</b></summary>\n\n` : `### ${title}\n\n`,
    items: sorted.map(diagnostic => {
      const { severity, code } = diagnostic
      const { path = '', line = null, column = null } = diagnostic.place ?? {}
      const at = [path, line, line === null ? null : column].filter(part => part !== null).join(':')
      const link = linkTo(markdownCode(at, 300), fileUrl(report, path, line))
      return `- ${MARKS[severity]} ${link} ${markdownSentence(joinSentences(diagnostic), 1000)} <sub>${markdownText(code, 100)}</sub>\n`
    }),
    close: folded ? '\n</details>\n\n' : '\n',
    leftOut: count => `*${plural(count, 'more diagnostic')} left out: see the log.*\n\n`
  }
}

function restoreBlock({ restore, ledger }: Report): Block {
  return {
    priority: 1,
    open: `### Restore the ledger\n\nThese posts were created, but the ledger (${markdownCode(ledger ?? '', 300)}) could not be written. Put each record into \`entries\` of \`ledger.json\`, in place of the one with the same \`path\`; until then the action takes the article for unknown and does not publish it again.\n\n`,
    items: restore.map(record => `${markdownFence(readable(record), 'json')}\n\n`),
    close: '',
    leftOut: count => `*${plural(count, 'more record')} left out: see the log.*\n\n`
  }
}

function readable(record: string): string {
  const lines = record.split(/\r\n?|\n/)
  return lines.every(line => isPlain(line.trim())) ? lines.join('\n') : safeJson(record)
}

function footer({ ledger, ledgerSha, repositoryUrl, sha }: Report): string {
  const at = ledgerSha === null ? '' : ` at ${commit(repositoryUrl, ledgerSha)}`
  const parts = [
    ...(sha === '' ? [] : [`Commit ${commit(repositoryUrl, sha)}`]),
    ...(ledger === null ? [] : [`Ledger ${placeOf(ledger, repositoryUrl)}${at}`])
  ]
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>\n`
}

function placeOf(ledger: string, repositoryUrl: string | null): string {
  const [, branch] = /^branch:(.+)$/.exec(ledger) ?? []
  return branch === undefined
    ? markdownCode(ledger, 300)
    : linkTo(markdownCode(branch, 300), branchUrl(repositoryUrl, branch))
}

function commit(repositoryUrl: string | null, sha: string): string {
  return linkTo(markdownCode(sha.slice(0, 7)), commitUrl(repositoryUrl, sha))
}
