// The run's commit against the tip of the publishing branch: a re-run or a queued run may be of an older commit.

import { DetectionError } from '../../changes/index.ts'
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Ports } from '../ports.ts'
import { readTip } from '../read-tip.ts'
import type { BranchTip } from '../run-context.ts'
import type { Run } from '../run-facts.ts'

type ReadTip = { readonly tip: BranchTip; readonly diagnostics: readonly Diagnostic[] }

const CURRENT: ReadTip = { tip: { isCurrent: true, blobAt: () => null }, diagnostics: [] }

/** @throws DetectionError when the branch has moved to a commit that cannot be read, or GitHub does not know yet that it has */
export async function readBranchTip(run: Run, ports: Ports): Promise<ReadTip> {
  if (run.pullRequest) return CURRENT
  const reading = await readTip(run, ports)
  if (reading.kind === 'own') return CURRENT
  const { sha } = reading
  if (reading.kind === 'older') throw createLagError(run.sha, sha)
  const tree = await ports.commits.readTree(sha)
  if (tree === null)
    throw new DetectionError(
      `The branch is now at the commit ${sha}, which can be read neither in the workspace nor through GitHub's API, so it is not known whether this run of an older commit is out of date.`,
      'Run the workflow again.'
    )
  return {
    tip: { isCurrent: false, blobAt: path => tree.get(path) ?? null },
    diagnostics: [reportOldCommit(run.sha, sha)]
  }
}

/** Taken for the tip, it would make every article of this run look out of date. */
function createLagError(sha: string, tip: string): DetectionError {
  return new DetectionError(
    `GitHub says that the branch is at ${tip.slice(0, 12)}, which came before this run's commit ${sha.slice(0, 12)}: either its answer is out of date, or the branch was set back. Nothing was sent.`,
    'Run the job again in a minute. If the branch was set back on purpose, there is nothing to do.'
  )
}

function reportOldCommit(sha: string, tip: string): Diagnostic {
  return createDiagnostic({
    code: 'run/old-commit',
    severity: 'notice',
    message: `This run is of the commit ${sha.slice(0, 12)}, but the branch is now at ${tip.slice(0, 12)}. Only articles that are the same in both are published.`,
    remedy: null
  })
}
