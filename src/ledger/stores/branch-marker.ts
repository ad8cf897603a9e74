// The marker ref refs/medium/ledger: tells a ledger branch that was deleted from one that never was.
// It is made when the branch is there, and before the branch holds an intent. So no request ever depends on a branch that
// could vanish unnoticed, and a run that ends between the two leaves nothing that the next one could not go on with.

import { LedgerError } from '../ledger-error.ts'
import {
  isStale,
  limitTime,
  readStatus,
  repeatRead,
  type GitHubAccess
} from '../../github/index.ts'

/** Below `refs/`, and outside `refs/heads/`, so that no branch clean-up takes it. */
export const MARKER = 'medium/ledger'

export type BranchMarker = {
  /** Makes the marker of a branch that exists, where there is none. */
  readonly ensure: (sha: string) => Promise<void>
}

export function createBranchMarker(options: GitHubAccess): BranchMarker {
  let exists = false
  return {
    async ensure(sha) {
      if (exists) return
      await repeatRead(options.clock, async () => makeMarker(options, sha))
      exists = true
    }
  }
}

async function makeMarker(options: GitHubAccess, sha: string): Promise<void> {
  const { owner, repo, octokit } = options
  const request = limitTime()
  try {
    await octokit.rest.git.getRef({ owner, repo, ref: MARKER, request })
    return
  } catch (error) {
    if (readStatus(error) !== 404) throw error
  }
  try {
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/${MARKER}`, sha, request })
  } catch (error) {
    // Another run made it at the same time.
    if (!isStale(error)) throw error
  }
}

export function createLostBranchError(branch: string): LedgerError {
  return new LedgerError(
    `The ledger branch ${branch} is gone, although the marker refs/${MARKER} says that there was one: without it, articles could be published twice.`,
    `Restore the branch (GitHub keeps its last commit for a while), or, to start over with an empty record, delete the marker too; a repository has one ledger, so if it is on another branch, name that one in the input \`ledger\`. To delete the marker: git push origin :refs/${MARKER}`
  )
}
