// What ended a run before anything was sent, as notes like any other: what happened and what to do.

import { DetectionError } from './changes/detect.ts'
import type { RunNote } from './finding.ts'
import { GitHubError, messageOf } from './github.ts'
import { InputError } from './inputs.ts'
import { LedgerError } from './ledger/codec.ts'

export function failureNotes(error: unknown): readonly RunNote[] {
  if (error instanceof InputError)
    return error.problems.map(message => ({ severity: 'error', message, remedy: null }))
  // These say their causes themselves.
  if (
    error instanceof LedgerError ||
    error instanceof DetectionError ||
    error instanceof GitHubError
  )
    return [{ severity: 'error', message: error.message, remedy: error.remedy }]
  return [{ severity: 'error', message: messageOf(error), remedy: null }]
}
