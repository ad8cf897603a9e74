// A Ledger to ledger.json: JSON that a person can read, in one form alone, so that each change is a small difference.

import { isRecord } from '../text/json.ts'
import { comparePaths } from '../text/paths.ts'
import {
  ENTRY_COMMA,
  ENTRY_LIST,
  listEntryTexts,
  locateEntries,
  locateReadEntries,
  type LedgerText
} from './known-texts.ts'
import type { Entry } from './ledger-entry.ts'
import type { Ledger } from './ledger.ts'

/** Writes a ledger again and again, after what was read or written last: what has not changed is taken from there. */
export type LedgerPrinter = {
  /** The text that the ledger was parsed from. */
  readonly remember: (ledger: Ledger, text: string) => void
  /** The same as `serializeLedger`. */
  readonly print: (ledger: Ledger) => string
}

export function createLedgerPrinter(): LedgerPrinter {
  let read: LedgerText | null = null
  let last: LedgerText | null = null
  return {
    remember({ entries }, text) {
      read = { entries, text }
      last = null
    },
    print(ledger) {
      // Most runs write nothing.
      const before =
        last === null ? read && locateReadEntries(read, serializeEntry) : locateEntries(last)
      read = null
      const entries = [...ledger.entries].sort((a, b) => comparePaths(a.path, b.path))
      const known = before && listEntryTexts(entries, before, serializeEntry)
      const texts = known ?? entries.map(serializeEntry)
      last = { entries, text: putTogether(ledger, texts) }
      return last.text
    }
  }
}

/** Readable JSON with sorted keys and entries sorted by path: the same ledger always gives the same bytes. */
export function serializeLedger(ledger: Ledger): string {
  return createLedgerPrinter().print(ledger)
}

const INDENT = 2
const BEFORE_ENTRY = `{${ENTRY_LIST}\n    `
const AFTER_ENTRY = '\n  ]\n}'

/** With one join, since each copy of some megabytes can be felt. */
function putTogether(ledger: Ledger, texts: readonly string[]): string {
  const empty = JSON.stringify(sortKeys({ ...ledger, entries: [] }), null, INDENT)
  if (texts.length === 0) return `${empty}\n`
  const place = empty.indexOf(ENTRY_LIST) + ENTRY_LIST.length
  const parts = [...texts]
  parts[0] = `${empty.slice(0, place)}\n    ${texts[0] ?? ''}`
  parts.push(`${parts.pop() ?? ''}\n  ${empty.slice(place)}\n`)
  return parts.join(ENTRY_COMMA)
}

function serializeEntry(entry: Entry): string {
  const whole = JSON.stringify({ entries: [sortKeys(entry)] }, null, INDENT)
  return whole.slice(BEFORE_ENTRY.length, -AFTER_ENTRY.length)
}

/** The same value where they are sorted, as in what was read from a ledger. */
function sortKeys(value: unknown): unknown {
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
    const item = value[key]
    if (key < before || (typeof item === 'object' && !isSorted(item))) return false
    before = key
  }
  return true
}
