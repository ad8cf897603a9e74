// The error of inputs that are not allowed.

import { ActionError } from '../../diagnostics/action-error.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'

/** All bad inputs of a run at once. */
export class InputError extends ActionError {
  override readonly name = 'InputError'
  /** One for each bad input: its name, the value as typed and what is allowed. */
  readonly diagnostics: readonly Diagnostic[]
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join('\n'), { code: 'run/input' })
    this.diagnostics = diagnostics
  }
}
