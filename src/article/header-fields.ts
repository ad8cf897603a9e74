// Looks fields up by name: letter case, `-` and `_` do not count, empty ones are unset, and the `medium` map goes before
// the fields of the site.

import type { HeaderEntries, HeaderNode } from './header-tree.ts'

export type HeaderField = {
  /** As the author wrote it, such as `canonical_url` or `medium.tags`. */
  readonly name: string
  /** Whether it is in the `medium` map, and so is meant for nobody but Medium. */
  readonly forMedium: boolean
  readonly node: Exclude<HeaderNode, { kind: 'empty' }>
}

export type HeaderFields = {
  readonly site: ReadonlyMap<string, HeaderField>
  /** The fields of the `medium` map. */
  readonly medium: ReadonlyMap<string, HeaderField>
  /** The field `medium` itself when it is not a map, such as `medium: false`. */
  readonly mediumValue: HeaderField | null
  /** Fields that repeat another one in a second spelling, and so do not count. */
  readonly repeated: readonly HeaderField[]
  /** All that is written, repeated or empty, the site's and those of the `medium` map. */
  readonly written: readonly WrittenField[]
}

export type WrittenField = Pick<HeaderField, 'name' | 'forMedium'> & {
  /** The last key on the way to the value. */
  readonly key: string
  readonly node: HeaderNode
}

export function toHeaderFields(entries: HeaderEntries): HeaderFields {
  const repeated: HeaderField[] = []
  const site = indexFields(entries, '', repeated)
  const medium = site.get('medium') ?? null
  const written = listWritten(entries, '', false)
  if (medium?.node.kind !== 'map')
    return { site, medium: new Map(), mediumValue: medium, repeated, written }
  const inMap = indexFields(medium.node.entries, `${medium.name}.`, repeated)
  const below = listWritten(medium.node.entries, `${medium.name}.`, true)
  return { site, medium: inMap, mediumValue: null, repeated, written: [...below, ...written] }
}

/** Maps in which generators keep the keys that are a site's own: Hugo's `params`, Zola's `extra`. */
const OWN_MAPS = new Set(['params', 'extra', 'metadata'])

function listWritten(
  entries: HeaderEntries,
  prefix: string,
  forMedium: boolean
): readonly WrittenField[] {
  return entries.flatMap(([key, node]): readonly WrittenField[] => {
    const field = { name: `${prefix}${key}`, key, forMedium, node }
    const isMap = node.kind === 'map' && prefix === '' && OWN_MAPS.has(normalizeKey(key))
    return isMap ? [field, ...listWritten(node.entries, `${key}.`, false)] : [field]
  })
}

/** Of two spellings of one key the first that is set counts. */
function indexFields(
  entries: HeaderEntries,
  prefix: string,
  repeated: HeaderField[]
): ReadonlyMap<string, HeaderField> {
  const fields = new Map<string, HeaderField>()
  for (const [key, node] of entries) {
    if (node.kind === 'empty') continue
    const field = { name: `${prefix}${key}`, forMedium: prefix !== '', node }
    if (fields.has(normalizeKey(key))) repeated.push(field)
    else fields.set(normalizeKey(key), field)
  }
  return fields
}

export function normalizeKey(key: string): string {
  return key.toLowerCase().replace(/[-_]/g, '')
}

/** The set fields among `names`, the one that counts first: those of the `medium` map, then the site's, each in order. */
export function findFields(
  fields: HeaderFields,
  ...names: readonly string[]
): readonly HeaderField[] {
  const keys = names.map(normalizeKey)
  return [fields.medium, fields.site].flatMap(group =>
    keys.flatMap(key => {
      const field = group.get(key)
      return field === undefined ? [] : [field]
    })
  )
}

/** The field that counts among `names`, or null when none is set. */
export function findField(fields: HeaderFields, ...names: readonly string[]): HeaderField | null {
  for (const group of [fields.medium, fields.site])
    for (const name of names) {
      const field = group.get(normalizeKey(name))
      if (field !== undefined) return field
    }
  return null
}

/** The text of a field that holds a single value; null for a list or a map. */
export function readScalar({ node }: HeaderField): string | null {
  return node.kind === 'scalar' ? node.text : null
}

/** A site shows a date in a form of its own. */
const DATES = /date|^(?:time|lastmod|updated)/

/** Single values by name in lower case; those of Hugo's `params` by the name below it, too. */
export function listFieldTexts({ written }: HeaderFields): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { name, key, forMedium, node } of written.flatMap(listOptions)) {
    const text = node.kind === 'scalar' && !forMedium ? node.text.trim() : ''
    if (text === '' || DATES.test(key.toLowerCase())) continue
    for (const each of [name.toLowerCase(), key.toLowerCase()])
      if (!texts.has(each)) texts.set(each, text)
  }
  return texts
}

/** The texts of each field that is a list, by name in lower case; null for one that holds more than texts. */
export function listFieldLists({
  written
}: HeaderFields): ReadonlyMap<string, readonly string[] | null> {
  const lists = new Map<string, readonly string[] | null>()
  for (const { name, key, forMedium, node } of written) {
    // The `medium` map is none of the site's.
    if (forMedium || name.toLowerCase() === 'medium') continue
    if (node.kind !== 'list' && node.kind !== 'map') continue
    const items = node.kind === 'list' ? node.items : []
    const texts = items.flatMap(item => (item.kind === 'scalar' ? [item.text] : []))
    const isPlain = node.kind === 'list' && texts.length === items.length
    for (const each of [name.toLowerCase(), key.toLowerCase()])
      if (!lists.has(each)) lists.set(each, isPlain ? texts : null)
  }
  return lists
}

/** Quarto's options of code cells have a map of their own. */
function listOptions(field: WrittenField): readonly WrittenField[] {
  const { node, name } = field
  if (node.kind !== 'map' || name.toLowerCase() !== 'execute') return [field]
  return node.entries.map(([key, option]) => {
    const full = `${name}.${key}`
    return { name: full, key: full, forMedium: false, node: option }
  })
}

/** The boolean that a field holds; null when it holds anything else. */
export function readFlag(field: HeaderField): boolean | null {
  return parseFlag(readScalar(field) ?? '')
}

const YES = new Set(['true', 'yes', 'on', '1'])
const NO = new Set(['false', 'no', 'off', '0'])

/** A boolean as people write it, quotes and YAML 1.1's words included; null for anything else. */
export function parseFlag(text: string): boolean | null {
  const word = text.trim().toLowerCase()
  if (YES.has(word)) return true
  return NO.has(word) ? false : null
}
