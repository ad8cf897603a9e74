// The beginning of a run: what changed, where the branch stands, and a ledger put straight.

import { detectChanges, type Changes } from '../changes/index.ts'
import { entryAt } from '../ledger/ledger.ts'
import { moveWatermark } from '../ledger/steps.ts'
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { branchView } from './branch.ts'
import type { RunView } from './view.ts'
import type { Ports, Run } from './ports.ts'
import { prepareLedger, type Prepared } from './prepare.ts'
import type { LedgerSession } from './session.ts'

export type Opened = {
  readonly view: RunView
  readonly prepared: Prepared
  readonly diagnostics: readonly Diagnostic[]
}

/** @param key of the run's `files` in the ledger's watermarks */
export async function openRun(
  run: Run,
  ports: Ports,
  session: LedgerSession,
  key: string
): Promise<Opened> {
  const matches = await ports.matcher(run.settings.files)
  const watermark = session.ledger().watermarks[key] ?? null
  const { commits } = ports
  const { sha, before } = run
  const { select } = run.settings
  const changes = await detectChanges({ commits, sha, before, watermark, matches, select })
  const { diagnostics, ...branch } = await branchView(run, ports)
  if (branch.atTip) keepBase(changes, run, key, session)
  const facts = { run, ports, changes, matches, ...branch, readings: new Map() }
  const prepared = await prepareLedger({ ...facts, ledger: session.ledger() }, session)
  const view = { ...facts, ledger: session.ledger() }
  ports.log(progress(view, watermark ?? before))
  const warnings = prepared.warnings.map(asWarning)
  return {
    view,
    prepared,
    diagnostics: [
      ...diagnostics,
      ...changes.diagnostics,
      ...startingPoint(changes, view),
      ...warnings,
      ...deletions(changes, view)
    ]
  }
}

/**
 * A first run that is cut off leaves its base behind, with its first intent: else the next push would be compared with
 * its own previous commit, and what this one had to do would be forgotten.
 */
function keepBase(
  { comparedWith, watermark }: Changes,
  { before }: Run,
  key: string,
  session: LedgerSession
): void {
  if (comparedWith === 'before' && before !== null)
    session.enqueue(moveWatermark(key, before, [watermark]))
}

/** What a first run passes over has no other sign. */
function startingPoint({ comparedWith, watermark, base }: Changes, view: RunView): Diagnostic[] {
  if (comparedWith !== 'before' || watermark !== null || view.run.settings.select === 'all')
    return []
  const passed = [...base.keys()].filter(path => entryAt(view.ledger, path) === null).length
  if (passed === 0) return []
  const are = passed === 1 ? 'one file that was' : `${passed} files that were`
  return [
    createDiagnostic({
      code: 'run/first-run',
      severity: 'notice',
      message: `First run with these \`files\`: ${are} here before this push are taken as the starting point, and are not published.`,
      remedy: 'To publish them too, run once with `select: all`.'
    })
  ]
}

function progress({ changes, ledger, run }: RunView, base: string | null): string {
  const since = base === null || changes.base === changes.head ? '' : ` since ${base.slice(0, 12)}`
  return `Commit ${run.sha.slice(0, 12)}: ${changes.head.size} files match \`files\`, ${changes.changed.length} changed${since}. The ledger has ${ledger.entries.length} entries.`
}

function asWarning(message: string): Diagnostic {
  return createDiagnostic({ code: 'run/resolve', severity: 'warning', message, remedy: null })
}

/** It is still there, but where `files` does not look. */
function movedOut(path: string): Diagnostic {
  return createDiagnostic({
    code: 'run/deleted',
    severity: 'notice',
    message: `${path} was moved out of \`files\`; its post stays on Medium, whose API cannot delete.`,
    remedy: null
  })
}

/** A deleted article stays on Medium: its API cannot delete. */
function deletions(changes: Changes, { ledger }: RunView): Diagnostic[] {
  return changes.deleted.flatMap(path => {
    const entry = entryAt(ledger, path)
    if (entry?.state !== 'published' && entry?.state !== 'unknown') return []
    const where = entry.post?.url ?? 'there'
    const blobs = new Set(changes.tree.values())
    if (changes.tree.has(path) || blobs.has(entry.blob)) return [movedOut(path)]
    return [
      createDiagnostic({
        code: 'run/deleted',
        severity: 'notice',
        message:
          entry.state === 'published'
            ? `${path} was deleted here; its post stays on Medium, whose API cannot delete.`
            : `${path} was deleted here before it was known whether Medium made a post of it.`,
        remedy: `Delete it ${where === 'there' ? 'on medium.com' : `at ${where}`} by hand if it has to go.`
      })
    ]
  })
}
