// Whether the run publishes by itself, or a person does with the help of the pages.

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Ports } from './ports.ts'
import type { Run } from './run-facts.ts'

/**
 * Without credentials, with pages, and with no post in the ledger, the articles are published by hand: the run is a plan
 * then. A ledger with posts says that there was a token once, so one that is missing now is a mistake.
 */
export function chooseMode(run: Run, { connect }: Pick<Ports, 'connect'>, ledger: Ledger): Run {
  if (connect !== null || run.settings.previewPath === null) return run
  if (ledger.entries.some(({ state }) => state === 'published')) return run
  return { ...run, planOnly: true, byHand: true, settings: { ...run.settings, resolve: [] } }
}

/** What the inputs ask for, and a run without a ledger cannot do. */
export function reportUnfollowed({ settings }: Run, { byHand }: Run): readonly Diagnostic[] {
  if (byHand !== true || settings.resolve.length === 0) return []
  return [
    createDiagnostic({
      code: 'run/resolve',
      severity: 'warning',
      message:
        'The input `resolve` was not followed: without a Medium token, and with `preview-path`, no ledger is written.',
      remedy:
        "Put the post's address into the front matter as `mediumUrl`. To settle an entry of the ledger all the same, run once without `preview-path`."
    })
  ]
}
