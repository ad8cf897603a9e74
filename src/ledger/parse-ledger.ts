// ledger.json to a Ledger. Fails closed: a known key that is missing or not exactly understood stops the run.
// Keys that this version does not know are kept and written back: another version's, or a person's notes.

import { messageOf } from '../diagnostics/action-error.ts'
import { PUBLISH_STATUSES } from '../medium/vocabulary.ts'
import { isRecord, type JsonObject } from '../text/json.ts'
import { LedgerError } from './ledger-error.ts'
import {
  createEntry,
  ENTRY_STATES,
  POST_SOURCES,
  type Attempt,
  type Entry,
  type PostRecord,
  type Waits
} from './ledger-entry.ts'
import { LEDGER_VERSION, type ImageRecord, type Ledger } from './ledger.ts'

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

/** What is not as it has to be, and where in the file. There are thousands of entries, so the place is put together here. */
class Misfit extends Error {
  /** Begins with a dot; empty for the whole value. */
  readonly at: string
  readonly what: string

  constructor(at: string, what: string) {
    super(`${at.slice(1)} ${what}`)
    this.at = at
    this.what = what
  }
}

function readLedger(json: unknown): Ledger {
  const raw = expectRecord(json, '.the file')
  if (raw.version !== LEDGER_VERSION) throw new Error('it has no version')
  const entries = expectList(raw.entries, '.entries').map(readEntryAt)
  refuseRepeatedPaths(entries)
  return {
    ...raw,
    version: LEDGER_VERSION,
    repository: expectText(raw.repository, '.repository'),
    watermarks: expectMap(raw.watermarks, '.watermarks', expectText),
    entries,
    images: expectMap(raw.images, '.images', readImage)
  }
}

function refuseRepeatedPaths(entries: readonly Entry[]): void {
  const seen = new Set<string>()
  for (const { path } of entries) {
    if (seen.has(path)) throw new Error(`two entries have the path ${path}`)
    seen.add(path)
  }
}

function readEntryAt(json: unknown, index: number): Entry {
  try {
    return readEntry(json)
  } catch (error) {
    if (error instanceof Misfit) throw new Misfit(`.entries[${index}]${error.at}`, error.what)
    throw error
  }
}

function readEntry(json: unknown): Entry {
  const raw = expectRecord(json, '')
  return createEntry({
    ...raw,
    path: expectText(raw.path, '.path'),
    aliases: expectTexts(raw.aliases, '.aliases'),
    // Earlier versions wrote none.
    sketch: expectTextOrNull(raw.sketch ?? null, '.sketch'),
    id: expectTextOrNull(raw.id, '.id'),
    blob: expectText(raw.blob, '.blob'),
    state: expectChoice(raw.state, ENTRY_STATES, '.state'),
    reason: expectTextOrNull(raw.reason, '.reason'),
    title: expectTextOrNull(raw.title, '.title'),
    canonicalUrl: expectTextOrNull(raw.canonicalUrl, '.canonicalUrl'),
    authorId: expectTextOrNull(raw.authorId, '.authorId'),
    publicationId: expectTextOrNull(raw.publicationId, '.publicationId'),
    publishStatus:
      raw.publishStatus === null
        ? null
        : expectChoice(raw.publishStatus, PUBLISH_STATUSES, '.publishStatus'),
    ...(raw.waits == null ? {} : { waits: readWaits(raw.waits) }),
    attempt: raw.attempt === null ? null : readAttempt(raw.attempt),
    post: raw.post === null ? null : readPost(raw.post)
  })
}

function readAttempt(json: unknown): Attempt {
  const raw = expectRecord(json, '.attempt')
  return {
    ...raw,
    transaction: expectText(raw.transaction, '.attempt.transaction'),
    run: expectText(raw.run, '.attempt.run'),
    startedAt: expectTime(raw.startedAt, '.attempt.startedAt'),
    deadline: expectTime(raw.deadline, '.attempt.deadline')
  }
}

function readWaits(json: unknown): Waits {
  const raw = expectRecord(json, '.waits')
  if (typeof raw.runs !== 'number') throw new Misfit('.waits.runs', 'is not a number')
  return {
    ...raw,
    reason: expectText(raw.reason, '.waits.reason'),
    runs: raw.runs,
    run: expectText(raw.run, '.waits.run'),
    since: expectTime(raw.since, '.waits.since')
  }
}

function readPost(json: unknown): PostRecord {
  const raw = expectRecord(json, '.post')
  return {
    ...raw,
    id: expectTextOrNull(raw.id, '.post.id'),
    url: expectTextOrNull(raw.url, '.post.url'),
    via: expectChoice(raw.via, POST_SOURCES, '.post.via'),
    at: expectTime(raw.at, '.post.at')
  }
}

function readImage(json: unknown, at: string): ImageRecord {
  const raw = expectRecord(json, at)
  return {
    ...raw,
    url: expectText(raw.url, `${at}.url`),
    md5: expectTextOrNull(raw.md5, `${at}.md5`)
  }
}

function expectRecord(value: unknown, at: string): JsonObject {
  if (!isRecord(value)) throw new Misfit(at, 'is not an object')
  return value
}

function expectList(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Misfit(at, 'is not a list')
  return value
}

function expectTexts(value: unknown, at: string): readonly string[] {
  return expectList(value, at).map(text => expectText(text, at))
}

function expectText(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '') throw new Misfit(at, 'is not a text')
  return value
}

/** An empty text says as little as null, and a ledger that this action wrote must stay readable. */
function expectTextOrNull(value: unknown, at: string): string | null {
  return value === null || value === '' ? null : expectText(value, at)
}

function expectTime(value: unknown, at: string): string {
  const iso = expectText(value, at)
  if (Number.isNaN(Date.parse(iso))) throw new Misfit(at, 'is not a time')
  return iso
}

function expectChoice<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find(choice => choice === value)
  if (found === undefined) throw new Misfit(at, `is none of ${allowed.join(', ')}`)
  return found
}

function expectMap<T>(
  value: unknown,
  at: string,
  read: (item: unknown, at: string) => T
): Record<string, T> {
  const pairs = Object.entries(expectRecord(value, at)).map(
    ([key, item]) => [key, read(item, `${at}.${key}`)] as const
  )
  return Object.fromEntries(pairs)
}
