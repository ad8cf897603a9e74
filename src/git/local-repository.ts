// The local object store, when the workspace has one: trees and blobs of commits, never the work tree.
// A shallow checkout is enough; nothing is ever fetched.

import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { openBlobReader } from './blob-reader.ts'
import type { CommitSource } from './commit-source.ts'
import { isObjectId, parseFolders, parseLsTree, type Blobs, type Folders } from './git-tree.ts'

const execute = promisify(execFile)

/**
 * Takes no notice of a repository owned by another user (containers), and fetches nothing: a partial clone would get
 * what it lacks from its remote one object at a time, and git before 2.45 does not know GIT_NO_LAZY_FETCH.
 */
const SAFE = ['-c', 'safe.directory=*', '-c', 'protocol.allow=never', '--no-pager']
const MAX_LISTING_BYTES = 512 * 1024 * 1024

function createEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C'
  }
}

export type LocalGit = CommitSource & {
  /** The folders of a commit; null when it is not here. */
  readonly readFolders: (commit: string) => Promise<Folders | null>
  /** The commit a local or remote-tracking branch points to; null when there is none. */
  readonly readBranchTip: (branch: string) => Promise<string | null>
  /** Whether a commit came before another one; null when the checkout does not hold enough of the history to tell. */
  readonly isAncestor: (older: string, newer: string) => Promise<boolean | null>
  /** Whether `git clean -ffdx` in this checkout would remove a file; false where git cannot tell. */
  readonly wouldClean: (path: string) => Promise<boolean>
}

/** @param variables for git, where the objects are not in the workspace's own store */
export function openLocalGit(workspace: string, variables: NodeJS.ProcessEnv = {}): LocalGit {
  const env = { ...createEnvironment(), ...variables }
  // Whether git has read this repository, whose files may then be read without it.
  let answers = false
  const blobs = openBlobReader({ args: SAFE, cwd: workspace, env })
  return {
    async readTree(commit) {
      const tree = await listTree(workspace, commit, env)
      answers ||= tree !== null
      return tree
    },
    readFolders: async commit => listFolders(workspace, commit, env),
    readBlob: async oid => (isObjectId(oid) ? blobs.read(oid) : null),
    close: () => blobs.close(),
    readBranchTip: async branch =>
      (answers ? readWrittenRef(workspace, `refs/heads/${branch}`) : null) ??
      (await resolveTip(workspace, `refs/heads/${branch}`)) ??
      (await resolveTip(workspace, `refs/remotes/origin/${branch}`)),
    isAncestor: async (older, newer) =>
      isObjectId(older) && isObjectId(newer) ? isBefore(workspace, older, newer) : null,
    wouldClean: async path => isUntracked(workspace, path)
  }
}

async function isBefore(workspace: string, older: string, newer: string): Promise<boolean | null> {
  const [base] = await listLines(workspace, ['merge-base', older, newer])
  if (base === older) return true
  // No common commit, or an earlier one: true in a whole history alone.
  const known = await runGit(workspace, ['cat-file', '-e', `${older}^{commit}`])
  const [shallow] = await listLines(workspace, ['rev-parse', '--is-shallow-repository'])
  return known !== null && shallow === 'false' ? false : null
}

async function listLines(workspace: string, args: readonly string[]): Promise<readonly string[]> {
  const output = await runGit(workspace, args)
  return output?.toString().trim().split('\n') ?? []
}

async function resolveTip(workspace: string, ref: string): Promise<string | null> {
  const [tip] = await listLines(workspace, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return tip ?? null
}

/**
 * A ref as most checkouts have it, a file with a commit in it, which counts before any other place. Null for everything
 * else, which git itself knows its way through.
 */
function readWrittenRef(workspace: string, ref: string): string | null {
  if ((process.env.GIT_DIR ?? process.env.GIT_COMMON_DIR) !== undefined) return null
  try {
    const text = readFileSync(join(workspace, '.git', ref), 'utf8').replace(/\n$/, '')
    return isObjectId(text) ? text : null
  } catch {
    return null
  }
}

async function listTree(
  workspace: string,
  commit: string,
  env: NodeJS.ProcessEnv
): Promise<Blobs | null> {
  if (!isObjectId(commit)) return null
  const args = ['ls-tree', '-r', '-z', '--full-tree', `${commit}^{tree}`]
  const output = await runGit(workspace, args, env)
  return output === null ? null : parseLsTree(output)
}

async function listFolders(
  workspace: string,
  commit: string,
  env: NodeJS.ProcessEnv
): Promise<Folders | null> {
  if (!isObjectId(commit)) return null
  const args = ['ls-tree', '-r', '-d', '-z', '--full-tree', `${commit}^{tree}`]
  const output = await runGit(workspace, args, env)
  return output === null ? null : parseFolders(output)
}

/** Standard output, or null when git is missing, this is not a repository, or the object is not here. */
async function runGit(
  workspace: string,
  args: readonly string[],
  env = createEnvironment()
): Promise<Buffer | null> {
  try {
    const { stdout } = await execute('git', [...SAFE, ...args], {
      cwd: workspace,
      env,
      encoding: 'buffer',
      maxBuffer: MAX_LISTING_BYTES
    })
    return stdout
  } catch {
    return null
  }
}

/** Whether a file, which need not exist, is inside the workspace's work tree and not tracked. */
async function isUntracked(workspace: string, path: string): Promise<boolean> {
  const file = join(workspace, path)
  let folder = dirname(file)
  // The file may be in a checkout of its own below the workspace, or behind a link: its own folder is asked.
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder)
  const answer = await runGit(folder, ['rev-parse', '--is-inside-work-tree', '--show-cdup'])
  const [isInside, up = ''] = answer?.toString().split('\n') ?? []
  const depth = relative(workspace, folder).split(sep).filter(Boolean).length
  // A work tree that begins above the workspace is somebody else's.
  if (isInside !== 'true' || up.split('/').length - 1 > depth) return false
  const name = relative(folder, file)
  const tracked = await runGit(folder, ['--literal-pathspecs', 'ls-files', '-z', '--', name])
  return tracked?.length === 0
}
