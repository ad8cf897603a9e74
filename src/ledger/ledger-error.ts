// The error of everything that keeps the ledger from being used.

import { ActionError } from '../diagnostics/action-error.ts'

/** The ledger cannot be used: nothing may be sent. `remedy` says how a person gets out of it. */
export class LedgerError extends ActionError {
  override readonly name = 'LedgerError'
  constructor(message: string, remedy: string | null, options: { readonly cause?: unknown } = {}) {
    super(message, { code: 'run/ledger', remedy, ...options })
  }
}
