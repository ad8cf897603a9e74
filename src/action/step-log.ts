// The only writer of the log, of annotations and of the exit code.

import * as core from '@actions/core'
import {
  describeRun,
  listAnnotations,
  listLogSections,
  toLogLine,
  type Report,
  type ReportAnnotation
} from '../report/index.ts'
import { hideSecrets } from './secrets.ts'
import { MACHINE_CLOCK } from './system-clock.ts'

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

/**
 * How many lines or annotations are written without a pause: each of them, though written, keeps its memory until Node has
 * time to free it.
 */
const WRITTEN_AT_ONCE = 500

/** The whole report, as log lines and as annotations. */
export async function printReport(report: Report): Promise<void> {
  await printLog(report)
  await printAnnotations(report)
}

async function printLog(report: Report): Promise<void> {
  const sections = listLogSections(report)
  if (sections.length === 0) core.info(toLogLine(describeRun(report)))
  for (const { title, lines } of sections) {
    core.startGroup(title)
    await writeInTurn(lines, line => {
      core.info(line)
    })
    core.endGroup()
  }
}

async function printAnnotations(report: Report): Promise<void> {
  await writeInTurn(listAnnotations(report), printAnnotation)
}

/** Annotations are data to the runner's parser: @actions/core escapes them. */
function printAnnotation({ level, message, title, file, line, column }: ReportAnnotation): void {
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

async function writeInTurn<T>(items: Iterable<T>, write: (item: T) => void): Promise<void> {
  let count = 0
  for (const item of items) {
    write(item)
    count += 1
    if (count % WRITTEN_AT_ONCE === 0) await MACHINE_CLOCK.sleep(0)
  }
}

/** The one place that fails the step. */
export function failStep(report: Report): void {
  core.setFailed(describeRun(report))
}
