// The run as lines of the log: every decision with its reason, every diagnostic, nothing cut.

import { joinSentences, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from './result.ts'
import type { Report } from './report.ts'
import { headline, plural } from './sentence.ts'
import { settlingsOf } from './settling.ts'
import { safeJson, safeLog } from './text.ts'

/** One group of the log. No line is, or holds, a workflow command. */
export type LogSection = { readonly title: string; readonly lines: readonly string[] }

/** The sections that have something to say. */
export function logLines(report: Report): readonly LogSection[] {
  const { results, restore, ledger } = report
  const diagnostics = report.diagnostics.filter(({ place }) => place !== null)
  const notes = report.diagnostics.filter(({ place }) => place === null)
  const sections: LogSection[] = [
    section(headline(report), results.flatMap(resultLines)),
    section(plural(diagnostics.length, 'diagnostic'), diagnostics.map(diagnosticLine)),
    section('About this run', notes.map(noteLine)),
    section('To settle by hand (input `resolve`)', settlingLines(results)),
    {
      title: safeLog(`To restore in ${ledger} (list \`entries\` of ledger.json)`),
      lines: restore.map(safeJson)
    }
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

function section(title: string, lines: readonly string[]): LogSection {
  return { title: safeLog(title), lines: lines.map(safeLog) }
}

function resultLines(result: Result): string[] {
  const { outcome, reason, path, message, url, warnings = [] } = result
  const link = url === undefined || message.includes(url) ? '' : ` ${url}`
  return [
    `${outcome} (${reason}) ${path}: ${message}${link}`,
    ...warnings.map(warning => `  warning: ${warning}`)
  ]
}

function diagnosticLine(diagnostic: Diagnostic): string {
  const { severity, code, place } = diagnostic
  const { path = '', line = null, column = null } = place ?? {}
  const at = [path, line, line === null ? null : column].filter(part => part !== null).join(':')
  return `${severity} ${at}: ${joinSentences(diagnostic)} (${code})`
}

function noteLine(diagnostic: Diagnostic): string {
  return `${diagnostic.severity}: ${joinSentences(diagnostic)}`
}

function settlingLines(results: readonly Result[]): string[] {
  return settlingsOf(results).flatMap(({ result, advice, places, choices }) => [
    `${result.path}: ${advice}${places.map(({ url }) => ` ${url}`).join('')}`,
    ...choices.map(({ when, line }) => `  ${line}    (${when})`)
  ])
}
