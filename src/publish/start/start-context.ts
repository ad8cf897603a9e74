// What the files of this stage hand to each other.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { RunContext } from '../run-context.ts'

/** The context before its ledger is reconciled. */
export type StartContext = Omit<
  RunContext,
  'ledger' | 'named' | 'retried' | 'departed' | 'held' | 'namesLeft'
>

export type Reconciled = Pick<RunContext, 'named' | 'retried' | 'departed' | 'held'> & {
  readonly diagnostics: readonly Diagnostic[]
}
