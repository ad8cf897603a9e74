// A refresh token that Medium has handed out in place of the one in the inputs: nobody else gets to know it.

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { writeOutputs } from './step-outputs.ts'

/** Writes the output at once, since the run may be killed before its end. @param token already masked */
export function offerRefreshToken(token: string): Diagnostic {
  writeOutputs({ 'medium-refresh-token': token })
  return createDiagnostic({
    code: 'run/refresh-token',
    severity: 'warning',
    message:
      'Medium has handed out a new refresh token, and may no longer accept the one in the input `medium-refresh-token`.',
    remedy:
      'Let a next step store the output `medium-refresh-token` as the secret, as docs/oauth.md shows, or later runs may fail.'
  })
}
