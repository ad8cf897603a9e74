// The diagnostics of a run in the job summary: those about the run are above the tables, those about files below.

import { joinSentences, type Diagnostic, type Severity } from '../diagnostics/diagnostic.ts'
import { mapLazily } from '../text/lazy-list.ts'
import { countNoun } from '../text/line.ts'
import type { SummaryBlock } from './fit-blocks.ts'
import { createFileUrl, formatPlace, isMediumPage } from './report-links.ts'
import type { Report } from './report.ts'
import { toMarkdownCode, toMarkdownSentence, toMarkdownText, wrapInLink } from './safe-text.ts'
import { isInRow } from './summary-rows.ts'

/** So many diagnostics about files are shown open; more of them are folded away. */
const SHOWN_OPEN = 8
const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

export function createRunDiagnosticsBlock({ diagnostics }: Report): SummaryBlock {
  const options = { max: 2000, isLinked: isMediumPage }
  return {
    priority: 2,
    open: '',
    items: sortBySeverity(diagnostics.filter(({ place }) => place === null)).map(
      ({ severity, message, remedy }) => {
        const what = `${MARKS[severity]} ${toMarkdownSentence(message, options)}`
        if (remedy === null || remedy === '') return `${what}\n\n`
        return `${what}<br>**What to do:** ${toMarkdownSentence(remedy, options)}\n\n`
      }
    ),
    close: '',
    describeRest: count => `*${countNoun(count, 'more diagnostic')} left out: see the log.*\n\n`
  }
}

/** Without the errors that are in their article's row. */
export function createFileDiagnosticsBlock(report: Report): SummaryBlock {
  const results = new Map(report.results.map(result => [result.path, result]))
  const diagnostics = sortBySeverity(report.diagnostics).filter(diagnostic => {
    if (diagnostic.place === null) return false
    const result = results.get(diagnostic.place.path)
    return result === undefined || !isInRow(diagnostic, result)
  })
  const title = `${countSeverities(diagnostics)} in the files`
  const isFolded = diagnostics.length > SHOWN_OPEN
  return {
    priority: 6,
    open: isFolded ? `<details><summary><b>${title}</b></summary>\n\n` : `### ${title}\n\n`,
    items: mapLazily(diagnostics, diagnostic => writeItem(diagnostic, report)),
    close: isFolded ? '\n</details>\n\n' : '\n',
    describeRest: count => `*${countNoun(count, 'more diagnostic')} left out: see the log.*\n\n`
  }
}

function writeItem(diagnostic: Diagnostic, report: Report): string {
  const { severity, code, place } = diagnostic
  const name = place === null ? '' : toMarkdownCode(formatPlace(place), 300)
  const url = place === null ? '' : createFileUrl(report, place.path, place.line)
  const sentence = toMarkdownSentence(joinSentences(diagnostic), { max: 1000 })
  return `- ${MARKS[severity]} ${wrapInLink(name, url)} ${sentence} <sub>${toMarkdownText(code, 100)}</sub>\n`
}

function sortBySeverity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return SEVERITIES.flatMap(severity =>
    diagnostics.filter(diagnostic => diagnostic.severity === severity)
  )
}

function countSeverities(diagnostics: readonly Diagnostic[]): string {
  return SEVERITIES.flatMap(severity => {
    const count = diagnostics.filter(diagnostic => diagnostic.severity === severity).length
    return count === 0 ? [] : [countNoun(count, severity)]
  }).join(', ')
}
