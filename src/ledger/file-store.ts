// The ledger as a file in the workspace: local use and self-hosted runners. A lock file makes the
// compare-and-swap exact between processes of one machine; the file itself is replaced atomically.

import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { LedgerError, parseLedger, serializeLedger } from './codec.ts'
import { emptyLedger, type Ledger } from './ledger.ts'
import type { LedgerStore, Snapshot, WriteAnswer } from './store.ts'
import type { Pacing } from '../pacing.ts'

export type FileStoreOptions = {
  readonly workspace: string
  /** Relative to the workspace. */
  readonly path: string
  readonly repositoryId: string
  readonly pacing: Pacing
}

/** A write holds the lock for milliseconds; one this old was left by a process that died. */
const STALE_LOCK_MS = 30_000
const LOCK_TRIES = 400
const LOCK_WAIT_MS = 25

export function fileStore(options: FileStoreOptions): LedgerStore {
  const file = join(options.workspace, options.path)
  const place = `file:${options.path}`
  return {
    place,
    read: async () => readSnapshot(file, options.repositoryId, place),
    write: async (ledger, expected) =>
      withLock(file, options.pacing, place, async () => replace(file, ledger, expected, place))
  }
}

async function readSnapshot(file: string, repositoryId: string, place: string): Promise<Snapshot> {
  const text = await readText(file, place)
  if (text === null) return { ledger: emptyLedger(repositoryId), revision: null }
  return { ledger: parseLedger(text, repositoryId, place), revision: revisionOf(text) }
}

async function readText(file: string, place: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw new LedgerError(
      `The ledger (${place}) cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      'Check the path of the input `ledger` and its permissions.',
      { cause: error }
    )
  }
}

function revisionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function replace(
  file: string,
  ledger: Ledger,
  expected: string | null,
  place: string
): Promise<WriteAnswer> {
  const before = await readText(file, place)
  if ((before === null ? null : revisionOf(before)) !== expected) return { kind: 'conflict' }
  const text = serializeLedger(ledger)
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    await writeDurably(temporary, text)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw unwritable(place, error)
  }
  return { kind: 'written', revision: revisionOf(text) }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function withLock<T>(
  file: string,
  pacing: Pacing,
  place: string,
  work: () => Promise<T>
): Promise<T> {
  const lock = `${file}.lock`
  try {
    await mkdir(dirname(file), { recursive: true })
    await acquire(lock, pacing)
  } catch (error) {
    throw unwritable(place, error)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function acquire(lock: string, pacing: Pacing): Promise<void> {
  const owner = JSON.stringify({ host: hostname(), pid: process.pid, token: randomUUID() })
  for (let attempt = 0; attempt < LOCK_TRIES; attempt += 1) {
    try {
      await writeFile(lock, owner, { flag: 'wx' })
      return
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
      if (!(await breakIfDead(lock))) await pacing.sleep(LOCK_WAIT_MS * (0.5 + pacing.random()))
    }
  }
  throw new Error(`the lock ${lock} is held by another process`)
}

/** Takes a dead process's lock away by renaming it: only one of several waiting processes can. */
async function breakIfDead(lock: string): Promise<boolean> {
  const seen = await readFile(lock, 'utf8').catch(() => null)
  if (seen === null) return true
  const age =
    Date.now() -
    (await stat(lock).then(
      one => one.mtimeMs,
      () => Date.now()
    ))
  if (!isDead(seen) && age < STALE_LOCK_MS) return false
  const aside = `${lock}.${randomUUID()}`
  try {
    await rename(lock, aside)
  } catch {
    return true
  }
  const taken = await readFile(aside, 'utf8').catch(() => null)
  // Somebody was quicker and this is the new owner's lock: give it back.
  if (taken !== seen) await writeFile(lock, taken ?? '', { flag: 'wx' }).catch(() => undefined)
  await rm(aside, { force: true })
  return true
}

function isDead(owner: string): boolean {
  try {
    const { host, pid } = JSON.parse(owner) as { host: unknown; pid: unknown }
    if (host !== hostname() || typeof pid !== 'number') return false
    process.kill(pid, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}

function unwritable(place: string, error: unknown): LedgerError {
  if (error instanceof LedgerError) return error
  return new LedgerError(
    `The ledger (${place}) cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    'Check the path of the input `ledger`, its permissions and the free space.',
    { cause: error }
  )
}
