// ledger.json to a Ledger and back. Fails closed: a known key that is missing or not exactly understood stops the run.
// Keys that this version does not know are kept and written back: another version's, or a person's notes.

import { messageOf } from '../diagnostics/action-error.ts'
import { PUBLISH_STATUSES } from '../medium/vocabulary.ts'
import { isRecord, type JsonObject } from '../text/json.ts'
import { comparePaths } from '../text/paths.ts'
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

/** Readable JSON with sorted keys and entries sorted by path: the same ledger always gives the same bytes. */
export function serializeLedger(ledger: Ledger): string {
  const entries = [...ledger.entries].sort((a, b) => comparePaths(a.path, b.path))
  const empty = JSON.stringify(sortKeys({ ...ledger, entries: [] }), null, INDENT)
  if (entries.length === 0) return `${empty}\n`
  const list = entries.map(serializeEntry).join(',\n    ')
  return `${empty.replace('\n  "entries": []', () => `\n  "entries": [\n    ${list}\n  ]`)}\n`
}

const INDENT = 2
const BEFORE_ENTRY = '{\n  "entries": [\n    '
const AFTER_ENTRY = '\n  ]\n}'
const ENTRY_TEXTS = new WeakMap<Entry, string>()

/** An entry never changes, and a ledger is written several times in a run: each time with the same thousands of them. */
function serializeEntry(entry: Entry): string {
  const known = ENTRY_TEXTS.get(entry)
  if (known !== undefined) return known
  const whole = JSON.stringify({ entries: [sortKeys(entry)] }, null, INDENT)
  const text = whole.slice(BEFORE_ENTRY.length, -AFTER_ENTRY.length)
  ENTRY_TEXTS.set(entry, text)
  return text
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
  const raw = expectRecord(json, 'the file')
  if (raw.version !== LEDGER_VERSION) throw new Error('it has no version')
  const entries = expectList(raw.entries, 'entries').map((entry, index) =>
    readEntry(entry, `entries[${index}]`)
  )
  refuseRepeatedPaths(entries)
  return {
    ...raw,
    version: LEDGER_VERSION,
    repository: expectText(raw.repository, 'repository'),
    watermarks: expectMap(raw.watermarks, 'watermarks', expectText),
    entries,
    images: expectMap(raw.images, 'images', readImage)
  }
}

function refuseRepeatedPaths(entries: readonly Entry[]): void {
  const seen = new Set<string>()
  for (const { path } of entries) {
    if (seen.has(path)) throw new Error(`two entries have the path ${path}`)
    seen.add(path)
  }
}

function readEntry(json: unknown, at: string): Entry {
  const raw = expectRecord(json, at)
  return createEntry({
    ...raw,
    path: expectText(raw.path, `${at}.path`),
    aliases: expectList(raw.aliases, `${at}.aliases`).map(alias =>
      expectText(alias, `${at}.aliases`)
    ),
    // Earlier versions wrote none.
    sketch: expectTextOrNull(raw.sketch ?? null, `${at}.sketch`),
    id: expectTextOrNull(raw.id, `${at}.id`),
    blob: expectText(raw.blob, `${at}.blob`),
    state: expectChoice(raw.state, ENTRY_STATES, `${at}.state`),
    reason: expectTextOrNull(raw.reason, `${at}.reason`),
    title: expectTextOrNull(raw.title, `${at}.title`),
    canonicalUrl: expectTextOrNull(raw.canonicalUrl, `${at}.canonicalUrl`),
    authorId: expectTextOrNull(raw.authorId, `${at}.authorId`),
    publicationId: expectTextOrNull(raw.publicationId, `${at}.publicationId`),
    publishStatus:
      raw.publishStatus === null
        ? null
        : expectChoice(raw.publishStatus, PUBLISH_STATUSES, `${at}.publishStatus`),
    ...(raw.waits == null ? {} : { waits: readWaits(raw.waits, `${at}.waits`) }),
    attempt: raw.attempt === null ? null : readAttempt(raw.attempt, `${at}.attempt`),
    post: raw.post === null ? null : readPost(raw.post, `${at}.post`)
  })
}

function readAttempt(json: unknown, at: string): Attempt {
  const raw = expectRecord(json, at)
  return {
    ...raw,
    transaction: expectText(raw.transaction, `${at}.transaction`),
    run: expectText(raw.run, `${at}.run`),
    startedAt: expectTime(raw.startedAt, `${at}.startedAt`),
    deadline: expectTime(raw.deadline, `${at}.deadline`)
  }
}

function readWaits(json: unknown, at: string): Waits {
  const raw = expectRecord(json, at)
  if (typeof raw.runs !== 'number') throw new Error(`${at}.runs is not a number`)
  return {
    ...raw,
    reason: expectText(raw.reason, `${at}.reason`),
    runs: raw.runs,
    run: expectText(raw.run, `${at}.run`),
    since: expectTime(raw.since, `${at}.since`)
  }
}

function readPost(json: unknown, at: string): PostRecord {
  const raw = expectRecord(json, at)
  return {
    ...raw,
    id: expectTextOrNull(raw.id, `${at}.id`),
    url: expectTextOrNull(raw.url, `${at}.url`),
    via: expectChoice(raw.via, POST_SOURCES, `${at}.via`),
    at: expectTime(raw.at, `${at}.at`)
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
  if (!isRecord(value)) throw new Error(`${at} is not an object`)
  return value
}

function expectList(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${at} is not a list`)
  return value
}

function expectText(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${at} is not a text`)
  return value
}

/** An empty text says as little as null, and a ledger that this action wrote must stay readable. */
function expectTextOrNull(value: unknown, at: string): string | null {
  return value === null || value === '' ? null : expectText(value, at)
}

function expectTime(value: unknown, at: string): string {
  const iso = expectText(value, at)
  if (Number.isNaN(Date.parse(iso))) throw new Error(`${at} is not a time`)
  return iso
}

function expectChoice<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find(choice => choice === value)
  if (found === undefined) throw new Error(`${at} is none of ${allowed.join(', ')}`)
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

function sortKeys(value: unknown): unknown {
  // As what was read from a ledger.
  if (isSorted(value)) return value
  if (Array.isArray(value)) return value.map(sortKeys)
  if (!isRecord(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map(key => [key, sortKeys(value[key])]))
}

function isSorted(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isSorted)
  if (!isRecord(value)) return true
  let before = ''
  for (const key of Object.keys(value)) {
    if (key < before || !isSorted(value[key])) return false
    before = key
  }
  return true
}
