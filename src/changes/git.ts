// The local object store, when the workspace has one: trees and blobs of commits, never the work tree.
// A shallow checkout is enough; nothing is ever fetched.

import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { promisify } from 'node:util'
import { parseLsTree, type Blobs } from './tree.ts'
import type { Commits } from './commits.ts'

const run = promisify(execFile)

/** Never prompts, never fetches lazily, takes no notice of a repository owned by another user (containers). */
const SAFE = ['-c', 'safe.directory=*', '-c', 'core.quotepath=off', '--no-pager']
const MAX_LISTING_BYTES = 512 * 1024 * 1024

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C'
  }
}

export type LocalGit = Commits & {
  /** The commit a local or remote-tracking branch points to; null when there is none. */
  readonly branchTip: (branch: string) => Promise<string | null>
  readonly isAncestor: (older: string, newer: string) => Promise<boolean>
}

export function localGit(workspace: string): LocalGit {
  const blobs = blobReader(workspace)
  return {
    tree: async commit => listTree(workspace, commit),
    blob: async oid => blobs.read(oid),
    close: () => blobs.close(),
    async branchTip(branch) {
      const local = await git(workspace, [
        'rev-parse',
        '--verify',
        '--quiet',
        `refs/heads/${branch}^{commit}`
      ])
      const tracked = await git(workspace, [
        'rev-parse',
        '--verify',
        '--quiet',
        `refs/remotes/origin/${branch}^{commit}`
      ])
      return (local ?? tracked)?.toString().trim() ?? null
    },
    isAncestor: async (older, newer) =>
      (await git(workspace, ['merge-base', '--is-ancestor', older, newer])) !== null
  }
}

async function listTree(workspace: string, commit: string): Promise<Blobs | null> {
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

type BlobReader = { read(oid: string): Promise<Uint8Array | null>; close(): void }

/** One `git cat-file --batch` for the whole run; requests are answered in order. */
function blobReader(workspace: string): BlobReader {
  let child: ChildProcessWithoutNullStreams | null = null
  let last: Promise<unknown> = Promise.resolve()
  return {
    read(oid) {
      const answer = last.then(async () => {
        child ??= spawn('git', [...SAFE, 'cat-file', '--batch'], {
          cwd: workspace,
          env: environment()
        })
        return request(child, oid)
      })
      last = answer.catch(() => undefined)
      return answer
    },
    close() {
      child?.stdin.end()
      child?.kill()
      child = null
    }
  }
}

async function request(
  child: ChildProcessWithoutNullStreams,
  oid: string
): Promise<Uint8Array | null> {
  if (!/^[0-9a-f]{40,64}$/.test(oid) || child.exitCode !== null) return null
  return new Promise(resolve => {
    let buffer: Buffer = Buffer.alloc(0)
    const parts: Buffer[] = []
    let wanted: number | null = null
    let have = 0
    const done = (value: Uint8Array | null) => {
      child.stdout.off('data', onData)
      child.off('error', onEnd)
      child.off('close', onEnd)
      resolve(value)
    }
    const onEnd = () => done(null)
    const onData = (chunk: Buffer) => {
      if (wanted === null) {
        buffer = Buffer.concat([buffer, chunk])
        const end = buffer.indexOf(0x0a)
        if (end < 0) return
        const [, type, size] = buffer.subarray(0, end).toString().split(' ')
        if (type !== 'blob') return done(null)
        wanted = Number(size) + 1
        chunk = buffer.subarray(end + 1)
      }
      parts.push(chunk)
      have += chunk.length
      if (have >= wanted) done(new Uint8Array(Buffer.concat(parts).subarray(0, wanted - 1)))
    }
    child.stdout.on('data', onData)
    child.on('error', onEnd)
    child.on('close', onEnd)
    child.stdin.on('error', () => undefined)
    child.stdin.write(`${oid}\n`)
  })
}
