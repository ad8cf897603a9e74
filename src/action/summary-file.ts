// The only writer of the job summary.

import { appendFileSync } from 'node:fs'
import { messageOf } from '../diagnostics/action-error.ts'
import { renderSummary, type Report } from '../report/index.ts'
import { findSummaryFile } from './runner-context.ts'
import { logWarning } from './step-log.ts'

/** The log has said everything by now, so a summary that cannot be written does not fail a good run. */
export function writeSummary(report: Report): void {
  const path = findSummaryFile()
  if (path === null) return
  try {
    appendFileSync(path, renderSummary(report))
  } catch (error) {
    logWarning(`The job summary could not be written: ${messageOf(error)}`)
  }
}
