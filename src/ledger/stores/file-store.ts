// The ledger as a file in the workspace: local use and self-hosted runners. A lock makes the compare-and-swap exact
// between processes of one machine; the file itself is replaced atomically.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseLedger } from '../parse-ledger.ts'
import { createLedgerPrinter } from '../serialize-ledger.ts'
import { LedgerError } from '../ledger-error.ts'
import { codeOf, messageOf } from '../../diagnostics/action-error.ts'
import { createLedger } from '../ledger.ts'
import type { LedgerStore, Snapshot } from '../store.ts'
import { callOnce } from '../../time/call-once.ts'
import type { Clock } from '../../time/clock.ts'

export type FileStoreOptions = {
  readonly workspace: string
  /** Relative to the workspace. */
  readonly path: string
  readonly repositoryId: string
  readonly clock: Clock
}

/** Most runs write nothing. */
const loadWriter = callOnce(async () => await import('./replace-file.ts'))

export function openFileStore(options: FileStoreOptions): LedgerStore {
  const { workspace, repositoryId, path, clock } = options
  const file = join(workspace, path)
  const place = `file:${path}`
  const printer = createLedgerPrinter()
  return {
    place,
    // A file's whole content is its revision: nobody can look it up by that.
    revision: () => null,
    async read() {
      const snapshot = readFileSnapshot(file, repositoryId, place)
      if (snapshot.revision !== null) printer.remember(snapshot.ledger, snapshot.revision)
      return Promise.resolve(snapshot)
    },
    async write(ledger, expected) {
      const text = printer.print(ledger)
      try {
        const { replaceFile } = await loadWriter()
        const isReplaced = await replaceFile({ file, text, expected, clock })
        return isReplaced ? { kind: 'written', revision: text } : { kind: 'conflict' }
      } catch (error) {
        throw toUnwritableError(place, error)
      }
    }
  }
}

function readFileSnapshot(file: string, repositoryId: string, place: string): Snapshot {
  const text = readLedgerText(file, place)
  if (text === null) return { ledger: createLedger(repositoryId), revision: null }
  return { ledger: parseLedger(text, repositoryId, place), revision: text }
}

function readLedgerText(file: string, place: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw new LedgerError(
      `The ledger (${place}) cannot be read: ${messageOf(error)}.`,
      'Check the path of the input `ledger` and its permissions.',
      { cause: error }
    )
  }
}

function toUnwritableError(place: string, error: unknown): LedgerError {
  if (error instanceof LedgerError) return error
  return new LedgerError(
    `Could not save the ledger (${place}): ${messageOf(error)}.`,
    'Check the path of the input `ledger`, its permissions and the free space.',
    { cause: error }
  )
}
