// Trees, blobs and branch tips from GitHub's API, for what the checkout does not hold.

import type { CommitSource } from '../git/index.ts'
import { limitTime, type GitHubAccess } from './github-client.ts'
import { readOrNull } from './github-retries.ts'
import { readRemoteTree, type LocalTree } from './remote-tree.ts'

export type RepositoryFacts = { readonly defaultBranch: string; readonly isPrivate: boolean }

export type GitHubRepository = CommitSource & {
  /** The commit at the tip of a branch; null when there is no such branch. */
  readonly readBranchTip: (branch: string) => Promise<string | null>
  /** Whether a commit is among the hundred that came before another one; null when GitHub does not know the newer one. */
  readonly isAncestor: (older: string, newer: string) => Promise<boolean | null>
  /** Null when there is no such repository for this token. */
  readonly readFacts: () => Promise<RepositoryFacts | null>
}

/** As many as GitHub lists at once. */
const HISTORY_LENGTH = 100

/** @param readLocalTree a tree of the checkout, most of which others have in common with it; null where there is none */
export function openGitHubRepository(
  options: GitHubAccess,
  readLocalTree: () => Promise<LocalTree | null> = async () => Promise.resolve(null)
): GitHubRepository {
  const { octokit, owner, repo } = options
  return {
    readTree: async commit => readRemoteTree(options, commit, await readLocalTree()),
    readBlob: async oid =>
      readOrNull(options, `read blob ${oid}`, async () => {
        const request = limitTime()
        const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid, request })
        return new Uint8Array(Buffer.from(data.content, 'base64'))
      }),
    readBranchTip: async branch =>
      readOrNull(options, `read the branch ${branch}`, async () => {
        const request = limitTime()
        const ref = `heads/${branch}`
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref, request })
        return data.object.sha
      }),
    isAncestor: async (older, newer) =>
      readOrNull(options, `read the history of ${newer}`, async () => {
        const page = { sha: newer, per_page: HISTORY_LENGTH, request: limitTime() }
        const { data } = await octokit.rest.repos.listCommits({ owner, repo, ...page })
        return data.some(({ sha }) => sha === older)
      }),
    readFacts: async () =>
      readOrNull(options, 'read the repository', async () => {
        const { data } = await octokit.rest.repos.get({ owner, repo, request: limitTime() })
        return { defaultBranch: data.default_branch, isPrivate: data.private }
      }),
    close: () => undefined
  }
}
