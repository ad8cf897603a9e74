// The report of a run, however it ended.

import { toDiagnostic } from '../diagnostics/action-error.ts'
import { isError, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Published, Run } from '../publish/index.ts'
import { toRunOutcome, type Report } from '../report/index.ts'
import { buildRepositoryUrl } from './create-run.ts'
import { InputError, printLedgerPlace, type Inputs } from './inputs/index.ts'
import type { RunnerContext } from './runner-context.ts'
import { hideSecrets } from './secrets.ts'

/** How far the run got: what is not known yet is null. */
export type RunProgress = {
  readonly context: RunnerContext | null
  readonly inputs: Inputs | null
}

export type ReportParts = Partial<
  Pick<Report, 'results' | 'restore' | 'planOnly' | 'byHand' | 'pages'>
> & {
  readonly diagnostics: readonly Diagnostic[]
  /** The ledger's, after the run. */
  readonly revision?: string | null
}

export function createReport({ context, inputs }: RunProgress, parts: ReportParts): Report {
  const { results = [], restore = [], planOnly = false, byHand = false, pages = null } = parts
  const { diagnostics, revision = null } = parts
  return hideSecrets({
    outcome: toRunOutcome(results, diagnostics.some(isRunError)),
    planOnly,
    byHand,
    pages,
    results,
    diagnostics,
    restore,
    ledgerSha: inputs?.ledger.kind === 'branch' ? revision : null,
    ledger: inputs === null ? null : printLedgerPlace(inputs.ledger),
    repositoryUrl: context === null ? null : buildRepositoryUrl(context),
    sha: context?.sha ?? ''
  })
}

/** What ended a run early; bad inputs are told one by one. */
export function listFailures(error: unknown): readonly Diagnostic[] {
  return error instanceof InputError ? error.diagnostics : [toDiagnostic(error)]
}

/** Whether the step has to fail. */
export function hasFailed({ results, diagnostics }: Report): boolean {
  return (
    diagnostics.some(isRunError) ||
    results.some(({ outcome }) => outcome === 'failed' || outcome === 'unknown')
  )
}

/** An error in an article fails the article, which has a result that says so. */
function isRunError(diagnostic: Diagnostic): boolean {
  return diagnostic.place === null && isError(diagnostic)
}

/** The report of a run on somebody's machine. */
export function createLocalReport(
  inputs: Inputs,
  { sha }: Pick<Run, 'sha'>,
  { run, results, diagnostics }: Pick<Published, 'run' | 'results' | 'diagnostics'>
): { readonly report: Report; readonly hasFailed: boolean } {
  const report = {
    ...createReport({ context: null, inputs }, { ...run, results, diagnostics }),
    sha
  }
  return { report, hasFailed: hasFailed(report) }
}
