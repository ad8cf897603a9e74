// The ledger as a file in the workspace: local use and self-hosted runners. A lock makes the compare-and-swap exact
// between processes of one machine; the file itself is replaced atomically.

import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseLedger, serializeLedger } from '../ledger-codec.ts'
import { LedgerError } from '../ledger-error.ts'
import { codeOf, messageOf } from '../../diagnostics/action-error.ts'
import { withLock, type FileLock } from './file-lock.ts'
import { createLedger, type Ledger } from '../ledger.ts'
import type { LedgerStore, Snapshot, WriteAnswer } from '../store.ts'
import type { Clock } from '../../time/clock.ts'

export type FileStoreOptions = {
  readonly workspace: string
  /** Relative to the workspace. */
  readonly path: string
  readonly repositoryId: string
  readonly clock: Clock
}

export function openFileStore(options: FileStoreOptions): LedgerStore {
  const file = join(options.workspace, options.path)
  const place = `file:${options.path}`
  return {
    place,
    // A file's content is its only revision: nobody can look it up by that.
    revision: () => null,
    read: async () => readFileSnapshot(file, options.repositoryId, place),
    async write(ledger, expected) {
      try {
        await mkdir(dirname(file), { recursive: true })
        return await withLock(file, options.clock, async lock =>
          replaceLedger(lock, { ledger, expected }, file, place)
        )
      } catch (error) {
        throw toUnwritableError(place, error)
      }
    }
  }
}

async function readFileSnapshot(
  file: string,
  repositoryId: string,
  place: string
): Promise<Snapshot> {
  const text = await readLedgerText(file, place)
  if (text === null) return { ledger: createLedger(repositoryId), revision: null }
  return { ledger: parseLedger(text, repositoryId, place), revision: hashText(text) }
}

async function readLedgerText(file: string, place: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw new LedgerError(
      `The ledger (${place}) cannot be read: ${messageOf(error)}.`,
      'Check the path of the input `ledger` and its permissions.',
      { cause: error }
    )
  }
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function replaceLedger(
  lock: FileLock,
  { ledger, expected }: { readonly ledger: Ledger; readonly expected: string | null },
  file: string,
  place: string
): Promise<WriteAnswer> {
  const before = await readLedgerText(file, place)
  if ((before === null ? null : hashText(before)) !== expected) return { kind: 'conflict' }
  const text = serializeLedger(ledger)
  await writeDurably(lock.draft, text)
  // A process that slept so long that its lock was taken for a dead one's must not write over what came after.
  if (!(await lock.isHeld())) return { kind: 'conflict' }
  await rename(lock.draft, file)
  await syncFolder(dirname(file))
  return { kind: 'written', revision: hashText(text) }
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

/** Makes the new name durable, too, where the system can do that to a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

function toUnwritableError(place: string, error: unknown): LedgerError {
  if (error instanceof LedgerError) return error
  return new LedgerError(
    `Could not save the ledger (${place}): ${messageOf(error)}.`,
    'Check the path of the input `ledger`, its permissions and the free space.',
    { cause: error }
  )
}
