// Front matter that a site gives to its files, below what a file says itself.

import { FIRST_LINE } from './file-diagnostic.ts'
import { normalizeKey } from './header-fields.ts'
import { toHeaderTree, type HeaderEntries } from './header-tree.ts'

/** Only what the file leaves open is added; its place is the file's first line. */
export function addSiteDefaults(
  entries: HeaderEntries,
  defaults: Readonly<Record<string, unknown>>
): HeaderEntries {
  if (Object.keys(defaults).length === 0) return entries
  const tree = toHeaderTree(defaults, () => ({ ...FIRST_LINE, text: null }))
  if (tree.kind !== 'map') return entries
  const set = new Set(entries.map(([key]) => normalizeKey(key)))
  return [...entries, ...tree.entries.filter(([key]) => !set.has(normalizeKey(key)))]
}
