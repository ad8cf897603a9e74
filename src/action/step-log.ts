// The only writer of the log, of annotations and of the exit code.

import * as core from '@actions/core'
import {
  describeRun,
  listAnnotations,
  listLogSections,
  toLogLine,
  type Report
} from '../report/index.ts'
import { hideSecrets } from './secrets.ts'

/** One line of progress. */
export function logInfo(line: string): void {
  core.info(toShownLine(line))
}

/** Shown only when debug logging is on. */
export function logDebug(line: string): void {
  core.debug(toShownLine(line))
}

export function logWarning(line: string): void {
  core.warning(toShownLine(line))
}

/** Folds all that is logged meanwhile under a title. */
export async function logInGroup<T>(title: string, work: () => Promise<T>): Promise<T> {
  return core.group(toShownLine(title), work)
}

/** The runner masks what it is told of, but not what a server makes of it. */
function toShownLine(text: string): string {
  return toLogLine(hideSecrets(text))
}

/** The whole report, as log lines and as annotations. */
export function printReport(report: Report): void {
  printLog(report)
  printAnnotations(report)
}

function printLog(report: Report): void {
  const sections = listLogSections(report)
  if (sections.length === 0) core.info(toLogLine(describeRun(report)))
  for (const { title, lines } of sections) {
    core.startGroup(title)
    for (const line of lines) core.info(line)
    core.endGroup()
  }
}

/** Annotations are data to the runner's parser: @actions/core escapes them. */
function printAnnotations(report: Report): void {
  for (const { level, message, title, file, line, column } of listAnnotations(report)) {
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
  core.setFailed(describeRun(report))
}
