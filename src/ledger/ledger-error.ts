// The errors of everything that keeps the ledger from being used or written.

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

/** Another run has written first, and what this one wanted was worked out from what the ledger was before. Nothing was written. */
export class LedgerMoved extends ActionError {
  override readonly name = 'LedgerMoved'
  constructor() {
    super('Another run wrote the ledger first.', {
      code: 'run/ledger',
      remedy: 'Run this job again; nothing is sent twice.'
    })
  }
}
