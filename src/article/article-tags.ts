// Tags of an article: at most three of at most 25 characters, the first that fit.

import { MAX_TAG_LENGTH, MAX_TAGS } from '../medium/vocabulary.ts'
import { cleanLine, countCharacters, joinWords, quoteText } from '../text/line.ts'
import { addError, addWarning, refuseOrIgnoreValue, type FieldReader } from './field-reader.ts'
import { findFields, normalizeKey, type HeaderField, type HeaderFields } from './header-fields.ts'
import type { HeaderNode } from './header-tree.ts'

/** The tags of the first of `tags`, `categories`, `keywords` that names any, else `defaults`: they are never combined. */
export function readTags(reader: FieldReader, defaults: readonly string[]): readonly string[] {
  for (const field of findTagFields(reader.fields)) {
    const tags = listTags(reader, field)?.filter(tag => !isCollection(reader, field, tag)) ?? null
    if (tags === null)
      refuseOrIgnoreValue(reader, {
        code: 'front-matter/tags',
        field,
        wanted: 'a list or a comma-separated text'
      })
    else if (tags.length > 0) return keepFittingTags(reader, field, nameTags(reader, field, tags))
  }
  return defaults
}

/** What the `medium` map says is for readers as it is. */
function nameTags(
  { site, path }: FieldReader,
  { forMedium }: HeaderField,
  tags: readonly string[]
): readonly string[] {
  return forMedium ? tags : dropRepeats(tags.map(tag => site.findTagLabel(path, tag) ?? tag))
}

/** What is meant for Medium alone is no list of the site. */
function isCollection({ site, path }: FieldReader, field: HeaderField, tag: string): boolean {
  return !field.forMedium && site.isCollection(tag, path)
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
function listTags(reader: FieldReader, field: HeaderField): readonly string[] | null {
  const { node } = field
  if (node.kind === 'scalar') return dropRepeats(splitTags(reader, field, node.text))
  return node.kind === 'list' ? dropRepeats(node.items.flatMap(readLabels)) : null
}

/** Tags in one text: between commas, each with a `#`, or between blanks, as Jekyll has them. */
function splitTags(reader: FieldReader, field: HeaderField, text: string): readonly string[] {
  if (/[,;]/.test(text)) return text.split(/[,;]/)
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || /^\s*!?\[/.test(text)) return [text]
  if (words.every(word => /^#[^#]/.test(word))) return words
  if (reader.site.tagSeparator === 'blank') return words
  // A category is often two words, a list of tags is not often written without commas.
  if (/categor/i.test(field.name)) return [text]
  addWarning(reader, {
    code: 'front-matter/tags',
    position: field.node,
    message: `In the front matter, \`${field.name}\` is one text, so ${quoteText(text.trim())} is one tag.`,
    remedy: `To have several, write a list: \`[${words.join(', ')}]\`.`
  })
  return [text]
}

/** An item is a text, or an object that has one, as in Docusaurus; in a list of its own it is below another in Hexo. */
function readLabels(item: HeaderNode): readonly string[] {
  if (item.kind === 'scalar') return [item.text]
  if (item.kind === 'list') return item.items.flatMap(readLabels)
  if (item.kind !== 'map') return []
  for (const wanted of ['label', 'name', 'title', 'slug', 'value']) {
    const [, found] = item.entries.find(([key]) => key.toLowerCase() === wanted) ?? []
    if (found?.kind === 'scalar') return [found.text]
  }
  return []
}

/** The text of a link that is written as a tag: `[[Baking|bread]]`, `[Baking](/tags/baking)`. */
function readTagText(tag: string): string {
  const text = tag.replace(/^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/, '$1')
  return text.replace(/^\[([^\]]+)\]\([^()]*\)$/, '$1')
}

const KEEP = { invisible: 'keep' } as const

function dropRepeats(tags: readonly string[]): readonly string[] {
  const seen = new Map<string, string>()
  for (const tag of tags) {
    const clean = cleanLine(readTagText(cleanLine(tag, KEEP)).replace(/^#+/, ''), KEEP)
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
