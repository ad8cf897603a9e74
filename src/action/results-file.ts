// The only writer of the file with all results, which are more than an output can hold.

import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '../diagnostics/action-error.ts'
import { printResults, type Report } from '../report/index.ts'
import { findTempFolder } from './runner-context.ts'
import { logWarning } from './step-log.ts'

/** @returns where it is, for a later step of the job; empty when it could not be written, which fails no run */
export function writeResultsFile(report: Report): string {
  const path = join(
    findTempFolder() ?? tmpdir(),
    `publish-to-medium-${process.pid}-${process.hrtime.bigint()}.json`
  )
  try {
    writeFileSync(path, printResults(report), { flag: 'wx' })
    return path
  } catch (error) {
    logWarning(`The file with all results could not be written: ${messageOf(error)}`)
    return ''
  }
}
