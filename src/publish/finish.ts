// The last commit of a run: what is still to be settled, who waits and why, and how far the ledger is complete.

import { LedgerError } from '../ledger/codec.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { advanceWatermark, dropPending, wait } from '../ledger/steps.ts'
import type { RunNote } from '../report/report.ts'
import type { Court } from './court.ts'
import { factsOf } from './outcome.ts'
import type { LedgerSession } from './session.ts'
import type { Decided } from './decided.ts'

export type Finish = {
  readonly notes: readonly RunNote[]
  /** Entries as JSON that could not be written although something happened at Medium. */
  readonly restore: readonly string[]
}

/** Skips that need no record: the file itself says so in every run. */
const NEEDS_NO_RECORD = [
  'draft',
  'opted-out',
  'no-front-matter',
  'not-an-article',
  'already-published'
]

export async function finish(
  decided: readonly Decided[],
  court: Court,
  session: LedgerSession,
  key: string
): Promise<Finish> {
  if (court.run.planOnly) return { notes: [], restore: [] }
  for (const one of decided) record(one, session)
  const { changes } = court
  const complete = !decided.some(one => one.verdict.reason === 'ledger')
  const worthIt = session.dirty() || changes.any || changes.firstRun
  try {
    if (worthIt && complete && (await isTip(court)))
      session.enqueue(advanceWatermark(key, court.run.sha))
    if (session.dirty()) await session.commit('medium: settle')
    return { notes: [], restore: [] }
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return unsaved(error, session)
  }
}

function record(
  { considered, article, verdict, recorded, target }: Decided,
  session: LedgerSession
): void {
  if (recorded) return
  const waits = verdict.outcome === 'failed' || verdict.outcome === 'deferred'
  if (waits && verdict.reason !== 'ledger' && verdict.reason !== 'rejected')
    session.enqueue(wait(factsOf(considered, article, target), verdict.reason))
  else if (verdict.outcome === 'skipped' && NEEDS_NO_RECORD.includes(verdict.reason))
    session.enqueue(dropPending(considered.path))
}

/** Asked again: the branch may have moved while this run was at work. */
async function isTip({ run, ports, atTip }: Court): Promise<boolean> {
  if (!atTip) return false
  try {
    const tip = await ports.tip()
    return tip === null || tip === run.sha
  } catch (error) {
    // Without an answer the watermark stays: the next run looks at these changes again.
    ports.log(error instanceof Error ? error.message : String(error))
    return false
  }
}

/** Something happened at Medium that the ledger does not say: a person has to restore it. */
function unsaved(error: LedgerError, session: LedgerSession): Finish {
  const restore = changedEntries(session.written(), session.ledger())
  const lost =
    restore.length === 0
      ? 'Nothing was created that it does not know.'
      : `It does not say what became of ${restore.length === 1 ? 'one article' : `${restore.length} articles`}: the records are below and in the log.`
  return {
    notes: [
      {
        severity: 'error',
        message: `${error.message} ${lost}`,
        remedy:
          restore.length === 0
            ? error.remedy
            : `${error.remedy} Then put these records into the ledger's \`entries\`, or settle the articles with \`resolve\`. Until then they are not published again: their intents stand.`
      }
    ],
    restore
  }
}

/** Entries that were settled, but not written so. */
function changedEntries(written: Ledger, wanted: Ledger): string[] {
  const before = new Map(written.entries.map(entry => [entry.path, JSON.stringify(entry)]))
  return wanted.entries
    .filter(entry => ['published', 'unknown', 'rejected'].includes(entry.state))
    .map(entry => ({ path: entry.path, json: JSON.stringify(entry) }))
    .filter(({ path, json }) => before.get(path) !== json)
    .map(({ json }) => json)
}
