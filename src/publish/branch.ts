// The run's commit against the tip of the publishing branch: a re-run or a queued run may be of an older commit.

import { DetectionError } from '../changes/index.ts'
import type { Standing } from './decisions.ts'
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Ports, Run } from './ports.ts'

export type BranchView = {
  readonly atTip: boolean
  readonly tipOf: (path: string) => Standing['tip']
  readonly standsAtTip: (path: string) => boolean
  readonly diagnostics: readonly Diagnostic[]
}

const CURRENT: BranchView = {
  atTip: true,
  tipOf: () => 'current',
  standsAtTip: () => true,
  diagnostics: []
}

/** @throws DetectionError when the branch has moved to a commit that cannot be read */
export async function branchView(run: Run, ports: Ports): Promise<BranchView> {
  if (run.pullRequest) return CURRENT
  const tip = await ports.tip()
  if (tip === null || tip === run.sha) return CURRENT
  const tree = await ports.commits.readTree(tip)
  if (tree === null)
    throw new DetectionError(
      `The commit ${tip}, at which the branch is by now, can be read neither in the workspace nor through GitHub's API: whether this run of an older commit is out of date is not known.`,
      'Run the workflow again.'
    )
  return {
    atTip: false,
    tipOf: path => ({ blob: tree.get(path) ?? null }),
    standsAtTip: path => tree.has(path),
    diagnostics: [
      createDiagnostic({
        code: 'run/old-commit',
        severity: 'notice',
        message: `This run is of the commit ${run.sha.slice(0, 12)}, and the branch is at ${tip.slice(0, 12)} by now: only articles that are the same there are published.`,
        remedy: null
      })
    ]
  }
}
