// Trees, blobs and branch tips from GitHub's API, for what the checkout does not hold. Never the compare API, which
// silently stops at 300 files.

import {
  GitHubError,
  githubFailure,
  requestTimeout,
  statusOf,
  withReadRetries,
  type GitHubAccess
} from './client.ts'
import type { Commits } from '../git/commits.ts'
import { isRegular, type Blobs } from '../git/tree.ts'

export type RepositoryFacts = { readonly defaultBranch: string; readonly isPrivate: boolean }

export type GitHubRepository = Commits & {
  /** The commit at the tip of a branch; null when there is no such branch. */
  readonly branchTip: (branch: string) => Promise<string | null>
  /** Null when there is no such repository for this token. */
  readonly about: () => Promise<RepositoryFacts | null>
}

export function githubRepository(options: GitHubAccess): GitHubRepository {
  const { octokit, owner, repo } = options
  return {
    tree: async commit => listTree(options, commit),
    blob: async oid =>
      ask(options, `read blob ${oid}`, async () => {
        const request = requestTimeout()
        const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid, request })
        return new Uint8Array(Buffer.from(data.content, 'base64'))
      }),
    branchTip: async branch =>
      ask(options, `read the branch ${branch}`, async () => {
        const request = requestTimeout()
        const ref = `heads/${branch}`
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref, request })
        return data.object.sha
      }),
    about: async () =>
      ask(options, 'read the repository', async () => {
        const { data } = await octokit.rest.repos.get({ owner, repo, request: requestTimeout() })
        return { defaultBranch: data.default_branch, isPrivate: data.private }
      }),
    close: () => undefined
  }
}

/** An answer, or null for 404, 409 (empty repository) and 422 (no such object), which all say that it is not there. */
async function ask<T>(
  options: GitHubAccess,
  what: string,
  request: () => Promise<T>
): Promise<T | null> {
  try {
    return await withReadRetries(options.clock, request)
  } catch (error) {
    if ([404, 409, 422].includes(statusOf(error) ?? 0)) return null
    throw githubFailure(error, what)
  }
}

type Listed = {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

async function listTree(options: GitHubAccess, commit: string): Promise<Blobs | null> {
  const blobs = new Map<string, string>()
  const found = await walk(options, commit, '', blobs)
  return found ? blobs : null
}

/** The whole tree in one answer where GitHub gives it, else folder by folder. */
async function walk(
  options: GitHubAccess,
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
  if (level.truncated) throw tooLarge(prefix)
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
  options: GitHubAccess,
  tree: string,
  recursive: boolean
): Promise<{ entries: Listed[]; truncated: boolean } | null> {
  const { octokit, owner, repo } = options
  return ask(options, `list the tree of ${tree}`, async () => {
    const { data } = await octokit.rest.git.getTree({
      owner,
      repo,
      tree_sha: tree,
      ...(recursive ? { recursive: '1' } : {}),
      request: requestTimeout()
    })
    const entries = data.tree.map(({ path, mode, type, sha }) => ({ path, mode, type, sha }))
    return { entries, truncated: data.truncated }
  })
}

/** What is cut off would look deleted. */
function tooLarge(prefix: string): GitHubError {
  return new GitHubError(
    `GitHub's API lists the folder ${prefix === '' ? 'at the root' : prefix} only in part: it holds too many files.`,
    'Add actions/checkout before this step: the workspace then has the whole tree.',
    { permanent: true, retryAfterMs: null, cause: null }
  )
}

function collect(entries: readonly Listed[], prefix: string, blobs: Map<string, string>): void {
  for (const { path, mode, type, sha } of entries)
    if (type === 'blob' && isRegular(mode)) blobs.set(`${prefix}${path}`, sha)
}
