// Tags of an article: at most three of at most 25 characters, the first that fit.

import { MAX_TAG_LENGTH, MAX_TAGS } from '../medium/vocabulary.ts'
import {
  fieldsNamed,
  normalKey,
  refuse,
  refuseOrIgnore,
  warn,
  type Check,
  type Field
} from './header-fields.ts'
import type { HeaderNode } from './header-tree.ts'
import { quoted } from './article-error.ts'
import { cleanText, lengthOf } from './plain-text.ts'

/** The tags of the first of `tags`, `categories`, `keywords` that names any, else `defaults`: they are never combined. */
export function readTags(check: Check, defaults: readonly string[]): readonly string[] {
  for (const field of tagFields(check)) {
    const tags = tagsIn(field.node)
    if (tags === null) refuseOrIgnore(check, 'tags', field, 'a list or a comma-separated text')
    else if (tags.length > 0) return fitting(check, field, tags)
  }
  return defaults
}

function tagFields({ fields }: Check): readonly Field[] {
  const own = fieldsNamed(fields, 'tags', 'categories', 'keywords')
  const taxonomies = fields.site.get('taxonomies')
  if (taxonomies?.node.kind !== 'map') return own
  const { name, node } = taxonomies
  // Zola and Hugo keep their tags in a table of taxonomies.
  const below = ['tags', 'categories'].flatMap((wanted): Field[] => {
    const [key, child] = node.entries.find(([key]) => normalKey(key) === wanted) ?? []
    if (key === undefined || child === undefined || child.kind === 'empty') return []
    return [{ name: `${name}.${key}`, forMedium: false, node: child }]
  })
  return [...own, ...below]
}

/** Null when the value is neither a list nor a text. */
function tagsIn(node: HeaderNode): readonly string[] | null {
  if (node.kind === 'scalar') return distinct(node.text.split(','))
  if (node.kind !== 'list') return null
  return distinct(node.items.map(labelOf))
}

/** An item is a text or an object that carries one, as in Docusaurus. */
function labelOf(item: HeaderNode): string {
  if (item.kind === 'scalar') return item.text
  if (item.kind !== 'map') return ''
  for (const wanted of ['label', 'name', 'title']) {
    const [, found] = item.entries.find(([key]) => key.toLowerCase() === wanted) ?? []
    if (found?.kind === 'scalar') return found.text
  }
  return ''
}

function distinct(tags: readonly string[]): readonly string[] {
  const seen = new Map<string, string>()
  for (const tag of tags) {
    const clean = cleanText(cleanText(tag).replace(/^#+/, ''))
    const key = clean.toLowerCase()
    if (clean !== '' && !seen.has(key)) seen.set(key, clean)
  }
  return [...seen.values()]
}

function fitting(check: Check, field: Field, tags: readonly string[]): readonly string[] {
  const kept = tags.filter(tag => lengthOf(tag) <= MAX_TAG_LENGTH).slice(0, MAX_TAGS)
  const left = tags.filter(tag => !kept.includes(tag))
  if (left.length === 0) return kept
  const limit = `Medium takes at most ${MAX_TAGS} tags of at most ${MAX_TAG_LENGTH} characters`
  const names = left.map(quoted).join(', ')
  const place = field.node
  if (field.forMedium)
    refuse(check, {
      field: 'tags',
      place,
      message: `Front matter field "${field.name}" holds more than fits: ${limit}. Shorten or remove ${names}.`
    })
  else
    warn(check, {
      field: 'tags',
      place,
      message: `${limit}, so ${names} of the front matter field "${field.name}" ${left.length === 1 ? 'is' : 'are'} left out. Set medium.tags to choose others.`
    })
  return kept
}
