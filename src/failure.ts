// A run that could not begin, as a report like any other: what happened and what to do.

import { DetectionError } from './changes/detect.ts'
import { GitHubError, messageOf } from './github.ts'
import { InputError } from './inputs.ts'
import { LedgerError } from './ledger/codec.ts'
import type { Report, RunNote } from './report/report.ts'

/** Nothing was sent to Medium when one of these errors ends a run. */
export function failureReport(error: unknown): Report {
  return {
    outcome: 'failed',
    planOnly: false,
    results: [],
    findings: [],
    notes: notesOf(error),
    restore: [],
    ledgerSha: null,
    ledger: '',
    repositoryUrl: null,
    sha: process.env.GITHUB_SHA ?? ''
  }
}

function notesOf(error: unknown): RunNote[] {
  if (error instanceof InputError)
    return error.problems.map(message => ({ severity: 'error', message, remedy: null }))
  const remedy =
    error instanceof LedgerError || error instanceof DetectionError || error instanceof GitHubError
      ? error.remedy
      : null
  return [{ severity: 'error', message: messageOf(error), remedy }]
}
