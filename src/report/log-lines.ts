// The run as lines of the log: every result with its reason, every diagnostic, nothing cut.

import { joinSentences, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { countNoun } from '../text/line.ts'
import { describeRun } from './headline.ts'
import { formatPlace } from './report-links.ts'
import type { Report, ReportPages } from './report.ts'
import type { Result } from './result.ts'
import { toJsonLine, toLogLine } from './safe-text.ts'

/** One group of the log. No line is, or holds, a workflow command. */
export type LogSection = { readonly title: string; readonly lines: Iterable<string> }

/** The sections that have something to say. */
export function listLogSections(report: Report): readonly LogSection[] {
  const { results, restore, ledger, pages } = report
  const aboutFiles = report.diagnostics.filter(({ place }) => place !== null)
  const aboutRun = report.diagnostics.filter(({ place }) => place === null)
  const undecided = results.filter(({ decision }) => decision !== undefined)
  const restoreTitle = `To restore in ${ledger} (list \`entries\` of ledger.json)`
  return [
    ...createSection(describeRun(report), results, writeResultLines),
    ...createSection(countNoun(aboutFiles.length, 'diagnostic'), aboutFiles, writeDiagnosticLine),
    ...createSection('About this run', aboutRun, writeDiagnosticLine),
    ...createSection('Preview pages', pages === null ? [] : [pages], writePagesLines),
    ...createSection('Needs your decision (input `resolve`)', undecided, writeDecisionLines),
    ...createSection(restoreTitle, restore, record => [toJsonLine(record)])
  ]
}

/** None when there is nothing to say. The lines are made one at a time: there may be tens of thousands. */
function createSection<T>(
  title: string,
  items: readonly T[],
  writeLines: (item: T) => readonly string[]
): LogSection[] {
  if (items.length === 0) return []
  const lines = { [Symbol.iterator]: () => writeEach(items, writeLines) }
  return [{ title: toLogLine(title), lines }]
}

function* writeEach<T>(
  items: readonly T[],
  writeLines: (item: T) => readonly string[]
): Generator<string, void, undefined> {
  for (const item of items) for (const line of writeLines(item)) yield toLogLine(line)
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

function writeDiagnosticLine(diagnostic: Diagnostic): readonly string[] {
  const { severity, code, place } = diagnostic
  const text = joinSentences(diagnostic)
  const where = place === null ? '' : ` ${formatPlace(place)}`
  return [`${severity}${where}: ${text}${place === null ? '' : ` (${code})`}`]
}

function writePagesLines({ folder, url }: ReportPages): readonly string[] {
  const served = url === null ? [] : [`Served at ${url}/index.html`]
  return [`Written to the folder ${folder}`, ...served]
}

function writeDecisionLines({ path, decision }: Result): string[] {
  if (decision === undefined) return []
  const { advice, places, choices } = decision
  return [
    `${path}: ${advice}${places.map(({ url }) => ` ${url}`).join('')}`,
    ...choices.map(({ when, line }) => `  ${line}    (${when})`)
  ]
}
