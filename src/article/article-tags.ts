// Tags of an article: at most three of at most 25 characters, the first that fit.

import { MAX_TAG_LENGTH, MAX_TAGS } from '../medium/vocabulary.ts'
import { cleanLine, countCharacters, joinWords, quoteText } from '../text/line.ts'
import { addError, addWarning, refuseOrIgnoreValue, type FieldReader } from './field-reader.ts'
import { findFields, normalizeKey, type HeaderField, type HeaderFields } from './header-fields.ts'
import type { HeaderNode } from './header-tree.ts'

/** The tags of the first of `tags`, `categories`, `keywords` that names any, else `defaults`: they are never combined. */
export function readTags(reader: FieldReader, defaults: readonly string[]): readonly string[] {
  for (const field of findTagFields(reader.fields)) {
    const tags = listTags(field.node)
    if (tags === null)
      refuseOrIgnoreValue(reader, {
        code: 'front-matter/tags',
        field,
        wanted: 'a list or a comma-separated text'
      })
    else if (tags.length > 0) return keepFittingTags(reader, field, tags)
  }
  return defaults
}

function findTagFields(fields: HeaderFields): readonly HeaderField[] {
  const own = findFields(fields, 'tags', 'categories', 'keywords')
  const taxonomies = fields.site.get('taxonomies')
  if (taxonomies?.node.kind !== 'map') return own
  const { name, node } = taxonomies
  // Zola and Hugo keep their tags in a table of taxonomies.
  const below = ['tags', 'categories'].flatMap((wanted): HeaderField[] => {
    const [key, child] = node.entries.find(([key]) => normalizeKey(key) === wanted) ?? []
    if (key === undefined || child === undefined || child.kind === 'empty') return []
    return [{ name: `${name}.${key}`, forMedium: false, node: child }]
  })
  return [...own, ...below]
}

/** Null when the value is neither a list nor a text. */
function listTags(node: HeaderNode): readonly string[] | null {
  if (node.kind === 'scalar') return dropRepeats(node.text.split(','))
  if (node.kind !== 'list') return null
  return dropRepeats(node.items.map(readLabel))
}

/** An item is a text, or an object that has one, as in Docusaurus. */
function readLabel(item: HeaderNode): string {
  if (item.kind === 'scalar') return item.text
  if (item.kind !== 'map') return ''
  for (const wanted of ['label', 'name', 'title']) {
    const [, found] = item.entries.find(([key]) => key.toLowerCase() === wanted) ?? []
    if (found?.kind === 'scalar') return found.text
  }
  return ''
}

const KEEP = { invisible: 'keep' } as const

function dropRepeats(tags: readonly string[]): readonly string[] {
  const seen = new Map<string, string>()
  for (const tag of tags) {
    const clean = cleanLine(cleanLine(tag, KEEP).replace(/^#+/, ''), KEEP)
    const key = clean.toLowerCase()
    if (clean !== '' && !seen.has(key)) seen.set(key, clean)
  }
  return [...seen.values()]
}

function keepFittingTags(
  reader: FieldReader,
  field: HeaderField,
  tags: readonly string[]
): readonly string[] {
  const kept = tags.filter(tag => countCharacters(tag) <= MAX_TAG_LENGTH).slice(0, MAX_TAGS)
  const dropped = tags.filter(tag => !kept.includes(tag))
  if (dropped.length === 0) return kept
  const limit = `Medium takes at most ${MAX_TAGS} tags of at most ${MAX_TAG_LENGTH} characters`
  const names = joinWords(dropped.map(quoteText))
  const parts = { code: 'front-matter/tags', position: field.node } as const
  if (field.forMedium)
    addError(reader, {
      ...parts,
      message: `${limit}, so ${names} in \`${field.name}\` cannot be sent.`,
      remedy: `Shorten or remove ${dropped.length === 1 ? 'it' : 'them'}.`
    })
  else
    addWarning(reader, {
      ...parts,
      message: `${limit}, so ${names} in \`${field.name}\` ${dropped.length === 1 ? 'is' : 'are'} left out.`
    })
  return kept
}
