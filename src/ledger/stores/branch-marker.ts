// The marker ref refs/medium/ledger: tells a ledger branch that was deleted from one that never was.
// It is made before the commit that may hold the first intent can be seen, so no request ever depends on a branch that
// could vanish unnoticed. A run killed between the two leaves a marker without a branch: nothing was sent then, and a
// person deletes the marker. The other order could send a post and lose its record in silence.

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
  readonly ensure: (sha: string) => Promise<boolean>
  /** As {@link ensure}, for a branch that is about to be made. @returns whether it is at `sha`, which this run made */
  readonly announce: (sha: string) => Promise<boolean>
  /** Whether a marker at this commit was announced and its branch never seen: no sign of a lost branch. */
  readonly isOwn: (sha: string) => boolean
  /** The branch exists: from now on its absence is a loss. */
  readonly markSeen: () => void
  /** Deletes the marker of a branch that could not be made. */
  readonly takeBack: () => Promise<void>
}

export function createBranchMarker(options: GitHubAccess): BranchMarker {
  const { owner, repo, octokit, clock } = options
  const own = new Set<string>()
  let exists = false
  return {
    ensure,
    async announce(sha) {
      own.add(sha)
      return ensure(sha)
    },
    isOwn: sha => own.has(sha),
    markSeen: () => own.clear(),
    async takeBack() {
      exists = false
      await octokit.rest.git
        .deleteRef({ owner, repo, ref: MARKER, request: limitTime() })
        .catch(() => undefined)
    }
  }

  async function ensure(sha: string): Promise<boolean> {
    if (exists) return false
    const mine = await repeatRead(clock, async () => makeMarker(options, sha))
    exists = true
    return mine
  }
}

async function makeMarker(options: GitHubAccess, sha: string): Promise<boolean> {
  const { owner, repo, octokit } = options
  const request = limitTime()
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: MARKER, request })
    return data.object.sha === sha
  } catch (error) {
    if (readStatus(error) !== 404) throw error
  }
  try {
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/${MARKER}`, sha, request })
    return true
  } catch (error) {
    // Another run made it at the same time.
    if (isStale(error)) return false
    throw error
  }
}

export function createLostBranchError(branch: string): LedgerError {
  return new LedgerError(
    `The ledger branch ${branch} is gone, although the marker refs/${MARKER} says that there was one: without it, articles could be published twice.`,
    `Restore the branch (GitHub keeps its last commit for a while), or, to start over with an empty record (also after a first run that was cut off while making the branch), delete the marker too; a repository has one ledger, so if it is on another branch, name that one in the input \`ledger\`. To delete the marker: git push origin :refs/${MARKER}`
  )
}
