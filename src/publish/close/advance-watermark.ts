// Moves the watermark to the run's commit, once every considered article is recorded or needs no record.

import type { Blobs } from '../../git/index.ts'
import { messageOf } from '../../diagnostics/action-error.ts'
import { moveWatermark, readDetachedPath, type KnownFile } from '../../ledger/index.ts'
import type { ArticleOutcome } from '../article-outcome.ts'
import { readTip } from '../read-tip.ts'
import type { RunContext } from '../run-context.ts'
import { hasToWait } from './record-outcomes.ts'

const NO_FILES: Blobs = new Map()

/** Skips that need no record: the file itself says so in every run. */
const NEEDS_NO_RECORD = [
  'draft',
  'opted-out',
  'no-front-matter',
  'not-an-article',
  'already-published'
]

/**
 * Queues the steps. What the commit no longer wants is forgotten together with this move and never without it: otherwise
 * a force push back to what the watermark holds would look like no change.
 */
export async function advanceWatermark(
  outcomes: readonly ArticleOutcome[],
  context: RunContext
): Promise<void> {
  const { changes, run, session, watermarkKey } = context
  const isComplete =
    context.held.size === 0 && !outcomes.some(({ verdict }) => verdict.reason === 'ledger')
  const unwanted = await listForgettable(
    [...outcomes.filter(isUnwanted).map(({ file }) => file.path), ...listGonePaths(context)],
    context
  )
  const isNew = changes.any || changes.comparedWith !== 'watermark' || context.namesLeft
  const isWorthIt = session.hasChanges() || unwanted.length > 0 || isNew
  if (!isComplete || !isWorthIt || !(await isStillTip(context))) return
  const move = {
    key: watermarkKey,
    commit: run.sha,
    forgotten: unwanted,
    watermarks: session.ledger().watermarks,
    known: listKnown(outcomes)
  }
  session.enqueue(moveWatermark({ ...move, replaceable: listReplaceable(changes, run.before) }))
}

/**
 * The watermarks that a run may replace: the one that it was compared with. It has not seen what a run had to do that set
 * another one meanwhile, not even when that one is of a newer commit: the branch may have been set back since.
 */
export function listReplaceable(
  { comparedWith, watermark }: Pick<RunContext['changes'], 'comparedWith' | 'watermark'>,
  before: string | null
): readonly (string | null)[] {
  return comparedWith === 'watermark' ? [watermark] : [null, watermark, before]
}

/** What the ledger has to know when the watermark moves: what was put off is this run's own word. */
function listKnown(outcomes: readonly ArticleOutcome[]): readonly KnownFile[] {
  return outcomes
    .filter(({ verdict }) => !NEEDS_NO_RECORD.includes(verdict.reason))
    .map(outcome => {
      const { path, blob } = outcome.file
      return { path, blob: hasToWait(outcome) ? blob : null }
    })
}

/** Waiting articles that have become drafts, or are not articles any more. */
function isUnwanted({ verdict, file }: ArticleOutcome): boolean {
  return (
    file.entry?.state === 'pending' &&
    verdict.outcome === 'skipped' &&
    NEEDS_NO_RECORD.includes(verdict.reason)
  )
}

/** Waiting articles whose file is gone, and has not moved to where another set of patterns looks. */
function listGonePaths({ changes, matches, session }: RunContext): readonly string[] {
  const blobs = new Set(changes.tree.values())
  return session
    .ledger()
    .entries.filter(
      ({ path, state, blob }) =>
        state === 'pending' &&
        matches(readDetachedPath({ path, blob }) ?? path) &&
        !changes.tree.has(path) &&
        !blobs.has(blob)
    )
    .map(({ path }) => path)
}

/**
 * Those that no other set of patterns has in its base: for that set a force push back to it would change nothing, so its
 * own run has to forget them.
 */
async function listForgettable(
  paths: readonly string[],
  context: RunContext
): Promise<readonly string[]> {
  if (paths.length === 0) return []
  const { watermarks, entries } = context.session.ledger()
  const kept = new Set<string>()
  for (const [key, sha] of Object.entries(watermarks)) {
    const tree = key === context.watermarkKey ? NO_FILES : await readOtherBase(sha, context)
    if (tree === null) return []
    const blobs = new Set(tree.values())
    for (const { path, aliases, blob } of entries)
      if (blobs.has(blob) || [path, ...aliases].some(known => tree.has(known))) kept.add(path)
  }
  return paths.filter(path => !kept.has(path))
}

/** A commit that is gone is nobody's base: the run that misses it says so. Null when there is no answer. */
async function readOtherBase(sha: string, { ports }: RunContext): Promise<Blobs | null> {
  try {
    return (await ports.commits.readTree(sha)) ?? NO_FILES
  } catch (error) {
    ports.log(messageOf(error))
    return null
  }
}

/** Asked again, since the branch may have moved while this run was working. */
async function isStillTip({ run, ports, tip }: RunContext): Promise<boolean> {
  if (!tip.isCurrent) return false
  try {
    const reading = await readTip(run, ports)
    if (reading.kind === 'older')
      ports.log('GitHub does not know the newest commit any more: the watermark stays where it is.')
    return reading.kind === 'own'
  } catch (error) {
    // Without an answer the watermark stays: the next run looks at these changes again.
    ports.log(messageOf(error))
    return false
  }
}
