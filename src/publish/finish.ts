// The last commit of a run: what is still to be settled, who waits and why, and how far the ledger is complete.

import type { Blobs } from '../git/index.ts'
import { LedgerError } from '../ledger/ledger-error.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { dropPending, moveWatermark, wait } from '../ledger/steps.ts'
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { RunView } from './view.ts'
import { factsOf } from './outcome.ts'
import type { LedgerSession } from './session.ts'
import type { Decided } from './decided.ts'

export type Finish = {
  readonly diagnostics: readonly Diagnostic[]
  /** Entries as JSON that could not be written although something happened at Medium. */
  readonly restore: readonly string[]
}

const NO_FILES: Blobs = new Map()

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
  view: RunView,
  session: LedgerSession,
  key: string
): Promise<Finish> {
  if (view.run.planOnly) return { diagnostics: [], restore: [] }
  for (const one of decided) record(one, session)
  try {
    await advance(decided, view, session, key)
    if (session.dirty()) await session.commit('medium: settle')
    return { diagnostics: [], restore: [] }
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return unsaved(error, session)
  }
}

/**
 * Moves the watermark to this commit. What the commit no longer wants is forgotten with it and never without: else a
 * force push back to what the watermark holds would look like no change.
 */
async function advance(
  decided: readonly Decided[],
  view: RunView,
  session: LedgerSession,
  key: string
): Promise<void> {
  const { changes, run } = view
  const complete = !decided.some(one => one.verdict.reason === 'ledger')
  const given = [...decided.filter(isUnwanted).map(pathOf), ...gonePaths(view, session)]
  const unwanted = await forgettable(given, view, session.ledger(), key)
  const renew = changes.any || changes.comparedWith !== 'watermark'
  const worthIt = session.dirty() || unwanted.length > 0 || renew
  if (!complete || !worthIt || !(await isTip(view))) return
  for (const path of unwanted) session.enqueue(dropPending(path))
  session.enqueue(moveWatermark(key, run.sha, replaceable(changes, run.before)))
}

/**
 * The watermarks that a run may replace: any, when it was compared with one. A run that had none may not pass over one that
 * another first run has set meanwhile, since it has not seen what that one had to do.
 */
function replaceable(
  { comparedWith, watermark }: RunView['changes'],
  before: string | null
): readonly (string | null)[] | undefined {
  return comparedWith === 'watermark' ? undefined : [null, watermark, before]
}

/**
 * Those that no other set of patterns has in its base: for that set a force push back to it would change nothing, so its
 * own run has to forget them.
 */
async function forgettable(
  paths: readonly string[],
  view: RunView,
  { watermarks, entries }: Ledger,
  key: string
): Promise<readonly string[]> {
  if (paths.length === 0) return []
  const kept = new Set<string>()
  for (const [set, sha] of Object.entries(watermarks)) {
    const tree = set === key ? NO_FILES : await baseOfOthers(sha, view)
    if (tree === null) return []
    const blobs = new Set(tree.values())
    for (const { path, aliases, blob } of entries)
      if (blobs.has(blob) || [path, ...aliases].some(one => tree.has(one))) kept.add(path)
  }
  return paths.filter(path => !kept.has(path))
}

/** A commit that is gone is nobody's base: the run that misses it says so. Null when there is no answer. */
async function baseOfOthers(sha: string, { ports }: RunView): Promise<Blobs | null> {
  try {
    return (await ports.commits.readTree(sha)) ?? NO_FILES
  } catch (error) {
    ports.log(error instanceof Error ? error.message : String(error))
    return null
  }
}

/** Waiting articles whose file is gone, and has not moved to where another set of patterns looks. */
function gonePaths({ changes, matches }: RunView, session: LedgerSession): string[] {
  const blobs = new Set(changes.tree.values())
  return session
    .ledger()
    .entries.filter(
      ({ path, state, blob }) =>
        state === 'pending' && matches(path) && !changes.tree.has(path) && !blobs.has(blob)
    )
    .map(({ path }) => path)
}

/** Waiting articles that have become drafts, or no articles at all. */
function isUnwanted({ verdict, considered }: Decided): boolean {
  const { outcome, reason } = verdict
  return (
    considered.entry?.state === 'pending' &&
    outcome === 'skipped' &&
    NEEDS_NO_RECORD.includes(reason)
  )
}

function pathOf({ considered }: Decided): string {
  return considered.path
}

function record(
  { considered, article, verdict, recorded, target }: Decided,
  session: LedgerSession
): void {
  if (recorded) return
  const waits = verdict.outcome === 'failed' || verdict.outcome === 'deferred'
  if (waits && verdict.reason !== 'ledger' && verdict.reason !== 'rejected')
    session.enqueue(wait(factsOf(considered, article, target), verdict.reason))
}

/** Asked again: the branch may have moved while this run was at work. */
async function isTip({ run, ports, atTip }: RunView): Promise<boolean> {
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
    diagnostics: [
      createDiagnostic({
        code: 'run/ledger',
        severity: 'error',
        message: `${error.message} ${lost}`,
        remedy:
          restore.length === 0
            ? error.remedy
            : `${error.remedy} Then put these records into the ledger's \`entries\`, or settle the articles with \`resolve\`. Until then they are not published again: their intents stand.`
      })
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
