// The local object store, when the workspace has one: trees and blobs of commits, never the work tree.
// A shallow checkout is enough; nothing is ever fetched.

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { blobReader } from './blob-reader.ts'
import type { Commits } from './commits.ts'
import { isObjectId, parseLsTree, type Blobs } from './tree.ts'

const run = promisify(execFile)

/**
 * Takes no notice of a repository owned by another user (containers), and fetches nothing: a partial clone would get
 * what it lacks from its remote one object at a time, and git before 2.45 knows no GIT_NO_LAZY_FETCH.
 */
const SAFE = ['-c', 'safe.directory=*', '-c', 'protocol.allow=never', '--no-pager']
const MAX_LISTING_BYTES = 512 * 1024 * 1024

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C'
  }
}

export type LocalGit = Commits & {
  /** The commit a local or remote-tracking branch points to; null when there is none. */
  readonly branchTip: (branch: string) => Promise<string | null>
}

export function localGit(workspace: string): LocalGit {
  const blobs = blobReader({ args: SAFE, cwd: workspace, env: environment() })
  return {
    tree: async commit => listTree(workspace, commit),
    blob: async oid => (isObjectId(oid) ? blobs.read(oid) : null),
    close: () => blobs.close(),
    branchTip: async branch =>
      (await tipOf(workspace, `refs/heads/${branch}`)) ??
      (await tipOf(workspace, `refs/remotes/origin/${branch}`))
  }
}

async function tipOf(workspace: string, ref: string): Promise<string | null> {
  const tip = await git(workspace, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return tip?.toString().trim() ?? null
}

async function listTree(workspace: string, commit: string): Promise<Blobs | null> {
  if (!isObjectId(commit)) return null
  const output = await git(workspace, ['ls-tree', '-r', '-z', '--full-tree', `${commit}^{tree}`])
  return output === null ? null : parseLsTree(output)
}

/** Standard output, or null when git is missing, this is no repository, or the object is not here. */
async function git(workspace: string, args: readonly string[]): Promise<Buffer | null> {
  try {
    const { stdout } = await run('git', [...SAFE, ...args], {
      cwd: workspace,
      env: environment(),
      encoding: 'buffer',
      maxBuffer: MAX_LISTING_BYTES
    })
    return stdout
  } catch {
    return null
  }
}
