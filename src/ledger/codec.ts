// ledger.json to a Ledger and back. Fails closed: a known key that is missing or not exactly understood stops the run.
// Keys that this version does not know are carried along and written back: another version's, or a person's notes.

import { LedgerError } from './ledger-error.ts'
import { PUBLISH_STATUSES } from '../medium/vocabulary.ts'
import {
  ENTRY_STATES,
  LEDGER_VERSION,
  POST_SOURCES,
  type Attempt,
  type Entry,
  type ImageRecord,
  type Ledger,
  type PostRecord
} from './ledger.ts'

/**
 * Reads a ledger's text.
 * @param where the place, as messages name it, such as `branch:medium-ledger`
 * @throws LedgerError when it is no ledger, has another version or belongs to another repository
 */
export function parseLedger(text: string, repository: string, where: string): Ledger {
  const json = parseJson(text, where)
  if (isRecord(json) && json.version !== undefined && json.version !== LEDGER_VERSION)
    throw new LedgerError(
      `The ledger (${where}) has version ${JSON.stringify(json.version)}; this action understands version ${LEDGER_VERSION}.`,
      'Use the version of the action that wrote it, or a newer one.'
    )
  try {
    const ledger = toLedger(json)
    if (ledger.repository !== repository)
      throw new LedgerError(
        `The ledger (${where}) belongs to the repository with id ${ledger.repository}, this one has id ${repository}.`,
        'A fork or copy needs a ledger of its own: set the input `ledger` to another branch, or delete the copied ledger branch together with the ref refs/medium/ledger.'
      )
    return ledger
  } catch (error) {
    if (error instanceof LedgerError) throw error
    throw unreadable(where, error)
  }
}

/** Readable JSON with sorted keys and entries sorted by path: the same ledger always gives the same bytes. */
export function serializeLedger(ledger: Ledger): string {
  const entries = [...ledger.entries].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0
  )
  return `${JSON.stringify(sortKeys({ ...ledger, entries }), null, 2)}\n`
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable(where, error)
  }
}

function unreadable(where: string, cause: unknown): LedgerError {
  const what = cause instanceof Error ? cause.message : String(cause)
  return new LedgerError(
    `The ledger (${where}) cannot be read: ${what}.`,
    'Nothing was sent. Restore the last good version of the file (on a branch every change is a commit), then run again.',
    { cause }
  )
}

function toLedger(json: unknown): Ledger {
  const raw = record(json, 'the file')
  if (raw.version !== LEDGER_VERSION) throw new Error('it has no version')
  const entries = list(raw.entries, 'entries').map((entry, index) =>
    toEntry(entry, `entries[${index}]`)
  )
  refuseRepeated(entries)
  return {
    ...raw,
    version: LEDGER_VERSION,
    repository: text(raw.repository, 'repository'),
    watermarks: mapOf(raw.watermarks, 'watermarks', text),
    entries,
    images: mapOf(raw.images, 'images', toImage)
  }
}

function refuseRepeated(entries: readonly Entry[]): void {
  const seen = new Set<string>()
  for (const { path } of entries) {
    if (seen.has(path)) throw new Error(`two entries have the path ${path}`)
    seen.add(path)
  }
}

function toEntry(json: unknown, at: string): Entry {
  const raw = record(json, at)
  const state = oneOf(raw.state, ENTRY_STATES, `${at}.state`)
  if (state === 'intent' && raw.attempt === null)
    throw new Error(`${at} is an intent without an attempt`)
  return {
    ...raw,
    path: text(raw.path, `${at}.path`),
    aliases: list(raw.aliases, `${at}.aliases`).map(alias => text(alias, `${at}.aliases`)),
    id: textOrNull(raw.id, `${at}.id`),
    blob: text(raw.blob, `${at}.blob`),
    state,
    reason: textOrNull(raw.reason, `${at}.reason`),
    title: textOrNull(raw.title, `${at}.title`),
    canonicalUrl: textOrNull(raw.canonicalUrl, `${at}.canonicalUrl`),
    authorId: textOrNull(raw.authorId, `${at}.authorId`),
    publicationId: textOrNull(raw.publicationId, `${at}.publicationId`),
    publishStatus:
      raw.publishStatus === null
        ? null
        : oneOf(raw.publishStatus, PUBLISH_STATUSES, `${at}.publishStatus`),
    attempt: raw.attempt === null ? null : toAttempt(raw.attempt, `${at}.attempt`),
    post: raw.post === null ? null : toPost(raw.post, `${at}.post`)
  }
}

function toAttempt(json: unknown, at: string): Attempt {
  const raw = record(json, at)
  return {
    ...raw,
    transaction: text(raw.transaction, `${at}.transaction`),
    run: text(raw.run, `${at}.run`),
    startedAt: time(raw.startedAt, `${at}.startedAt`),
    deadline: time(raw.deadline, `${at}.deadline`)
  }
}

function toPost(json: unknown, at: string): PostRecord {
  const raw = record(json, at)
  return {
    ...raw,
    id: textOrNull(raw.id, `${at}.id`),
    url: textOrNull(raw.url, `${at}.url`),
    via: oneOf(raw.via, POST_SOURCES, `${at}.via`),
    at: time(raw.at, `${at}.at`)
  }
}

function toImage(json: unknown, at: string): ImageRecord {
  const raw = record(json, at)
  return { ...raw, url: text(raw.url, `${at}.url`), md5: textOrNull(raw.md5, `${at}.md5`) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function record(value: unknown, at: string): Record<string, unknown> {
  if (!isRecord(value)) throw new Error(`${at} is not an object`)
  return value
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${at} is not a list`)
  return value
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${at} is not a text`)
  return value
}

/** An empty text says as little as null, and a ledger that this action wrote must stay readable. */
function textOrNull(value: unknown, at: string): string | null {
  return value === null || value === '' ? null : text(value, at)
}

function time(value: unknown, at: string): string {
  const iso = text(value, at)
  if (Number.isNaN(Date.parse(iso))) throw new Error(`${at} is not a time`)
  return iso
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], at: string): T {
  const found = allowed.find(one => one === value)
  if (found === undefined) throw new Error(`${at} is none of ${allowed.join(', ')}`)
  return found
}

function mapOf<T>(
  value: unknown,
  at: string,
  read: (one: unknown, at: string) => T
): Record<string, T> {
  const pairs = Object.entries(record(value, at)).map(
    ([key, one]) => [key, read(one, `${at}.${key}`)] as const
  )
  return Object.fromEntries(pairs)
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (!isRecord(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map(key => [key, sortKeys(value[key])]))
}
