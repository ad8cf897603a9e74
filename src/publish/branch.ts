// The run's commit against the tip of the publishing branch: a re-run or a queued run may be of an older commit.

import type { Standing } from '../plan.ts'
import type { RunNote } from '../report/report.ts'
import type { Ports, Run } from './ports.ts'

export type BranchView = {
  readonly atTip: boolean
  readonly tipOf: (path: string) => Standing['tip']
  readonly standsAtTip: (path: string) => boolean
  readonly notes: readonly RunNote[]
}

const CURRENT: BranchView = {
  atTip: true,
  tipOf: () => 'current',
  standsAtTip: () => true,
  notes: []
}

export async function branchView(run: Run, ports: Ports): Promise<BranchView> {
  if (run.pullRequest) return CURRENT
  const tip = await ports.tip()
  if (tip === null || tip === run.sha) return CURRENT
  const tree = await ports.commits.tree(tip)
  return {
    atTip: false,
    tipOf: path => ({ blob: tree?.get(path) ?? null }),
    standsAtTip: path => tree?.has(path) ?? false,
    notes: [
      {
        severity: 'notice',
        message: `This run is of the commit ${run.sha.slice(0, 12)}, and the branch is at ${tip.slice(0, 12)} by now: only articles that are the same there are published.`,
        remedy: null
      }
    ]
  }
}
