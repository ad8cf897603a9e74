// One entry of a parsed ledger, checked field by field.

import { PUBLISH_STATUSES } from '../medium/vocabulary.ts'
import {
  createEntry,
  ENTRY_STATES,
  POST_SOURCES,
  type Attempt,
  type Entry,
  type EntryFields,
  type PostRecord,
  type Waits
} from './ledger-entry.ts'
import {
  createChoiceReader,
  createNullableReader,
  createShape,
  readFields,
  readEveryItem,
  readNumber,
  readFilledText,
  readTextOrNull,
  readTime
} from './read-fields.ts'

const ATTEMPT = createShape<Attempt>({
  transaction: readFilledText,
  run: readFilledText,
  startedAt: readTime,
  deadline: readTime
})

const POST = createShape<PostRecord>({
  id: readTextOrNull,
  url: readTextOrNull,
  via: createChoiceReader(POST_SOURCES),
  at: readTime
})

const WAITS = createShape<Waits>({
  reason: readFilledText,
  runs: readNumber,
  run: readFilledText,
  since: readTime
})

const ENTRY = createShape<EntryFields>({
  path: readFilledText,
  aliases: value => readEveryItem(value, readFilledText),
  // Earlier versions wrote none.
  sketch: value => readTextOrNull(value ?? null),
  id: readTextOrNull,
  blob: readFilledText,
  state: createChoiceReader(ENTRY_STATES),
  reason: readTextOrNull,
  title: readTextOrNull,
  canonicalUrl: readTextOrNull,
  authorId: readTextOrNull,
  publicationId: readTextOrNull,
  publishStatus: createNullableReader(createChoiceReader(PUBLISH_STATUSES)),
  // Most entries have none, and then no key for it.
  waits: value => (value == null ? value : readFields(value, WAITS)),
  attempt: createNullableReader(value => readFields(value, ATTEMPT)),
  post: createNullableReader(value => readFields(value, POST))
})

/** @param json becomes the entry. @throws Misfit, or an Error that names the entry and what its state lacks */
export function readEntry(json: unknown): Entry {
  return createEntry(readFields(json, ENTRY))
}
