// Which results of a pull request's plan are not its own: articles that were waiting or failing before, and that it does
// not change.

import type { Result } from '../../report/index.ts'
import type { RunContext } from '../run-context.ts'

/** All of them, those of articles that are the same in the pull request's base with a mark. */
export async function markUntouched(
  results: readonly Result[],
  { run, ports, changes }: RunContext
): Promise<readonly Result[]> {
  const { pullRequest, before } = run
  if (!pullRequest || before === null || results.length === 0) return results
  const base = await ports.commits.readTree(before)
  if (base === null) return results
  return results.map(result => {
    const blob = changes.tree.get(result.path)
    return blob === base.get(result.path) ? { ...result, untouched: true } : result
  })
}
