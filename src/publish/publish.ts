// The use case: what the tree wants, minus what the ledger knows, one post at a time. Everything outside comes through ports.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { patternsKey } from '../ledger/watermarks.ts'
import { inPublishingOrder } from './decisions.ts'
import type { Result } from '../report/index.ts'
import { addDecisions } from './close/list-decisions.ts'
import { considerAll } from './consider.ts'
import { createPosts } from './create.ts'
import { finish } from './finish.ts'
import { findAuthor } from './find-author.ts'
import { openRun } from './open.ts'
import { decidedByEnd, planned, resultOfDecided, settledOf, type Decided } from './decided.ts'
import type { Ports, Run } from './ports.ts'
import { followFiles } from './prepare.ts'
import { ledgerSession } from './session.ts'
import { lookAgain, settleUnknown } from './settle-unknown.ts'
import { withUnrecorded } from './unrecorded.ts'
import { weigh } from './weigh.ts'

export type Published = {
  /** In publishing order. */
  readonly results: readonly Result[]
  readonly diagnostics: readonly Diagnostic[]
  /** The ledger's revision after the run; null while there is none. */
  readonly revision: string | null
  /** Entries (JSON) that a person has to restore, since the ledger could not be written. */
  readonly restore: readonly string[]
}

/** @throws LedgerError, DetectionError, GitHubError when the run cannot begin: then nothing was sent */
export async function publish(run: Run, ports: Ports): Promise<Published> {
  const session = ledgerSession(ports.store, await ports.store.read(), ports.clock)
  const key = patternsKey(run.settings.files)
  const { view, prepared, diagnostics } = await openRun(run, ports, session, key)
  const judged = await considerAll(view, prepared)
  followFiles(judged, view, session)
  const author = await findAuthor(judged, view)
  const weighed = await weigh(judged, author.found, view, prepared)
  const posting = { view, session, author: author.found }
  const tried = run.planOnly
    ? weighed.creations.map(planned)
    : (await createPosts(weighed.creations, posting)).map(decidedByEnd)
  const all = [...judged.flatMap(settledOf), ...weighed.decided, ...tried]
  const looked = await settleUnknown(all, posting)
  const end = await finish(looked, view, session, key)
  // With a ledger that could not be written there is nothing to look up for: the note says what to restore.
  const settled = end.diagnostics.length > 0 ? looked : await lookAgain(looked, tried, posting)
  return {
    results: addDecisions(inOrder(withUnrecorded(settled, session)).map(resultOfDecided)),
    diagnostics: [
      ...diagnostics,
      ...author.diagnostics,
      ...end.diagnostics,
      ...settled.flatMap(one => one.diagnostics)
    ],
    revision: session.revision(),
    restore: end.restore
  }
}

function inOrder(decided: readonly Decided[]): readonly Decided[] {
  const place = (one: Decided) => ({ date: one.article?.date ?? null, path: one.considered.path })
  return [...decided].sort((a, b) => inPublishingOrder(place(a), place(b)))
}
