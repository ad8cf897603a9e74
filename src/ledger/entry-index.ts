// Look-ups among a ledger's entries. A list never changes: one that is asked again and again, as for each of thousands of
// files, gets an index; one that is asked once, as between two steps, is just gone through.

import type { Entry } from './ledger-entry.ts'

type Entries = readonly Entry[]
type Index = ReadonlyMap<string, Entries>

/** What entries are found by: `path` now, an earlier one, `id` of the front matter, blob, the latest attempt. */
const KEYS = {
  path: ({ path }: Entry) => path,
  alias: ({ aliases }: Entry) => aliases,
  id: ({ id }: Entry) => id,
  blob: ({ blob }: Entry) => blob,
  transaction: ({ attempt }: Entry) => attempt?.transaction ?? null
} as const satisfies Record<string, (entry: Entry) => string | readonly string[] | null>

type EntryKey = keyof typeof KEYS
type Asked = { times: number; readonly indexes: Partial<Record<EntryKey, Index>> }

/** So many look-ups cost less than an index. */
const FEW = 4
const ASKED = new WeakMap<Entries, Asked>()

/** The entries that have this value, in the order of the list. */
export function findEntries(entries: Entries, key: EntryKey, value: string): Entries {
  const asked = ASKED.get(entries) ?? { times: 0, indexes: {} }
  ASKED.set(entries, asked)
  asked.times += 1
  if (asked.times <= FEW) return entries.filter(entry => hasValue(KEYS[key](entry), value))
  asked.indexes[key] ??= createIndex(entries, key)
  return asked.indexes[key].get(value) ?? []
}

function hasValue(found: string | readonly string[] | null, value: string): boolean {
  return found === value || (Array.isArray(found) && found.includes(value))
}

function createIndex(entries: Entries, key: EntryKey): Index {
  const index = new Map<string, Entry[]>()
  for (const entry of entries) {
    const found = KEYS[key](entry)
    if (typeof found === 'string') addEntry(index, found, entry)
    else for (const value of found ?? []) addEntry(index, value, entry)
  }
  return index
}

function addEntry(index: Map<string, Entry[]>, value: string, entry: Entry): void {
  const known = index.get(value)
  if (known === undefined) index.set(value, [entry])
  else known.push(entry)
}
