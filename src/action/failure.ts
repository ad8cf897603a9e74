// What ended a run before anything was sent, as diagnostics like any other: what happened and what to do.

import { toDiagnostic } from '../diagnostics/action-error.ts'
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { InputError } from './inputs/index.ts'

export function failureDiagnostics(error: unknown): readonly Diagnostic[] {
  if (!(error instanceof InputError)) return [toDiagnostic(error)]
  return error.problems.map(message =>
    createDiagnostic({ code: 'run/input', severity: 'error', message, remedy: null })
  )
}
