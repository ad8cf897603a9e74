// Whether the run publishes by itself, or a person does with the help of the pages.

import type { Ledger } from '../ledger/index.ts'
import type { Ports } from './ports.ts'
import type { Run } from './run-facts.ts'

/**
 * Without credentials, with pages, and with no post in the ledger, the articles are published by hand: the run is a plan
 * then. A ledger with posts says that there was a token once, so one that is missing now is a mistake.
 */
export function chooseMode(run: Run, { connect }: Pick<Ports, 'connect'>, ledger: Ledger): Run {
  if (connect !== null || run.settings.previewPath === null || run.pullRequest) return run
  const hasPosts = ledger.entries.some(({ state }) => state === 'published')
  return hasPosts ? run : { ...run, planOnly: true, byHand: true }
}
