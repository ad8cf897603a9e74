// ledger.json to a Ledger. Fails closed: a known key that is missing or not exactly understood stops the run.
// Keys that this version does not know are kept and written back: another version's, or a person's notes.

import { messageOf } from '../diagnostics/action-error.ts'
import { isRecord } from '../text/json.ts'
import { LedgerError } from './ledger-error.ts'
import type { Entry } from './ledger-entry.ts'
import { LEDGER_VERSION, type ImageRecord, type Ledger } from './ledger.ts'
import { readEntry } from './read-entry.ts'
import {
  createShape,
  Misfit,
  readFields,
  readEveryItem,
  readFilledText,
  readTextOrNull,
  readValues
} from './read-fields.ts'

/**
 * Reads a ledger's text.
 * @param where the place, as messages name it, such as `branch:medium-ledger`
 * @throws LedgerError when it is not a ledger, has another version or belongs to another repository
 */
export function parseLedger(text: string, repository: string, where: string): Ledger {
  const json = parseLedgerJson(text, where)
  if (isRecord(json) && json.version !== undefined && json.version !== LEDGER_VERSION)
    throw new LedgerError(
      `The ledger (${where}) has version ${JSON.stringify(json.version)}; this action understands version ${LEDGER_VERSION}.`,
      'Use the version of the action that wrote it, or a newer one.'
    )
  try {
    const ledger = readLedger(json)
    if (ledger.repository !== repository)
      throw new LedgerError(
        `The ledger (${where}) belongs to the repository with id ${ledger.repository}, but this repository has id ${repository}.`,
        'A fork or copy needs a ledger of its own: set the input `ledger` to another branch, or delete the copied ledger branch together with the ref refs/medium/ledger.'
      )
    return ledger
  } catch (error) {
    if (error instanceof LedgerError) throw error
    throw createReadError(where, error)
  }
}

/** The parser's own message says where the text is broken. */
function parseLedgerJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw createReadError(where, error)
  }
}

function createReadError(where: string, cause: unknown): LedgerError {
  return new LedgerError(
    `The ledger (${where}) cannot be read: ${messageOf(cause)}.`,
    'Nothing was sent. Restore the last good version of the file (on a branch every change is a commit), then run again.',
    { cause }
  )
}

function readLedger(json: unknown): Ledger {
  if (!isRecord(json)) throw new Misfit('the file', 'is not an object')
  if (json.version !== LEDGER_VERSION) throw new Error('it has no version')
  const ledger = readFields(json, LEDGER)
  refuseRepeatedPaths(ledger.entries)
  return ledger
}

const IMAGE = createShape<ImageRecord>({ url: readFilledText, md5: readTextOrNull })

const LEDGER = createShape<Ledger>({
  version: () => LEDGER_VERSION,
  repository: readFilledText,
  watermarks: value => readValues(value, readFilledText),
  entries: value => readEveryItem(value, readEntry),
  images: value => readValues(value, image => readFields(image, IMAGE))
})

function refuseRepeatedPaths(entries: readonly Entry[]): void {
  const seen = new Set<string>()
  for (const { path } of entries) {
    if (seen.has(path)) throw new Error(`two entries have the path ${path}`)
    seen.add(path)
  }
}
