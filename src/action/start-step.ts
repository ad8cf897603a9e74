// The beginning of a step, which is the first file of the bundle and a small one: git lists the commit while Node compiles
// all the rest. Every run needs the list, and nearly every run needs little else.

import { openLocalGit, type LocalGit } from '../git/index.ts'
import { findCheckout } from './runner-context.ts'

/** Runs the step. Whatever happens, it ends with a report and every output set. */
export async function startStep(): Promise<void> {
  const git = openCheckout()
  const { run } = await import('./main-part.ts')
  await run(git)
}

/** The checkout, whose commit is being listed. */
function openCheckout(): LocalGit {
  const { workspace, sha } = findCheckout()
  const git = openLocalGit(workspace)
  const tree = git.readTree(sha)
  tree.catch(() => undefined)
  return { ...git, readTree: async commit => (commit === sha ? tree : git.readTree(commit)) }
}
