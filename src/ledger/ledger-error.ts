// The error of everything that keeps the ledger from being used.

import { ActionError } from '../diagnostics/action-error.ts'

export type LedgerErrorOptions = {
  readonly cause?: unknown
  readonly outage?: LedgerError['outage']
}

/** The ledger cannot be used: nothing may be sent. `remedy` says how a person gets out of it. */
export class LedgerError extends ActionError {
  override readonly name = 'LedgerError'
  /** Set where it may pass by itself: what was asked to wait, or null. Null where only a person can help. */
  readonly outage: { readonly retryAfterMs: number | null } | null
  constructor(
    message: string,
    remedy: string | null,
    { outage = null, ...options }: LedgerErrorOptions = {}
  ) {
    super(message, { code: 'run/ledger', remedy, ...options })
    this.outage = outage
  }
}
