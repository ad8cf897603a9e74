// The only writer of the log, of annotations, of the job summary and of the exit code.

import * as core from '@actions/core'
import { messageOf } from '../github/client.ts'
import {
  describeRun,
  listAnnotations,
  listLogSections,
  renderSummary,
  toLogLine,
  type Report
} from '../report/index.ts'

/** One line of progress. */
export function say(line: string): void {
  core.info(toLogLine(line))
}

/** For the step debug log only. */
export function whisper(line: string): void {
  core.debug(toLogLine(line))
}

export async function inGroup<T>(title: string, work: () => Promise<T>): Promise<T> {
  return core.group(toLogLine(title), work)
}

/** Log and annotations. Annotations are data to the runner's parser: @actions/core escapes them. */
export function tell(report: Report): void {
  const sections = listLogSections(report)
  if (sections.length === 0) core.info(toLogLine(describeRun(report)))
  for (const { title, lines } of sections) {
    core.startGroup(title)
    for (const line of lines) core.info(line)
    core.endGroup()
  }
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

/**
 * The job summary; without a summary file, as on a developer's machine, it is left out. Everything stands in the log by
 * now, so a summary that cannot be written does not make a good run a bad one.
 */
export async function writeSummary(report: Report): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return
  try {
    await core.summary.addRaw(renderSummary(report)).write()
  } catch (error) {
    core.warning(`The job summary cannot be written: ${messageOf(error)}`)
  }
}

/** The one place that fails the step. */
export function fail(report: Report): void {
  core.setFailed(describeRun(report))
}
