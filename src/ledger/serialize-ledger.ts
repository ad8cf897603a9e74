// A Ledger to ledger.json: JSON that a person can read, in one form alone, so that each change is a small difference.

import { isRecord } from '../text/json.ts'
import { comparePaths } from '../text/paths.ts'
import type { Entry } from './ledger-entry.ts'
import type { Ledger } from './ledger.ts'

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
