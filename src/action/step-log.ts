// The only writer of the log, of annotations and of the exit code.

import * as core from '@actions/core'
import { annotationsOf } from '../report/annotations.ts'
import { logLines } from '../report/log.ts'
import type { Report } from '../report/report.ts'
import { headline } from '../report/sentence.ts'
import { safeLog } from '../report/text.ts'

/** One line of progress. */
export function logInfo(line: string): void {
  core.info(safeLog(line))
}

/** Shown only when debug logging is on. */
export function logDebug(line: string): void {
  core.debug(safeLog(line))
}

export function logWarning(line: string): void {
  core.warning(safeLog(line))
}

/** Folds all that is logged meanwhile under a title. */
export async function logInGroup<T>(title: string, work: () => Promise<T>): Promise<T> {
  return core.group(safeLog(title), work)
}

/** The whole report, as log lines and as annotations. */
export function printReport(report: Report): void {
  printLog(report)
  printAnnotations(report)
}

function printLog(report: Report): void {
  const sections = logLines(report)
  if (sections.length === 0) core.info(safeLog(headline(report)))
  for (const { title, lines } of sections) {
    core.startGroup(title)
    for (const line of lines) core.info(line)
    core.endGroup()
  }
}

/** Annotations are data to the runner's parser: @actions/core escapes them. */
function printAnnotations(report: Report): void {
  for (const { level, message, title, file, line, column } of annotationsOf(report)) {
    const properties = {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column })
    }
    if (level === 'error') core.error(message, properties)
    else if (level === 'warning') core.warning(message, properties)
    else core.notice(message, properties)
  }
}

/** The one place that fails the step. */
export function failStep(report: Report): void {
  core.setFailed(headline(report))
}
