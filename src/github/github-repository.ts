// Trees, blobs and branch tips from GitHub's API, for what the checkout does not hold. Never the compare API, which
// silently stops at 300 files.

import { decodeApiName, isRegular, type Blobs, type CommitSource } from '../git/index.ts'
import { limitTime, type GitHubAccess } from './github-client.ts'
import { GitHubError, readStatus, toGitHubError } from './github-error.ts'
import { repeatRead } from './github-retries.ts'

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

export function openGitHubRepository(options: GitHubAccess): GitHubRepository {
  const { octokit, owner, repo } = options
  return {
    readTree: async commit => readWholeTree(options, commit),
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

/** An answer, or null for 404, 409 (empty repository) and 422 (no such object), which all say that it is not there. */
async function readOrNull<T>(
  options: GitHubAccess,
  what: string,
  request: () => Promise<T>
): Promise<T | null> {
  try {
    return await repeatRead(options.clock, request)
  } catch (error) {
    if ([404, 409, 422].includes(readStatus(error) ?? 0)) return null
    throw toGitHubError(error, what, options.clock.now())
  }
}

type TreeItem = {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

async function readWholeTree(options: GitHubAccess, commit: string): Promise<Blobs | null> {
  const blobs = new Map<string, string>()
  const found = await collectTree(options, commit, '', blobs)
  return found ? blobs : null
}

/** The whole tree in one answer where GitHub gives it, else folder by folder. */
async function collectTree(
  options: GitHubAccess,
  tree: string,
  prefix: string,
  blobs: Map<string, string>
): Promise<boolean> {
  const whole = await requestTree(options, tree, true)
  if (whole === null) return false
  if (!whole.truncated) {
    addFiles(whole.entries, prefix, blobs)
    return true
  }
  const level = await requestTree(options, tree, false)
  if (level === null) return false
  if (level.truncated) throw createTooLargeError(prefix)
  addFiles(level.entries, prefix, blobs)
  for (const entry of level.entries)
    if (
      entry.type === 'tree' &&
      !(await collectTree(options, entry.sha, `${prefix}${entry.path}/`, blobs))
    )
      return false
  return true
}

async function requestTree(
  options: GitHubAccess,
  tree: string,
  recursive: boolean
): Promise<{ entries: TreeItem[]; truncated: boolean } | null> {
  const { octokit, owner, repo } = options
  return readOrNull(options, `list the tree of ${tree}`, async () => {
    const { data } = await octokit.rest.git.getTree({
      owner,
      repo,
      tree_sha: tree,
      ...(recursive ? { recursive: '1' } : {}),
      request: limitTime()
    })
    const entries = data.tree.map(({ path, mode, type, sha }) => ({ path, mode, type, sha }))
    return { entries, truncated: data.truncated }
  })
}

/** Files that the list leaves out would look deleted. */
function createTooLargeError(prefix: string): GitHubError {
  return new GitHubError(
    `GitHub's API lists the folder ${prefix === '' ? 'at the root' : prefix} only in part, because it has too many files.`,
    {
      remedy: 'Add actions/checkout before this step: the workspace then has the whole tree.',
      permanent: true,
      retryAfterMs: null
    }
  )
}

function addFiles(entries: readonly TreeItem[], prefix: string, blobs: Map<string, string>): void {
  for (const { path, mode, type, sha } of entries)
    if (type === 'blob' && isRegular(mode))
      blobs.set(findFreeName(decodeApiName(`${prefix}${path}`), blobs), sha)
}

/** Names that are not UTF-8 may have become one on the way, and no file may be forgotten. */
function findFreeName(name: string, taken: Blobs): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1)
    free = name.replace(/(?=\.[^./]*$|$)/, ` (${number})`)
  return free
}
