// Mutual exclusion between processes through files beside the one they guard. Each process has a lock file of its own
// name: it creates it, then looks for others, and gives way when it sees a live one. Of two, at least one sees the other.
// Since no name is ever used twice, a dead process's file can be removed by anybody at any time without a race.

import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { codeOf } from '../../diagnostics/action-error.ts'
import type { Clock } from '../../time/clock.ts'

export type FileLock = {
  /** A path for the new content, removed with the lock. */
  readonly draft: string
  readonly isHeld: () => Promise<boolean>
}

/** The guarded work takes milliseconds; a lock this old was left by a process that died where nobody can look. */
const STALE_MS = 30_000
/** A lock without its owner's name: killed in the moment of making it. */
const STALE_NAMELESS_MS = 2_000
const TRIES = 800
const WAIT_MS = 20
const SUFFIX = '.lock'

/** Does `work` while no other process does its own for the same file. @throws Error when others keep the lock */
export async function withLock<T>(
  file: string,
  clock: Clock,
  work: (lock: FileLock) => Promise<T>
): Promise<T> {
  const own = `${file}.${randomUUID()}${SUFFIX}`
  const draft = toDraftPath(own)
  try {
    await acquireLock(file, own, clock)
    return await work({ draft, isHeld: async () => fileExists(own) })
  } finally {
    await rm(draft, { force: true })
    await rm(own, { force: true })
  }
}

async function acquireLock(file: string, own: string, clock: Clock): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    // Looking first keeps a crowd of waiting processes from seeing only each other.
    if (!(await isHeldByOthers(file, own, clock))) {
      const owner = JSON.stringify({ host: hostname(), pid: process.pid })
      await writeFile(own, owner, { flag: 'wx' })
      if (!(await isHeldByOthers(file, own, clock))) return
      await rm(own, { force: true })
    }
    await clock.sleep(WAIT_MS * (0.25 + clock.random()))
  }
  throw new Error(
    `another process holds ${basename(file)} locked; if none is running, delete the files ${basename(file)}.*${SUFFIX}`
  )
}

/** Whether a live process other than this call's own holds a lock; dead ones are cleared away. */
async function isHeldByOthers(file: string, own: string, clock: Clock): Promise<boolean> {
  const folder = dirname(file)
  const prefix = `${basename(file)}.`
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith(SUFFIX)) continue
    const lock = join(folder, name)
    if (lock === own) continue
    if (!(await isDead(lock, clock.now()))) return true
    await rm(toDraftPath(lock), { force: true })
    await rm(lock, { force: true })
  }
  return false
}

function toDraftPath(lock: string): string {
  return `${lock.slice(0, -SUFFIX.length)}.tmp`
}

async function isDead(lock: string, nowMs: number): Promise<boolean> {
  const owner = await readFile(lock, 'utf8').catch(() => null)
  const since = await stat(lock).catch(() => null)
  if (owner === null || since === null) return true
  const limit = owner === '' ? STALE_NAMELESS_MS : STALE_MS
  return hasEnded(owner) || nowMs - since.mtimeMs > limit
}

function hasEnded(owner: string): boolean {
  try {
    const { host, pid } = JSON.parse(owner) as { host: unknown; pid: unknown }
    if (host !== hostname() || typeof pid !== 'number') return false
    process.kill(pid, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

async function fileExists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}
