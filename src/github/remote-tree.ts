// The files of a commit that the checkout does not hold, from GitHub's API. Never from the compare API, which silently
// stops at 300 files.

import { decodeApiName, isLostName, isRegular, type Blobs, type Folders } from '../git/index.ts'
import { limitTime, type GitHubAccess } from './github-client.ts'
import { GitHubError } from './github-error.ts'
import { readOrNull } from './github-retries.ts'

/** A commit that the checkout has. */
export type LocalTree = {
  readonly files: Blobs
  readonly readFolders: () => Promise<Folders | null>
}

/** A smaller tree comes faster in one answer than folder by folder. */
const MANY_FILES = 2000
/** After so many folders the rest is asked for with all that is below it. */
const MOST_FOLDERS = 30
const TOO_MANY = { entries: [], truncated: true }

type TreeItem = {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

/** The files of a commit; null when GitHub does not know it. */
export async function readRemoteTree(
  options: GitHubAccess,
  commit: string,
  local: LocalTree | null
): Promise<Blobs | null> {
  const blobs = new Map<string, string>()
  const files = local?.files ?? blobs
  const folders = files.size > MANY_FILES ? ((await local?.readFolders()) ?? null) : null
  const found =
    folders === null
      ? await collectTree(options, commit, '', blobs)
      : await collectDifferent(options, commit, { files, folders }, blobs)
  return found ? blobs : null
}

/**
 * Folder by folder, but none that the checkout has with the same content: of a large repository two commits have nearly
 * all in common.
 */
async function collectDifferent(
  options: GitHubAccess,
  commit: string,
  { files, folders }: { readonly files: Blobs; readonly folders: Folders },
  blobs: Map<string, string>
): Promise<boolean> {
  const open = [{ tree: commit, prefix: '' }]
  const common: CommonFolder[] = []
  for (let asked = 0; ; asked += 1) {
    const next = open.pop()
    if (next === undefined) break
    const { tree, prefix } = next
    const level = asked < MOST_FOLDERS ? await requestTree(options, tree, false) : TOO_MANY
    if (level === null) return false
    if (level.truncated) {
      if (!(await collectTree(options, tree, prefix, blobs))) return false
      continue
    }
    addFiles(level.entries, prefix, blobs)
    for (const { path, type, sha } of level.entries) {
      if (type !== 'tree') continue
      const [from, to] = [folders.get(sha), `${prefix}${path}/`]
      if (from === undefined || isLostName(to)) open.push({ tree: sha, prefix: to })
      else common.push({ from, to: decodeApiName(to) })
    }
  }
  copyFolders(common, files, blobs)
  return true
}

/** Paths of a folder in the local tree and in the other one, each with a slash at its end. */
type CommonFolder = { readonly from: string; readonly to: string }

function copyFolders(
  common: readonly CommonFolder[],
  files: Blobs,
  blobs: Map<string, string>
): void {
  const wanted = Map.groupBy(common, ({ from }) => from)
  for (const [path, blob] of files)
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
      for (const { to } of wanted.get(path.slice(0, end + 1)) ?? [])
        blobs.set(to + path.slice(end + 1), blob)
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
