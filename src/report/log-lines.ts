// The run as lines of the log: every result with its reason, every diagnostic, nothing cut.

import { joinSentences, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { countNoun } from '../text/line.ts'
import { describeRun } from './headline.ts'
import { formatPlace } from './report-links.ts'
import type { Report } from './report.ts'
import type { Result } from './result.ts'
import { toJsonLine, toLogLine } from './safe-text.ts'

/** One group of the log. No line is, or holds, a workflow command. */
export type LogSection = { readonly title: string; readonly lines: readonly string[] }

/** The sections that have something to say. */
export function listLogSections(report: Report): readonly LogSection[] {
  const { results, restore, ledger } = report
  const aboutFiles = report.diagnostics.filter(({ place }) => place !== null)
  const aboutRun = report.diagnostics.filter(({ place }) => place === null)
  const sections: LogSection[] = [
    createSection(describeRun(report), results.flatMap(writeResultLines)),
    createSection(countNoun(aboutFiles.length, 'diagnostic'), aboutFiles.map(writeDiagnosticLine)),
    createSection('About this run', aboutRun.map(writeDiagnosticLine)),
    createSection('Preview pages', writePagesLines(report)),
    createSection('Needs your decision (input `resolve`)', results.flatMap(writeDecisionLines)),
    {
      title: toLogLine(`To restore in ${ledger} (list \`entries\` of ledger.json)`),
      lines: restore.map(toJsonLine)
    }
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

function createSection(title: string, lines: readonly string[]): LogSection {
  return { title: toLogLine(title), lines: lines.map(toLogLine) }
}

function writeResultLines(result: Result): string[] {
  const { outcome, reason, path, message, url, errors = [], warnings = [] } = result
  const link = url === undefined || message.includes(url) ? '' : ` ${url}`
  const what = errors.length === 0 ? message : `${countNoun(errors.length, 'error')}.`
  return [
    `${outcome} (${reason}) ${path}: ${what}${link}`,
    ...errors.map(error => `  error: ${error}`),
    ...warnings.map(warning => `  warning: ${warning}`)
  ]
}

function writeDiagnosticLine(diagnostic: Diagnostic): string {
  const { severity, code, place } = diagnostic
  const text = joinSentences(diagnostic)
  return place === null
    ? `${severity}: ${text}`
    : `${severity} ${formatPlace(place)}: ${text} (${code})`
}

function writePagesLines({ pages }: Report): string[] {
  if (pages === null) return []
  const served = pages.url === null ? [] : [`Served at ${pages.url}/index.html`]
  return [`Written to the folder ${pages.folder}`, ...served]
}

function writeDecisionLines({ path, decision }: Result): string[] {
  if (decision === undefined) return []
  const { advice, places, choices } = decision
  return [
    `${path}: ${advice}${places.map(({ url }) => ` ${url}`).join('')}`,
    ...choices.map(({ when, line }) => `  ${line}    (${when})`)
  ]
}
