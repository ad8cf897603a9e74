// The only writer of the job summary.

import * as core from '@actions/core'
import { messageOf } from '../diagnostics/action-error.ts'
import { renderSummary, type Report } from '../report/index.ts'
import { hasSummaryFile } from './runner-context.ts'
import { logWarning } from './step-log.ts'

/** The log has said everything by now, so a summary that cannot be written does not fail a good run. */
export async function writeSummary(report: Report): Promise<void> {
  if (!hasSummaryFile()) return
  try {
    await core.summary.addRaw(renderSummary(report)).write()
  } catch (error) {
    logWarning(`The job summary could not be written: ${messageOf(error)}`)
  }
}
