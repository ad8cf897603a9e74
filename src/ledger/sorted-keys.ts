// Keys in one order, at every level: what is written is the same whatever order they came in.

import { isRecord } from '../text/json.ts'

/** The same value with its keys sorted; itself where they are, as in what was read from a ledger. */
export function sortKeys(value: unknown): unknown {
  if (isSorted(value)) return value
  if (Array.isArray(value)) return value.map(sortKeys)
  if (!isRecord(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map(key => [key, sortKeys(value[key])]))
}

export function isSorted(value: unknown): boolean {
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
