// Trees, blobs and branch tips from GitHub's API, for what the checkout does not hold. Never the compare API, which
// silently stops at 300 files.

import type { Octokit } from '../ledger/branch-store.ts'
import { githubFailure, requestTimeout, statusOf, withReadRetries } from '../github-errors.ts'
import type { Pacing } from '../pacing.ts'
import type { Commits } from './commits.ts'
import { isRegular, type Blobs } from './tree.ts'

export type GitHubRepository = Commits & {
  /** The commit at the tip of a branch; null when there is no such branch. */
  readonly branchTip: (branch: string) => Promise<string | null>
  readonly defaultBranch: () => Promise<string | null>
}

export type GitHubOptions = {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
  readonly pacing: Pacing
}

export function githubRepository(options: GitHubOptions): GitHubRepository {
  const { octokit, owner, repo } = options
  const ask = async <T>(what: string, request: () => Promise<{ data: T }>): Promise<T | null> => {
    try {
      return (await withReadRetries(options.pacing, request)).data
    } catch (error) {
      // 404, 409 (empty repository) and 422 (no such object) all say that it is not there.
      if ([404, 409, 422].includes(statusOf(error) ?? 0)) return null
      throw githubFailure(error, what)
    }
  }
  return {
    tree: async commit => listTree(options, commit),
    async blob(oid) {
      const data = await ask(`read blob ${oid}`, () =>
        octokit.rest.git.getBlob({ owner, repo, file_sha: oid, request: requestTimeout() })
      )
      return data === null ? null : new Uint8Array(Buffer.from(data.content, 'base64'))
    },
    async branchTip(branch) {
      const data = await ask(`read the branch ${branch}`, () =>
        octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}`, request: requestTimeout() })
      )
      return data?.object.sha ?? null
    },
    async defaultBranch() {
      const data = await ask('read the repository', () =>
        octokit.rest.repos.get({ owner, repo, request: requestTimeout() })
      )
      return data?.default_branch ?? null
    },
    close: () => undefined
  }
}

type Listed = {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

async function listTree(options: GitHubOptions, commit: string): Promise<Blobs | null> {
  const blobs = new Map<string, string>()
  const found = await walk(options, commit, '', blobs)
  return found ? blobs : null
}

/** The whole tree in one answer where GitHub gives it, else folder by folder. */
async function walk(
  options: GitHubOptions,
  tree: string,
  prefix: string,
  blobs: Map<string, string>
): Promise<boolean> {
  const whole = await getTree(options, tree, true)
  if (whole === null) return false
  if (!whole.truncated) {
    collect(whole.entries, prefix, blobs)
    return true
  }
  const level = await getTree(options, tree, false)
  if (level === null) return false
  collect(level.entries, prefix, blobs)
  for (const entry of level.entries)
    if (
      entry.type === 'tree' &&
      !(await walk(options, entry.sha, `${prefix}${entry.path}/`, blobs))
    )
      return false
  return true
}

async function getTree(
  options: GitHubOptions,
  tree: string,
  recursive: boolean
): Promise<{ entries: Listed[]; truncated: boolean } | null> {
  const { octokit, owner, repo, pacing } = options
  try {
    const { data } = await withReadRetries(pacing, () =>
      octokit.rest.git.getTree({
        owner,
        repo,
        tree_sha: tree,
        ...(recursive ? { recursive: '1' } : {}),
        request: requestTimeout()
      })
    )
    const entries = data.tree.map(({ path, mode, type, sha }) => ({ path, mode, type, sha }))
    return { entries, truncated: data.truncated }
  } catch (error) {
    if ([404, 409, 422].includes(statusOf(error) ?? 0)) return null
    throw githubFailure(error, `list the tree of ${tree}`)
  }
}

function collect(entries: readonly Listed[], prefix: string, blobs: Map<string, string>): void {
  for (const { path, mode, type, sha } of entries)
    if (type === 'blob' && isRegular(mode)) blobs.set(`${prefix}${path}`, sha)
}
